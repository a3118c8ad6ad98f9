"""Somebody more whom an order protects: what the store refuses is said in the form, and every word stays in it."""


def test_what_is_refused_stays_in_the_form_with_the_reason(screen):
    tab = screen.open_client("court_orders")
    screen.settle()
    tab.record_person(None)
    dialog = tab.person_dialog
    dialog.fields.fill({"label": "Person A", "name": "Rosalind Tew", "relationship": "sister"})
    dialog.form.accept_button.click()
    screen.settle()
    assert dialog.isVisible()
    assert dialog.fields.typed()["name"] == "Rosalind Tew"
    assert dialog.isEnabled()
    said = " ".join(label.text() for label in dialog.findChildren(type(dialog.form.label_problem)) if label.isVisible())
    assert "carries this letter already" in said
    dialog.fields.fill({"label": "Person B"})
    dialog.form.accept_button.click()
    screen.until(lambda: any(one.label == "Person B" for one in tab.desk.chosen.people))


def test_one_that_is_stored_closes_the_form(screen):
    tab = screen.open_client("court_orders")
    screen.settle()
    tab.record_person(None)
    dialog = tab.person_dialog
    kept = []
    dialog.kept.connect(kept.append)
    dialog.fields.fill({"name": "Rosalind Tew", "relationship": "sister"})
    dialog.form.accept_button.click()
    screen.until(lambda: kept)
    screen.until(lambda: len(tab.desk.chosen.people) == 2)
