"""Tables of sessions, measures and goals."""

from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, Table, Text

from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.storage.records.columns import (
    added_json,
    added_since,
    added_text,
    json,
    key,
    maybe,
    metadata,
    of_a_client,
    text_columns,
)

session_notes = Table(
    "session_notes",
    metadata,
    key(),
    of_a_client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns(
        "author_name",
        "starts",
        "ends",
        "mode",
        "location",
        "narrative",
        "plan",
        "contact_details",
        "what_would_change",
        "told_to",
        "late_reason",
    ),
    *maybe("held_on", "attendance", "contact_since", "risk_change", "signed_at", "cancelled_on"),
    Column("session_number", Integer, nullable=True),
    *added_json("readers", "risk", "sections", "touched", "actions"),
    *added_text("note_type", "type_title", "others_present", "reference"),
)

addenda = Table(
    "addenda",
    metadata,
    key(),
    of_a_client(),
    Column("note_id", Text, ForeignKey("session_notes.id"), nullable=False, index=True),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("author_name", "text", "signed_at"),
    Column("what", Text, nullable=False, server_default="addition"),
)

_OF_A_GOAL: list[Column[Any]] = [
    key(),
    of_a_client(),
    *text_columns("title", "own_words", "domain", "close_reason"),
    Column("number", Integer, nullable=False),
    Column("importance", Integer, nullable=False),
    Column("difficulty", Integer, nullable=False),
    Column("starting_level", Integer, nullable=False),
    *json("level_descriptions"),
    *maybe("agreed_on", "review_due", "closed_on"),
    Column("programme_session", Integer, nullable=True),
]
goals = Table("goals", metadata, *_OF_A_GOAL, *added_since(Goal, _OF_A_GOAL))

goal_reviews = Table(
    "goal_reviews",
    metadata,
    key(),
    of_a_client(),
    Column("reviewer_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("reviewer_name", "reviewed_on", "comment"),
    *json("ratings"),
    *added_json("left_out"),
    Column("rho", Float, nullable=False, server_default="0.3"),
    *maybe("signed_at"),
)

goal_review_additions = Table(
    "goal_review_additions",
    metadata,
    key(),
    of_a_client(),
    Column("review_id", Text, ForeignKey("goal_reviews.id"), nullable=False, index=True),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("what", "text", "author_name", "signed_at"),
)

time_uses = Table(
    "time_uses",
    metadata,
    key(),
    of_a_client(),
    Column("taken_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("taken_on", "told_as", "cells", "said", "roles", "habits", "taken_by_name", "taken_at"),
)

problems_rated = Table(
    "problems_rated",
    metadata,
    key(),
    of_a_client(),
    Column("taken_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("taken_on", "said", "taken_by_name", "taken_at"),
    *json("problems_named"),
)

scores = Table(
    "scores",
    metadata,
    key(),
    of_a_client(),
    Column("entered_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns(
        "measure_key",
        "title",
        "version",
        "taken_on",
        "entered",
        "asked_at_once",
        "bands_source",
        "said_with_it",
        "entered_by_name",
        "entered_at",
        "why_corrected",
    ),
    Column("corrects", Text, nullable=False, index=True),
    *json("scales", "answers"),
)

score_signings = Table(
    "score_signings",
    metadata,
    key(),
    of_a_client(),
    Column("score_id", Text, ForeignKey("scores.id"), nullable=False, index=True),
    Column("signer_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("said", "words", "signer_name", "signed_at"),
)

team_ratings = Table(
    "team_ratings",
    metadata,
    key(),
    *text_columns("title", "question", "least", "most", "higher_is"),
    Column("every_session", Boolean(create_constraint=False), nullable=False),
    *maybe("added_on", "ended_on"),
)

countersignatures_due = Table(
    "countersignatures_due",
    metadata,
    Column("id", Text, ForeignKey("session_notes.id"), primary_key=True),
    of_a_client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("supervisor_id", Text, ForeignKey("staff.id"), nullable=False, index=True),
    *text_columns("asked_at"),
)

countersignatures = Table(
    "countersignatures",
    metadata,
    key(),
    Column("note_id", Text, ForeignKey("session_notes.id"), nullable=False, index=True),
    of_a_client(),
    Column("supervisor_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("supervisor_name", "comment", "signed_at"),
)
