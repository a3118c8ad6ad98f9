"""The kinds of letter, read from data files, and their words filled with facts."""

import tomllib
from types import SimpleNamespace

from jinja2 import StrictUndefined, TemplateError, Undefined
from jinja2.sandbox import SandboxedEnvironment

from recolo_desktop import assets
from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.dates import letter_date, letter_day, letter_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.fields import said_of
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import coming
from recolo_desktop.domain.letters.letter import Audience, LetterKind
from recolo_desktop.domain.notes.goal import signed
from recolo_desktop.domain.notes.goal_review import in_order, levels_of
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.services.letters.letter_facts import LetterFacts


class TemplateWording:
    """Templates see plain facts only, in a sandbox; a blank without a fact is an error, never an empty space."""

    def __init__(self) -> None:
        files = sorted(assets.resource("letters").glob("*.toml"))
        self._kinds = tuple(sorted((_read(file.stem) for file in files), key=lambda kind: kind.order))
        self._jinja = SandboxedEnvironment(
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_words_only
        )
        self._jinja.filters.update(date=letter_date, day=letter_day, time=letter_time, signed=signed)

    def kinds(self) -> tuple[LetterKind, ...]:
        return self._kinds

    def markings(self) -> dict[str, str]:
        """What each kind is marked with on its pages, where it is."""
        return {kind.key: kind.marking for kind in self._kinds if kind.marking}

    def fill(self, kind: LetterKind, facts: LetterFacts, recipient_name: str) -> tuple[str, str, str]:
        shown = _shown(kind, facts, recipient_name)
        try:
            subject, opening, body = (
                self._jinja.from_string(text).render(shown) for text in (kind.subject, kind.opening, kind.body)
            )
        except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as wrong:
            raise HasProblems(
                [
                    Problem(
                        "body", f"The template of “{kind.title}” cannot be filled in: {wrong}. Put it right under Team."
                    )
                ]
            ) from wrong
        return subject.strip(), opening.strip(), body.strip()


def _words_only(value: object) -> object:
    """What a blank may put into a letter: words and numbers, never a whole record."""
    if value is None or isinstance(value, str | int | float | Undefined):
        return value
    raise TypeError("a blank names a whole record, not one of its facts")


def _read(key: str) -> LetterKind:
    stored = tomllib.loads(assets.read_text(f"letters/{key}.toml"))
    return LetterKind(
        key=key,
        version=stored["version"],
        title=stored["title"],
        audience=Audience(stored["audience"]),
        recipient=stored["recipient"],
        subject=stored["subject"],
        opening=stored["opening"],
        body=stored["body"],
        sign_off=stored["sign_off"],
        order=stored["order"],
        headings=tuple(stored.get("headings", ())),
        copy_to_client=stored["copy_to_client"],
        marking=stored.get("marking", ""),
        point_size=stored.get("point_size", 0),
    )


def _shown(kind: LetterKind, facts: LetterFacts, recipient_name: str) -> dict[str, object]:
    """Only what may print to this audience: no order wording, risk or narrative reaches any template."""
    client, seen = facts.client, [note for note in facts.notes if note.held_on]
    seen.sort(key=lambda note: note.held_on or facts.today)
    upcoming = coming(facts.appointments, facts.today, facts.time_now)
    reviews = sorted(facts.reviews, key=in_order)
    return {
        "client": _client_in_letters(kind, client),
        "client_name": client.salutation_name,
        "nhs_number": nhs_number.shown(client.nhs_number) if client.nhs_number else "not known",
        "author": facts.author,
        "recipient_name": recipient_name or "colleague",
        "today": facts.today,
        "service": facts.service,
        "attended": sum(_was_seen(note) for note in seen),
        "missed": sum(note.attendance is Attendance.DID_NOT_ATTEND for note in seen),
        "cancelled": sum(note.attendance is not None and note.attendance.is_cancelled for note in seen),
        "first_session": seen[0].held_on if seen else None,
        "last_session": next((note.held_on for note in reversed(seen) if _was_seen(note)), None),
        "next_appointment": upcoming[0] if upcoming else None,
        "goals": [goal for goal in facts.goals if goal.is_rated],
        "levels": {
            goal.id: rated[-1] for goal in facts.goals if (rated := levels_of(goal, facts.goals, facts.reviews))
        },
        "t_score": f"{reviews[-1].t_score:.1f}" if reviews else None,
        "first_t_score": f"{reviews[0].t_score:.1f}" if len(reviews) > 1 else None,
        "orders": facts.orders,
        "held_back": sum(order.held_back for order in facts.orders),
        "concern": {**_NO_ANSWERS, "on": facts.concern.happened_on, **facts.concern.fields}
        if facts.concern and kind.audience is not Audience.CLIENT
        else None,
        "to_client": kind.audience is Audience.CLIENT,
    }


_ALWAYS = ("letter_name", "salutation_name", "birth_date", "referred_on", "gender")


def _client_in_letters(kind: LetterKind, client: Client) -> SimpleNamespace:
    """Of the client's file what a letter may say without a question; clinical facts to professionals alone."""
    named = [*_ALWAYS, *(name for name, one in said_of(Client).items() if one.harmless)]
    if kind.audience is not Audience.CLIENT:
        named += ["allergies", "allergy_state"]
    return SimpleNamespace(**{name: getattr(client, name) for name in named})


# What a concern may leave unanswered; a template may still ask for it.
_NO_ANSWERS = dict.fromkeys(("shared", "consent", "told", "told_at", "source", "event_on", "risk_basis", "danger"), "")


def _was_seen(note: SessionNote) -> bool:
    return note.attendance is not None and note.attendance.was_seen
