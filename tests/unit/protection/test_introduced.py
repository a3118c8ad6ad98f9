"""A name that a letter introduces as the client's own people's is not asked about; another's people's is."""

import pytest

from recolo_desktop.domain.protection.introduced import is_introduced, words_of_protected
from tests.builders import person

OF_PROTECTED = words_of_protected((person(relationship="librarian at the branch he used", workplace="", circle=""),))


@pytest.mark.parametrize(
    ("text", "name", "introduced"),
    [
        ("Your cousin Demelza has offered to sit with her.", "Demelza", True),
        ("You like your new friend Lorcan.", "Lorcan", True),
        ("A man called Les will come to fit it.", "Les", True),
        ("The adviser there, Mr Dennis Prowse, is expecting you.", "Dennis Prowse", True),
        ("The driver's name is Imran and he will ring.", "Imran", True),
        ("The agency's manager, Mrs Whitehead, is used to it.", "Whitehead", True),
        ("Ask for Mrs Penrose at the desk.", "Penrose", True),
        ("Her cousin Demelza has offered.", "Demelza", False),
        ("Your ex's cousin Demelza has offered.", "Demelza", False),
        ("Person A's friend Lorcan rang.", "Lorcan", False),
        ("The librarian, Mrs Doyle, is expecting you.", "Doyle", False),
        ("You dream of Yestin most nights.", "Yestin", False),
        ("Your daughter Kasia misses you.", "Kasia", False),
        ("Your neighbour Kasia told us.", "Kasia", False),
        ("She is a nurse. Kasia rang.", "Kasia", False),
        ("Your cousin 07700900123 rang.", "07700900123", False),
    ],
)
def test_who_is_said_to_be_the_clients_own_is_not_asked_about(text, name, introduced):
    start = text.index(name)
    assert is_introduced(text, start, start + len(name), OF_PROTECTED) is introduced
