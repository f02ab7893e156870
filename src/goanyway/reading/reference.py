"""The number under which the employer keeps the job or the application."""

from __future__ import annotations

import re
from collections import Counter

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Reading, written

_NUMBER = r"(?P<number>(?=[\w/.-]{0,20}\d)[A-Za-z0-9][A-Za-z0-9/_.-]{1,24}[A-Za-z0-9])(?![\w@])"
_LABELLED = Pattern(
    r"\b(?:(?:job |vacancy |post |advert |role )?ref(?:erence)?(?: (?:no|number|code|id))?"
    r"|req(?:uisition)?(?: (?:no|number|id))?"
    r"|job (?:id|no|number|ref"
    r"|reference|code)|posting (?:id|no|number)|vacancy (?:id|no|number|ref)|position (?:id|no"
    r"|number)"
    r"|requisition|competition (?:no|number)|advert(?:isement)? (?:no|number|ref)"
    r"|application (?:id|no|number|ref)"
    r"|case (?:no|number)|job|posting|vaga|concours|kennziffer|referenz(?:nummer)?|stellen-?id"
    r"|referencia|r\u00e9f(?:\u00e9rence)?"
    r"|candidate (?:id|no|number|ref)|GZ|vacature(?:nummer)?|your ref|our ref)"
    r"(?:[ ]?(?:no|n[\u00ba\u00b0o]|nr|id)\b\.?)?"
    rf"(?:[ ]?[.:#][ ]?[:#]?[ ]{{0,20}}|\t|[ ]?:?\n| is |[ ](?=[A-Z]{{1,5}}[-/]?\d)"
    rf"|[ ](?=\d{{4,}}\b)"
    rf"|[ ](?=\d{{2,4}}[-/][A-Z\d])|[ ](?=[A-Z]{{2,5}}/[A-Z\d])){_NUMBER}",
    re.IGNORECASE,
)
_IN_BRACKETS = Pattern(
    r"[(\[|#][ ]{0,2}(?P<number>(?:[A-Z]{1,5}[-/])?(?:[A-Z0-9]{1,6}[-/]){0,3}"
    r"(?=[A-Z0-9/-]{0,20}\d)[A-Z0-9]{2,10})[ ]{0,2}"
    r"(?:[)\]|]|$)",
    re.MULTILINE,
)
_NUMBERED = Pattern(
    r"\b(?:no|n[\u00ba\u00b0]|nr|num|number)\.?[ ]?(?P<number>\d{2,4}[-/]\d{2,6})\b", re.IGNORECASE
)
_CODE_FOR = Pattern(
    rf"\b(?:ref(?:erence)?|code|number)(?:[ ][a-z]{{2,10}}){{1,5}}:[ ]{_NUMBER}", re.IGNORECASE
)
_REQUISITION = Pattern(
    r"\b(?P<number>(?:R|REQ|JR|JOB|ID)-\d{4,10}"
    r"|\d{2,4}-[A-Z]{2}-\d{2,6}(?:-[A-Z\d]{1,6})?"
    r"|[A-Z]{2,5}(?:/[A-Z]{2,5}){1,3}(?:/\d{2,6}){1,2})(?![\w/])"
)
_NO_NUMBER = Pattern(
    r"20\d\d|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:UTC|GMT|Q)\S*|\d{1,3}|\d{4}-\d\d-\d\d"
    r"|\d+[kK]",
    re.IGNORECASE,
)


def read_reference(message: Message) -> Reading[str]:
    """The number; the one that is named most often where there are several."""
    found: list[Fact[str]] = []
    for where in written(message):
        for pattern, how in (
            (_LABELLED, "the number behind its label"),
            (_REQUISITION, "its form"),
            (_NUMBERED, "the number behind its label"),
            (_CODE_FOR, "the number behind its label"),
        ):
            found += [
                where.fact(match["number"], *match.span("number"), how)
                for match in pattern.finditer(where.text)
                if not _NO_NUMBER.fullmatch(match["number"])
            ]
        if where.part == "subject":
            for match in _IN_BRACKETS.finditer(where.text):
                number = match["number"]
                if not _NO_NUMBER.fullmatch(number) and re.search(r"[-/]|\d{5}", number):
                    found.append(where.fact(number, *match.span("number"), "the subject"))
    counts = Counter(fact.value for fact in found)
    # The subject's own number first, then the one that is repeated, then the first.
    best = max(
        found,
        key=lambda fact: (fact.source.part == "subject", counts[fact.value]),
        default=None,
    )
    return Reading(best)
