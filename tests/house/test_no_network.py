"""No line of the program reaches a network: what import-linter cannot tell of a package's parts is looked for here."""

import ast

import pytest

from tests.house.test_shape import HOUSE

FORBIDDEN = (
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "PySide6.QtWebEngine",
    "PySide6.QtHttpServer",
    "PySide6.QtBluetooth",
)


def imported(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{one.name}" for one in node.names)
        elif isinstance(node, ast.Import):
            yield from (one.name for one in node.names)


def reaches_out(text):
    return [name for name in imported(text) if name.startswith(FORBIDDEN)]


@pytest.mark.parametrize("path", sorted(HOUSE.rglob("*.py")), ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_no_part_of_qt_that_speaks_to_a_network_is_imported(path):
    assert reaches_out(path.read_text(encoding="utf-8")) == []


def test_such_an_import_is_seen():
    assert reaches_out("from PySide6 import QtNetwork") == ["PySide6.QtNetwork"]
    assert reaches_out("from PySide6.QtNetwork import QTcpSocket") == ["PySide6.QtNetwork.QTcpSocket"]
