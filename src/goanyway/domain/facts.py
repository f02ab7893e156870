"""What a message says: facts, each with the words it was read from.

What is not said stays empty. Nothing here is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Kind(StrEnum):
    """What a message is."""

    INVITATION = "invitation"
    POSTING = "posting"
    CANCELLATION = "cancellation"
    REJECTION = "rejection"
    OFFER = "offer"
    COUNTER_OFFER = "counter-offer"
    OTHER = "other"

    @property
    def is_offer(self) -> bool:
        """Whether terms are offered: of a job, or for staying in yours."""
        return self in (Kind.OFFER, Kind.COUNTER_OFFER)


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


class Payer(StrEnum):
    """Who pays the way to the interview."""

    EMPLOYER = "employer"
    CANDIDATE = "candidate"


class Sureness(StrEnum):
    """How sure a reading is: the words say it, or it is the only likely way to take them."""

    SURE = "sure"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Join:
    """How to take part from afar: a link, a number to dial, a code; each None if not said."""

    link: str | None = None
    number: str | None = None
    code: str | None = None


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
    sure: Sureness = Sureness.SURE


@dataclass(frozen=True, slots=True)
class Competing:
    """Readings of one field that exclude each other, so that none was taken."""

    field: str
    readings: tuple[Fact[Any], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was read from one message.

    Attributes:
        start: of the interview, or of the job that is offered; with its zone where that is known,
            a plain `date` where no time is said.
        reply_by: the last day, or moment, to answer.
        people: those you would meet or who wrote, never the candidate.
        said: what could not be read, or contradicts itself, each a sentence for the user.
        agency: who recruits for the employer, where it is another firm.
        reference: the number under which the employer keeps the job or the application.
        stages: how many stages there are in all, or still ahead, as the message says.
        bring: what to bring along.
        asks: what you are to send, confirm or do.
        benefits: what is offered beside pay.
        travel_paid_by: who pays the way to the interview.
        hours: the hours a week of the job.
        competing: fields that can be read in several ways.
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
    agency: Fact[str] | None = None
    reference: Fact[str] | None = None
    join: Fact[Join] | None = None
    stages: Fact[int] | None = None
    bring: tuple[Fact[str], ...] = ()
    asks: tuple[Fact[str], ...] = ()
    benefits: tuple[Fact[str], ...] = ()
    travel_paid_by: Fact[Payer] | None = None
    hours: Fact[float] | None = None
    competing: tuple[Competing, ...] = ()
