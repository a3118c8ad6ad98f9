"""Every form: each input is named and has a line for what is wrong, and its choices are those of the rule that it serves."""

import enum
import importlib
import inspect
import pkgutil
import tomllib
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

from recolo_desktop import domain
from recolo_desktop.ui.kit.offered import choices, columns

FORMS = Path(__file__).parents[2] / "forms"
COMPILED = Path(__file__).parents[2] / "recolo_desktop" / "ui" / "compiled"
EVERY = sorted(FORMS.glob("*.ui"))
# Inputs that nothing typed into can be wrong: they choose what is shown.
SHOWS_ONLY = {"home.filter_edit", "court_orders_tab.order_edit", "court_orders_tab.as_of_edit", "unlock.name_edit",
              "set_up_passphrase.show_edit"}  # fmt: skip
# Choices that are no value of a rule, with why.
OF_NO_ENUM = {
    "client_personal_form.letter_point_size_edit": "points",
    "client_referral_form.referral_source_edit": "words of resources/words/lists.toml",
    "register_client.referral_source_edit": "words of resources/words/lists.toml",
    "condition_dialog.zone_mode_edit": "words that the condition keeps",
    "condition_dialog.place_kind_edit": "words that the condition keeps",
    "goal_dialog.importance_edit": "a number",
    "goal_dialog.difficulty_edit": "a number",
    "goal_dialog.starting_level_edit": "a number",
    "home.scope_choice": "what is listed",
    "session_note_tab.scope_choice": "what is listed",
    "session_note_tab.mode_edit": "words that the note keeps",
    "order_dialog.served_how_edit": "words that the order keeps",
    "person_dialog.relationship_edit": "words that the order keeps",
    "print_dialog.what_edit": "what is printed",
    "print_dialog.copies_edit": "a number",
    "print_dialog.sides_edit": "how it is printed",
    "reason_dialog.reason_edit": "reasons that the journal keeps",
    "reveal_dialog.reason_edit": "reasons that the journal keeps",
}
# Choices that leave something out on purpose.
PART_OF = {"book_dialog.place_edit": "PlaceKind", "set_up_clinician.role_edit": "Role"}


def enums():
    found = {}
    for module in pkgutil.walk_packages(domain.__path__, "recolo_desktop.domain."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if inspect.isclass(value) and issubclass(value, enum.Enum) and value.__module__ == module.name:
                found[name] = {str(one.value) for one in value}
    return found


ENUMS = enums()


class Form:
    def __init__(self, path):
        root = Xml.parse(path).getroot()  # noqa: S314  (our own file)
        self.key = path.stem
        self.widgets = {one.get("name"): one for one in root.iter("widget") if one.get("name")}
        self.buddies = {part.text for one in root.iter("property") if one.get("name") == "buddy" for part in one}

    def said(self, name, what):
        found = (one for one in self.widgets[name].findall("property") if one.get("name") == what)
        return next(("".join(one.itertext()).strip() for one in found), "")

    @property
    def inputs(self):
        return [name for name in self.widgets if name.endswith("_edit")]


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_a_form_is_compiled_and_each_input_has_a_name_and_a_line_for_what_is_wrong(path):
    form = Form(path)
    assert (COMPILED / f"ui_{form.key}.py").is_file()
    for name in form.inputs:
        field = name.removesuffix("_edit")
        named = name in form.buddies or f"{field}_label" in form.widgets
        assert named or form.said(name, "accessibleName") or form.said(name, "text"), f"{form.key}.{name} has no name"
        if f"{form.key}.{name}" not in SHOWS_ONLY:
            assert f"{field}_problem" in form.widgets, f"{form.key}.{name} has no line for what is wrong"


def test_each_list_of_answers_is_offered_somewhere_and_each_that_is_named_is_there():
    read = tomllib.loads((FORMS.parent / "resources" / "words" / "choices.toml").read_text(encoding="utf-8"))
    forms = [Form(path) for path in EVERY]
    said = {(what, form.said(name, what)) for form in forms for name in form.widgets for what in ("options", "columns")}
    rows = {name for what, name in said if what == "columns" and name} | {"programmes"}  # asked by a form made in code
    assert rows == set(read["rows"])
    within = {one["choices"] for name in rows for one in read["rows"][name] if "choices" in one}
    assert within | {name for what, name in said if what == "options" and name} == set(read["choices"])
    assert all(column.heading for name in rows for column in columns(name))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_choices_are_those_of_the_rule(path):
    form = Form(path)
    for name in form.widgets:
        if not (options := form.said(name, "options")):
            continue
        key, offered = f"{form.key}.{name}", {stored for stored, _shown in choices(options)} - {""}
        if key in PART_OF:
            assert offered < ENUMS[PART_OF[key]], key
        elif key not in OF_NO_ENUM:
            assert offered in ENUMS.values(), f"{key} offers {sorted(offered)}, which is no list of the domain"


def test_nothing_is_excepted_that_is_not_there():
    forms = {path.stem: Form(path) for path in EVERY}
    for key in (*SHOWS_ONLY, *OF_NO_ENUM, *PART_OF):
        form, _, name = key.partition(".")
        assert name in forms[form].widgets, key


def test_no_compiled_form_has_lost_its_form():
    assert {path.stem.removeprefix("ui_") for path in COMPILED.glob("ui_*.py")} == {path.stem for path in EVERY}
