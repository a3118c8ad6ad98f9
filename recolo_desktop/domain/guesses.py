"""How fast a check answers somebody who may not see who is protected: each answer is a guess that came true or not."""

from datetime import datetime, timedelta

WITHIN = timedelta(hours=1)
FREE = 10  # answers in an hour that nobody has to wait for
LONGEST_WAIT = 300  # seconds
ASK = "Ask a clinician to look at this"
ASK_WHY = "A clinician sees what it is. Your role does not."

LATER = "Not checked yet"
LATER_WHY = (
    "For your role checks are answered slowly. Wait a little, after many of them some minutes, or ask a clinician."
)


def seconds_to_wait(answered: tuple[datetime, ...], now: datetime) -> int:
    """Seconds until the next answer, after those of the last hour: ten are free, then 4, 8, 16 … up to five minutes."""
    recent = sorted(at for at in answered if now - at < WITHIN)
    if len(recent) < FREE:
        return 0
    wait = min(LONGEST_WAIT, 1 << min(len(recent) - FREE + 2, 9))
    return max(0, round(wait - (now - recent[-1]).total_seconds()))
