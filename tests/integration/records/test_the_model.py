"""Any people doing anything in any order: the store holds what a plain model says, and its journal rebuilds it."""

import shutil
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from recolo_desktop.domain.basics.canonical import plain
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.session_note import Addendum, SessionNote
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import first_fault
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.storage.records.mapping import TABLE_OF
from tests.builders import PASSPHRASE, client, make_store, note, staff

NAMES = st.text(alphabet=st.characters(categories=("Lu", "Ll")), min_size=2, max_size=40).filter(
    lambda one: one.lower() not in ("of", "and", "ex", "aka", "alias")
)
WORDS = st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Z")), min_size=1, max_size=40)
SECRETS = {"staff-1": PASSPHRASE, "staff-2": "marble kettle orchard thirteen"}
ADMINISTRATOR = "staff-2"


def rebuilt(entries):
    """What the journal alone says that each thing holds."""
    fields = defaultdict(dict)
    for entry in entries:
        for change in entry.changes:
            fields[change.subject, change.subject_id][change.field] = change.became
    return fields


class ATeamAtWork(RuleBasedStateMachine):
    """People take turns; refusals change nothing."""

    @initialize()
    def open_the_store(self):
        self.place = Path(tempfile.mkdtemp())
        self.store = make_store(self.place / "records")
        self.actor = self.store.actor
        self.store.services.sign_in.add_colleague(
            self.actor,
            PASSPHRASE,
            staff(id=ADMINISTRATOR, given_name="Ann", family_name="Marsh", role=Role.ADMINISTRATOR, is_lead=False),
            SECRETS[ADMINISTRATOR],
        )
        self.clients, self.notes, self.addenda, self.drafts = {}, {}, {}, {}
        self.count = 0

    def fresh(self, what):
        self.count += 1
        return f"{what}-{self.count}"

    def refused_to_the_administrator(self):
        assert self.actor.id == ADMINISTRATOR

    @rule(who=st.sampled_from(sorted(SECRETS)))
    def somebody_else_sits_down(self, who):
        self.actor = self.store.reopen(who, SECRETS[who])

    @rule(surname=NAMES)
    def register(self, surname):
        made = client(id=self.fresh("client"), family_name=surname, nhs_number="")
        self.store.services.clients.register(self.actor, made)
        self.clients[made.id] = surname

    @precondition(lambda self: self.clients)
    @rule(surname=NAMES, data=st.data())
    def rename(self, surname, data):
        key = data.draw(st.sampled_from(sorted(self.clients)))
        seen = self.store.services.clients.open(self.actor, key, "covering for a colleague").client
        self.store.services.clients.amend(self.actor, seen, replace(seen, family_name=surname))
        self.clients[key] = surname

    @precondition(lambda self: self.clients)
    @rule(words=WORDS, signs=st.booleans(), data=st.data())
    def write(self, words, signs, data):
        about = data.draw(st.sampled_from(sorted(self.clients)))
        draft = note(id=self.fresh("note"), client_id=about, author_id=self.actor.id, author_name="", narrative=words)
        services = self.store.services
        try:
            services.drafts.save(
                self.actor, draft_id=draft.id, kind=DraftKind.NOTE, client_id=about, body=frozen(draft)
            )
            self.drafts[draft.id] = self.actor.id
            if signs:
                services.session_notes.sign(self.actor, draft, SECRETS[self.actor.id])
                del self.drafts[draft.id]
                self.notes[draft.id] = words
        except Refusal:
            self.refused_to_the_administrator()

    @precondition(lambda self: self.notes)
    @rule(words=WORDS, data=st.data())
    def add_to(self, words, data):
        key, own = data.draw(st.sampled_from(sorted(self.notes))), self.fresh("addendum")
        with self.store.vault.open_work(self.actor) as work:
            signed = work.get(SessionNote, key)
        services = self.store.services
        try:
            services.drafts.save(
                self.actor,
                draft_id=own,
                kind=DraftKind.ADDENDUM,
                client_id=signed.client_id,
                subject_id=key,
                body={"addendum": words},
            )
            self.drafts[own] = self.actor.id
            services.session_notes.sign_addendum(self.actor, signed, own, words, SECRETS[self.actor.id])
            del self.drafts[own]
            self.addenda[own] = words
        except Refusal:
            self.refused_to_the_administrator()

    @precondition(lambda self: self.drafts)
    @rule(data=st.data())
    def discard(self, data):
        key = data.draw(st.sampled_from(sorted(self.drafts)))
        try:
            self.store.services.drafts.discard(self.actor, key)
            assert self.drafts.pop(key) == self.actor.id
        except Refusal:
            assert self.drafts[key] != self.actor.id

    @invariant()
    def the_store_holds_what_the_model_says(self):
        with self.store.vault.open_work(self.actor) as work:
            stored = {kind: {item.id: item for item in work.find(kind)} for kind in (Client, SessionNote, Addendum)}
            drafts = {draft.id: draft.author_id for draft in work.find(Draft)}
            entries = work.journal.whole()
        assert {key: item.family_name for key, item in stored[Client].items()} == self.clients
        assert {key: item.narrative for key, item in stored[SessionNote].items()} == self.notes
        assert {key: item.text for key, item in stored[Addendum].items()} == self.addenda
        assert drafts == self.drafts
        assert first_fault(entries) is None
        told = rebuilt(entries)
        for kind, items in stored.items():
            for key, item in items.items():
                now = {name: field for name, field in plain(item).items() if name != "id"}
                said = told[TABLE_OF[kind].name, key]
                assert {name: said.get(name, field if not field else "") for name, field in now.items()} == now

    def teardown(self):
        if hasattr(self, "store"):
            self.store.vault.close()
            shutil.rmtree(self.place)


TestATeamAtWork = ATeamAtWork.TestCase
TestATeamAtWork.settings = settings(
    max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
