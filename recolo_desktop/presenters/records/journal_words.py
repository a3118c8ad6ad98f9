"""Lines of the journal in words."""

from collections.abc import Mapping
from typing import Any

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.records.journal import HIDDEN, JournalEntry


def row(entry: JournalEntry, names: Mapping[str, str]) -> tuple[str, str, str, str, str]:
    """When, who, what, which client, why and which fields changed."""
    changed = sorted({change.field.replace("_", " ") for change in entry.changes})
    why = "; ".join(part for part in (entry.reason, ", ".join(changed)) if part)
    client = names.get(entry.client_id, "Not known") if entry.client_id else ""
    return screen_time(entry.at), entry.actor_name, str(entry.action).capitalize(), client, why


def detail(entry: JournalEntry, names: Mapping[str, str]) -> str:
    """Everything that one line says."""
    when, who, what, client, _ = row(entry, names)
    lines = [f"Entry {entry.seq} · {when} · {who} · {what}" + (f" · {client}" if client else "")]
    if entry.reason:
        lines.append(f"Reason: {entry.reason}")
    lines += [
        f"{change.field.replace('_', ' ')}: {_shown(change.was)} → {_shown(change.became)}" for change in entry.changes
    ]
    lines.append(f"Laptop {entry.device_id} · hash {entry.hash[:16]}")
    return "\n".join(lines)


def _shown(value: Any) -> str:
    if value in (None, "", [], ()):
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and value.startswith(HIDDEN):
        return HIDDEN
    return str(value)
