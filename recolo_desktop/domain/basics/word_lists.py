"""Lists of words that forms offer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WordLists:
    """Offered, never forced: whatever was written before stays as it is."""

    referral_sources: tuple[str, ...]
    index_behaviours: tuple[str, ...]
    relationship_classes: tuple[str, ...]
    communication_needs: tuple[str, ...]
    locations: tuple[str, ...]
    note_touches: tuple[str, ...]
