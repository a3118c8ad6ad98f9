"""The tab of goals: forty goals and sixty reviews painted, a level pressed in a review, a key in the week."""

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.ui.notes.week_grid import WeekGrid
from tests.builders import PASSPHRASE, TODAY, client, set_up_store

_LEVELS = ("none", "one evening", "two evenings", "three evenings", "four evenings")


def report(place: Path) -> None:
    """Print one line for each figure."""
    from recolo_desktop import app

    QApplication.instance() or QApplication([])
    store = set_up_store(place / "many-goals")
    store.services.clients.register(store.actor, client())
    _fill(store)
    store.vault.close()
    desktop = app.build(place / "many-goals", store.clock, synthetic=True)
    window = desktop.window
    window.resize(1366, 768)
    window.show()
    _until(lambda: not window.tasks.is_busy)
    window.gate.form.passphrase_edit.setText(PASSPHRASE)
    window.gate.submit()
    _until(lambda: window.desk)
    window.desk.open_client("client-1", "goals")
    tab = _until(lambda: window.desk.record).current()
    _until(lambda: not window.tasks.is_busy)
    record = window.desk.record.record
    begun = time.perf_counter()
    tab.show_record(record)
    window.grab()
    print(f"40 goals and 60 reviews painted                     {(time.perf_counter() - begun) * 1000:7.1f} ms")
    tab.review()
    page = tab.review_page
    window.grab()
    taken = []
    for level in ("0", "1", "2") * 8:
        begun = time.perf_counter()
        QTest.keyClicks(page.rows[0].buttons[0], level)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    print(f"a level pressed in a review of 40 goals             {sorted(taken)[len(taken) // 2]:7.1f} ms")
    grid = WeekGrid(window.desk.sitting.services.occupation.categories, edits=True)
    grid.show()
    taken = []
    for _ in range(100):
        begun = time.perf_counter()
        QTest.keyClick(grid, Qt.Key.Key_Down)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    print(f"a key in the week of half hours                     {sorted(taken)[98]:7.1f} ms (99 of 100 under it)")
    window.close()


def _fill(store) -> None:
    """As the use cases would store it; reviews of before were not signed, and paint the same."""
    with store.vault.open_work(store.actor) as work:
        goals = [
            Goal(
                id=f"goal-{at:02}", client_id="client-1", number=at, title=f"Fill evening {at}", own_words="Not sit alone",
                level_descriptions=_LEVELS, agreed_on=TODAY, starting_level=-2, importance=1 + at % 3,
            )
            for at in range(40)
        ]  # fmt: skip
        for goal in goals:
            work.add(goal)
        for number in range(60):
            ratings = tuple(GoalRating(one.id, one.number, one.weight, (number + one.number) % 5 - 2) for one in goals)
            review = GoalReview(
                id=f"review-{number:02}", client_id="client-1", reviewer_id=store.actor.id,
                reviewer_name=store.actor.name, reviewed_on=TODAY, ratings=ratings, comment="Evenings.",
            )  # fmt: skip
            work.add(review)
        work.record(Action.GOAL_SET, client_id="client-1", subject="goals", subject_id="goal-00")
        work.commit()


def _until(seen):
    while not seen():
        QApplication.processEvents()
    return seen()
