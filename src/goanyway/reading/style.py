"""How the interview is run. A stage that comes later is not this one."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, Style
from goanyway.domain.message import Message
from goanyway.reading.words import Reading, passage, sentence_before, written

_WHAT = r"(?:interview|round|session|stage|assessment|exercise|discussion|conversation)"
_CONTENTS = {
    Style.ONE_WAY_VIDEO: r"(?:one|1)-way video|on-?demand (?:video )?interview|pre-?recorded (?:video )?(?:interview|answers)|hirevue|record your (?:answers|responses)",
    Style.PANEL: rf"panel {_WHAT}|interview panel|\bpanel\b(?= with)",
    Style.CASE: rf"case (?:study |{_WHAT})|case study",
    Style.TECHNICAL: rf"(?:technical|coding|live[- ]coding|whiteboard|system design) (?:\w{{1,12}} )?{_WHAT}|pair[- ]programming|tech screen|coding test",
    Style.ASSESSMENT: r"assessment (?:day|cent(?:er|re))|online (?:assessment|test)|skills test|aptitude test|trial shift|work trial",
    Style.GROUP: rf"group {_WHAT}",
    Style.LUNCH: r"(?:over|for) (?:lunch|coffee|dinner|breakfast)|lunch interview|grab (?:a )?(?:coffee|lunch)",
    Style.BEHAVIORAL: rf"(?:behaviou?ral|competency(?:[- ]based)?) (?:\w{{1,12}} )?{_WHAT}",
}
_FORMATS = {
    Style.PHONE_SCREEN: r"phone (?:screen|interview|call|chat|conversation)|telephone (?:interview|call|screening)|(?:intro(?:ductory)?|screening|recruiter) (?:call|screen)|(?:call|ring) you (?:at|on)|by phone|over the phone",
    Style.VIDEO: r"video (?:call|interview|chat|conference|meeting)|(?:via|on|over|by|through) (?:zoom|(?:microsoft |ms )?teams|google meet|webex|skype|video)|(?:zoom|teams|google meet) (?:call|interview|meeting|link|invite)|virtual interview|(?:zoom\.us|teams\.microsoft\.com|meet\.google\.com)/",
    Style.ON_SITE: r"on-?site (?:interview|visit|day)|in[- ]person|in our office|at our (?:office|site|plant|store|location|clinic|headquarters)|come (?:in|by)\b|front desk|reception\b|visit our|\(on[- ]site\b|face[- ]to[- ]face",
}
_PATTERNS = {
    style: re.compile(rf"\b(?:{pattern})" if pattern[0] != "\\" else pattern, re.IGNORECASE)
    for style, pattern in (_CONTENTS | _FORMATS).items()
}
_LATER = re.compile(
    r"\b(?:next (?:stage|step|round)s?|after (?:that|this|which|the)|followed by|later|then|if (?:successful|all goes|that goes|selected|you)|following (?:that|this|a|your|our|the)"
    r"|previous|last week|earlier|thank you for (?:the|taking|your|completing)|passed|enjoyed|second (?:round|stage) (?:is|will)|instead of|not a|rather than)\b",
    re.IGNORECASE,
)


def read_style(message: Message) -> Reading[Style]:
    """The style: what is done in it where that is said, else where it is held."""
    for group in (_CONTENTS, _FORMATS):
        found = _found(message, tuple(group))
        if len(found) == 1:
            return Reading(next(iter(found.values())))
        if len(found) > 1:
            names = ", ".join(str(style).replace("-", " ") for style in found)
            return Reading(said=(f"The message names several kinds of interview ({names}).",))
    return Reading()


def _found(message: Message, styles: tuple[Style, ...]) -> dict[Style, Fact[Style]]:
    found: dict[Style, Fact[Style]] = {}
    for where in (*written(message), passage(message, "invite")):
        for style in styles:
            for match in _PATTERNS[style].finditer(where.text):
                if style not in found and not _LATER.search(sentence_before(where.text, match.start(), 100)):
                    found[style] = where.fact(style, *match.span(), "the kind of interview")
    return found
