"""The answer to "is it safe?"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goanyway.domain.facts import Source


class Safety(StrEnum):
    """What the screen says of a message."""

    LOOKS_GENUINE = "looks-genuine"
    BE_CAREFUL = "be-careful"
    DO_NOT_REPLY = "do-not-reply"


class Strength(StrEnum):
    """How much a sign says by itself: it stops alone, it asks for care, it adds to others."""

    HARD = "hard"
    STRONG = "strong"
    WEAK = "weak"


class Family(StrEnum):
    """What a sign is about: a promise broken, a known scheme, the sender, a link, the writing."""

    PROMISE = "promise"
    SCHEME = "scheme"
    SENDER = "sender"
    LINK = "link"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing in a message that an honest firm does not do.

    Attributes:
        name: the sign's short name, the same everywhere.
        strength: how much it says by itself.
        reason: one sentence for the user.
        source: the words that say so: in a part of a message, or in a turn ("turns[2]").
    """

    name: str
    family: Family
    strength: Strength
    reason: str
    source: Source

    @property
    def hard(self) -> bool:
        """Whether it stops alone."""
        return self.strength is Strength.HARD


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm that the user looked up, from the user's own list.

    Attributes:
        domains: its official domains, in lower case.
        number: the number of its head office.
        looked_up: when the user did.
        where: and where ("its annual report", "the register of companies").
    """

    name: str
    domains: tuple[str, ...]
    number: str
    looked_up: date
    where: str


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """The turn of a conversation, counted from 0, after which the answer was no longer the same."""

    turn: int
    before: Safety
    after: Safety


@dataclass(frozen=True, slots=True)
class Screening:
    """What the screen found.

    Attributes:
        extent: how thorough it was, in words for the user.
        do_now: what to do now, in order.
        probability: how likely it is a fraud, where that could be said.
        turning_point: of a conversation, where the answer became what it is.
        sureness: how to make sure that the firm wrote, in a sentence.
        not_judged: what the screen could not judge, each a sentence.
    """

    safety: Safety
    signs: tuple[Sign, ...]
    extent: str
    do_now: tuple[str, ...]
    probability: float | None = None
    turning_point: TurningPoint | None = None
    sureness: str = ""
    not_judged: tuple[str, ...] = ()
