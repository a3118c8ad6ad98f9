"""NHS numbers: checked by modulus 11, shown 3-3-4."""

import re

NO_BREAK = "\u00a0"
_NATIONAL_INSURANCE = re.compile(r"[A-Z]{2}\d{6}[A-D]")
# What letters, web pages and word processors put between digits, also where nobody sees it.
_BETWEEN = r"[\s\u00a0\u00ad\u2007\u200b-\u200f\u2010-\u2015\u202a-\u202f\u2060\u2212\ufeff.,/_-]"
_WEIGHTS = range(10, 1, -1)


def digits_of(typed: str) -> str:
    """What the person typed, without the spaces and dashes that letters and screens put in."""
    return re.sub(_BETWEEN, "", typed)


def problem_with(typed: str) -> str | None:
    """Why this cannot be an NHS number, as a sentence, or None when it can.

    The check digit is 11 minus the weighted sum modulo 11; 11 becomes 0 and 10 never occurs.
    Ten equal digits pass the arithmetic and are refused separately (NHS Data Dictionary; section 3.5).
    """
    digits = digits_of(typed)
    if _NATIONAL_INSURANCE.fullmatch(digits.upper()):
        return "This looks like a National Insurance number. Enter the NHS number, which has 10 digits."
    if not re.fullmatch(r"[0-9]{10}", digits):
        return "An NHS number has 10 digits, like 999 000 0018."
    if len(set(digits)) == 1 or not _check_digit_agrees(digits):
        return "This NHS number has a digit wrong. Check it against a letter."
    return None


def _check_digit_agrees(digits: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    check = 11 - total % 11
    return check != 10 and check % 11 == int(digits[9])


def shown(digits: str) -> str:
    """3-3-4 with spaces that never break across lines."""
    return NO_BREAK.join((digits[:3], digits[3:6], digits[6:]))
