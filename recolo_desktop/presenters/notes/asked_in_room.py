"""A measure that the client answers on the screen himself: one question at a time, forwards and back."""

from datetime import date

from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.domain.notes.score_entry import ScoreEntry

_CHOOSE = "Choose an answer, or say that you would rather not."


class AskedInRoom:
    """Where he is and what he has answered. A question that was passed over holds None, one not reached nothing.

    Attributes:
        measure: What is asked; its questions may be shown.
        at: The question in view, from 1.
        answers: By the number of their question.
        problem: What to do before it goes on; empty while nothing is in the way.
        day: On which day he answered, where that is not today.
        left_out: How many answers of another day were not taken up.

    """

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.at = 1
        self.answers: dict[int, int | None] = {}
        self.problem = ""
        self.day: date | None = None
        self.left_out = 0

    @property
    def length(self) -> int:
        return len(self.measure.items)

    @property
    def question(self) -> str:
        return self.measure.items[self.at - 1]

    @property
    def choices(self) -> tuple[tuple[int, str], ...]:
        """The value of each answer, and its words."""
        return tuple(enumerate(self.measure.anchors, start=self.measure.scales[0].lowest))

    @property
    def chosen(self) -> int | None:
        return self.answers.get(self.at)

    @property
    def is_last(self) -> bool:
        return self.at == self.length

    @property
    def is_done(self) -> bool:
        """Whether every question was answered or passed over."""
        return all(at in self.answers for at in range(1, self.length + 1))

    def choose(self, value: int) -> None:
        """Answer the question in view; another answer takes its place."""
        self.answers[self.at] = value
        self.problem = ""

    def pass_over(self) -> bool:
        """He would rather not say; whether that was the last question."""
        self.answers[self.at] = None
        return self._on()

    def go_on(self) -> bool:
        """To the next question, once this one is answered; whether there is none left."""
        if self.at not in self.answers:
            self.problem = _CHOOSE
            return False
        return self._on()

    def _on(self) -> bool:
        self.problem = ""
        if self.is_last:
            return self.is_done
        self.at += 1
        return False

    def go_back(self) -> None:
        """To the question before; what was answered stays."""
        self.at, self.problem = max(1, self.at - 1), ""

    def kept(self, today: date) -> list[object]:
        """What stands so far, for a draft: the day, then each question that was reached with its answer."""
        day = self.day or today
        return [day.isoformat(), *([at, value] for at, value in sorted(self.answers.items()))]

    def take_up(self, kept: list[object], today: date) -> None:
        """Go on where he was. Of another day only what was answered whole is taken up, and keeps its day.

        The rest would be another measuring; `left_out` says how many answers that are.
        """
        steps = {value for value, _ in self.choices}
        pairs = [one for one in kept[1:] if isinstance(one, list) and len(one) == 2]
        answers = {at: value if value in steps else None for at, value in pairs if at in range(1, self.length + 1)}
        if not answers or not isinstance(kept[0], str):
            return
        day = date.fromisoformat(kept[0])
        if day != today and len(answers) < self.length:
            self.left_out = len(answers)
            return
        self.answers, self.day = answers, day
        unanswered = (at for at in range(1, self.length + 1) if at not in self.answers)
        self.at, self.problem = next(unanswered, self.length), ""

    def entry(self, today: date) -> ScoreEntry:
        """What he answered, as it is kept."""
        return ScoreEntry(
            measure_key=self.measure.key, taken_on=self.day or today, answers=dict(self.answers), in_the_room=True
        )
