"""The day, what is to finish, and the caseload: what is asked of the records, and which answer is still wanted."""

from dataclasses import dataclass
from typing import Protocol

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.caseload import CaseloadPage, CaseloadRow
from recolo_desktop.services.diary.waiting_item import WaitingItem
from recolo_desktop.services.diary.worklist import DIARY, JOURNAL

_NOTHING_FOUND = "No client matches. Try part of the name, or the NHS number."
_NOBODY_YET = "No client here yet. Add a client when a referral comes in."


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One appointment of today. `note_for` is whose note can be written from here; empty for none."""

    starts: str
    title: str
    details: str
    name: str
    is_next: bool
    note_for: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDoLine:
    """One kind of thing that waits. `leads_to` is the diary, the journal or a client's record; empty for nowhere."""

    count: int
    what: str
    detail: str
    tone: str
    leads_to: str
    tab: str


class HomeView(Protocol):
    """Shows the parts of the day, each as it comes."""

    def show_clients(self, rows: list[CaseloadRow], total: int, nothing: str) -> None:
        """The first page of the caseload, or why it is empty."""

    def show_more_clients(self, rows: list[CaseloadRow]) -> None:
        """The next page below it."""

    def show_scopes(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Whose clients there are to choose from, with how many."""

    def show_day(self, lines: list[DayLine]) -> None:
        """Today's appointments."""

    def show_to_finish(self, lines: list[ToDoLine], count: str) -> None:
        """What waits, and how much of it."""

    def show_backup(self, words: str) -> None:
        """How old the last good backup is, and where."""

    def say_unread(self, sentence: str) -> None:
        """A part of the day could not be read: never show nothing as if nothing were there."""


class HomeDesk:
    """State of the page: whose clients, what was typed to find one, and which question is the last."""

    def __init__(self, sitting: Sitting, view: HomeView) -> None:
        self._sitting, self._view = sitting, view
        self.scope, self._typed = "mine", ""
        self._question, self._rows = 0, 0
        self._has_counts = False

    @property
    def may_add(self) -> bool:
        return may(self._sitting.actor, Right.REGISTER_CLIENT)

    def refresh(self) -> None:
        """Read everything again."""
        services, actor, run = self._sitting.services, self._sitting.actor, self._sitting.tasks.run
        today = self._sitting.today()
        self._ask()
        run(lambda: services.caseload.counts(actor), self._got_counts, self._unread)
        run(lambda: services.diary.day(actor, today), self._got_day, self._unread)
        run(lambda: services.worklist.to_finish(actor), self._got_worklist, self._unread)
        run(lambda: services.backups.newest(actor), self.take_backup, self._unread)

    def _unread(self, refusal: Refusal) -> None:
        self._view.say_unread(str(refusal))

    def take_backup(self, backup: Backup | None) -> None:
        """The last good backup."""
        self._view.show_backup(say.backup_age(backup, self._sitting.clock()))

    # -- the caseload ---------------------------------------------------------------------------------

    def find(self, typed: str) -> None:
        """Only clients whom these words find."""
        self._typed = typed.strip()
        self._ask()

    def choose(self, scope: str) -> None:
        """One's own clients, the team's, or those whose record is closed."""
        self.scope = scope or "mine"
        self._ask()

    def ask_for_more(self) -> None:
        """The page below the last one."""
        question, scope, typed, after = self._question, self.scope, self._typed, self._rows
        caseload, actor = self._sitting.services.caseload, self._sitting.actor
        self._sitting.tasks.run(
            lambda: caseload.page(actor, scope, typed, after), lambda page: self._got_more(page, question)
        )

    def _ask(self) -> None:
        """The first page of what is asked now; an answer to an earlier question is dropped."""
        self._question += 1
        question, scope, typed = self._question, self.scope, self._typed
        caseload, actor = self._sitting.services.caseload, self._sitting.actor
        self._sitting.tasks.run(lambda: caseload.page(actor, scope, typed), lambda page: self._got_page(page, question))

    def _got_page(self, page: CaseloadPage, question: int) -> None:
        if question == self._question:
            self._rows = len(page.rows)
            nothing = "" if page.rows else _NOTHING_FOUND if self._typed else _NOBODY_YET
            self._view.show_clients(list(page.rows), page.total, nothing)

    def _got_more(self, page: CaseloadPage, question: int) -> None:
        if question == self._question:
            self._rows += len(page.rows)
            self._view.show_more_clients(list(page.rows))

    def _got_counts(self, counts: dict[str, int]) -> None:
        """Whoever has no client yet begins with the team's."""
        wanted = "team" if not self._has_counts and not counts["mine"] else self.scope
        self._has_counts = True
        self._view.show_scopes(
            [(one, f"{one.capitalize()} {counts[one]}") for one in ("mine", "team", "closed")], wanted
        )
        if wanted != self.scope:
            self.choose(wanted)

    # -- the day --------------------------------------------------------------------------------------

    def _got_day(self, day: tuple[Appointment, ...]) -> None:
        ids = tuple({item.client_id for item in day if item.client_id})
        caseload, actor = self._sitting.services.caseload, self._sitting.actor
        self._sitting.tasks.run(lambda: caseload.names(actor, ids), lambda names: self._show_day(day, names))

    def _show_day(self, day: tuple[Appointment, ...], names: dict[str, str]) -> None:
        now = f"{self._sitting.clock().astimezone():%H:%M}"
        following = next((item.id for item in day if item.starts >= now), None)
        writes = may(self._sitting.actor, Right.WRITE_NOTES)
        self._view.show_day(
            [_day_line(item, names.get(item.client_id or "", ""), item.id == following, writes) for item in day]
        )

    # -- what waits -----------------------------------------------------------------------------------

    def _got_worklist(self, items: tuple[WaitingItem, ...]) -> None:
        total = sum(item.count for item in items)
        self._view.show_to_finish([_to_do_line(item) for item in items], f"{total} item{'' if total == 1 else 's'}")


def _day_line(item: Appointment, name: str, is_next: bool, writes: bool) -> DayLine:
    return DayLine(
        starts=item.starts,
        title=name or item.purpose,
        details=" · ".join(part for part in ((item.purpose if name else ""), item.where) if part),
        name=name,
        is_next=is_next,
        note_for=item.client_id or "" if writes else "",
    )


def _to_do_line(item: WaitingItem) -> ToDoLine:
    by_itself = item.tab if item.tab in (DIARY, JOURNAL) else ""
    return ToDoLine(
        count=item.count,
        what=item.what,
        detail=item.detail,
        tone="grey" if not item.count else "red" if item.urgent else "amber",
        leads_to=DIARY if item.tab == DIARY else item.client_id or by_itself,
        tab=item.tab,
    )
