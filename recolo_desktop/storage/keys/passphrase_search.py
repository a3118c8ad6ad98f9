"""How soon a search finds a passphrase: an estimate that knows words, names, dates and keyboards."""

from recolo_desktop import assets
from recolo_desktop.domain.team.passphrase import PassphraseRule

_LONGEST_LOOKED_AT = 72  # the estimate takes time with the square of the length; more can only be stronger


def passphrase_rule() -> PassphraseRule:
    """The rule for new passphrases, with the words that everybody tries first and the estimate of a search."""
    return PassphraseRule(frozenset(assets.read_text("words/common_passphrases.txt").split()), guesses)


def guesses(text: str) -> float:
    """Guesses that a search needs, as a power of ten."""
    from zxcvbn import zxcvbn  # noqa: PLC0415  (its word lists are not needed for the first paint)

    return float(zxcvbn(text[:_LONGEST_LOOKED_AT])["guesses_log10"]) if text else 0.0
