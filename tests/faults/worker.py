"""A child process that works without end: notes, signatures, backups, changes of key, restores. It is killed."""

import sys
from pathlib import Path

from recolo_desktop.app import now
from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.storage.keys.wrapping import Cost
from tests.builders import PASSPHRASE, note

folder, stick, what, begin = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
services, vault, _ = services_over(folder, now, Cost())
actor = services.sign_in.unlock("staff-1", PASSPHRASE)
today = now().date()
print("ready", flush=True)
number = begin
while True:
    number += 1
    draft = note(id=f"note-{number}", held_on=today, narrative=f"Words of session {number}. " * 20)
    services.drafts.save(actor, draft_id=draft.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(draft))
    services.session_notes.sign(actor, draft, PASSPHRASE)
    print(f"signed {draft.id}", flush=True)
    if what == "backup":
        finished = services.backups.write(actor, stick, lambda *_: None)
        services.backups.note(actor, finished)
        print(f"backed-up {finished.place}", flush=True)
    elif what == "key":
        services.team.change_data_key(actor, PASSPHRASE)
        print("new-key -", flush=True)
    elif what == "restore":
        finished = services.backups.write(actor, stick, lambda *_: None)
        services.sign_in.lock(actor, "to restore")
        try:
            restored = services.backups.open_for_restoring(Path(finished.place), "staff-1", PASSPHRASE)
            services.backups.put_in_place(restored, "staff-1")
        except Refusal as refusal:
            print(f"refused {refusal}", flush=True)
        actor = services.sign_in.unlock("staff-1", PASSPHRASE)
