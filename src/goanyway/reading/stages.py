"""How many stages the employer's way of choosing has, where the message says it."""

from __future__ import annotations

import re

from goanyway.domain.message import Message
from goanyway.reading.words import Reading, written

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "single": 1,
            "zwei": 2, "drei": 3, "deux": 2, "trois": 3, "dos": 2,
            "tres": 3, "duas": 2}  # fmt: skip
_COUNT = rf"(?P<count>[1-6]|{'|'.join(_NUMBERS)})"
_COUNTED = re.compile(
    rf"\b{_COUNT}[ -](?:\w{{3,15}}[ ]){{0,2}}?(?:stages?|steps?|rounds?"
    rf"|part)\b(?:[ -](?:interview )?(?:process|in all|in total))?"
    r"(?!['\u2019]s| of (?:the )?(?:applications|funding))",
    re.IGNORECASE,
)
_CONTEXT = re.compile(
    r"\b(?:process|interview\w*|selection|recruitment|hiring|stages?|rounds? of|in total"
    r"|in all|consists?|verfahren|proceso)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"^\W{0,4}(?:(?:the |our )?(?:interview |selection |hiring |recruitment )?(?:process"
    r"|rounds?|stages?|steps|proceso|ablauf|etapas))"
    r"(?: is)?[ ]?[:\t\u2013-][ ]{0,3}(?P<list>[^\n]{10,300})",
    re.IGNORECASE | re.MULTILINE,
)
_ARROW = re.compile(r"\s(?:->|\u2192|=>|>)\s|\u2794")
_NUMBERED = re.compile(r"\(?[1-6][).][ ]")
_JOINED = re.compile(
    r",[ ]?(?:then |and |dann )?|[ ]\+[ ]|;[ ]|[ ](?:then|followed by|and then)[ ]"
)


def read_stages(message: Message) -> Reading[int]:
    """The number; nothing where the words give several."""
    found = []
    for where in written(message):
        for match in _LISTED.finditer(where.text):
            words = match["list"].split(". ")[0]
            count = _count_of_list(words)
            if count is not None:
                start = match.start("list")
                found.append(where.fact(count, start, start + len(words), "the list of stages"))
        for match in _COUNTED.finditer(where.text):
            around = where.text[max(0, match.start() - 40) : match.end() + 40]
            if _CONTEXT.search(around):
                word = match["count"].lower()
                count = _NUMBERS.get(word) or int(word)
                found.append(where.fact(count, *match.span(), "the number of stages"))
    if len({fact.value for fact in found}) > 1:
        return Reading(readings=tuple(found))
    return Reading(found[0] if found else None)


def _count_of_list(words: str) -> int | None:
    if (arrows := len(_ARROW.findall(words))) > 0:
        return arrows + 1
    if (numbered := len(_NUMBERED.findall(words))) > 1:
        return numbered
    items = [each for each in _JOINED.split(words) if each.strip()]
    return len(items) if 2 <= len(items) <= 6 else None
