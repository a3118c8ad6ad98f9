"""The demo opens: a synthetic team and thirty clients in every stage, in a whole store that says so on paper."""

from recolo_desktop import demo
from recolo_desktop.app import now
from recolo_desktop.assembly import services_over
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.verify import verify


def test_the_demo_store_is_whole_and_synthetic(tmp_path):
    demo.make(tmp_path / "demo", now, lambda _: None)
    lines = []
    assert verify(tmp_path / "demo", demo.PASSPHRASE, now, lines.append), lines
    services, vault, _ = services_over(tmp_path / "demo", now)
    assert vault.face().is_demo
    actor = services.sign_in.unlock(vault.face().people[0].staff_id, demo.PASSPHRASE)
    rows = [row for scope in ("team", "closed") for row in services.caseload.page(actor, scope).rows]
    assert len(rows) >= 25
    assert {row.client.stage for row in rows} == set(Stage)
    assert all(row.client.nhs_number.startswith("999") or not row.client.nhs_number for row in rows)
    vault.close()
