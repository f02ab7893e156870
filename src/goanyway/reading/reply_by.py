"""By when to answer: the date behind "let me know by", "RSVP by", "apply by"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from goanyway.domain.message import Channel, Message
from goanyway.interchange.messages.job_posting import CLOSES
from goanyway.reading.answer_soon import find_soon, find_times_today
from goanyway.reading.appointment import Found
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, Reading, labelled, passage, written

_BY = Pattern(
    r"\b(?P<by>by|before|b4|no later than|not later than|on or before|until|till|latest|due(?: on)?"
    r"|deadline(?: [a-z ]{1,30})?(?: is)?[ ]?:?|end date|close[sd]?(?: [a-z ]{1,30})? (?:on|at)"
    r"|closes|closing|expires?(?: on| at)?|valid (?:un)?till?|open till"
    r"|closing(?: date)?(?: [a-z ]{3,40})?(?: is)?[ ]?:?|open until|last (?:date|day)"
    r"(?: [a-z ]{3,30})?(?: is)?[ ]?:?"
    r"|bis(?: zum| sp\u00e4testens| am)*|sp\u00e4testens(?: am| bis)?|bewerbungsschluss[ ]?:?"
    r"|bewerbungsfrist[ ]?:?|au plus tard|avant|avt|date limite[ ]?:?"
    r"|jusqu['\u2019]au|antes d[eo]l?|hasta(?: el)?"
    r"|fecha l\u00edmite[ ]?:?|plazo[ ]?:?|at\u00e9(?: o dia)?|prazo[ ]?:?|entro(?: il)?"
    r"|uiterlijk|v\u00f3\u00f3r|tot(?: en met| uiterlijk)?|sluitingsdatum[ ]?:?|reageer(?: dan)? "
    r"voor"
    r"|senast(?: den)?|senest(?: den)?|innen|do dnia|najp\u00f3\u017aniej do)"
    r"[ ]?:?\s{0,30}(?:the )?(?:latest )?(?:end of (?:the )?(?:business )?(?:day )?|eod |cob "
    r"|cop |close of business |close of play |noon |midnight )?"
    r"(?:on |of |le |el |am |dem |den )?\Z",
    re.IGNORECASE,
)
_REPLIES = Pattern(
    r"\b(?:reply|replying|respond|response|rsvp|let (?:me|us|\w+) know|lmk|confirm\w*|answer"
    r"|get back|acknowledge|revert|te?xt|call (?:me |us )?back|hear (?:back )?from you|accept"
    r"|apply|applications?|closing date|closes|close|deadline|end date|bewerb\w*|best\u00e4tig\w*"
    r"|r\u00fcckmeldung|zusage|confirmer|confirmez|r\u00e9pondre|responde\w*|confirma\w*"
    r"|conf\u00edrm\w*|confirme|inscri\w*|bevestig\w*|reageer\w*|potwierd\w*|conferma\w*"
    r"|solliciteer|bekr\u00e4fta|svar|candidatar|postul\w+|candidater)\b",
    re.IGNORECASE,
)
"""What asks for an answer; the other asks are for something to be done or sent."""

_DOES = Pattern(
    r"\b(?:write|complete\w*|finish|book|choose|pick|select|tell|send|sent|mail|e-?mail|email"
    r"|submit|schedule|record|return|cv|cvs|resume|register|start it|assessment|upload|provide"
    r"|forward|sign|contact|need|could have|shout|drop (?:me|us)|flick|ping|ring|phone|call "
    r"(?:me|us"
    r"|this|our)|link|invit\w+|expires?|slot|whatsapp|vacanc\w+|schick\w*|senden|melden|einreichen"
    r"|envia\w*|env\u00eda\w*|envoye\w*|mande|prazo|stuur)\b",
    re.IGNORECASE,
)
_NOT_AN_ANSWER = Pattern(
    r"\b(?:we will|we['\u2019]ll|I will|I['\u2019]ll|you will (?:hear|be contacted|receive)"
    r"|decision"
    r"|start(?:ing)? (?:date|work)|arrive|you['\u2019]ll hear|will be (?:contacted|informed"
    r"|notified)"
    r"|hear (?:back )?from us|we (?:aim|hope|expect|plan|try|usually|normally))\b",
    re.IGNORECASE,
)
_BREAKS = Pattern(
    r"(?<![DM]r)(?<!Mrs)(?<!Ms)[.!?]\s|;\s|\n\s{0,10}\n|[\n\t]\s{0,8}(?:[-*\u2022\u00b7]"
    r"|\(?\w{1,2}[.)]\s)"
    r"|\t(?=\w)"
)
_REACH = 240


@dataclass(frozen=True, slots=True)
class _Asked:
    """A last moment, and whether it is an answer that is asked for."""

    where: Passage
    opens: int
    closes: int
    value: datetime | date
    is_reply: bool
    problem: str = ""


def read_reply_by(message: Message, appointments: Found, today: date) -> Reading[datetime | date]:
    """The last day, or moment, to answer; nothing where several are named.

    Args:
        message: the message.
        appointments: every day that it names.
        today: taken for the day of a message that has no date of its own.
    """
    for posting in message.postings:
        span = labelled(message, posting.part, CLOSES)
        closes: datetime | date | None = posting.valid_until or posting.valid_through
        if closes is not None and span is not None:
            where = passage(message, posting.part)
            return Reading(where.fact(closes, *span, "the posting's own description"))
    found: list[_Asked] = []
    for where, each in appointments:
        before = _before(where.text, each.opens)
        by = _asks_by(before, where.text, each.closes)
        if by is None:
            continue
        if each.start is None:
            if each.problem:
                return Reading(said=(each.problem,))
            continue
        # "Before Friday" leaves Thursday.
        is_before_day = by == "before" and not isinstance(each.start, datetime)
        last = each.start - timedelta(days=1) if is_before_day else each.start
        is_reply = _REPLIES.search(before) is not None
        found.append(_Asked(where, each.opens, each.closes, last, is_reply, each.problem))
    return _last(found or list(_soon(message, appointments, today)))


def _last(found: list[_Asked]) -> Reading[datetime | date]:
    replies = [each for each in found if each.is_reply]
    if len({each.value for each in found}) > 1 and len({each.value for each in replies}) == 1:
        found = replies
    if len({each.value for each in found}) > 1:
        return Reading(
            said=("The message gives several days to answer by, so we didn't take any.",)
        )
    for each in found[:1]:
        said = (each.problem,) if each.problem else ()
        fact = each.where.fact(each.value, each.opens, each.closes, "the day to answer by")
        return Reading(fact, said)
    return Reading()


def _soon(message: Message, appointments: Found, today: date) -> Iterator[_Asked]:
    """What counts from the message itself, where its day is known."""
    if message.channel is Channel.WEB or message.postings or message.forwarded_by:
        return
    day = message.sent.date() if message.sent else today
    for where in written(message):
        days = [(each.opens, each.closes) for part, each in appointments if part == where]
        found = (
            *find_soon(where.text, day, message.sent),
            *find_times_today(where.text, day, days),
        )
        for each in found:
            before = _before(where.text, each.opens)
            if _is_asked(before) or _asks_behind(where.text, each.closes):
                is_reply = _REPLIES.search(before) is not None
                yield _Asked(where, each.starts, each.closes, each.value, is_reply)


def _before(text: str, at: int) -> str:
    """What the sentence says before, also where its lines are short."""
    opening = text[max(0, at - _REACH) : at]
    ends = [match.end() for match in _BREAKS.finditer(opening)]
    return opening[ends[-1] :] if ends else opening


def _asks_by(before: str, text: str, closes: int) -> str | None:
    """The word that makes the day a last one, where an answer is asked for."""
    cue = _BY.search(before)
    if cue is None:
        return None
    asks = before[: cue.start()] + " " + cue["by"]
    return cue["by"].lower() if _is_asked(asks) or _asks_behind(text, closes) else None


def _is_asked(words: str) -> bool:
    asks = _REPLIES.search(words) or _DOES.search(words)
    return asks is not None and not _NOT_AN_ANSWER.search(words)


def _asks_behind(text: str, at: int) -> bool:
    """Whether the asking follows: "By Friday, please let us know"."""
    return (
        re.match(r",?\s{1,2}(?:please|kindly|can you|could you)\b", text[at : at + 20]) is not None
    )
