"""Answers to questions that may not have been asked."""

from enum import StrEnum


class Answer(StrEnum):
    """Three states, because not asked is not the same as no."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not asked"
