"""By when to answer: the date behind "let me know by", "RSVP by", "apply by"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from goanyway.domain.message import Message
from goanyway.interchange.job_posting import CLOSES
from goanyway.reading.appointment import Appointment, appointments_in
from goanyway.reading.words import Passage, Reading, labelled, passage, sentence_before

_BY = re.compile(
    r"\b(?P<by>by|before|no later than|not later than|on or before|until|latest"
    r"|deadline(?: is)?:?"
    r"|close[sd]? on|closes|closing date(?: is)?:?)"
    r"\s{1,3}(?:the )?(?:latest )?(?:end of (?:the )?(?:business )?(?:day )?|eod |cob "
    r"|close of business |noon )?"
    r"(?:on )?\Z",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"\b(?:reply|replying|respond|response|rsvp|let (?:me|us) know|lmk|confirm|answer|get back"
    r"|text (?:me |us )?back|call (?:me |us )?back|write back|hear from you|complete|book|choose"
    r"|pick"
    r"|select|accept|tell (?:me|us)|send (?:me|us)|apply|applications?|closing date|submit"
    r"|schedule|record)\b",
    re.IGNORECASE,
)
_NOT_AN_ANSWER = re.compile(
    r"\b(?:we will|we['\u2019]ll|I will|I['\u2019]ll|you will hear|decision"
    r"|start(?:ing)? (?:date|work)|arrive"
    r"|hear (?:back )?from us|we (?:aim|hope|expect|plan))\b",
    re.IGNORECASE,
)


def read_reply_by(message: Message, today: date) -> Reading[datetime | date]:
    """The last day, or moment, to answer; nothing where several are named.

    Args:
        message: the message.
        today: taken for the day of a message that has no date.
    """
    for posting in message.postings:
        span = labelled(message, posting.part, CLOSES)
        if posting.valid_through is not None and span is not None:
            where = passage(message, posting.part)
            closes: datetime | date = posting.valid_through
            return Reading(where.fact(closes, *span, "the posting's own description"))
    found: list[tuple[Passage, Appointment, datetime | date]] = []
    for where, each in appointments_in(message, today):
        last = _last_moment(where.text, each)
        if last is not None:
            found.append((where, each, last))
    if len({last for _, _, last in found}) > 1:
        return Reading(said=("The message names several days to answer by; none was taken.",))
    for where, each, last in found[:1]:
        said = (each.problem,) if each.problem else ()
        return Reading(where.fact(last, each.opens, each.closes, "the day to answer by"), said)
    return Reading()


def _last_moment(text: str, appointment: Appointment) -> datetime | date | None:
    before = sentence_before(text, appointment.opens, 160)
    cue = _BY.search(before)
    if appointment.start is None or cue is None:
        return None
    asks = before[: cue.start()] + " " + cue["by"]
    if not _ANSWERS.search(asks) and not _asks_behind(text, appointment.closes):
        return None
    if _NOT_AN_ANSWER.search(asks):
        return None
    # "Before Friday" leaves Thursday.
    is_before_day = cue["by"].lower() == "before" and not isinstance(appointment.start, datetime)
    return appointment.start - timedelta(days=1) if is_before_day else appointment.start


def _asks_behind(text: str, at: int) -> bool:
    """Whether the asking follows: "By Friday, please let us know"."""
    return (
        re.match(r",?\s{1,2}(?:please|kindly|can you|could you)\b", text[at : at + 20]) is not None
    )
