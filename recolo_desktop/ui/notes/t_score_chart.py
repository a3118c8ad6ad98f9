"""The T-score over time, from the hand that draws letters."""

from collections.abc import Sequence

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.basics.ports import ChartColours
from recolo_desktop.ui.kit.svg_chart import SvgChart
from recolo_desktop.ui.look.theme import look


def t_score_chart(sitting: Sitting, reviews: Sequence[GoalReview]) -> SvgChart:
    """One point for each review, with every value in its accessible name."""
    palette = look().palette
    points = tuple((one.reviewed_on, one.t_score) for one in reviews)
    colours = ChartColours(line=palette.primary, text=palette.text, faint=palette.text2, grid=palette.border)
    picture = sitting.services.figures.trend(Trend(points=points, low=20, high=80, decimals=1), colours)
    said = ", ".join(f"{screen_date(day)} {value:.1f}" for day, value in points)
    return SvgChart(picture, f"T-score over time: {said}")
