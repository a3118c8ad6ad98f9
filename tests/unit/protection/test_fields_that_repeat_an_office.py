"""Every field that by its name holds an office, a place or a reader is decided: read as what it is, or as free text."""

import dataclasses
import importlib
import pkgutil
import re

import pytest

import recolo_desktop.domain
import recolo_desktop.services
from recolo_desktop.domain.protection.facts_of_its_own import own_of
from recolo_desktop.domain.protection.labelling import texts_of_kind

_SOUNDS_LIKE_ONE = re.compile(
    r"(^|_)(address|postcode|phone|email|location|organisation|agency|referrer|recipient|holder|holds_case|source|owner|to)"
    r"($|_)"
)
_DATA_FILE = "from a data file of the program"
_WITH_ITS_ENTRY = "hidden with its whole entry, or shown with it"
_COMPARED = "compared with texts, and never answered to anybody"
DECIDED_OTHERWISE = {
    "Agency.phone": _WITH_ITS_ENTRY,
    "Agency.email": _WITH_ITS_ENTRY,
    "Contact.phone": _WITH_ITS_ENTRY,
    "Contact.agency_id": "an id",
    "ProtectedPerson.address": "only for whoever may see who is protected",
    "ProtectedPerson.phone": "only for whoever may see who is protected",
    "ProtectedPerson.email": "only for whoever may see who is protected",
    "OtherClient.email": _COMPARED,
    "OtherClient.postcode": _COMPARED,
    "Around.known_to_everybody": _COMPARED,
    "SentAddress.postcode": "read from a file that somebody brings, before anything is stored",
    "SessionNote.told_to": "free text: whom a clinician told",
    "Letter.recipient_role": "what a reader is, beside the name",
    "LetterKind.recipient": _DATA_FILE,
    "LetterKind.copy_to_client": _DATA_FILE,
    "Licence.source": _DATA_FILE,
    "ReliableChange.source": _DATA_FILE,
    "Caseness.source": _DATA_FILE,
    "Measure.bands_source": _DATA_FILE,
    "Score.bands_source": _DATA_FILE,
    "Instrument.source": _DATA_FILE,
}


def kinds():
    for package in (recolo_desktop.domain, recolo_desktop.services):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for one in vars(module).values():
                if isinstance(one, type) and dataclasses.is_dataclass(one) and one.__module__ == module.__name__:
                    yield one


def fields():
    for kind in kinds():
        for name in texts_of_kind(kind):
            if _SOUNDS_LIKE_ONE.search(name):
                yield kind, name


@pytest.mark.parametrize(("kind", "name"), list(fields()), ids=lambda one: getattr(one, "__name__", one))
def test_a_field_that_sounds_like_an_office_or_a_place_is_decided(kind, name):
    blank = object.__new__(kind)
    if kind.__name__ == "Contact":
        object.__setattr__(blank, "kind", importlib.import_module(kind.__module__).ContactKind.GP)
    decided = own_of(blank, name) is not None
    assert decided != (f"{kind.__name__}.{name}" in DECIDED_OTHERWISE)
