"""A message as it came in, decoded into parts of text. What the words say is `Facts`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Channel(StrEnum):
    """How a message reached you."""

    EMAIL = "email"
    SMS = "sms"
    CHAT = "chat"
    LETTER = "letter"
    CALENDAR = "calendar"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class Address:
    """A name and a mail address; either may be empty, not both."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Part:
    """One decoded text of a message: the subject, the body, an invite's description.

    Spans of facts and signs count characters of `text`.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """An appointment from a calendar part.

    A `start` that is a `datetime` without zone is floating: local time, wherever you are.
    `part` names the part that holds the event's own text.
    """

    part: str
    method: str
    uid: str
    sequence: int
    status: str
    summary: str
    start: datetime | date | None
    end: datetime | date | None
    location: str
    organizer: Address | None
    attendees: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class StructuredPosting:
    """What a posting's own machine-readable description (schema.org JobPosting) says."""

    part: str
    title: str
    employer: str
    place: str
    work_mode: str
    pay_low: float | None
    pay_high: float | None
    pay_currency: str
    pay_period: str
    valid_through: date | None


@dataclass(frozen=True, slots=True)
class Message:
    """Everything that came in as one: a mail with its invite, a text, a posting.

    Attributes:
        name: where it came from, for messages to the user ("mail.eml", "standard input").
        troubles: what could not be decoded, each a sentence for the user.
    """

    name: str
    channel: Channel
    parts: tuple[Part, ...]
    sender: Address | None = None
    reply_to: Address | None = None
    recipients: tuple[Address, ...] = ()
    sent: datetime | None = None
    events: tuple[Event, ...] = ()
    postings: tuple[StructuredPosting, ...] = ()
    troubles: tuple[str, ...] = ()

    def text_of(self, part: str) -> str:
        """The text of the part of that name, or nothing."""
        return next((each.text for each in self.parts if each.name == part), "")
