"""How the interview is run. A stage that comes later is not this one."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, Style
from goanyway.domain.message import Message
from goanyway.reading.phrases import any_of
from goanyway.reading.words import Reading, sentence_before, written

_WHAT = "(?:interview|round|session|stage|assessment|exercise|discussion|conversation)"
_PROGRAMS = "(?:zoom|(?:microsoft |ms )?teams|google meet|webex|skype|video)"
_CONTENTS = {
    Style.ONE_WAY_VIDEO: any_of(
        "(?:one|1)-way video",
        "on-?demand (?:video )?interview",
        "pre-?recorded (?:video )?(?:interview|answers)",
        "hirevue",
        "record your (?:answers|responses)",
    ),
    Style.PANEL: any_of(f"panel {_WHAT}", "interview panel", "panel(?= with)"),
    Style.CASE: any_of(f"case {_WHAT}", "case study"),
    Style.TECHNICAL: any_of(
        rf"(?:technical|coding|live[- ]coding|whiteboard|system design) (?:\w{{1,12}} )?{_WHAT}",
        "pair[- ]programming",
        "tech screen",
        "coding test",
    ),
    Style.ASSESSMENT: any_of(
        "assessment (?:day|cent(?:er|re))",
        "online (?:assessment|test)",
        "skills test",
        "aptitude test",
        "trial shift",
        "work trial",
    ),
    Style.GROUP: any_of(f"group {_WHAT}"),
    Style.LUNCH: any_of(
        "(?:over|for) (?:lunch|coffee|dinner|breakfast)",
        "lunch interview",
        "grab (?:a )?(?:coffee|lunch)",
    ),
    Style.BEHAVIORAL: any_of(rf"(?:behaviou?ral|competency(?:[- ]based)?) (?:\w{{1,12}} )?{_WHAT}"),
}
_FORMATS = {
    Style.PHONE_SCREEN: any_of(
        "phone (?:screen|interview|call|chat|conversation)",
        "telephone (?:interview|call|screening)",
        "(?:intro(?:ductory)?|screening|recruiter) (?:call|screen)",
        "(?:call|ring) you (?:at|on)",
        "by phone",
        "over the phone",
    ),
    Style.VIDEO: any_of(
        "video (?:call|interview|chat|conference|meeting)",
        f"(?:via|on|over|by|through) {_PROGRAMS}",
        "(?:zoom|teams|google meet) (?:call|interview|meeting|link|invite)",
        "virtual interview",
        r"(?:zoom\.us|teams\.microsoft\.com|meet\.google\.com)",
    ),
    Style.ON_SITE: any_of(
        "on-?site (?:interview|visit|day)",
        "in[- ]person",
        "in our office",
        "at our (?:office|site|plant|store|location|clinic|headquarters)",
        "come (?:in|by)",
        "front desk",
        "reception",
        "visit our",
        r"(?<=\()on[- ]site",
        "face[- ]to[- ]face",
    ),
}
_ANOTHER_STAGE = any_of(
    "next (?:stage|step|round)s?",
    "after (?:that|this|which|the)",
    "followed by",
    "later",
    "then",
    "if (?:successful|all goes|that goes|selected|you)",
    "following (?:that|this|a|your|our|the)",
    "previous",
    "last week",
    "earlier",
    "thank you for (?:the|taking|your|completing)",
    "passed",
    "enjoyed",
    "second (?:round|stage) (?:is|will)",
    "instead of",
    "not a",
    "rather than",
)


def read_style(message: Message) -> Reading[Style]:
    """The style: what is done in it where that is said, else where it is held."""
    for patterns in (_CONTENTS, _FORMATS):
        found = _found(message, patterns)
        if len(found) == 1:
            return Reading(next(iter(found.values())))
        if len(found) > 1:
            names = ", ".join(str(style).replace("-", " ") for style in found)
            return Reading(said=(f"The message names several kinds of interview ({names}).",))
    return Reading()


def _found(message: Message, patterns: dict[Style, re.Pattern[str]]) -> dict[Style, Fact[Style]]:
    """Each style that the words give this interview, where they first do."""
    found: dict[Style, Fact[Style]] = {}
    for where in written(message):
        for style, pattern in patterns.items():
            for match in pattern.finditer(where.text):
                before = sentence_before(where.text, match.start(), 100)
                if not _ANOTHER_STAGE.search(before):
                    found.setdefault(
                        style, where.fact(style, *match.span(), "the kind of interview")
                    )
                    break
    return found
