"""A message as it came in, decoded into parts of text. What the words say is `Facts`."""

from __future__ import annotations

from collections.abc import Collection
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


class SectionKind(StrEnum):
    """What a stretch of a text is to the message that it stands in."""

    HEAD = "head"
    OWN = "own"
    SIGNATURE = "signature"
    FOOTER = "footer"
    FORWARDED = "forwarded"
    QUOTED = "quoted"


NEWEST = frozenset((SectionKind.OWN, SectionKind.SIGNATURE, SectionKind.FOOTER))
"""What the newest message itself consists of: no earlier message, and none that is sent on."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a part's text. The lines that introduce a quotation belong to it."""

    kind: SectionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link: the words `text[start:end]` of its part, and where they lead."""

    text: str
    target: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Header:
    """A header of a mail that tells how it was sent: name in lower case, value on one line."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Part:
    """One decoded text of a message: the subject, the body, an invite's description.

    Spans of facts, signs, sections and links count characters of `text`.

    Attributes:
        sections: cover the whole text, in order; without any, all of it is the message's own.
        links: in the order of the text.
    """

    name: str
    text: str
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()

    def only(self, kinds: Collection[SectionKind], blank: str = "\0") -> str:
        """The text with every character of the other sections made `blank`: places stay."""
        if not self.sections:
            return self.text if SectionKind.OWN in kinds else blank * len(self.text)
        return "".join(
            self.text[each.start : each.end]
            if each.kind in kinds
            else blank * (each.end - each.start)
            for each in self.sections
        )


class UnreadKind(StrEnum):
    """What a part is whose words nobody has read."""

    DOCUMENT = "document"
    PICTURE = "picture"
    ENCRYPTED = "encrypted"
    ARCHIVE = "archive"
    LOCKED = "locked"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class UnreadPart:
    """A part of a message that may hold words, none of which were read.

    Attributes:
        name: what the file is called; empty where it has no name.
    """

    name: str
    kind: UnreadKind


@dataclass(frozen=True, slots=True)
class Event:
    """An appointment from a calendar part.

    A `start` that is a `datetime` without zone is floating: local time, wherever you are.

    Attributes:
        part: names the part that holds the event's own text.
        recurrence: which one of a repeated event this is, as written; empty for the whole.
        stamp: when this version was made.
        url: where to join or read more.
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
    recurrence: str = ""
    stamp: datetime | None = None
    url: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class StructuredPosting:
    """What a posting's own machine-readable description (schema.org JobPosting) says.

    Attributes:
        country: of the place, as written: a code or a name.
        pay_words: the pay where it is said in words rather than in figures.
        valid_until: the moment at which it closes, where a time of day is said.
    """

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
    reference: str = ""
    benefits: str = ""
    posted: date | None = None
    country: str = ""
    pay_words: str = ""
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """Everything that came in as one: a mail with its invite, a text, a posting.

    Attributes:
        name: where it came from, for messages to the user ("mail.eml", "standard input").
        sender: who wrote it; of a forwarded mail the original sender.
        sent: when; without a zone where none is stated. None for a forwarded mail whose original
            date is not told.
        troubles: what could not be decoded, each a sentence for the user.
        forwarded_by: who sent on a mail that is read as the original; their own words are the
            part "note".
        headers: those that tell how the mail was sent (Authentication-Results, List-Id …).
        unread: what came with it and was not read.
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
    forwarded_by: Address | None = None
    headers: tuple[Header, ...] = ()
    unread: tuple[UnreadPart, ...] = ()

    def text_of(self, part: str) -> str:
        """The text of the part of that name, or nothing."""
        return next((each.text for each in self.parts if each.name == part), "")

    def part(self, name: str) -> Part:
        """The part of that name, or an empty one."""
        return next((each for each in self.parts if each.name == name), Part(name, ""))

    def headers_named(self, name: str) -> tuple[str, ...]:
        """The values of every kept header of that name, topmost first."""
        return tuple(each.value for each in self.headers if each.name == name.lower())
