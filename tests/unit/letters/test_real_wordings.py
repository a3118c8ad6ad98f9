"""Twenty conditions in the style of published cases, anonymised, each entered as typed data without "other"."""

from datetime import date

import pytest

from recolo_desktop.data_files import read_categories, read_instruments
from recolo_desktop.domain.basics.time_window import parse_windows
from recolo_desktop.domain.orders.court_order import ConditionException, ExceptionKind, Polarity
from recolo_desktop.presenters.orders.order_forms import condition_from
from tests.builders import condition

CATEGORIES = {one.key: one for one in read_categories()}
INSTRUMENTS = {one.key: one for one in read_instruments()}
RO, SPO, LICENCE, COMMUNITY, NMO = (
    "restraining_order_conviction", "stalking_protection_order", "licence", "community_order", "non_molestation_order",
)  # fmt: skip


def term(instrument, category, verbatim, **more):
    return instrument, condition(category=category, verbatim=verbatim, **more)


WORDINGS = (
    term(RO, "NC_INDIRECT", "Not to contact AB directly or indirectly by any means whatsoever.", channels=("any",)),
    term(RO, "NC_THIRD", "Not to ask, instruct or encourage any other person to contact AB.", channels=("through others",)),
    term(
        RO, "NC_INDIRECT", "Not to contact AB save through solicitors for the purpose of family proceedings.",
        exceptions=(ConditionException(text="save through solicitors", kind=ExceptionKind.SOLICITOR, purpose="family"),),
    ),
    term(RO, "ZONE_ADDR", "Not to go within 100 metres of any address where AB lives.", metres=100, place_kind="radius"),
    term(RO, "ZONE_STREET", "Not to enter Quay Road or Mill Street, Fairlea.", place="Quay Road and Mill Street, Fairlea"),
    term(RO, "ZONE_AREA", "Not to enter the area marked red on the map annexed.", place_kind="map", map_page="2"),
    term(RO, "ZONE_WORK", "Not to attend AB's place of work.", place_kind="premises"),
    term(
        RO, "ZONE_SCHOOL", "Not to enter any school between 8am and 4pm on a school day.",
        windows=parse_windows("Mon-Fri 08:00-16:00"), place_kind="premises",
    ),
    term(RO, "SOCIAL", "Not to refer to AB on any social media, expressly or by implication.", channels=("social media",)),
    term(RO, "PUBLISH", "Not to publish or threaten to publish any image of AB."),
    term(RO, "SURVEIL", "Not to use or possess any device to track or monitor AB.", channels=("trackers",)),
    term(RO, "APPROACH", "Not to approach AB within 50 metres in any public place.", metres=50),
    term(NMO, "COURTAPP", "Not to make any application to a court naming AB without leave of a judge."),
    term(
        SPO, "DEVICE", "Not to use any internet device unless it keeps its history and is shown to the police on request.",
        exceptions=(ConditionException(text="unless it keeps its history", kind=ExceptionKind.OTHER),),
    ),
    term(SPO, "ACCOUNT", "To give the police all user names and passwords within 3 days.", polarity=Polarity.REQUIRE,
         due_on=date(2026, 2, 15)),
    term(SPO, "ASSESS", "To attend a mental health assessment as directed.", polarity=Polarity.REQUIRE),
    term(SPO, "REPORT", "To report to Southfield police station every Monday at 10am.", polarity=Polarity.REQUIRE,
         windows=parse_windows("Mon 10:00-11:00")),
    term(LICENCE, "RELATION", "To tell the supervising officer of any developing relationship.", polarity=Polarity.REQUIRE),
    term(
        LICENCE, "ZONE_AREA", "Not to enter Southfield without the prior approval of the supervising officer.",
        zone_mode="exclude", place="Southfield",
        exceptions=(ConditionException(text="prior approval", kind=ExceptionKind.APPROVAL, needs_approval=True),),
    ),
    term(LICENCE, "CONFINE", "To remain within the county of Hampshire.", zone_mode="confine", polarity=Polarity.REQUIRE),
    term(COMMUNITY, "TREAT", "To submit to treatment by a registered psychologist for 12 months.", polarity=Polarity.REQUIRE),
    term(COMMUNITY, "CURFEW", "To be at home from 7pm to 7am, wearing a tag.", polarity=Polarity.REQUIRE,
         windows=parse_windows("19:00-07:00")),
    term(COMMUNITY, "RAR", "To take part in 20 days of rehabilitation activity.", polarity=Polarity.REQUIRE),
)  # fmt: skip


@pytest.mark.parametrize(("instrument", "made"), WORDINGS, ids=lambda one: getattr(one, "category", one))
def test_each_wording_has_a_kind_of_its_own_that_its_order_may_contain(instrument, made):
    assert made.category != "OTHER"
    assert made.problems() == ()
    category, kind = CATEGORIES[made.category], INSTRUMENTS[instrument]
    assert category.allows(made.polarity)
    assert kind.requires if made.polarity is Polarity.REQUIRE else kind.prohibits


def test_there_are_twenty_and_more():
    assert len(WORDINGS) >= 20


def test_the_form_makes_the_same_typed_exception():
    made = condition_from(
        {
            "number_on_face": "1", "category": "NC_INDIRECT", "polarity": "prohibit", "verbatim": "Not to contact AB.",
            "plain_reading": "", "protected": "A", "metres": "", "place": "", "may_print_to_client": True,
            "exceptions": [
                {"text": "save through solicitors", "kind": "through solicitors", "via": "his solicitor", "ways": "post",
                 "purpose": "family proceedings", "rests_on": "", "needs_approval": "no"},
                {"text": "", "kind": "other"},
            ],
        },
        "c", "o", "k",
    )  # fmt: skip
    assert made.exceptions == (
        ConditionException(
            text="save through solicitors", kind=ExceptionKind.SOLICITOR, via="his solicitor", ways="post",
            purpose="family proceedings",
        ),
    )  # fmt: skip
