"""Which signed texts hold what somebody typed."""

import re

from recolo_desktop.british_words import is_british_word
from recolo_desktop.domain.clients.finding_clients import both_ways
from recolo_desktop.services.basics.questions import Match
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.records.reading import Reading


class StoredTexts:
    """Reads only."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def holding(
        self, typed: str, kinds: tuple[str, ...], client_ids: tuple[str, ...] | None, limit: int
    ) -> tuple[Match, ...]:
        ways = (both_ways(word) for word in re.findall(r"\w+", typed))
        wanted = " AND ".join(f"({' OR '.join(f'{chr(34)}{way}{chr(34)}*' for way in one)})" for one in ways if one)
        if not wanted or not kinds:
            return ()
        places, of_client = ", ".join("?" * len(kinds)), ", ".join("?" * len(client_ids or ()))
        only = f"AND client_id IN ({of_client}) " if client_ids is not None else ""
        query = (
            "SELECT kind, subject_id, client_id, words FROM searched "  # noqa: S608
            f"WHERE searched MATCH ? AND kind IN ({places}) {only}ORDER BY rowid DESC LIMIT ?"
        )
        with faults_in_plain_words():
            rows = self._reading.open.exec_driver_sql(query, (wanted, *kinds, *(client_ids or ()), limit)).all()
        return tuple(Match(*row) for row in rows)

    def is_word(self, word: str) -> bool:
        return is_british_word(word)
