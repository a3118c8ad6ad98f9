"""A child process that opens the records, reads and types, locks them, and waits to have its memory looked through."""

import gc
import sys
from pathlib import Path

from recolo_desktop import memory
from recolo_desktop.app import now
from recolo_desktop.assembly import services_over
from recolo_desktop.storage.keys.wrapping import Cost

memory.overwrite_what_is_freed()  # as the program does before it opens anything
services, vault, _ = services_over(Path(sys.argv[1]), now, Cost())
actor = services.sign_in.unlock("staff-1", sys.stdin.readline().rstrip("\n"))
services.clients.open(actor, "client-1")
services.sign_in.lock(actor, "away")
gc.collect()
print("locked", flush=True)
sys.stdin.readline()
