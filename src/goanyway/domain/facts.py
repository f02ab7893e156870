"""What a message says: facts, each with the words it was read from.

What is not said stays empty. Nothing here is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Kind(StrEnum):
    """What a message is."""

    INVITATION = "invitation"
    POSTING = "posting"
    CANCELLATION = "cancellation"
    REJECTION = "rejection"
    OTHER = "other"


class Style(StrEnum):
    """How an interview is run."""

    PHONE_SCREEN = "phone-screen"
    VIDEO = "video"
    ONE_WAY_VIDEO = "one-way-video"
    BEHAVIORAL = "behavioral"
    TECHNICAL = "technical"
    CASE = "case"
    PANEL = "panel"
    GROUP = "group"
    ASSESSMENT = "assessment"
    ON_SITE = "on-site"
    LUNCH = "lunch"


class WorkMode(StrEnum):
    """Where the work is done."""

    REMOTE = "remote"
    HYBRID = "hybrid"
    ON_SITE = "on-site"


class PayPeriod(StrEnum):
    """What a pay figure is paid for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a message."""

    name: str
    role: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Pay:
    """A pay figure or range as stated. `currency` is an ISO 4217 code, or None if not certain."""

    low: float | None
    high: float | None
    currency: str | None
    period: PayPeriod


@dataclass(frozen=True, slots=True)
class Source:
    """The words a fact was read from: `part.text[start:end] == words`."""

    part: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Fact(Generic[T_co]):
    """A value, the words that say it, and how they were understood, in a few words."""

    value: T_co
    source: Source
    how: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was read from one message.

    Attributes:
        start: with its zone where that is known; a plain `date` where no time is said.
        reply_by: the last day, or moment, to answer.
        people: those you would meet or who wrote, never the candidate.
        said: what could not be read, or contradicts itself, each a sentence for the user.
    """

    kind: Fact[Kind]
    employer: Fact[str] | None = None
    role: Fact[str] | None = None
    start: Fact[datetime | date] | None = None
    end: Fact[datetime | date] | None = None
    reply_by: Fact[datetime | date] | None = None
    people: tuple[Fact[Person], ...] = ()
    place: Fact[str] | None = None
    style: Fact[Style] | None = None
    pay: Fact[Pay] | None = None
    work_mode: Fact[WorkMode] | None = None
    said: tuple[str, ...] = ()
