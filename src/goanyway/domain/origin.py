"""Where a figure comes from. Every figure in an answer carries one of these."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Origin(StrEnum):
    """Who or what vouches for a figure, in the words shown to the user; the strongest first."""

    YOU = "you"
    YOUR_RECORD = "your record"
    INVITATION = "the invitation"
    POSTING = "the posting"
    THE_MARKET = "the market"
    STUDY = "study"
    ASSUMPTION = "our assumption"

    @property
    def is_yours(self) -> bool:
        """Whether you said it, or your own record shows it."""
        return self in (Origin.YOU, Origin.YOUR_RECORD)

    @property
    def is_general(self) -> bool:
        """Whether it holds for many people or jobs, and nobody said it of you or of this job."""
        return self in (Origin.THE_MARKET, Origin.STUDY, Origin.ASSUMPTION)


def weakest(origins: Iterable[Origin]) -> Origin:
    """The weakest of these, for what rests on all of them; you where there is none."""
    strongest_first = tuple(Origin)
    return max(origins, key=strongest_first.index, default=Origin.YOU)
