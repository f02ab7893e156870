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
    r"\b(?:bring|carry|have ready(?=:)|you must have(?=:)|come (?:along )?(?:with|wt)"
    r"|take(?= (?:photo|id|proof|two"
    r"|copies)\b)|take (?:along|with you|your|an?)(?=[ :])|pop in with|call in with|report (?:to"
    r"|at) [^.,\n]{3,40} with|check in [^.\n]{3,50} with|at the reception with|produce"
    r"|present (?=[^.\n]{0,20}\b(?:id|identification)\b)|(?:what|items|documents|things"
    r"|papers) (?:to (?:bring|carry)|required|needed)|(?:required|necessary) (?:documents|items"
    r"|documentation)|you(?:['\u2019]ll| will) (?:also )?need(?: to have)?(?=:"
    r"|[^.\n]{0,30}\b(?:id|passport|licen[cs]e|certificates?|laptop|boots)\b)"
    r"|don['\u2019]?t forget(?: to bring)?|bringen sie(?: bitte)?|bringe? bitte|bitte mitbringen"
    r"|mitzubringen(?: sind| ist)?|(?:bitte )?(?:halten|legen) sie(?=[^.\n]{0,60}bereit)"
    r"|apporte[rz]|munissez-vous|vous munir|munie?(?= d)|(?:imprescindible )?traer|traiga|trae"
    r"|acud[ae] con|lleva(?:r)?|lleve|traz(?:er)?|traga|levar|leve|meebrengen|portare|porta"
    r"|porti|prosz\u0119 (?:zabra\u0107|przynie\u015b\u0107|mie\u0107 ze sob\u0105)"
    r"|zabierz)\b(?:[ ](?:along|with you|mit))?(?:[ ](?:the following|following|these"
    r"|(?:on the day|to (?:the|your) \w+|to interview))(?: (?:documents|items"
    r"|things))?(?: with you)?)?(?P<colon>[ ]?:?)(?=[ \n]|\Z)",
    re.IGNORECASE,
)
_AT_HAND = Pattern(
    r"\b(?:have|keep|halten sie)[ ](?P<things>[^.!?\n:;]{3,90}?)[ ](?:handy|to hand|at hand"
    r"|on hand|on you|ready (?:for|to show)|bereit)\b|\b(?:please|pls|must|should|and"
    r"|&) have[ ](?P<with_you>[^.!?\n:;]{3,90}?)[ ]with you\b"
    r"|\bbitte (?P<bitte>[^.!?\n:;]{3,120}?)[ ](?:mit(?:zu)?bringen|mitnehmen|bereithalten"
    r"|dabei ?haben)\b|(?:\A|[.!\n][ \n]?)(?P<required>[^.!?\n:;]{0,30}\b(?:ids?|passport"
    r"|identification)\b[^.!?\n:;]{0,20}?)[ ](?:is|are) (?:required|needed|mandatory)\b"
    r"|\b(?:can|could|would|please"
    r"|and) (?:you )?(?:please )?take[ ](?P<take>[^.!?\n:;]{3,90}?)[ ](?:with you|along)\b"
    r"|\b(?:neem|brengt?)[ ](?P<nl>[^.!?\n:;]{3,90}?)[ ]mee\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = Pattern(
    r"\b(?:what|das|was|may|might|instead|not|never|no need to|need not|needn['\u2019]t"
    r"|you(?:['\u2019]ll)?|will|would|can|could|welcome to|skills? (?:you|to)|don['\u2019]t|they"
    r"|he|she|who|in|we|i|platform to|experience|able to|helps?|opportunity to|want to|free to"
    r"|applicants?)[ ]\Z",
    re.IGNORECASE,
)
_YOU_MUST = Pattern(
    r"\b(?:please|pls|kindly|must|should|need to|have to|and|asked to|required to|requested to"
    r"|you(?:['\u2019]ll| will) need to|(?:would|could|can|will) you(?: please| also)?"
    r"|if you (?:can|could))[ ]\Z",
    re.IGNORECASE,
)
_WITHIN = Pattern(r"(?:bring|carry|produce)\b(?!ing)", re.IGNORECASE)
_MAY_STAND_BEHIND = Pattern(
    r"(?:\A|[.!?:;,\n(\u2013\u2014\0*-]\s{0,3}|\w[).][ ]|\b(?:please|pls|plz|kindly|and|n|also"
    r"|must|should|then|just|po|do|remember to|sure to|so|need to|required to|asked to|requested to"
    r"|have to|(?:would|could|can) you)[ ]|[&+][ ])\Z",
    re.IGNORECASE,
)
"""What may stand before "bring" where you are told to; elsewhere somebody else brings something."""

_NO_THING = Pattern(
    r"^(?:in |on |up |off |no |mobile phones? |['\u2019]?em\b|jobseekers|employers|together|we "
    r"|wh\u0101nau|to "
    r"|the (?:team|role|right|best|most|test|assessment|time|opportunity|stairs|lift|bus|train"
    r"|tram|exit|elevator)|our |them\b|her\b|him\b|it\b|this\b|that\b|out |about |energy|passion"
    r"|experience|ideas|both\b|all of|everything|you\b|u\b|me\b|have |be |us\b|forward|together"
    r"|along$|care|part|place|a (?:seat|look|moment|minute|tour|test|bus|train|taxi|break"
    r"|passion|positive|can-do|fresh|friend|wealth|sense|strong)|an? (?:[a-z]+ )?(?:attitude"
    r"|approach|mindset|assessment|test)|yourself|strong|new |value|with (?:a passion"
    r"|experience)|any(?:one|body)|some(?:one|body)|people|\d+ years|advantage|your (?:time"
    r"|whole self|best self|own style|break|seat|passion|experience|ideas|energy|full self"
    r"|authentic self|questions|friends|love|enthusiasm|skills|talent))",
    re.IGNORECASE,
)
_TELLS = Pattern(r"\b(?:shall|are not|is not|not allowed|is mandatory|will be)\b", re.IGNORECASE)
"""What a whole sentence says, and no thing."""

_SENTENCE_GOES_ON = Pattern(
    r";[ ]|[ ][\u2013\u2014-][ ]|[ ](?:to|for) (?:the|your|our) (?:interview|appointment|meeting"
    r"|assessment|reception)\b|[ ]or (?:they|else|you|we)\b|[ ]so (?:that|we|I|they|he|she)\b"
    r"|,?[ ](?:as|because|since) (?:[\w ]{1,25} (?:is|are|will|needs?)|we|it|he|she|they|the"
    r"|this|these)\b|[ ]when (?:you|attending)\b|,?[ ](?:and|&)[ ](?:we|I|they|he|she|you|please"
    r"|ask|report|come|arrive|sign|be|wear|allow|dress|let|send|confirm)\b|,[ ](?:we|I|they|he"
    r"|she|you|come|ask|might|please|if|which|who)\b|[ ]por favor\b|,[ ]por favor\b"
    r"|[ ]for (?:verification|us|me)\b|[ ]if (?:u|you) (?:got|have)\b|[ ]to (?:me|us|this|our"
    r"|the (?:office|reception|front desk))\b"
    r"|[ ](?:at least )?[\w-]+ (?:\(\d+\) )?minutes (?:prior|before|early)\b|[ ](?:on the day"
    r"|no dia)\b|,?[ ](?:pls|please|thanks)\b",
    re.IGNORECASE,
)
_TAIL = Pattern(
    r"[ ](?:with you|along|mit|bereit|se tiver|si tienes|handy|ready|if (?:any|applicable)"
    r"|just to show)\Z",
    re.I,
)
_LEAD = Pattern(
    r"^(?:along |with you |also |your |ur |a |an |the |some |both |sus? |tus? |seu |sua |une? "
    r"|un |il |el |la |votre |vos |een |de |du |des |ihren? |ihre |deinen? |je |uw |mit "
    r"|amtlichen |[d']['\u2019] ?|'|\u2019)+",
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
        rest = text[cue.end() : stop].strip(" .-*")
        if rest.endswith(":") and len(rest) > 1 and text[stop : stop + 1] == "\n":
            for span in items_after(text, stop - 1):
                yield from _thing(text, span)
        elif rest.strip(" :") and text[cue.end()] != "\n":
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
    if (
        2 <= len(words) <= 90
        and len(words.split()) <= 14
        and not (_NO_THING.match(words) or _TELLS.search(words))
    ):
        yield start, end
