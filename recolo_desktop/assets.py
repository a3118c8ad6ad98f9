"""Finds data files in a working copy, an installed wheel and a bundle."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def root() -> Traversable:
    """The folder that holds `resources/` and `forms/`."""
    installed = files("recolo_desktop") / "_assets"
    return installed if installed.is_dir() else Path(__file__).parents[1]


def resource(name: str) -> Traversable:
    """One file or folder under `resources/`, by its path with forward slashes."""
    return root().joinpath("resources", *name.split("/"))


def read_text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    return resource(name).read_bytes()
