"""Finds data files in a working copy, an installed wheel and a bundle."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds `resources/` and `forms/`."""
    package = Path(__file__).parent
    installed = package / "_assets"
    return installed if installed.is_dir() else package.parent


def resource(name: str) -> Path:
    """One file or folder under `resources/`, by its path with forward slashes."""
    return root().joinpath("resources", *name.split("/"))


def read_text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    return resource(name).read_bytes()
