"""By when to answer: the date behind "let me know by", "RSVP by", "apply by"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from goanyway.domain.message import Message
from goanyway.interchange.job_posting import CLOSES
from goanyway.reading.appointment import Appointment, Found
from goanyway.reading.words import Passage, Reading, labelled, passage, sentence_before

_BY = re.compile(
    r"\b(?P<by>by|before|b4|no later than|not later than|on or before|until|latest|due"
    r"|deadline(?: is)?[ ]?:?|end date|close[sd]? on|closes"
    r"|closing(?: date)?(?: [a-z ]{3,40})?(?: is)?[ ]?:?|open until"
    r"|bis(?: zum| sp\u00e4testens| am)*|sp\u00e4testens(?: am| bis)?|au plus tard|avant|avt"
    r"|jusqu['\u2019]au|antes d[eo]l?|hasta"
    r"|fecha l\u00edmite[ ]?:?|plazo[ ]?:?|at\u00e9(?: o dia)?|prazo[ ]?:?|entro(?: il)?"
    r"|uiterlijk|v\u00f3\u00f3r|tot|senast(?: den)?|senest(?: den)?|innen"
    r"|do dnia|najp\u00f3\u017aniej do)"
    r"[ ]?:?\s{0,3}(?:the )?(?:latest )?(?:end of (?:the )?(?:business )?(?:day )?|eod |cob "
    r"|cop |close of business |noon |midnight )?"
    r"(?:on |le |el |am |dem |den )?\Z",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"\b(?:reply|replying|respond|response|rsvp|let (?:me|us|\w+) know|lmk|confirm\w*|answer"
    r"|get back|acknowledge|revert"
    r"|text|call (?:me |us )?back|write|hear (?:back )?from you|complete\w*|book|choose|pick"
    r"|select|accept|tell|send|sent|mail|e-?mail"
    r"|apply|applications?|closing date|closes|close|submit|schedule|record|return|cv|resume"
    r"|deadline|end date|register|start it|assessment"
    r"|best\u00e4tig\w*|r\u00fcckmeldung|bewerb\w*|zusage|schick\w*|melden|confirmer|confirmez"
    r"|r\u00e9pondre|confirma\w*|conf\u00edrm\w*|confirme"
    r"|responde\w*|inscri\w*|envia\w*|bevestig\w*|potwierd\w*|prazo|conferma\w*|solliciteer"
    r"|bekr\u00e4fta|svar)\b",
    re.IGNORECASE,
)
_NOT_AN_ANSWER = re.compile(
    r"\b(?:we will|we['\u2019]ll|I will|I['\u2019]ll|you will hear|decision"
    r"|start(?:ing)? (?:date|work)|arrive"
    r"|hear (?:back )?from us|we (?:aim|hope|expect|plan))\b",
    re.IGNORECASE,
)


def read_reply_by(message: Message, appointments: Found) -> Reading[datetime | date]:
    """The last day, or moment, to answer; nothing where several are named.

    Args:
        message: the message.
        appointments: every day that it names.
    """
    for posting in message.postings:
        span = labelled(message, posting.part, CLOSES)
        if posting.valid_through is not None and span is not None:
            where = passage(message, posting.part)
            closes: datetime | date = posting.valid_through
            return Reading(where.fact(closes, *span, "the posting's own description"))
    found: list[tuple[Passage, Appointment, datetime | date]] = []
    for where, each in appointments:
        if each.start is None and each.problem and _asks_by(where.text, each):
            return Reading(said=(each.problem,))
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
    by = _asks_by(text, appointment)
    if appointment.start is None or by is None:
        return None
    # "Before Friday" leaves Thursday.
    is_before_day = by == "before" and not isinstance(appointment.start, datetime)
    return appointment.start - timedelta(days=1) if is_before_day else appointment.start


def _asks_by(text: str, appointment: Appointment) -> str | None:
    """The word that makes the day a last one, where an answer is asked for."""
    before = sentence_before(text, appointment.opens, 160)
    cue = _BY.search(before)
    if cue is None:
        return None
    asks = before[: cue.start()] + " " + cue["by"]
    if not _ANSWERS.search(asks) and not _asks_behind(text, appointment.closes):
        return None
    return None if _NOT_AN_ANSWER.search(asks) else cue["by"].lower()


def _asks_behind(text: str, at: int) -> bool:
    """Whether the asking follows: "By Friday, please let us know"."""
    return (
        re.match(r",?\s{1,2}(?:please|kindly|can you|could you)\b", text[at : at + 20]) is not None
    )
