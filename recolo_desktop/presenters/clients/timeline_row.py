"""One event on the timeline of a client."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One event. `tab` is where its whole text stands; `terms` is what is shown beside the list; `awaits` says that
    an assistant drafted it and that no clinician has stood for it yet."""

    key: str
    on: date
    group: str
    icon: str
    title: str
    line: str
    who: str
    tab: str = ""
    about: str = ""
    subject: str = ""
    in_error: str = ""
    awaits: bool = False
    terms: tuple[tuple[str, str], ...] = ()

    def has(self, typed: str) -> bool:
        """Whether all words typed stand in it, in any case."""
        text = " ".join((self.title, self.line, self.who, *(value for _, value in self.terms))).casefold()
        return all(word in text for word in typed.casefold().split())


def short_line(text: str) -> str:
    """The beginning of a text, in one line of the list."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]} …"


_SHOWN = 90
