"""The time that the program goes by: the laptop's, unless that cannot be believed."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from recolo_desktop.domain.basics.dates import local, screen_time
from recolo_desktop.domain.basics.errors import Problem, refuse_if_any
from recolo_desktop.domain.records.clock_doubt import Doubt, judged, problems_of_moment
from recolo_desktop.domain.records.journal import Action, latest_moment
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.services.team.keyring import Vault


def seconds_passed() -> float:
    """Seconds that nobody can set, those asleep too."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class TrustedClock:
    """Reads the laptop's clock; while that is in doubt it goes on from the last moment that the journal knows.

    So orders stand as they stood then: in force, unless they certainly are not. What the laptop's clock does while it
    is in doubt moves nothing: the time goes on by `steady`, seconds that nobody can set.
    """

    def __init__(self, laptop: Clock, steady: Callable[[], float] = seconds_passed) -> None:
        self._laptop, self._steady = laptop, steady
        self._offset = timedelta()
        # The latest moment since the records were unlocked, and the steady second of it: read and written as one.
        self._known: tuple[datetime, float] | None = None
        self.doubt = Doubt.NONE

    def __call__(self) -> datetime:
        if self._known is None:
            return self._laptop()
        seen, second = self._known
        expected = seen + timedelta(seconds=self._steady() - second)
        if self.doubt:
            return expected
        moment = self._read(expected)
        found = judged(moment, seen)
        if found.doubt:  # it jumped while the records were open
            self.doubt = found.doubt
            self._go_on_from(found.last_known)
            return found.last_known
        self._go_on_from(max(seen, moment))
        return moment

    def _read(self, expected: datetime) -> datetime:
        """As a lead has set it; if the laptop itself was put right since, as it says."""
        laptop = self._laptop()
        if self._offset and abs(laptop - expected) < abs(laptop + self._offset - expected):
            self._offset = timedelta()
        return laptop + self._offset

    def _go_on_from(self, moment: datetime) -> None:
        self._known = (moment, self._steady())

    def laptop(self) -> datetime:
        """What the laptop says, believed or not."""
        return self._laptop()

    def judge(self, last_known: datetime | None) -> None:
        """At unlocking: compare with what the journal has seen."""
        now = self._laptop()
        found = judged(now, last_known)
        self.doubt = found.doubt
        self._offset = timedelta()
        self._go_on_from(found.last_known)

    def trust(self, moment: datetime) -> None:
        """From now on it is this moment."""
        self.doubt, self._offset = Doubt.NONE, moment - self._laptop()
        self._go_on_from(moment)


_SENTENCES = {
    Doubt.BEHIND: "Clock in doubt: this laptop's clock shows a time before the last entry of the records.",
    Doubt.AHEAD: "Clock in doubt: this laptop's clock is far ahead of the last entry of the records.",
}


class TrustedTime:
    """What staff can do about the time."""

    def __init__(self, vault: Vault, clock: TrustedClock) -> None:
        self._vault = vault
        self._clock = clock

    def now(self) -> datetime:
        """The moment that the program goes by."""
        return self._clock()

    def sentence(self) -> str:
        """Why the time is in doubt and what follows, or nothing."""
        if not self._clock.doubt:
            return ""
        said, shown = screen_time(local(self._clock.laptop())), screen_time(local(self._clock()))
        return (
            f"{_SENTENCES[self._clock.doubt]} It says {said}; the records are shown as of {shown}. Orders are shown as "
            "in force unless they certainly are not. Nothing but a disclosure sheet can be signed until a lead, or the "
            "recovery key, sets the time (Menu, Set the time)."
        )

    def set(self, actor: StaffMember, moment: datetime, secret: str) -> None:
        """By a lead's passphrase, or the printed recovery key, it is this moment. The journal goes on from there."""
        refuse_if_any([] if secret else [Problem("secret", "Type your passphrase, or the recovery key")])
        with self._vault.open_work(actor) as work:
            newest = work.journal.newest()
        refuse_if_any(problems_of_moment(moment.astimezone(UTC), latest_moment(newest) if newest else None))
        if actor.is_lead:
            self._vault.unwrap_root_key(actor.id, secret)
        else:
            self._vault.check_recovery_key(secret)
        before = self._clock.laptop()
        self._clock.trust(moment.astimezone(UTC))
        with self._vault.open_work(actor) as work:
            work.record(Action.TIME_TRUSTED, reason=f"the laptop said {before.astimezone(UTC):%Y-%m-%d %H:%M} UTC")
            work.commit()

    def judge(self, actor: StaffMember) -> None:
        """Compare the laptop's clock with the journal; called once at each unlocking."""
        with self._vault.open_work(actor) as work:
            newest = work.journal.newest()
        self._clock.judge(latest_moment(newest) if newest else None)
