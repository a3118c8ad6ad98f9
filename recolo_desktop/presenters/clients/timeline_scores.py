"""Scores of measures, and who stood for them, on the timeline."""

from recolo_desktop.domain.notes.score import read_aloud
from recolo_desktop.presenters.clients.timeline_row import TimelineRow
from recolo_desktop.presenters.notes.measures_sheet import CORRECTED, facts, signed_score, state_of
from recolo_desktop.services.clients.client_record import ClientRecord


def score_rows(record: ClientRecord) -> list[TimelineRow]:
    """One for each score, with its signature and the words beside it."""
    rows = []
    for score in record.scores:
        given, state = signed_score(record, score.id), state_of(record, score)
        signed = [("Signed", given.signer_name), ("Words", given.words)] if given is not None else []
        rows.append(
            TimelineRow(
                key=score.id,
                on=score.taken_on,
                group="Measures",
                icon="clipboard-check",
                title=score.title,
                line=" · ".join(part for part in ("; ".join(map(read_aloud, score.scales)), state) if part),
                who=given.signer_name if given is not None else score.entered_by_name,
                tab="session_notes",
                in_error="Corrected by another beside it" if state == CORRECTED else "",
                terms=tuple((term, said) for term, said in (*facts(score), *signed) if said),
            )
        )
    return rows
