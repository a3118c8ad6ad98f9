"""A signed letter as plain text, for whoever reads with a screen reader or a Braille line (section 3.3)."""

from recolo_desktop.domain.basics.dates import letter_date, letter_time, local
from recolo_desktop.domain.basics.formatted_text import OF_A_LETTER, as_read
from recolo_desktop.domain.letters.letter import SealedLetter

_BREAK = "\r\n"  # what the editors on office machines expect


def as_text(sealed: SealedLetter, service_name: str) -> str:
    """Every printed word in reading order, nothing else; headings and lists keep the marks they were typed with."""
    letter, standing = sealed.letter, sealed.standing
    at = local(sealed.signed_at)
    set_in = {block.marker: block.said for block in letter.blocks}
    words = as_read(letter.paragraphs, OF_A_LETTER) if letter.formatted else letter.body
    body = "\n".join(set_in.get(line.strip(), line) for line in words.strip().split("\n"))
    about = [
        f"Date: {letter_date(letter.written_on)}",
        f"Our reference: {letter.reference}",
        f"Concerning: {standing.client_name}",
        f"Date of birth: {standing.born_words}" if standing.born_words else "",
        f"NHS number: {standing.client_nhs_number}" if standing.client_nhs_number else "",
    ]
    signature = [
        standing.signer_name,
        standing.profession,
        f"Registration: {standing.registration}" if standing.registration else "",
        f"Signed electronically on {letter_date(at.date())} at {letter_time(f'{at:%H:%M}')}",
        standing.prepared,
    ]
    copies = "; ".join(f"{copy.name} ({copy.role})" if copy.role else copy.name for copy in letter.copies)
    parts = (
        service_name,
        "Private and confidential",
        _lines([letter.recipient_name, *letter.recipient_address]),
        _lines(about),
        letter.opening,
        letter.subject,
        body,
        letter.sign_off,
        _lines(signature),
        f"Copies to: {copies}" if copies else "",
        f"Seal {sealed.pdf_sha256[:16]}",
    )
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    return text.replace("\n", _BREAK) + _BREAK


def _lines(lines: list[str]) -> str:
    return "\n".join(line for line in lines if line)
