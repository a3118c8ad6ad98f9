"""The team's own words for letters: templates in versions, and passages to set in."""

from dataclasses import replace
from datetime import UTC

from recolo_desktop.domain.basics.errors import Problem, StaleRecord, refuse_if_any
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.letters.letter import LetterKind
from recolo_desktop.domain.letters.letter_template import LetterTemplate, Snippet, in_own_words, newest, next_version
from recolo_desktop.domain.protection.matching.as_a_name import sentences
from recolo_desktop.domain.protection.sentences_about import approved_in, tells_of_a_life
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork
from recolo_desktop.services.protection.leaving import refuse_details


class LetterTemplates:
    """What leads do about the words of letters, and everybody about passages. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def versions(self, actor: StaffMember, kind_key: str) -> tuple[LetterTemplate, ...]:
        """The team's own versions of one kind, the newest first."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            found = work.find(LetterTemplate, kind_key=kind_key)
        return tuple(sorted(found, key=lambda one: one.version, reverse=True))

    def as_it_stands(self, actor: StaffMember, kind: LetterKind) -> LetterKind:
        """The kind with the team's own words, where it has some."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            return in_own_words(kind, newest(work.find(LetterTemplate, kind_key=kind.key)))

    def keep(self, actor: StaffMember, kind: LetterKind, changed: LetterKind) -> LetterTemplate:
        """A new version of the words; `kind` is what the editor saw. Letters already begun keep theirs."""
        require_right(actor, Right.ADMINISTER)
        with self._open_work(actor) as work:
            known = work.find(LetterTemplate, kind_key=kind.key)
            standing = in_own_words(kind, max(known, key=lambda one: one.version, default=None))
            if standing.version != kind.version:
                raise StaleRecord("Somebody has kept another version since you opened this one. Open it again.")
            template = LetterTemplate(
                id=new_id(work.now),
                kind_key=kind.key,
                version=next_version(known),
                subject=changed.subject.strip(),
                opening=changed.opening.strip(),
                body=changed.body.strip(),
                sign_off=changed.sign_off.strip(),
                written_by=actor.id,
                written_by_name=actor.name,
                written_at=self._clock().astimezone(UTC),
            )
            words = (template.subject, template.opening, template.body, template.sign_off)
            refuse_if_any(template.problems(kind))
            refuse_details(work, actor, self._clock, "body", *words)
            if tells_of_a_life(_added_to(kind, *words)):
                refuse_if_any([Problem("body", _OF_A_LIFE)])
            work.add(template)
            work.record(Action.TEMPLATE_CHANGED, subject="letter_templates", subject_id=template.id, reason=kind.title)
            work.commit()
        return template

    def snippets(self, actor: StaffMember) -> tuple[Snippet, ...]:
        """Passages that are offered, by their names."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            return tuple(sorted(work.find(Snippet, is_offered=True), key=lambda one: one.title.lower()))

    def keep_snippet(self, actor: StaffMember, title: str, words: str) -> Snippet:
        """A passage for everybody. It must hold no client's facts: it is offered in every record."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            snippet = Snippet(
                id=new_id(work.now),
                title=title.strip(),
                words=words.strip(),
                written_by=actor.id,
                written_by_name=actor.name,
            )
            refuse_if_any(snippet.problems())
            refuse_details(work, actor, self._clock, "words", snippet.title, snippet.words)
            if tells_of_a_life(snippet.words):
                refuse_if_any([Problem("words", _OF_A_LIFE)])
            work.add(snippet)
            work.record(Action.SNIPPET_KEPT, subject="snippets", subject_id=snippet.id)
            work.commit()
        return snippet

    def withdraw_snippet(self, actor: StaffMember, snippet_id: str) -> None:
        """No longer offered; what letters say stays."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            work.save(replace(work.get(Snippet, snippet_id), is_offered=False))
            work.record(Action.SNIPPET_KEPT, subject="snippets", subject_id=snippet_id, reason="no longer offered")
            work.commit()


def _added_to(kind: LetterKind, *texts: str) -> str:
    """The sentences that the kind did not have before."""
    known = approved_in((kind.subject, kind.opening, kind.body, kind.sign_off))
    found = (text[start:end].strip() for text in texts for start, end in sentences(text))
    return "\n\n".join(one for one in found if squeezed(one) not in known)


_OF_A_LIFE = (
    "These words stand in letters to every client, and no check asks about it again. This one speaks of somebody's "
    "life, wishes or words. Write it in the letter itself, where it is asked about"
)
