"""What happened to a signed letter so far, in lines."""

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.letters.letter import LetterEvent, Printing, SealedLetter
from recolo_desktop.services.clients.client_record import ClientRecord


def story(record: ClientRecord, sealed: SealedLetter) -> str:
    """Who prepared it, every printing and event, and its seal."""
    printings = [line for line in record.printings if line.letter_id == sealed.id]
    events = [event for event in record.letter_events if event.letter_id == sealed.id]
    return "\n".join(
        [
            *([sealed.standing.prepared] if sealed.standing.prepared else []),
            "The letter cannot change. To correct it, write a new letter.",
            *([_printing_line(line) for line in printings] or ["Not printed yet"]),
            *(_event_line(event) for event in events),
            f"Seal {sealed.pdf_sha256[:16]}",
        ]
    )


def _printing_line(line: Printing) -> str:
    verb = "Reprinted" if line.is_reprint else "Printed"
    copies = f"{line.copies} cop{'y' if line.copies == 1 else 'ies'}"
    what = "" if line.what == "letter" else f" ({line.what})"
    whom = f" for {line.recipient}" if line.recipient else ""
    where = ", outside the premises" if line.outside else ""
    return f"{verb}{what}{whom} {screen_time(line.printed_at)} on {line.printer}, {copies}{where}"


def _event_line(event: LetterEvent) -> str:
    details = f": {event.details}" if event.details else ""
    return f"{event.kind.value.capitalize()} {screen_time(event.recorded_at)}, {event.recorded_by_name}{details}"
