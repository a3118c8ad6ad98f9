"""A child process that signs a dozen notes, on a disk that may fail; says what was acknowledged and what refused."""

import sys
from pathlib import Path

from recolo_desktop.app import now
from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.storage.keys.wrapping import Cost
from tests.builders import PASSPHRASE, note

services, vault, _ = services_over(Path(sys.argv[1]), now, Cost())
try:
    actor = services.sign_in.unlock("staff-1", PASSPHRASE)
except Refusal as refusal:
    print(f"refused {refusal}", flush=True)
    sys.exit(0)
for number in range(12):
    draft = note(id=f"note-{number}", held_on=now().date(), narrative=f"Words of session {number}. " * 40)
    try:
        services.drafts.save(actor, draft_id=draft.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(draft))
        services.session_notes.sign(actor, draft, PASSPHRASE)
    except Refusal as refusal:
        print(f"refused {refusal}", flush=True)
    else:
        print(f"signed {draft.id}", flush=True)
try:
    services.sign_in.lock(actor, "done")
except Refusal as refusal:
    print(f"refused {refusal}", flush=True)
