"""A session is said once: the signed note tells the diary how the appointment went."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, note


@pytest.fixture
def booked(store):
    store.services.clients.register(store.actor, client())
    for key, starts in (("a-1", "09:30"), ("a-2", "15:00")):
        made = Appointment(
            id=key, client_id="client-1", staff_id=store.actor.id, on=TODAY, starts=starts, purpose="Session",
            location="", place=PlaceKind.PHONE,
        )  # fmt: skip
        store.services.diary.book(store.actor, made)
    return store


def outcomes(store):
    record = store.services.clients.open(store.actor, "client-1", "to look")
    return {one.id: one.outcome for one in record.appointments}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"starts": "09:30"}, {"a-1": "5", "a-2": ""}),
        ({"starts": "15:00", "ends": "15:50"}, {"a-1": "", "a-2": "5"}),
        ({"starts": "11:00", "ends": "11:50"}, {"a-1": "", "a-2": ""}),  # nothing was booked then
        ({"starts": "", "ends": ""}, {"a-1": "", "a-2": ""}),  # two could be meant
        (
            {"starts": "09:30", "attendance": Attendance.CANCELLED_BY_CLIENT, "cancelled_on": TODAY},
            {"a-1": "", "a-2": ""},
        ),
    ],
)
def test_what_the_note_says_is_how_the_appointment_went(booked, facts, said):
    booked.clock.at += timedelta(hours=8)  # the day is over
    booked.sign_note(replace(note(author_name=""), **{"held_on": TODAY, **facts}))
    assert outcomes(booked) == said
    booked.vault.close()
    lines = []
    assert verify(booked.folder, PASSPHRASE, booked.clock, lines.append), lines


def test_what_is_said_in_the_diary_already_stays(booked):
    booked.services.diary.record_outcome(booked.actor, "a-1", "6")
    booked.sign_note(note(author_name="", held_on=TODAY, starts="09:30"))
    assert outcomes(booked)["a-1"] == "6"


def test_the_session_just_held_is_not_offered_as_the_next_one(booked):
    booked.sign_note(note(author_name="", held_on=TODAY, starts="09:30"))
    kind = next(one for one in booked.services.letters.kinds() if one.key == "after_session")
    begun = booked.services.letters.begin(booked.actor, client(), kind)
    assert "9:30am" not in begun.body.split("next appointment", 1)[-1]
    assert "3pm" in begun.body or "3:00pm" in begun.body
