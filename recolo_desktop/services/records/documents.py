"""Documents received: kept encrypted, shown inside."""

from dataclasses import replace

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import NotAllowed, Refusal, refuse_if_any, require
from recolo_desktop.domain.basics.ids import new_id, with_id
from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.records.document import LARGEST, ClearedPage, Document, DocumentFile, media_type_of
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.received_file import why_not_shown
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.protection.guard import Guard
from recolo_desktop.services.protection.recorded_since import lines_of, newest_change_of_people


class Documents:
    """What staff can do with documents. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock, guard: Guard) -> None:
        self._open_work = open_work
        self._clock = clock
        self._guard = guard

    def keep(self, actor: StaffMember, document: Document, content: bytes, acknowledged: str = "") -> Document:
        """Store a paper as it came; what it is by its bytes, not by its name.

        A title is read by everybody who sees the list: one that names somebody protected asks first.
        """
        require_right(actor, Right.WRITE_NOTES)
        if sentence := why_not_shown(content):
            raise Refusal(sentence)
        media_type = media_type_of(content)
        if media_type is None:
            raise Refusal("This is not a PDF, a PNG or JPEG picture, or a Word document. Scan it as a PDF.")
        if len(content) > LARGEST:
            raise Refusal(f"This is larger than {LARGEST // 2**20} MB. Scan it in black and white, or in parts.")
        now = self._clock()
        document = replace(
            with_id(document, now),
            media_type=media_type,
            size=len(content),
            sha256=digest(content),
            added_by=actor.id,
            added_by_name=actor.name,
            added_at=now,
        )
        refuse_if_any(document.problems(local(now).date()))
        with self._open_work(actor) as work:
            if work.find(Document, client_id=document.client_id, sha256=document.sha256):
                raise Refusal("The same document is in this file already.")
            said = [(name, text) for name, text in (("title", document.title), ("source", document.source)) if text]
            why = acknowledged.strip()
            self._guard.hold(work, actor, document.client_id, said, (), why, client_reads=False, refuses=False)
            work.add(document)
            work.add(DocumentFile(id=document.id, client_id=document.client_id, content=content))
            work.record(Action.DOCUMENT_KEPT, client_id=document.client_id, subject="documents", subject_id=document.id)
            work.commit()
        return document

    def show(self, actor: StaffMember, document_id: str) -> bytes:
        """The bytes, checked against their hash; the showing stands in the journal.

        A scan is a picture that no check reads: it opens for those who may see who is protected. Others get its pages
        as a clinician has cleared them, with `cleared`.
        """
        require_right(actor, Right.READ_NOTES)
        require(
            may(actor, Right.SEE_PROTECTED_PEOPLE),
            "A clinician looks through this document first. You see the pages that were cleared for you.",
        )
        with self._open_work(actor) as work:
            document = work.get(Document, document_id)
            content = work.get(DocumentFile, document_id).content
            if digest(content) != document.sha256:
                raise Refusal("This document is not the one that was kept. Do not rely on it; tell the team lead.")
            work.record(
                Action.DOCUMENT_SHOWN, client_id=document.client_id, subject="documents", subject_id=document.id
            )
            work.commit()
        return content

    def clear_page(self, actor: StaffMember, document_id: str, page: int, boxes: int, picture: bytes) -> ClearedPage:
        """Let others see one page, as this picture shows it: boxes are burned in, and nothing lies under them."""
        require_right(actor, Right.CLEAR_SCANS)
        if media_type_of(picture) != "image/png" or page < 0 or boxes < 0:
            raise Refusal("This page could not be made into a picture. Nothing was cleared.")
        with self._open_work(actor) as work:
            document = work.get(Document, document_id)
            cleared = ClearedPage(
                id=new_id(work.now),
                client_id=document.client_id,
                document_id=document.id,
                page=page,
                boxes=boxes,
                picture=picture,
                cleared_by=actor.id,
                cleared_by_name=actor.name,
                cleared_at=self._clock(),
            )
            work.add(cleared)
            work.record(
                Action.PAGE_CLEARED,
                client_id=document.client_id,
                subject="documents",
                subject_id=document.id,
                reason=f"page {page + 1}, {boxes} boxes",
            )
            work.commit()
        return cleared

    def cleared(self, actor: StaffMember, document_id: str) -> tuple[ClearedPage, ...]:
        """The pages that somebody looked through, in their order, each as it was cleared last.

        Somebody may be protected since then who stands in the picture: it is looked through again.
        """
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            document = work.get(Document, document_id)
            if work.find(MarkedInError, subject_id=document_id):
                raise NotAllowed("This document is marked as an error, so its cleared pages are closed too.")
            newest = _newest_of_each_page(work, document)
            work.record(
                Action.DOCUMENT_SHOWN,
                client_id=document.client_id,
                subject="documents",
                subject_id=document.id,
                reason=f"{len(newest)} cleared pages",
            )
            work.commit()
        return tuple(newest[page] for page in sorted(newest))


def _newest_of_each_page(work: Work, document: Document) -> dict[int, ClearedPage]:
    """As it was cleared last, by the order of the journal, and since anybody more was protected in this file."""
    lines = lines_of(work, document.client_id, Action.PAGE_CLEARED)
    changed = newest_change_of_people(work, ids_of(work, document.client_id))
    every = sorted(work.find(ClearedPage, document_id=document.id), key=lambda one: lines.get(one.id, 0))
    newest = {one.page: one for one in every}
    return {page: one for page, one in newest.items() if lines.get(one.id, 0) > changed}
