"""A text that leaves the team says nothing of another record: neither of another client nor of whom his order protects."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.basics.finding import Severity
from recolo_desktop.domain.clients.client import Contact, ContactKind, PastAddress
from recolo_desktop.domain.letters.letter import Audience
from tests.builders import client, make_store, order, person, staff

OTHER = {
    "id": "client-2", "given_names": "Tobias", "family_name": "Larkfield", "nhs_number": "9990000026",
    "birth_date": date(1979, 8, 2), "address": ("31 Saltern Rise", "Netherby"), "postcode": "ZZ98 4QQ",
    "phone": "07700 900777",
}  # fmt: skip
HERS = {
    "id": "person-2", "order_id": "order-2", "client_id": "client-2", "name": "Rosalind Thwaite",
    "address": "5 Quince Court, Netherby", "phone": "07700 900888", "email": "roz@example.org",
    "workplace": "Copperfield Opticians",
}  # fmt: skip


@pytest.fixture
def desk(tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    services.clients.register(actor, client(contacts=(), **OTHER))
    from tests.builders import condition

    services.court_orders.record(
        actor, order(id="order-2", client_id="client-2"), (person(**HERS),),
        (condition(id="c2", order_id="order-2", client_id="client-2"),),
    )  # fmt: skip
    yield store
    store.vault.close()


def found(desk, body, key="after_session"):
    kind = next(one for one in desk.services.letters.kinds() if one.key == key)
    letter = replace(desk.services.letters.begin(desk.actor, client(), kind), body=body)
    findings = desk.services.letters.preview(desk.actor, letter).findings
    return [one for one in findings if one.key.startswith("details of somebody else")]


CERTAIN = (
    "Ring 07700 900888 on Monday.", "She lives at 5 Quince Court.", "Write to roz@example.org for it.",
    "Rosalind Thwaite works at Copperfield Opticians.", "Rosalind Thwaite of Netherby came by.",
    "NHS number 999 000 0026 was on the form.", "It says 999\u2011000\u20110026.", "Tobias Larkfield, born 2 August 1979.",
    "Larkfield, Tobias (02/08/1979)", "Come to 31 Saltern Rise.", "Tobias Larkfield at ZZ98 4QQ", "His phone is +44 7700 900777.",
)  # fmt: skip
NAMES = ("Tobias Larkfield was there too.", "You spoke of Rosalind Thwaite.")
CLEAN = (
    "We talked about Rosalind.", "Thwaite is a village.", "We met in Netherby.", "Tobias rang.", "It is 5 miles to the court.",
    "You live at 14 Ashdown Terrace, ZZ99 3VZ.", "Mr Hargreave, born 14 March 1987, NHS 999 000 0018.",
    "Gareth Snape of 1 Quay Road will write.", "Dr Priya Nandakumar, 01632 960100.",
)  # fmt: skip


@pytest.mark.parametrize("key", ["after_session", "gp_letter"])
@pytest.mark.parametrize("body", CERTAIN)
def test_what_is_certain_blocks_whoever_reads_it(desk, body, key):
    findings = found(desk, body, key)
    assert [one.severity for one in findings] == [Severity.MUST_FIX] * len(findings)
    assert findings
    said = repr(findings)
    assert not any(word in said for word in ("client-2", "person-2", "Person A", "another client", "protected"))


FORMER = (
    "Come to 31 Saltern Rise.", "His phone was 07700 900777.", "Write to tobias@example.org.",
    "Tobias Larkfield, born 2 August 1979.", "He lived at 8 Fuller Street before.",
)  # fmt: skip


@pytest.mark.parametrize("body", FORMER)
def test_what_another_client_was_called_or_where_he_lived_blocks_as_well(desk, body):
    past = (PastAddress(address="8 Fuller Street, Netherby"),)
    before = desk.services.clients.amend(
        desk.actor,
        desk.services.clients.open(desk.actor, "client-2").client,
        client(contacts=(), email="tobias@example.org", past_addresses=past, **OTHER),
    )
    assert found(desk, "He is well.") == []  # what was worked out before is made anew
    now = {"family_name": "Snape", "address": ("2 Quay Road", "Netherby"), "phone": "07700 900779", "email": ""}
    desk.services.clients.amend(desk.actor, before, replace(before, **now))
    assert {one.severity for one in found(desk, body)} == {Severity.MUST_FIX}
    assert [one.severity for one in found(desk, "Tobias Larkfield was there too.")] == [Severity.CHECK]


@pytest.mark.parametrize("body", NAMES)
def test_a_name_alone_asks(desk, body):
    assert [one.severity for one in found(desk, body)] == [Severity.CHECK]


@pytest.mark.parametrize("body", CLEAN)
def test_what_is_the_clients_own_or_an_everyday_word_passes(desk, body):
    assert found(desk, body) == []


def test_every_part_of_a_letter_is_compared(desk):
    kind = next(one for one in desk.services.letters.kinds() if one.key == "after_session")
    letter = desk.services.letters.begin(desk.actor, client(), kind)
    for changed in (
        replace(letter, subject="31 Saltern Rise"), replace(letter, opening="Dear Tobias Larkfield of ZZ98 4QQ"),
        replace(letter, sign_off="Ring 07700 900888"), replace(letter, recipient_address=("31 Saltern Rise", "Netherby")),
    ):  # fmt: skip
        findings = desk.services.letters.preview(desk.actor, changed).findings
        assert any(one.key.startswith("details of somebody else") for one in findings)


def test_it_is_not_signed_and_a_reason_does_not_help(desk):
    kind = next(one for one in desk.services.letters.kinds() if one.key == "after_session")
    letter = replace(desk.services.letters.begin(desk.actor, client(), kind), body="Ring 07700 900888 on Monday.")
    desk.store_letter(letter)
    reasons = {one.what: "known" for one in desk.services.letters.preview(desk.actor, letter).findings}
    with pytest.raises(HasProblems, match="Somebody else's details"):
        desk.services.letters.sign(desk.actor, letter, "willow tandem cobalt ferry lunch", reasons)


@pytest.mark.parametrize("words", ["Ring 07700 900888.", "As Tobias Larkfield did.", "5 Quince Court"])
def test_passages_and_templates_take_nobodys_details(desk, words):
    with pytest.raises(HasProblems, match="looks like somebody's details"):
        desk.services.templates.keep_snippet(desk.actor, "A passage", words)
    kind = desk.services.templates.as_it_stands(desk.actor, desk.services.letters.kinds()[0])
    with pytest.raises(HasProblems, match="looks like somebody's details"):
        desk.services.templates.keep(desk.actor, kind, replace(kind, body=f"{kind.body}\n\n{words}"))


def test_what_leaves_of_a_file_says_nothing_of_anothers(desk):
    services, actor = desk.services, desk.actor
    seen = services.clients.open(actor, "client-1").client
    text = "Came with Tobias Larkfield (2.8.1979); knows 5 Quince Court and 07700 900888."
    services.clients.amend(actor, seen, replace(seen, lives_with=text))
    leaving = services.exporting.to_leave(actor, services.clients.refresh(actor, "client-1"))
    for secret in ("Tobias Larkfield", "Quince", "900888"):
        assert secret not in repr(replace(leaving, letters=()))


def test_a_role_without_the_right_is_stopped_by_the_same_and_told_only_whom_to_ask(desk):
    member = replace(staff(), id="staff-2", given_name="Ada", role="administrator", is_lead=False)
    from recolo_desktop.domain.team.staff import Role

    desk.services.sign_in.add_colleague(
        desk.actor, "willow tandem cobalt ferry lunch", replace(member, role=Role.ADMINISTRATOR),
        "marble lantern orchard velvet tune",
    )  # fmt: skip
    admin = desk.reopen("staff-2", "marble lantern orchard velvet tune")
    desk.services.clients.open(admin, "client-1", "to type a letter")
    kind = next(one for one in desk.services.letters.kinds() if one.audience is Audience.CLIENT)
    letter = replace(desk.services.letters.begin(admin, client(), kind), body="Ring 07700 900888 on Monday.")
    findings = desk.services.letters.preview(admin, letter).findings
    (told,) = [one for one in findings if one.severity is Severity.MUST_FIX]
    assert told.what == "Ask a clinician to look at this"
    assert "900888" not in repr(findings)


def test_a_relative_of_the_client_may_be_whom_another_order_protects(desk):
    known = (*client().contacts, Contact(kind=ContactKind.FAMILY, name="Rosalind Thwaite", phone="07700 900888"))
    seen = desk.services.clients.open(desk.actor, "client-1").client
    desk.services.clients.amend(desk.actor, seen, replace(seen, contacts=known))
    assert [one.severity for one in found(desk, "You spoke of Rosalind Thwaite.")] == [Severity.CHECK]
    assert [one.severity for one in found(desk, "Ring 07700 900888 on Monday.")] == [Severity.MUST_FIX]
