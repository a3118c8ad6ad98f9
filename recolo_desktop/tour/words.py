"""What the tour types. Everybody in it is synthetic."""

PASSPHRASE = "copper lantern orchard violet kettle"
COLLEAGUE_PASSPHRASE = "maple harbour quartz window drift"
PROTECTED_NAME = "Imogen Calloway"
CLIENT_SURNAME = "Hargreave"

TEAM = {
    "service_name": "Hampshire Recolo Service",
    "trust_name": "Solent Vale NHS Trust (training)",
    "address": "Fairlea House\nFairlea\nZZ99 3VZ",
    "phone": "01632 960100",
    "email": "recolo.team@example.org",
}
LEAD = {
    "title": "Dr",
    "given_name": "Priya",
    "family_name": "Nandakumar",
    "profession": "Clinical psychologist",
    "regulator": "HCPC",
    "registration_number": "PYL00001",
}
COLLEAGUE = {
    "given_name": "Bethan",
    "family_name": "Aldous",
    "profession": "Occupational therapist",
    "regulator": "HCPC",
    "registration_number": "OT00001",
}
CLIENT = {
    "title": "Mr",
    "given_names": "Daniel",
    "family_name": CLIENT_SURNAME,
    "preferred_name": "Dan",
    "birth_date": "14/3/87",
    "gender": "Male",
    "address": "14 Ashdown Terrace\nFairlea",
    "postcode": "zz993vz",
    "phone": "07700 900123",
    "referrer": "Gareth Snape, Solent delivery unit",
    "legal_status": "Community order with mental health treatment requirement",
    "referral_reason": "Repeated unwanted contact with a former partner over 14 months, and with her sister.",
}
WRONG_NHS_NUMBER, RIGHT_NHS_NUMBER = "999 000 0019", "999 000 0018"
PEOPLE = {
    "gp_name": "Fairlea Surgery",
    "gp_address": "2 Station Approach, Fairlea, ZZ99 3VZ",
    "gp_phone": "01632 960120",
    "probation_name": "Gareth Snape",
    "probation_organisation": "Probation, Solent delivery unit",
    "probation_address": "1 Quay Road, Fairlea, ZZ99 3VZ",
    "probation_phone": "01632 960114",
}

ORDER = {
    "court": "Southfield Magistrates' Court",
    "order_number": "RO/26/00417-B",
    "case_number": "44AB1234526",
    "made_on": "12 Feb 2026",
    "served_on": "12 Feb 2026",
    "expires_on": "11 Feb 2029",
    "expiry_as_written": "until midnight on 11 February 2029",
}
PERSON_A = {"name": PROTECTED_NAME, "address": "9 Birch Lane, Upper Fairlea", "phone": "07700 900456"}
CONDITIONS = (
    {
        "number_on_face": "1",
        "category": "NC_INDIRECT",
        "protected": "A",
        "verbatim": "The defendant must not contact Imogen Calloway directly or indirectly by any means whatsoever.",
        "plain_reading": "No contact of any kind with Person A.",
        "exceptions": "By post or e-mail through a solicitor, for family proceedings only.",
    },
    {
        "number_on_face": "2",
        "category": "NC_CHILD",
        "protected": "B",
        "verbatim": "The defendant must not contact the child named in the sealed schedule.",
        "plain_reading": "No contact with the child, Person B.",
        "exceptions": "At the contact centre named in the child arrangements order dated 3 November 2025.",
    },
    {
        "number_on_face": "3",
        "category": "ZONE_STREET",
        "protected": "",
        "verbatim": "The defendant must not enter the area edged red on the map annexed at page 3.",
        "plain_reading": "Must not enter the area on the map at page 3.",
        "place": "Map annexed, page 3",
        "exceptions": "",
    },
    {
        "number_on_face": "4",
        "category": "SOCIAL",
        "protected": "A",
        "verbatim": "The defendant must not post about or refer to Imogen Calloway on any social media.",
        "plain_reading": "Nothing about Person A on social media.",
        "exceptions": "",
    },
)
VARIATION_DETAILS = "condition 3 widened; condition 4 discharged; new condition 5 added"
NEW_CONDITIONS = (
    {
        "number_on_face": "3",
        "category": "ZONE_STREET",
        "protected": "",
        "verbatim": "The defendant must not enter the area edged red on the map annexed at page 4.",
        "plain_reading": "Must not enter the wider area on the map at page 4.",
        "place": "Map annexed, page 4",
        "exceptions": "",
    },
    {
        "number_on_face": "5",
        "category": "SURVEIL",
        "protected": "A",
        "verbatim": "The defendant must not watch, follow or track Imogen Calloway by any device.",
        "plain_reading": "No watching, following or tracking of Person A.",
        "exceptions": "",
    },
)

NOTE = {
    "attendance": "5",
    "session_number": "14",
    "contact_since": "no",
    "risk_change": "same",
    "starts": "0930",
    "ends": "10.20",
    "location": "Clinic room 2",
    "what_would_change": "The family hearing in January; learning of a house move; drinking in the week.",
}
SECTIONS = {
    "narrative": (
        "Dan came on time and brought his contact diary. He had written in it on six of the seven days. There were "
        "three urges to make contact this week, each rated 4 or below out of 10; in the first week they were rated 7 "
        "and 8. He used the delay-and-walk plan twice. Once he rang his sister instead, and they spoke about football "
        "until it had passed.\n\n"
        "We mapped in detail what happens in the hour before an urge. It begins with scrolling through old photos on "
        "his phone, usually in bed and after ten at night. Then he starts to draft a message that he says he only "
        "means to read back to himself. He noticed that the drafting makes the urge stronger, not weaker, and said so "
        "before I did. He agreed to delete the folder of drafts in the session and did so in front of me. He looked "
        "sad afterwards and said it felt like closing a door; we stayed with that for a while.\n\n"
        "We went back to the idea of the thoughts as passengers on a bus. He could name two of them: the one that "
        "says she would want to know, and the one that says he has been treated unfairly. He can now hear both without "
        "having to answer them, some of the time. He said that the unfair one is harder when he has been drinking, "
        "and he has cut down to weekends.\n\n"
        "We then looked at the two evenings that are hardest, Tuesday and Thursday. He has been to the bicycle "
        "workshop once and was asked to come back. He would like to, but worries that somebody there will know why "
        "he was in court. We rehearsed what he would say if he were asked, in one sentence, and stopped there.\n\n"
        "He asked whether a card of apology could be passed on. I said that we cannot pass anything on, that a card "
        "would be contact under the order, and that wanting to make amends can be worked on here. He accepted this."
    ),
    "plan": "Diary every day. Photo archive handed to his sister until the review. Bicycle workshop on Thursday.",
}
ADDENDUM = "Correction: the workshop visit was on Thursday last week, not Tuesday. Confirmed from the diary."

GOALS = (
    (
        "Fill Tuesday and Thursday evenings",
        "I want somewhere to be that isn't my phone.",
        "3",
        "1",
        "-2",
        (
            "No planned evenings",
            "One evening most weeks",
            "Both evenings in 3 of 4 weeks",
            "Both evenings, every week for 4 weeks",
            "Both evenings booked and he helps run one",
        ),
    ),
    (
        "Phone out of the bedroom by 22:30",
        "Nights are when it starts.",
        "2",
        "1",
        "-1",
        (
            "Phone in the bedroom every night",
            "Out on 1 to 3 nights a week",
            "Out on 4 or 5 nights a week",
            "Out on 6 nights a week",
            "Out every night for 4 weeks",
        ),
    ),
    (
        "Two half-days of paid or voluntary work",
        "Get back on the tools.",
        "3",
        "1",
        "-2",
        (
            "No work and no plan",
            "One application or visit",
            "One half-day a week",
            "Two half-days a week",
            "Two half-days and a reference promised",
        ),
    ),
)
EVIDENCE = "His own log, seen today."
REVIEWS = (
    (("-1", "-1", "-2"), "Evening class tried once."),
    (("0", "1", "-1"), "Evening class started; phone left in the kitchen 12 nights of 14."),
)

# From 06:00: what fills each day, in half hours.
WEEKS = (
    ("Before the programme, as remembered", (("s", 8), ("p", 8), ("h", 4), ("p", 16), ("s", 12))),
    ("Last week, from a diary", (("s", 2), ("h", 4), ("w", 6), ("i", 14), ("h", 6), ("p", 1), ("s", 15))),
)
PROBLEMS = (
    (("Going out without the phone", "9", "2", "2"), ("Sleeping through the night", "8", "3", "2")),
    (("Going out without the phone", "9", "6", "5"), ("Sleeping through the night", "8", "6", "6")),
)

LETTER_BODY = """Thank you for coming on Tuesday. You have kept your diary nearly every day and used your plan when urges came.

# What we agreed

- You keep the diary every day.
- Your sister looks after the photos until our review.
- You go to the bicycle workshop on Thursday.

The court order stays in force. It means that you must not contact Ms Calloway in any way, or go into the area on the map. If you are unsure what is allowed, ring us first.

# If you need help sooner

You can ring Samaritans on 116 123 at any time, or NHS 111 and choose the mental health option. If somebody is in danger, ring 999. If something in this letter is wrong, tell us and we will put it right in writing."""

NOT_KNOWN = "Larkmoor"
NOT_KNOWN_SENTENCE = f"Please bring the timetable of the {NOT_KNOWN} workshop next time."
PROBATION = (
    (
        "[Say how the client takes part]",
        "Mr Hargreave comes on time, keeps a diary and does what is agreed between sessions.",
    ),
    (
        "[Say what has changed, in words]",
        "Urges to make contact are fewer and pass sooner. He reports none acted upon since the work began.",
    ),
    (
        "[Say what you ask of whom, and by when]",
        "We ask the supervising officer to tell us of the date of the family hearing by 18 December.",
    ),
)
ENTRIES = (
    (
        "risk",
        {
            "tool": "Structured professional judgement, current edition, today",
            "sources": "Two interviews, the police summary, the probation record",
            "persistence": "Likely to ease while he sleeps and works; the pull is strongest on Sundays.",
            "changes": "A house move or a chance meeting would make it worse; steady work makes it better.",
            "plan": "Weekly sessions; probation told of any contact the same day.",
            "told": "Probation practitioner",
            "review_on": "6 weeks",
        },
    ),
    (
        "safety_plan",
        {
            "signs": "Sleeping less than five hours; looking at old photographs.",
            "actions": "Rings his brother, walks to the harbour and back.",
            "team": "Ring him the next morning; tell probation if he cannot be reached.",
            "people": "Brother; the team; Samaritans 116 123",
            "review_on": "8 weeks",
        },
    ),
    (
        "breach",
        {
            "immediate": "No",
            "words": 'He said: "I took the long way round and saw the end of the street."',
            "source": "The client, in session",
            "conditions": "3",
            "decided_by": "Dr Nandakumar with Dr Marwood",
            "told": "Police 101, reference 4471; probation the same afternoon",
            "shared": "That he said he saw the end of the street on Sunday.",
            "basis": "Prevention of serious harm",
            "client_told": "Yes, before he left the room",
            "review_on": "1 week",
        },
    ),
)

# The counted session: a clinician types only her own words.
COUNTED = {"what_would_change": "The family hearing in January."}
COUNTED_NARRATIVE = (
    "Dan brought his diary. Two urges, each walked off. He rang his sister on Sunday and went to the workshop."
)
