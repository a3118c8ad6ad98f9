"""Clients are women and men: nothing that the program says of its own accord calls one "he" or "she"."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
GENDERED = re.compile(r"\b(?:he|him|his|himself|she|hers?|herself)\b", re.IGNORECASE)
# Patterns that read other people's words, and the synthetic words of demo and tour, whose clients are certain people.
READS_WORDS = {
    "letter_words.py",
    "activity_check.py",
    "search.py",
    "demo.py",
    "demo_notes.py",
    "words.py",
    "word_lists.py",
    "needles.py",
}


def said_in(module):
    """Every literal of a module that is a sentence or a label, without docstrings."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


def gendered(text):
    """Whether it is words to read, and not a pattern or a single word of a list."""
    return " " in text and not re.search(r"[|\\]", text) and GENDERED.search(text)


MODULES = [
    module
    for module in sorted((ROOT / "recolo_desktop").rglob("*.py"))
    if module.name not in READS_WORDS and not {"tour", "compiled"} & set(module.parts)
]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_of_a_module_has_a_gender(module):
    assert not [text for text in said_in(module) if gendered(text)]


@pytest.mark.parametrize("form", sorted((ROOT / "forms").glob("*.ui")), ids=lambda path: path.stem)
def test_no_form_has_a_gender(form):
    assert not [
        text for text in re.findall(r"<string>(.*?)</string>", form.read_text(), re.DOTALL) if GENDERED.search(text)
    ]


# The matcher's words are looked for and printed nowhere.
PRINTED = [path for path in sorted((ROOT / "resources").rglob("*.toml")) if path.name != "matching.toml"]


@pytest.mark.parametrize("file", PRINTED, ids=lambda path: path.stem)
def test_no_letter_or_list_has_a_gender(file):
    def texts(value):
        if isinstance(value, str):
            yield value
        for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from texts(one)

    words = [text for text in texts(tomllib.loads(file.read_text(encoding="utf-8"))) if " " in text]
    assert not [text for text in words if GENDERED.search(text) and not re.search(r"\(\?|\\b", text)]
