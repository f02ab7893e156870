"""What a message is. Bad news and machines' mail are told first: both speak of interviews too."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice

from goanyway.domain.facts import Fact, Kind
from goanyway.domain.message import Channel, Message
from goanyway.reading.appointment import Appointment, Found
from goanyway.reading.bad_news_words import (
    CANCELLED,
    CANCELLED_SUBJECT,
    REJECTION,
    RESCHEDULED,
)
from goanyway.reading.bulk_words import (
    AUTOMATIC,
    BULK_SENDER,
    NEWSLETTER,
    ONLY_SELECTED,
    OUT_OF_OFFICE,
    RECEIPT,
)
from goanyway.reading.greetings import GREETS, GREETS_ALL
from goanyway.reading.interview_times import may_be_start
from goanyway.reading.invitation_words import INTERVIEW, INVITES, INVITES_ABROAD, MEETS
from goanyway.reading.kind_weighed import ENOUGH, Circumstances, weigh
from goanyway.reading.occupations import is_occupation
from goanyway.reading.offered import read_offered
from goanyway.reading.phrases import Pattern, any_of
from goanyway.reading.posting_words import OUTREACH, POSTING_HEADINGS, POSTING_WORDS, WEAK_WORDS
from goanyway.reading.words import BLANK, Passage, passage, sentence_before, written

_CONDITION = any_of(
    "if", "should you", "whether", "in case", "unless", "until", "before", "once", "may", "might",
    "could", "can",
)  # fmt: skip
FEW_SIGNS, CLEAR_SIGNS, MANY_SIGNS = 2, 3, 5
"""How many signs of a posting it takes: addressed to nobody, to somebody, or with a greeting."""

TO_MANY = "its sender writes to many"
BULK = "a newsletter or alert"
NOTHING = "nothing says more"


def read_kind(message: Message, appointments: Found, today: date) -> Fact[Kind]:
    """What the message is; `Kind.OTHER` at an empty span where nothing tells.

    Args:
        message: the message.
        appointments: every day that it names.
        today: taken for the day of a message that has no date.
    """
    return (
        _by_events(message)
        or _by_words(message, appointments, today)
        or _by_subject_or_event(message)
        or Fact(Kind.OTHER, passage(message, "body").fact(None, 0, 0, "").source, NOTHING)
    )


def _by_events(message: Message) -> Fact[Kind] | None:
    """A calendar that cancels, where no event of it still stands."""
    if not message.events or not all(_is_cancelled(e.method, e.status) for e in message.events):
        return None
    event = message.events[0]
    return _whole_line(passage(message, event.part), Kind.CANCELLATION, "the calendar cancels it")


def _by_words(message: Message, appointments: Found, today: date) -> Fact[Kind] | None:
    if message.postings:
        part = passage(message, message.postings[0].part)
        return _whole_line(part, Kind.POSTING, "the page describes a job")
    texts = written(message)
    appointment = _appointment(message, appointments, today)
    to_all = _is_to_all(message, texts)
    begins = appointment is not None and may_be_start(appointment[0].text, appointment[1])
    known = Circumstances(appointment if begins else None, to_all, _greets(texts))
    weighed = weigh(message, texts, known)
    return (
        (None if to_all or message.events else _offered(message, texts, begins))
        or _bad_news_or_none(message, texts, appointment is not None)
        or weighed.fact(Kind.REJECTION, Kind.CANCELLATION)
        or _clear_posting(message, texts)
        or _bulk(message)
        or _found(texts, NEWSLETTER, Kind.OTHER, BULK, message.events == ())
        or _receipt(texts, appointment is not None)
        or (weighed.fact(Kind.POSTING) if to_all else None)
        or _found(texts, INVITES, Kind.INVITATION, "it invites you to an interview")
        or _found(texts, INVITES_ABROAD, Kind.INVITATION, "it invites you to an interview")
        or _asked_at_a_time(message, texts, appointment)
        or _posting(texts, 1 if to_all else FEW_SIGNS)
        or _weak_posting(message, texts)
        or _found(texts, OUTREACH, Kind.POSTING, "it tells you about a job")
        or weighed.fact(*ENOUGH)
    )


def _offered(message: Message, texts: tuple[Passage, ...], meets: bool) -> Fact[Kind] | None:
    """An offer or a counter-offer, of a sender who writes to you; `meets`: at a moment to come."""
    if message.channel is Channel.WEB or _bulk(message) is not None:
        return None
    fact = read_offered(texts, meets=meets)
    machine = fact is not None and (
        _found(texts, NEWSLETTER, Kind.OTHER, BULK) or _found(texts, AUTOMATIC, Kind.OTHER, BULK)
    )
    return None if machine else fact


def _bulk(message: Message) -> Fact[Kind] | None:
    """A sender that only sends to many."""
    sender = message.sender
    where = passage(message, "from")
    if sender is None or not BULK_SENDER.match(sender.email) or not where.text:
        return None
    return where.fact(Kind.OTHER, 0, len(where.text), TO_MANY)


def _receipt(texts: tuple[Passage, ...], has_time: bool) -> Fact[Kind] | None:
    """An application came in; where a time is named, "only those selected" must be said too."""
    only = has_time and not any(ONLY_SELECTED.search(where.text) for where in texts)
    return (
        None
        if only
        else _found(texts, RECEIPT, Kind.OTHER, "it only confirms that something came in")
    )


def _is_to_all(message: Message, texts: tuple[Passage, ...]) -> bool:
    """Whether nobody is greeted, nobody sent it, and it is no text or chat."""
    bodies = [where.text for where in texts if where.part == "body"]
    return not (
        message.sender is not None
        or message.channel in (Channel.SMS, Channel.CHAT)
        or any(text.startswith(BLANK) for text in bodies)
        or _greets(texts)
    )


def _greets(texts: tuple[Passage, ...]) -> bool:
    """Whether somebody is greeted, and not everybody."""
    bodies = [where.text for where in texts if where.part == "body"]
    return any(
        not GREETS_ALL.match(text, match.end())
        for text in bodies
        if (match := GREETS.search(text)) is not None
    )


def _appointment(
    message: Message, appointments: Found, today: date
) -> tuple[Passage, Appointment] | None:
    """The first moment named that is not over, rather one at which something can begin."""
    since = message.sent.date() if message.sent is not None else today
    to_come = [
        (where, each)
        for where, each in appointments
        if isinstance(each.start, datetime) and each.start.date() >= since
    ]
    starts = [(where, each) for where, each in to_come if may_be_start(where.text, each)]
    return next(iter(starts or to_come), None)


def _asked_at_a_time(
    message: Message, texts: tuple[Passage, ...], appointment: tuple[Passage, Appointment] | None
) -> Fact[Kind] | None:
    """A moment to come and a meeting, addressed to somebody."""
    if appointment is None or _is_to_all(message, texts):
        return None
    return _found(texts, MEETS, Kind.INVITATION, "it names a time to meet")


def _bad_news_or_none(
    message: Message, texts: tuple[Passage, ...], has_time: bool
) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    for pattern in (OUT_OF_OFFICE, CANCELLED_SUBJECT):
        match = pattern.match(subject.text)
        if match is not None:
            kind = Kind.OTHER if pattern is OUT_OF_OFFICE else Kind.CANCELLATION
            return subject.fact(kind, *match.span(), "the subject says so")
    fact = _found(texts, AUTOMATIC, Kind.OTHER, "an automatic reply")
    fact = fact or _found(texts, REJECTION, Kind.REJECTION, "it turns you down", certain=True)
    moved = has_time and any(RESCHEDULED.search(where.text) for where in texts)
    if fact is None and not moved:
        fact = _found(texts, CANCELLED, Kind.CANCELLATION, "it cancels", certain=True)
    return fact


def _clear_posting(message: Message, texts: tuple[Passage, ...]) -> Fact[Kind] | None:
    if message.events:
        return None
    if message.channel is Channel.WEB:
        return _posting(texts, 1)
    is_letter = _greets(texts)
    return _posting(
        texts, MANY_SIGNS if is_letter else FEW_SIGNS if not message.sender else CLEAR_SIGNS
    )


def _posting(texts: tuple[Passage, ...], least: int) -> Fact[Kind] | None:
    """A posting where at least so many of its usual headings and phrases are there."""
    signs = [
        (where, match)
        for where in texts
        for pattern in (POSTING_HEADINGS, POSTING_WORDS)
        for match in islice(pattern.finditer(where.text), least)
    ]
    if len(signs) < least:
        return None
    where, match = signs[0]
    return where.fact(Kind.POSTING, *match.span(), "it advertises a job")


def _weak_posting(message: Message, texts: tuple[Passage, ...]) -> Fact[Kind] | None:
    """A page, or words to nobody, with an occupation above it and what ads say of the work."""
    if message.channel is not Channel.WEB and not _is_to_all(message, texts):
        return None
    opening = "\n".join(where.text for where in texts if where.part in ("subject", "body"))[:600]
    if not any(is_occupation(word) for word in opening.split()):
        return None
    return _found(texts, WEAK_WORDS, Kind.POSTING, "it advertises a job")


def _by_subject_or_event(message: Message) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    found = INTERVIEW.search(subject.text)
    if found:
        return subject.fact(Kind.INVITATION, *found.span(), "the subject speaks of an interview")
    for event in message.events:
        part = passage(message, event.part)
        if event.method == "REQUEST" or INTERVIEW.search(part.text):
            return _whole_line(part, Kind.INVITATION, "the calendar invites you")
    return None


def _found(
    texts: tuple[Passage, ...],
    pattern: Pattern,
    kind: Kind,
    how: str,
    wanted: bool = True,
    *,
    certain: bool = False,
) -> Fact[Kind] | None:
    """The first words that fit; with `certain` only where no "if" stands before them."""
    if not wanted:
        return None
    for where in texts:
        for match in pattern.finditer(where.text):
            if certain and _CONDITION.search(sentence_before(where.text, match.start(), 80)):
                continue
            return where.fact(kind, *match.span(), how)
    return None


def _whole_line(where: Passage, kind: Kind, how: str) -> Fact[Kind]:
    end = where.text.find("\n")
    return where.fact(kind, 0, end if end >= 0 else len(where.text), how)


def _is_cancelled(method: str, status: str) -> bool:
    return method == "CANCEL" or status == "CANCELLED"
