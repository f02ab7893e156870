"""What to bring along to the interview."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.lists import (
    MOST,
    Span,
    as_written,
    items_after,
    pieces,
    sentence_end,
    trimmed,
)
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import written

_CUE = Pattern(
    r"\b(?:bring|carry|have ready(?=:)|come (?:along )?(?:with|wt)|take (?:along|with you|your"
    r"|an?)(?=[ :])"
    r"|pop in with|call in with|report (?:to|at) [^.,\n]{3,40} with|check in [^.\n]{3,50} with"
    r"|at the reception with|produce|present (?=[^.\n]{0,20}\b(?:id|identification)\b)"
    r"|(?:what|items|documents|things|papers) (?:to (?:bring|carry)|required|needed)"
    r"|(?:required|necessary) (?:documents|items|documentation)"
    r"|you(?:['\u2019]ll| will) (?:also )?need(?: to have)?(?=:|[^.\n]{0,30}\b(?:id|passport"
    r"|licen[cs]e|certificates?|laptop|boots)\b)"
    r"|don['\u2019]?t forget(?: to bring)?"
    r"|bringen sie(?: bitte)?|bringe? bitte|bitte mitbringen|mitzubringen(?: sind| ist)?"
    r"|(?:bitte )?(?:halten|legen) sie(?=[^.\n]{0,60}bereit)|apporte[rz]|munissez-vous d"
    r"|muni(?:e)? d"
    r"|veuillez vous munir d|(?:imprescindible )?traer|traiga|trae|acud[ae] con"
    r"|lleva(?:r)?|lleve|traz(?:er)?|traga|levar|leve|meebrengen|portare|porta|porti"
    r"|prosz\u0119 (?:zabra\u0107|przynie\u015b\u0107|mie\u0107 ze sob\u0105)|zabierz)\b"
    r"(?:[ ](?:along|with you|mit))?"
    r"(?:[ ](?:the following|following|these|(?:on the day|to (?:the|your) \w+"
    r"|to interview))(?: (?:documents|items|things))?(?: with you)?)?"
    r"(?P<colon>[ ]?:?)(?=[ \n]|\Z)",
    re.IGNORECASE,
)
_AT_HAND = Pattern(
    r"\b(?:have|keep|halten sie)[ ](?P<things>[^.!?\n:;]{3,90}?)[ ](?:handy|to hand|at hand|on hand"
    r"|on you|ready (?:for|to show)|bereit)\b"
    r"|\b(?:please|pls|must|should|and|&) have[ ](?P<with_you>[^.!?\n:;]{3,90}?)[ ]with you\b"
    r"|\bbitte (?P<bitte>[^.!?\n:;]{3,120}?)[ ](?:mit(?:zu)?bringen|mitnehmen|bereithalten"
    r"|dabei ?haben)\b"
    r"|\b(?:neem|brengt?)[ ](?P<nl>[^.!?\n:;]{3,90}?)[ ]mee\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = Pattern(
    r"\b(?:what|das|was|may|might|instead|not|never|no need to|need not|needn['\u2019]t"
    r"|you(?:['\u2019]ll)?|will"
    r"|would|can"
    r"|could|welcome to|skills? (?:you|to)|don['\u2019]t|they|he|she|who|in|we|i"
    r"|platform to|experience|able to|helps?|opportunity to|want to|free to|applicants?)[ ]\Z",
    re.IGNORECASE,
)
_YOU_MUST = Pattern(
    r"\b(?:please|pls|kindly|must|should|need to|have to|and|asked to|required to|requested to"
    r"|you(?:['\u2019]ll| will) need to)[ ]\Z",
    re.IGNORECASE,
)
_WITHIN = Pattern(r"(?:bring|carry|produce)\b(?!ing)", re.IGNORECASE)
_MAY_STAND_BEHIND = Pattern(
    r"(?:\A|[.!?:;,\n(\u2013\u2014\0*-]\s{0,3}|\w[).][ ]|\b(?:please|pls|plz|kindly|and|n|also"
    r"|must|should"
    r"|then|just|po|remember to|sure to|so|need to|required to|asked to|requested to|have to)[ ]"
    r"|[&+][ ])\Z",
    re.IGNORECASE,
)
"""What may stand before "bring" where you are told to; elsewhere somebody else brings something."""

_NO_THING = Pattern(
    r"^(?:in |on |up |off |['\u2019]?em\b|jobseekers|employers|together|we |wh\u0101nau|to "
    r"|the (?:team|role|right"
    r"|best|most|test|assessment|time|opportunity|stairs|lift|bus|train|tram|exit|elevator)"
    r"|our |them\b|her\b|him\b|it\b|this\b|that\b|out |about |energy|passion|experience|ideas"
    r"|you\b|u\b|me\b|us\b|forward|together|along$|care|part|place|a (?:seat|look|moment|minute"
    r"|tour"
    r"|test|bus|train|taxi|break|passion|positive|can-do|fresh|friend|wealth|sense|strong)"
    r"|an? (?:[a-z]+ )?(?:attitude|approach|mindset|assessment|test)|yourself|strong|new |value"
    r"|with (?:a passion|experience)|any(?:one|body)|some(?:one|body)|people|\d+ years|advantage"
    r"|your (?:time|whole self|best self|own style|break|seat|passion|experience|ideas|energy"
    r"|full self|authentic self|questions|friends|love|enthusiasm|skills|talent))",
    re.IGNORECASE,
)
_SENTENCE_GOES_ON = Pattern(
    r";[ ]|[ ][\u2013\u2014-][ ]|[ ](?:to|for) (?:the|your|our) (?:interview|appointment|meeting"
    r"|assessment|reception)\b|[ ]or (?:they|else|you|we)\b|[ ]so (?:that|we|I|they|he|she)\b"
    r"|,?[ ](?:as|because|since) (?:we|it|he|she|they|the|this|these)\b|[ ]when (?:you|attending)\b"
    r"|,?[ ](?:and|&)[ ](?:we|I|they|he|she|you|please|ask|report|come|arrive|sign|be|wear|allow"
    r"|dress|let|send|confirm)\b|,[ ](?:we|I|they|he|she|you|come|ask|might|please|if|which|who)\b"
    r"|[ ]por favor\b|,[ ]por favor\b|[ ]for (?:verification|us|me)\b|[ ]if (?:u|you) (?:got"
    r"|have)\b"
    r"|[ ]to (?:me|us|this|our|the (?:office|reception|front desk))\b"
    r"|[ ](?:at least )?[\w-]+ (?:\(\d+\) )?minutes (?:prior|before|early)\b"
    r"|[ ](?:on the day|no dia)\b|,?[ ](?:pls|please|thanks)\b",
    re.IGNORECASE,
)
_TAIL = Pattern(
    r"[ ](?:with you|along|mit|bereit|se tiver|si tienes|handy|ready|if (?:any|applicable)"
    r"|just to show)\Z",
    re.I,
)
_LEAD = Pattern(
    r"^(?:along |with you |also |your |ur |a |an |the |some |both |sus? |tus? |seu |sua |une? |el "
    r"|la "
    r"|votre |vos |ihren? |ihre |deinen? |je |uw |mit |amtlichen |[d']['\u2019] ?|'|\u2019)+",
    re.IGNORECASE,
)


def read_bring(message: Message) -> tuple[Fact[str], ...]:
    """What to bring along, each thing once."""
    found: dict[str, Fact[str]] = {}
    for where in written(message):
        for start, end in _things(where.text):
            words = as_written(where.text, (start, end))
            key = re.sub(r"\W+", " ", words.lower()).strip()
            if key and not any(key in other or other in key for other in found):
                found[key] = where.fact(words, start, end, "what to bring")
            if len(found) >= MOST:
                return tuple(found.values())
    return tuple(found.values())


def _things(text: str) -> Iterator[Span]:
    for cue in _CUE.finditer(text):
        before = text[max(0, cue.start() - 25) : cue.start()]
        if _SOMEBODY_ELSE.search(before) and not _YOU_MUST.search(before):
            continue
        if _WITHIN.match(cue[0]) and not (_MAY_STAND_BEHIND.search(before) or cue[0][0].isupper()):
            continue
        stop = sentence_end(text, cue.end())
        following = _CUE.search(text, cue.end(), stop)
        stop = following.start() if following else stop
        if text[cue.end() : stop].strip(" :.-*") and text[cue.end()] != "\n":
            yield from _of_a_sentence(text, cue.end(), stop)
        else:
            for span in items_after(text, cue.end()):
                yield from _thing(text, span)
    for match in _AT_HAND.finditer(text):
        yield from _of_a_sentence(text, *match.span(match.lastgroup or 0))


def _of_a_sentence(text: str, start: int, end: int) -> Iterator[Span]:
    start, end = trimmed(text, (start, end))
    more = _SENTENCE_GOES_ON.search(text, start, end)
    end = more.start() if more else end
    if _NO_THING.match(text[start:end]):
        return
    for span in pieces(text, start, end):
        yield from _thing(text, span)


def _thing(text: str, span: Span) -> Iterator[Span]:
    start, end = trimmed(text, span)
    tail = _TAIL.search(text[start:end])
    end = start + tail.start() if tail else end
    lead = _LEAD.match(text[start:end])
    start += lead.end() if lead else 0
    start, end = trimmed(text, (start, end))
    words = text[start:end]
    if 2 <= len(words) <= 90 and len(words.split()) <= 14 and not _NO_THING.match(words):
        yield start, end
