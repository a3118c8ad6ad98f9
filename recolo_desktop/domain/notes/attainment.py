"""The goal attainment T-score: Kiresuk and Sherman's formula as its erratum corrects it (section 5.3)."""

import math
from collections.abc import Sequence

RHO = 0.3  # how far goals of one person are taken to move together; the usual convention


def t_score(weighted_levels: Sequence[tuple[float, float]], rho: float = RHO) -> float:
    """T = 50 + 10 Σwx / √((1−ρ)Σw² + ρ(Σw)²), Kiresuk and Sherman as corrected by the erratum (section 5.3).

    50 means that expectations were met exactly. Takes any level; whole steps are a rule of reviews. Raises ValueError
    without goals, with a weight below 0, or when all weights are 0.
    """
    if any(weight < 0 for weight, _ in weighted_levels):
        raise ValueError("A weight is never below 0.")
    spread = (1 - rho) * sum(w * w for w, _ in weighted_levels) + rho * sum(w for w, _ in weighted_levels) ** 2
    if spread <= 0:
        raise ValueError("A T-score needs at least one goal with a weight above 0.")
    return 50 + 10 * sum(w * x for w, x in weighted_levels) / math.sqrt(spread)
