"""The answer to "is it safe?"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goanyway.domain.facts import Source


class Safety(StrEnum):
    """What the screen says of a message."""

    LOOKS_GENUINE = "looks-genuine"
    BE_CAREFUL = "be-careful"
    DO_NOT_REPLY = "do-not-reply"


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing in a message that an honest firm does not do.

    Attributes:
        name: the sign's short name, the same everywhere.
        hard: whether it stops alone.
        reason: one sentence for the user.
        source: the words that say so.
    """

    name: str
    hard: bool
    reason: str
    source: Source


@dataclass(frozen=True, slots=True)
class Screening:
    """What the screen found.

    Attributes:
        extent: how thorough it was, in words for the user ("basic check only").
        do_now: what to do now, in order.
    """

    safety: Safety
    signs: tuple[Sign, ...]
    extent: str
    do_now: tuple[str, ...]
