"""Who is offered which signature under a draft."""

import pytest

from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.letters.signing import signing_words
from tests.builders import staff


@pytest.mark.parametrize("role", list(Role))
def test_nobody_is_offered_to_sign_alone_what_the_role_refuses(role):
    words = signing_words(staff(role=role))
    if words == "Review and sign":
        assert may(staff(role=role), Right.SIGN_LETTERS)
    else:
        assert words in ("", "Sign and hand over")
        assert not may(staff(role=role), Right.SIGN_LETTERS)


def test_each_has_the_words_of_what_happens():
    said = {role: signing_words(staff(role=role)) for role in Role}
    assert said[Role.ADMINISTRATOR] == ""
    assert said[Role.ASSISTANT] == "Sign and hand over"
    assert said[Role.PSYCHIATRIST] == "Review and sign"
