"""Where a figure comes from. Every figure in an answer carries one of these."""

from __future__ import annotations

from enum import StrEnum


class Origin(StrEnum):
    """Who or what vouches for a figure, in the words shown to the user."""

    YOU = "you"
    YOUR_RECORD = "your record"
    INVITATION = "the invitation"
    POSTING = "the posting"
    STUDY = "study"
    ASSUMPTION = "our assumption"
