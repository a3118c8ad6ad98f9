"""Labelled letters and appointments: what gives a protected person away, in many spellings, and what does not."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.time_window import parse_windows
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from tests.builders import condition, person

IMOGEN = person(
    name="Imogen Calloway",
    also_known_as=("Immy",),
    address="Flat 2, 9 Birch Lane, Upper Fairlea, ZZ97 7QP",
    phone="07700 900456",
    email="immy.c@example.org",
    workplace="Harbour Lights Bakery",
    school="Fairlea Primary School",
    vehicle="blue Corsa AB12 CDE",
)
ANJA = person(
    id="person-2",
    label="Person B",
    name="Anja Müller-Ó Súilleabháin",
    also_known_as=("Anni Mueller",),
    address="The Old Forge, 14 Saltmarsh Close, Netherby, ZZ96 2LX",
    phone="01632 960777",
    email="anja.m@example.org",
    workplace="Netherby Dental Practice",
    school="",
    vehicle="KX19 ZZT",
)
CHILD = person(
    id="person-3",
    label="Person C",
    name="Teddy Marchetti",
    also_known_as=(),
    address="27 Windmill Rise, Little Sallow",
    phone="",
    email="",
    workplace="",
    school="Little Sallow Nursery",
    vehicle="",
    is_child=True,
)
PEOPLE = (IMOGEN, ANJA, CHILD)

_GIVES_AWAY: dict[str, tuple[str, ...]] = {
    "Person A": (
        "Imogen", "imogen", "IMOGEN", "Imogen's", "Imogen’s", "Ms Calloway", "MsCalloway", "Miss I Calloway",
        "I. Calloway", "Calloway, Imogen", "Imogen-Calloway", "the Calloways", "Im0gen", "Ca11oway", "Imógen",
        "I m o g e n", "I-m-o-g-e-n", "Imo\u200bgen", "Imo\u00adgen", "Imogen\nCalloway", "Immy", "Immy’s",
        "Imgoen Calloway", "Calloway2", "imogen1990", "Ímögén", "Ｉｍｏｇｅｎ", "Im\u043egen",
        "9 Birch Lane", "9 birch ln", "nine Birch Lane", "9, Birch\nLane", "9a Birch Lane", "Birch Lane",
        "Flat 2 Birch Lane", "Upper Fairlea", "ZZ97 7QP", "zz977qp", "ZZ97\n7QP", "07700 900456", "07700900456",
        "+44 7700 900 456", "0044 7700900456", "(07700) 900-456", "immy.c@example.org", "IMMY.C@EXAMPLE.ORG",
        "Harbour Lights Bakery", "harbour lights bakery", "Harbour-Lights Bakery", "Fairlea Primary School",
        "fairlea primary", "AB12 CDE", "ab12cde", "the blue Corsa AB12CDE", "icalloway@example.org", "Callo way",
        "!mogen", "C@lloway", "Harbour Lights", "Fairlea School", "07700 9OO456", "ICalloway",
    ),
    "Person B": (
        "Anja", "ANJA", "Anja’s", "Müller", "Mueller", "Muller", "Ms Müller-Ó Súilleabháin", "Súilleabháin",
        "Suilleabhain", "Anni Mueller", "Anni", "A. Müller", "Anja M\u00fcller", "Anja Mu\u0308ller", "A n j a",
        "14 Saltmarsh Close", "14 saltmarsh cl", "Saltmarsh Close", "The Old Forge", "Netherby", "ZZ96 2LX",
        "zz96 2lx", "01632 960777", "+44 1632 960777", "01632-960-777", "anja.m@example.org",
        "Netherby Dental Practice", "KX19 ZZT", "kx19zzt", "Anja\u2019s surgery", "the Old Forge", "Old Forge",
    ),
    "Person C": (
        "Teddy Marchetti", "Marchetti", "MARCHETTI", "Teddy", "T. Marchetti", "Marchetti's", "Marcheti",
        "27 Windmill Rise", "Windmill Rise", "27 windmill rise", "Little Sallow Nursery", "little sallow nursery",
        "Little Sallow",
    ),
}  # fmt: skip
# Misspelt, as it sounds, cut short, or only a part: it has to be found, and it is right that it only asks.
_MAY_GIVE_AWAY: dict[str, tuple[str, ...]] = {
    "Person A": (
        "Im@gen", "Emogen", "Kalloway", "Calaway", "Callaway", "lmogen", "Immi", "Imo", "I C", "Miss C", "Ms C.",
        "9 Brich Lane", "9 Birtch Lane", "B1rch Lane", "Upper Fairlee", "Harbor Lights Bakery",
        "Fairlea Prmary School", "a blue Corsa", "AB12CDF", "in ZZ97", "900456",
    ),
    "Person B": ("Anya", "Saltmarch Close"),
    "Person C": ("Marketti", "Marquetti", "Teddi", "Tedy", "Ted", "Windmill Ryse", "27 Windmil Rise"),
}  # fmt: skip
_AROUND = (
    "Thank you for coming. {} was mentioned in passing.",
    "We agreed that you will not go near {}.",
    "On Tuesday you told us about {}, and how hard that was.",
    "# What we talked about\n\nSleep, work, and {}.",
)

_CLEAN = (
    "Thank you for coming on {day}. We talked about sleep and about getting up at the same time.",
    "Your next appointment is at {time} on {day}. If you cannot come, ring us on 01632 960100.",
    "You said that walking by the water helps. We agreed that you will try it three times before {day}.",
    "The court order stays in force. If you are unsure whether something is allowed, ask before you act.",
    "We saw that anger comes quickly when plans change. You found words for it sooner than in the spring.",
    "You have attended {n} of 8 sessions. On {day} we will look at what has changed.",
    "The birch trees by the lane were bare. You photographed them for your course at {time}.",
    "You grow flowers in the old greenhouse and want to sell them at the market in May.",
    "Hope is a word that you used {n} times. You will mark each day on which you felt it.",
    "Your goal is to cook for yourself on {n} days a week and to ring your brother on Sundays.",
    "We will write to your doctor about your medicine. You will get a copy by {day}.",
    "Samaritans are there on 116 123 at any time, day or night. In danger ring 999.",
    "You asked for large print. This letter is in 16 point type; tell us by {day} if it should be larger.",
    "The bakery course begins on {day} at {time}. The college says that {n} places are left.",
    "You passed the test at the dental nurse college desk and handed the form back at {time}.",
    "You borrowed {n} books from the library. One was about the history of harbours and lights.",
    "In the forge at the museum you saw how iron is worked. You would like to go again on {day}.",
    "A friend lent you an anorak. You returned it at {time} and thanked him.",
    "Your car, a grey Astra, failed its test. You will cycle until {day}.",
    "You noticed an urge to look online and put the laptop away for {n} hours. That was hard and it worked.",
    "We looked at pages 9 and 14 of the workbook together, and you will read page 27 before {day}.",
    "The little owl sallied out of the mill at {time}. You drew it, and the drawing is on our wall.",
    "You will practise the breathing exercise for {n} minutes before work and write down what you notice.",
    "Your brother Edward visits on {day}. You will tell us how it went at the next meeting.",
    "You were calm when the bus was late. In the autumn that would have spoilt the day.",
)  # fmt: skip
_DAYS = ("9 December", "1 May", "Tuesday 14 April 2026", "27 June")
_TIMES = ("9am", "10:30am", "2pm", "4:15pm")

# Names and places of other casts that are everyday words as well, with clean letters that hold those words.
OTHER_CASTS = (
    ("Sarah Hall", "", "We shall meet the whole team in the hall on Monday."),
    ("Alan Long", "", "You walked along the river for a long time."),
    ("Anna Cross", "", "You walked across the field and were cross with nobody."),
    ("Paul Rice", "", "The price of rice rose, and you cooked it all the same."),
    ("Amy Way", "", "You went away for a week, and all the way back you read."),
    ("Sue Park", "", "A spark flew from the fire in the park."),
    ("Penny Lane", "", "The plane was late. You had not a penny left."),
    ("Paul Hunt", "", "You hunt for work every morning."),
    ("Zara Quill", "Southampton, Hampshire", "Hampshire Recolo Service will ring you."),
    ("Zara Quill", "unknown", "It is unknown when the course begins."),
    ("Zara Quill", "The Green, Fairford", "The field and the green was wet."),
    ("Zara Quill", "2 New Road, Fairford", "You met 2 new people."),
    ("Zara Quill", "12 High Street, Fairford", "There were 12 high winds this month."),
    ("Zara Quill", "9 Church Lane, Fairford", "At 9 church bells rang."),
    ("Zara Quill", "home", "You were at home by nine."),
)

ZONE = condition(id="zone", number_on_face="3", category="ZONE_STREET", place="Quay Road and Mill Street, Fairlea")
SCHOOL = condition(
    id="school", number_on_face="4", category="ZONE_SCHOOL", verbatim="Not to enter any school or nursery.",
    windows=parse_windows("Mon-Fri 08:00-16:00"),
)  # fmt: skip
CURFEW = condition(id="curfew", number_on_face="5", category="CURFEW", windows=parse_windows("19:00-07:00"))


@dataclass(frozen=True, slots=True)
class LabelledLetter:
    """`leaks` is the label of whom it gives away, or empty."""

    body: str
    leaks: str
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class LabelledPlace:
    """An appointment; `meets` says whether a condition or a protected place is met."""

    place: str
    starts: str
    meets: bool
    on: date = date(2026, 11, 24)
    conditions: tuple[Condition, ...] = (ZONE, SCHOOL, CURFEW)
    people: tuple[ProtectedPerson, ...] = PEOPLE


def letters() -> list[LabelledLetter]:
    """Each leak once in two surroundings; each clean sentence with every day and time."""
    found = []
    for exact, by_label in ((True, _GIVES_AWAY), (False, _MAY_GIVE_AWAY)):
        for label, ways in by_label.items():
            for at, way in enumerate(ways):
                for turn in (0, 1):
                    around = _AROUND[(at + 2 * turn) % len(_AROUND)]
                    found.append(LabelledLetter(around.format(way), label, exact))
    for at, text in enumerate(_CLEAN):
        for turn in range(4):
            body = text.format(day=_DAYS[turn], time=_TIMES[(at + turn) % 4], n=2 + (at + turn) % 6)
            found.append(LabelledLetter(body, ""))
    return list(dict.fromkeys(found))


def places() -> list[LabelledPlace]:
    """Rooms, halls and homes at several hours."""
    meets = (
        "9 Birch Lane", "9 birch ln, Upper Fairlea", "Hall, ZZ97 7QP", "hall zz977qp", "Harbour Lights Bakery",
        "Fairlea Primary School, room 1", "14 Saltmarsh Close", "Netherby Dental Practice", "27 Windmill Rise",
        "Little Sallow Nursery", "1 Quay Road", "Probation, Quay Road, Fairlea", "Mill Street", "5 mill st",
        "Hill School, room 3", "The nursery on the corner", "Community hall, ZZ97 4AA", "Café, ZZ96 9ZZ",
        "The Old Forge", "Upper Fairlea library",
    )  # fmt: skip
    passes = (
        "Room 2", "Clinic room 1", "Fairlea House", "Probation office, 3 Station Way", "Video", "Phone",
        "Town library", "Leisure centre", "Surgery, ZZ99 3VZ", "Room 9", "12 Mill Lane", "Bakery Street 4, room B",
    )  # fmt: skip
    found = [LabelledPlace(place, "10:00", True) for place in meets]
    found += [LabelledPlace(place, starts, False) for place in passes for starts in ("09:00", "14:00", "16:00")]
    found += [LabelledPlace("Room 2", "18:30", True), LabelledPlace("Room 2", "17:30", True)]
    found += [LabelledPlace(place, "18:30", False) for place in ("Video", "Phone", "Home visit")]
    found += [
        LabelledPlace(place, "10:00", True) for place in ("Video suite, 1 Quay Road", "Telephone House, Mill Street")
    ]
    return found
