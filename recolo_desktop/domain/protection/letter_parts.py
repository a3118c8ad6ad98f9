"""Everything that a letter prints, part by part: what is checked is read from one list."""

from datetime import date

from recolo_desktop.domain.basics.ids import ClientId, LetterId, StaffId
from recolo_desktop.domain.letters.letter import Letter

_WHO_AND_WHERE = frozenset(
    {"the reference", "the recipient", "the recipient's role", "the address", "the list of copies"}
)


def said_beside(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Every printed part besides the body that may hold a sentence: heading, opening, ending, copies, tables."""
    copies = "; ".join(f"{copy.name} {copy.role}".strip() for copy in letter.copies)
    parts = tuple((place, text) for place, text in named_parts(letter) if place not in _WHO_AND_WHERE)
    return (*parts, ("the copies", copies))


def printed_parts(letter: Letter) -> tuple[str, ...]:
    """Every text of a letter that is checked."""
    return (
        letter.body,
        *(text for _, text in named_parts(letter)),
        *(", ".join(one.address) for one in letter.copies),
    )


def named_parts(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Every printed part besides the body, with what it is called."""
    return (
        ("the heading", letter.subject),
        ("the opening", letter.opening),
        ("the ending", letter.sign_off),
        ("the reference", letter.reference),
        ("the recipient", letter.recipient_name),
        ("the recipient's role", letter.recipient_role),
        ("the address", "\n".join(letter.recipient_address)),
        *(("the list of copies", f"{copy.name} {copy.role}") for copy in letter.copies),
        ("the line on who prepared it", letter.prepared_by),
        *((f"the table {block.kind.value}", block.said) for block in letter.blocks),
    )


def parts_of(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Every text of a letter with what it is called; the body has no name."""
    return (("", letter.body), *named_parts(letter), *(("the copies", ", ".join(one.address)) for one in letter.copies))


def words_alone(client_id: str, text: str) -> Letter:
    """Words that the client reads and that are no letter, to be looked at as one to him is."""
    return Letter(
        id=LetterId(""), client_id=ClientId(client_id), author_id=StaffId(""), kind_key="", written_on=date.min,
        recipient_role="client", body=text,
    )  # fmt: skip
