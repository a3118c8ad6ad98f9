"""Answers and scores of the demo's clients: four weeks of getting better, slowly."""

from datetime import date

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.risk_review import RiskAnswer, RiskHeading
from recolo_desktop.domain.notes.score_entry import ScoreEntry, TotalTyped
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.catalogue import Services

_BEGINS = {"phq9": 18, "gad7": 15, "core10": 24, "wemwbs": 36}
_MOVES = {"phq9": -2, "gad7": -2, "core10": -3, "wemwbs": 2}


def usual_answers(headings: tuple[RiskHeading, ...]) -> tuple[RiskAnswer, ...]:
    """A quiet week: nothing new under any heading."""
    return tuple(
        RiskAnswer(key=one.key, question=one.question, answer=one.unchanged or one.answers[0]) for one in headings
    )


def enter_scores(
    services: Services, author: StaffMember, client: Client, week: int, held: date, passphrase: str
) -> None:
    """One score of each of four measures, signed by whoever holds the sessions."""
    services.clients.open(author, client.id, "session")
    for key, begins in _BEGINS.items():
        entry = ScoreEntry(
            measure_key=key, taken_on=held, totals=(TotalTyped(total=str(begins + _MOVES[key] * week // 3)),), said=0
        )
        score = services.measures.enter(author, client.id, entry)
        services.measures.sign(author, score.id, "", passphrase)
