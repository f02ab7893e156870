"""How the interview is run. A stage that comes later is not this one."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, Style
from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern, any_of
from goanyway.reading.words import Reading, sentence_before, written

_WHAT = "(?:interview|round|session|stage|assessment|exercise|discussion|conversation)s?"
_PROGRAMS = "(?:zoom|(?:microsoft |ms )?teams|google (?:meet|hangouts)|hangouts|webex|skype|video)"
_MODE = "(?<!job )(?<!work )(?:mode|type|format)(?: of interview)?[ ]?[:\u2013-][ ]{1,2}"
_CONTENTS = {
    Style.ONE_WAY_VIDEO: any_of(
        "(?:one|1)-way video",
        "on-?demand (?:video )?interview",
        "pre-?recorded (?:video )?(?:interview|answers)",
        "hirevue",
        "asynchronous (?:video )?interview",
        "(?:no|without an?) (?:live )?interviewer",
        "record your (?:answers|responses)",
    ),
    Style.PANEL: any_of(
        f"panel {_WHAT}",
        "(?:interview(?:ing)?|selection|appointment) panel",
        "panel(?= (?:with|of|will|is|consists|chaired|members|comprises|includes))",
        "panel(?=[ ]?:|\\t)",
        "panelists?",
        "board of assessors",
        "selection committee",
        "committee consists",
        "comit\u00e9 de s\u00e9lection",
        "(?:with|before|by) (?:the|a) panel(?= ?\\()",
        "interview(?:ing)? panel",
        "panel of \\w{1,6}",
        "an dem gespr\u00e4ch nehmen teil",
    ),
    Style.CASE: any_of(f"case {_WHAT}", "case study", "present (?:a|your) case"),
    Style.TECHNICAL: any_of(
        rf"(?:technical|coding|live[- ]coding|whiteboard|system design) (?:\w{{1,12}} )?{_WHAT}",
        "pair[- ]program(?:ming)?",
        "tech screen",
        "coding (?:test|challenge)",
    ),
    Style.ASSESSMENT: any_of(
        "(?:assessment|selection) (?:day|cent(?:er|re)|morning|afternoon|event)",
        "online (?:assessment|test)",
        "skills test",
        "(?:sit|take|do|complete) (?:an?|two|some|our) (?:(?:short|brief) )?"
        "(?!drug|medical|blood|covid|swab)(?:\\w{1,12} )?tests?(?! drive)",
        "(?:cook|prepare) (?:us )?(?:an?|one|two|three) dish(?:es)?",
        "aptitude test",
        "trial shift",
        "work trial",
        "assessment (?:takes|lasts|will take)",
        "(?:aptitude|psychometric) (?:assessment|testing)",
    ),
    Style.GROUP: any_of(
        f"group (?:{_WHAT}|activity|round)",
        "din\u00e1mica de grupo",
        "din\u00e2mica (?:de grupo|on-?line)",
        "group assessment",
    ),
    Style.LUNCH: any_of(
        "(?:over|for) (?:lunch|coffee|dinner|breakfast)",
        "(?:over|for) a (?:quick )?coffee",
        "lunch interview",
        "coffee chat",
        "grab (?:a )?(?:coffee|lunch)",
    ),
    Style.BEHAVIORAL: any_of(rf"(?:behaviou?ral|competency(?:[- ]based)?) (?:\w{{1,12}} )?{_WHAT}"),
}
_FORMATS = {
    Style.PHONE_SCREEN: any_of(
        "phone (?:screen|interview|call|chat|conversation)",
        "telephone (?:interview|call|screening)",
        "phone conference",
        "phonecall",
        "teleconference",
        "screening with (?:hr|(?:the|our|a) recruiter)",
        "entrevue t\u00e9l\u00e9phonique",
        "telefonat",
        "(?:entrevista|llamada) telef\u00f3nica",
        "entrevista (?:por telefone|telef\u00f4nica)",
        "(?:entretien|\u00e9change|entrevue) (?:par )?t\u00e9l\u00e9phon(?:ique|e)",
        "colloquio telefonico",
        "telefonisch\\w{0,2} (?:gesprek|interview|gespr\u00e4ch|kennismaking"
        "|vorstellungsgespr\u00e4ch)",
        "rozmow\\w{1,2} telefoniczn\\w{1,2}",
        "telephonic (?:interview|round|discussion|screening)",
        f"{_MODE}(?:telephonic|phone|telephone)",
        "telefoninterview",
        "short exchange with you by phone",
        "initial interview thru phone",
        "(?:intro(?:ductory)?|screening|recruiter) (?:call|screen)",
    ),
    Style.VIDEO: any_of(
        "video ?(?:call|interview|chat|conference|meeting)",
        "videollamada",
        "videochamada",
        "visioconf\u00e9rence",
        "(?:entrevue|entretien|lieu) en visio",
        "entrevista (?:ser\u00e1 |es )(?:virtual|on-?line|en l\u00ednea)",
        "videokonferenz",
        "rozmow\\w{1,2} (?:online|wideo)",
        "colloquio (?:online|in videochiamata|via (?:teams|zoom|meet))",
        "entrevista (?:virtual|online|en l\u00ednea)",
        f"{_MODE}(?:virtual|online|video|zoom|(?:ms )?teams|google meet)",
        "facetime",
        "online meeting",
        "virtual meeting",
        f"{_PROGRAMS} (?:call|interview|chat|meeting|session)",
        "(?:virtual|online|remote) interview",
    ),
    Style.ON_SITE: any_of(
        "(?:on-?site|in[- ]person|face[- ]to[- ]face) (?:interview|visit|day|meeting|chat)",
        "trial and interview",
        "(?:gespr\u00e4ch|interview|termin) (?:bei uns )?(?:vor ort|im haus)",
        "(?:entrevista|entretien) (?:presencial|en pr\u00e9sentiel)",
        "colloquio in (?:presenza|sede)",
        f"{_MODE}(?:f2f|face to face|in[- ]person|offline|walk-?in)",
        "f2f (?:interview|round|discussion|meeting)",
        "walk-?in interview",
    ),
}
_HINTS = {
    Style.PHONE_SCREEN: any_of(
        "(?:call|ring|phone) you (?:at|on)",
        "(?:by|via|thru|through) (?:tele)?phone",
        "i call (?:you|u)",
        r"i(?:['\u2019]?ll| will) (?:call|ring|phone) (?:you|u)(?! (?:if|when|back|again|to))",
        "call (?:you|u) (?:tonite|tonight|tomorrow|tmrw|then)",
        "(?:over|on) the (?:tele)?phone",
        "give you a (?:quick )?(?:call|ring|bell|buzz)",
    ),
    Style.VIDEO: any_of(
        f"(?:via|on|over|by|through|using|per|por|pelo|su|sur|op) {_PROGRAMS}",
        "(?:be|is) a (?:zoom|(?:ms |microsoft )?teams)",
        f"(?:location|where|venue)[ ]?:[ ]{{1,2}}{_PROGRAMS}",
        "(?:zoom|teams|google meet) (?:link|invite)",
        r"(?:zoom\.us|teams\.microsoft\.com|meet\.google\.com)",
    ),
    Style.ON_SITE: any_of(
        "in[- ]person",
        "in our (?:\\w{1,20} )?office",
        "(?:at|to) our (?:\\w{1,20} )?"
        "(?:office|site|plant|store|shop|location|clinic|headquarters|depot|school|premises)",
        "come (?:in|by)",
        "(?:at|to|from) (?:the )?(?:main )?(?:front desk|reception)",
        "visit (?:us|our)",
        "report to the (?:main |security )?(?:gate|desk|office)",
        "ask for \\w{1,20} at the (?:bar|counter|till|gate|door)",
        "pop in(?:to)? (?:the|our|and)",
        "dans nos (?:locaux|bureaux)",
        "en nuestras? (?:oficinas?|instalaciones|sede)",
        "entrevista (?:ser\u00e1|es) presencial",
        "in unsere[mnr] (?:b\u00fcro|haus|r\u00e4umen|filiale|praxis)",
        "bij ons op (?:kantoor|locatie)",
        "(?:presso la|nella) nostra sede",
        r"(?<=\()on[- ]site",
        "face[- ]to[- ]face",
    ),
}
_CALLS = Pattern(r"\b(?:call|ring|phone|text|reach|contact)(?: me| us)?\s{1,2}\Z", re.IGNORECASE)
"""Before "at the front desk": there somebody answers the telephone."""

ANOTHER_STAGE = any_of(
    "next (?:stage|step|round)s?",
    "after which",
    r"(?<=\()(?:[2-9]|ii|iii|iv|b|c|d)(?=\))",
    r"(?<![\d.,:])[2-9](?=\) )",
    "(?:step|stage|round) [2-9]",
    "followed by",
    "later",
    "then",
    "if (?:successful|all goes|that goes|selected|you)",
    "(?:following|after) (?:that|this|an?|your|our|the|ur)",
    "previous",
    "last week",
    "earlier",
    "thank you for (?:the|taking|your|completing)",
    "passed",
    "(?:nice|good|great|lovely) (?:to |that we )?(?:have )?(?:speak|talk|chat|spok)\\w{0,3}",
    "enjoyed",
    "(?:second|third|final|last) (?:(?:round|stage|interview|step) (?:is|will)|one)",
    "instead of",
    "not a",
    "rather than",
)


_NOT_ITSELF = Pattern(
    r"[ ](?:team|certificates?|skills|techniques|tips|guide|training"
    r"|(?:will|may) contact|has (?:read|decided|met)|(?:is |comes )?(?:later|afterwards))\b",
    re.IGNORECASE,
)
"""Behind words that name a kind of interview, but not that of this one."""


def read_style(message: Message) -> Reading[Style]:
    """The style: what is done in it where that is said, else where it is held."""
    for patterns in (_CONTENTS, _FORMATS, _HINTS):
        found = _found(message, patterns)
        if len(found) > 1:
            found = _whole(found)
        if len(found) == 1:
            return Reading(next(iter(found.values())))
        if len(found) > 1:
            names = ", ".join(str(style).replace("-", " ") for style in found)
            problem = f"The message names several kinds of interview ({names})."
            return Reading(said=(problem,), readings=tuple(found.values()))
    return Reading()


_IS_BY_PHONE = Pattern(
    r"telefon|phone(?! conference)|t\u00e9l\u00e9phon|telef\u00f3n", re.IGNORECASE
)
"""An "intro call" can be held by video; "phone conference" stands beside a link to it."""


def _whole(found: dict[Style, Fact[Style]]) -> dict[Style, Fact[Style]]:
    """The one that holds the others: a day of tests, or the one that the subject names."""
    if Style.BEHAVIORAL in found and len(found) == 2:
        found = {style: fact for style, fact in found.items() if style is not Style.BEHAVIORAL}
        return found
    if Style.ASSESSMENT in found:
        return {Style.ASSESSMENT: found[Style.ASSESSMENT]}
    phone = found.get(Style.PHONE_SCREEN)
    if phone is not None and Style.VIDEO in found and not _IS_BY_PHONE.search(phone.source.words):
        found = {style: fact for style, fact in found.items() if style is not Style.PHONE_SCREEN}
    in_subject = {style: fact for style, fact in found.items() if fact.source.part == "subject"}
    return in_subject if len(in_subject) == 1 else found


def _found(message: Message, patterns: dict[Style, Pattern]) -> dict[Style, Fact[Style]]:
    """Each style that the words give this interview, where they first do."""
    found: dict[Style, Fact[Style]] = {}
    for where in written(message):
        for style, pattern in patterns.items():
            for match in pattern.finditer(where.text):
                before = sentence_before(where.text, match.start(), 100)
                if not (
                    ANOTHER_STAGE.search(before)
                    or _CALLS.search(before)
                    or _NOT_ITSELF.match(where.text, match.end())
                ):
                    found.setdefault(
                        style, where.fact(style, *match.span(), "the kind of interview")
                    )
                    break
    return found
