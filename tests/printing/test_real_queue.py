"""A letter through a real print queue: CUPS with its PDF printer. Run by `make printing`, which sets the queue up."""

import os
import subprocess
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinterInfo

from recolo_desktop.domain.letters.letter import Copy
from recolo_desktop.services.letters.letter_paper import addressees
from recolo_desktop.ui.paper import printing
from tests.builders import PASSPHRASE, client, make_store

QUEUE = "PDF"
OUT, SPOOL = Path.home() / "PDF", Path("/var/spool/cups")
SURGERY = Copy(name="Dr Sahota", role="GP", address=("2 Mill Lane", "Fairlea", "ZZ99 1AA"))
NAMES = (b"Hargreave", b"Sahota", b"Ashdown", b"Mill Lane")


@pytest.fixture
def _queue(qapp):
    if QUEUE not in [info.printerName() for info in QPrinterInfo.availablePrinters()]:
        pytest.skip("no print queue here: run `make printing`")
    before = set(OUT.glob("*.pdf"))
    assert qapp is not None
    yield
    for fresh in set(OUT.glob("*.pdf")) - before:
        fresh.unlink()


@pytest.fixture
def sealed(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    letters = store.services.letters
    kind = next(one for one in letters.kinds() if one.key == "after_session")
    begun = letters.begin(store.actor, client(), kind)
    body = "\n\n".join("You came on Monday, and we talked about how an urge passes." for _ in range(40))
    letter = type(begun)(**{**_fields(begun), "body": body, "copies": (SURGERY,)})
    store.store_letter(letter)
    found = letters.preview(store.actor, letter).findings
    made = letters.sign(store.actor, letter, PASSPHRASE, {one.what: "Read again" for one in found})
    yield store, made
    store.vault.close()


def _fields(value):
    return {name: getattr(value, name) for name in type(value).__dataclass_fields__}


def printed(qtbot, sheets, before):
    """Print in one job, and wait for the queue to hand it out."""
    device = printing.open_printer(QUEUE)
    pages = printing.print_in_one_job(sheets, device)

    def arrived():
        fresh = set(OUT.glob("*.pdf")) - before
        done = QUEUE not in subprocess.run(["lpstat", "-o"], capture_output=True, text=True, check=False).stdout
        return fresh if fresh and done else None

    qtbot.waitUntil(lambda: arrived() is not None, timeout=60_000)
    return pages, next(iter(arrived()))


@pytest.mark.usefixtures("_queue")
def test_a_copy_comes_out_with_its_cover_at_the_right_size(qtbot, sealed):
    store, made = sealed
    pdf, fault = store.services.register.open_sealed(store.actor, made.id)
    cover = store.services.paper.cover(store.actor, made.id, SURGERY)
    assert fault is None
    pages, file = printed(qtbot, (cover, pdf), set(OUT.glob("*.pdf")))
    reader = pypdf.PdfReader(file)
    assert len(reader.pages) == pages == made.pages + 1
    for page in reader.pages:
        assert abs(page.mediabox.width - 595) < 3
        assert abs(page.mediabox.height - 842) < 3


@pytest.mark.usefixtures("_queue")
def test_neither_the_queue_nor_its_log_learns_a_name(qtbot, sealed):
    store, made = sealed
    pdf, _ = store.services.register.open_sealed(store.actor, made.id)
    printed(qtbot, (pdf,), set(OUT.glob("*.pdf")))
    jobs = subprocess.run(
        ["lpstat", "-W", "all", "-l", "-o"], capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"}
    ).stdout
    assert not any(name in jobs for name in NAMES)
    for kept in (*SPOOL.glob("c*"), *SPOOL.glob("d*"), Path("/var/log/cups/page_log"), Path("/var/log/cups/error_log")):
        if kept.is_file():
            held = kept.read_bytes()
            assert not any(name in held for name in NAMES), kept
    assert list(SPOOL.glob("d*")) == [], "the queue keeps pages after printing: set PreserveJobFiles No"


@pytest.mark.usefixtures("_queue")
def test_an_envelope_comes_out_in_its_own_size(sealed):
    store, made = sealed
    to = addressees(made)[1]
    envelope = store.services.paper.envelope(store.actor, made.id, to, "envelope DL")
    device = printing.open_printer(QUEUE)
    printing.use_size_of(envelope, device)
    size = device.pageLayout().fullRect(device.pageLayout().Unit.Millimeter)
    assert {round(size.width()), round(size.height())} == {220, 110}
