"""From the signs in a message to what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from goanyway.domain.conversation import Conversation, Speaker, turn_name
from goanyway.domain.facts import Source
from goanyway.domain.message import NEWEST, Message, Part, SectionKind
from goanyway.domain.screening import Family, Safety, Screening, Sign, Strength, TurningPoint
from goanyway.screening.signs import RULES, Rule
from goanyway.screening.text import Sentences, comparable
from goanyway.screening.wording import (
    ADDRESSED,
    DENIED,
    DENIED_AFTER,
    LATER,
    NEW_CLAUSE,
    OF_OTHERS,
    PURPOSE,
    Request,
    Wording,
)

EXTENT = "basic check only"

DO_NOW = {
    Safety.LOOKS_GENUINE: (),
    Safety.BE_CAREFUL: (
        "Before you answer, ring the firm on a number that you looked up yourself.",
        "Ask whether it wrote to you.",
        "Until then, send no personal information and install nothing.",
    ),
    Safety.DO_NOT_REPLY: (
        "Do not answer, and do not open its links.",
        "If the firm interests you, ring it on a number that you looked up yourself.",
        "Block the sender.",
        "Report the message to your mail or phone provider and to a consumer agency.",
    ),
}

# How many characters around a thing can bear on it: a request or denial before it, a denial
# after it, and what would make it honest.
_BEFORE = 240
_AFTER = 60
_NEARBY = 30
# A message that names a thing more often than this is made to take time.
_MOST = 1_000

JUDGED = NEWEST | {SectionKind.FORWARDED}
"""The sections whose words are the sender's, or that the sender passes on."""

_NOT_LETTERS = " ,:;(•*\n-\"'"


def screen(judged: Message | Conversation) -> Screening:
    """Whether a message or a conversation asks for what an honest firm does not ask for.

    Args:
        judged: what came in; of a conversation the other side's turns.
    """
    signs = signs_in(judged)
    safety = safety_of(signs)
    turning = _turning_point(judged) if isinstance(judged, Conversation) else None
    return Screening(safety, signs, EXTENT, DO_NOW[safety], turning_point=turning)


def signs_in(judged: Message | Conversation) -> tuple[Sign, ...]:
    """Every sign once, with the first words that say it, the stronger first.

    Only the sender's own words are judged, not what the message quotes, nor your own turns.
    """
    found: dict[str, Sign] = {}
    for part in _parts(judged):
        for sign in _signs(part):
            found.setdefault(sign.name, sign)
    return tuple(sorted(found.values(), key=lambda sign: _ORDER[sign.strength]))


def safety_of(signs: Sequence[Sign]) -> Safety:
    """What the signs alone say: a hard one stops, others ask for care."""
    if any(sign.hard for sign in signs):
        return Safety.DO_NOT_REPLY
    return Safety.BE_CAREFUL if signs else Safety.LOOKS_GENUINE


def _turning_point(conversation: Conversation) -> TurningPoint | None:
    """The first turn after which the answer is what it is in the end."""
    before = Safety.LOOKS_GENUINE
    turning = None
    for index, turn in enumerate(conversation.turns):
        if turn.sender is Speaker.THEM:
            after = safety_of(signs_in(conversation.up_to(index)))
            if after is not before:
                turning = TurningPoint(index, before, after)
            before = after
    return turning


def _parts(judged: Message | Conversation) -> tuple[Part, ...]:
    """The texts that are the other side's."""
    if isinstance(judged, Message):
        return judged.parts
    return tuple(
        Part(turn_name(index), turn.text, links=turn.links)
        for index, turn in enumerate(judged.turns)
        if turn.sender is Speaker.THEM
    )


_ORDER = {strength: place for place, strength in enumerate(Strength)}


def _signs(part: Part) -> Iterator[Sign]:
    judged = comparable(part.only(JUDGED, blank="\n"))
    sentences = Sentences(judged.text)
    for rule in RULES:
        span = _first_span(rule, judged.text, sentences)
        if span is not None:
            start, end = judged.original(*span)
            source = Source(part.name, start, end, part.text[start:end])
            strength = Strength.HARD if rule.hard else Strength.STRONG
            yield Sign(rule.name, Family.PROMISE, strength, rule.reason, source)


def _first_span(rule: Rule, text: str, sentences: Sentences) -> tuple[int, int] | None:
    for wording in rule.wordings:
        for thing in islice(wording.thing.finditer(text), _MOST):
            span = _span(wording, thing, text, sentences)
            if span is not None:
                return span
    return None


def _span(
    wording: Wording, thing: re.Match[str], text: str, sentences: Sentences
) -> tuple[int, int] | None:
    """Where the request and the thing stand, if the thing is asked of the reader."""
    start, end = thing.span()
    sentence_start, sentence_end = sentences.around(start)
    window_start = max(sentence_start, start - _BEFORE)
    clause_start = _clause_start(text, window_start, start)
    before = text[clause_start:start]
    after = text[end : min(max(sentence_end, end), end + _AFTER)]
    if DENIED.search(before) or DENIED_AFTER.match(after):
        return None
    if LATER.search(text, window_start, start) or LATER.search(after):
        return None
    if wording.asked is not None:
        asked = _asked(wording.asked, before, after)
        if asked is None:
            return None
        start, end = clause_start + asked[0], end + asked[1]
    around = text[start : min(len(text), end + _NEARBY)]
    if OF_OTHERS.search(text, start, end) or (wording.honest and wording.honest.search(around)):
        return None
    return start, end


def _clause_start(text: str, start: int, end: int) -> int:
    """Where the last clause before `end` starts: a denial before it says nothing of the thing."""
    for match in NEW_CLAUSE.finditer(text, start, end):
        start = match.start()
    return start


def _asked(request: Request, before: str, after: str) -> tuple[int, int] | None:
    """Where the request starts in `before`, and how far it goes on into `after`."""
    addressed_at = max((match.start() for match in ADDRESSED.finditer(before)), default=-1)

    def near(match: re.Match[str]) -> bool:
        return len(before) - match.end() <= request.reach

    def addressed(match: re.Match[str]) -> bool:
        return request.addressed is not None and match.end() <= addressed_at

    starts = [
        _first_letter(match)
        for match in re.finditer(request.plain, before)
        if near(match) or addressed(match)
    ]
    if not starts and request.addressed:
        starts = [
            _first_letter(match)
            for match in re.finditer(request.addressed, before)
            if addressed(match)
        ]
    if not starts and PURPOSE.match(before):
        starts = [match.start() for match in re.finditer(request.purpose, before) if near(match)]
    if starts:
        return starts[-1], 0
    behind = re.match(request.after, after) if request.after else None
    return (len(before), behind.end()) if behind else None


def _first_letter(match: re.Match[str]) -> int:
    return match.end() - len(match[0].lstrip(_NOT_LETTERS))
