"""How many stages the employer's way of choosing has, where the message says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, Reading, written

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "single": 1,
            "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "deux": 2, "trois": 3, "quatre": 4,
            "dos": 2, "tres": 3, "cuatro": 4, "duas": 2, "dois": 2, "tr\u00eas": 3, "quatro": 4,
            "twee": 2, "drie": 3, "due": 2, "tre": 3}  # fmt: skip
_COUNT = rf"(?P<count>[1-6]|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_STAGES = (
    r"(?:stages?|steps?|rounds?|part|phases?|stufen?|runden?|schritten?|\u00e9tapes?|etapas?|fases?"
    r"|rondas?|rondes?|stappen|fasi)"
)
_COUNTED = Pattern(
    rf"\b{_COUNT}[ -](?:\w{{3,15}}[ ]){{0,2}}?(?:{_STAGES}|interviews|entretiens|entrevistas"
    r"|gespr\u00e4che|gesprekken|colloqui)\b(?:[ -](?:interview )?(?:process|in all|in total))?"
    r"(?P<list>[ ]?:)?(?!['\u2019]s| of (?:the )?(?:applications|funding)| of our| per | a day)",
    re.IGNORECASE,
)
_OF = Pattern(
    rf"\b(?:round|stage|step|part|interview|phase)[ ]\d[ ]?(?:of|/|von|sur|de|van)[ ]?{_COUNT}\b",
    re.IGNORECASE,
)
_SINGLE = Pattern(
    r"\b(?:only|just|there (?:will be|is)(?: only| just)?)[ ](?:(?:one|a single|1)[ ])"
    r"(?:\w{2,12}[ ])?(?:interview|talk|conversation|meeting|chat|stage|round|step)\b(?!s)",
    re.IGNORECASE,
)
_CONTEXT = Pattern(
    r"\b(?:process|interview\w*|selection|recruitment|hiring|stages?|rounds? of|in total"
    r"|in all|consists?|\w{0,12}verfahren|proceso|entretiens?|entrevistas?|gespr\u00e4che?"
    r"|processus|procedure|processo)\b",
    re.IGNORECASE,
)
_LABEL = (
    r"(?:(?:the|our) )?(?:(?:interview|selection|hiring|recruitment|application) )?(?:process"
    r"|rounds|stages|steps)|how we hire|how hiring works|getting to know each other|proceso"
    r"(?: de selecci\u00f3n)?|ablauf|(?:bewerbungs|auswahl)(?:prozess|verfahren)|etapas|\u00e9tapes"
    r"|processus(?: de (?:s\u00e9lection|recrutement))?|fases|stappen|sollicitatieprocedure"
)
_LISTED = Pattern(
    rf"(?<![\w-])(?:{_LABEL})(?: is)?[ ]?[:\t\u2013][ ]{{0,3}}(?P<list>[^\n]{{10,300}})",
    re.IGNORECASE,
)
_BELOW = Pattern(
    rf"^\W{{0,4}}(?:{_LABEL})[ ]?:?[ \t]{{0,5}}\n\s{{0,3}}"
    r"(?P<list>(?:[ \t]{0,4}(?:[-*\u2022\u00b7]|\d[.)])[ \t]{1,3}[^\n]{3,200}(?:\n|\Z)\n?){2,6})",
    re.IGNORECASE | re.MULTILINE,
)
_NUMBERED_STAGE = Pattern(
    r"^\W{0,4}(?:stage|round|step|stufe|\u00e9tape|etapa|fase|runde|ronde)[ ](?P<number>[1-6])\b",
    re.IGNORECASE | re.MULTILINE,
)
_ARROW = Pattern(r"\s(?:->|\u2192|=>|>)\s|\u2794")
_NUMBERED = Pattern(r"(?<![\w.])\(?([1-6])[).][ ]")
_SENTENCE_ENDS = Pattern(r"(?<!\d)\.(?: |\Z)")
_JOINED = Pattern(
    r",[ ]?(?:then |and |dann |und |puis |et )?|[ ]\+[ ]|;[ ](?:then )?"
    r"|[ ](?:then|followed by|and then|puis|dann)[ ]"
)
_SEVERAL = Pattern(
    rf"\s{{0,20}}{_COUNT}[ ](?:\w{{2,15}}[ ]){{0,2}}(?:rounds|interviews|tests|calls)\b"
)
_LAST_TWO = Pattern(r"(?:[\w-]{1,30}[ ]){1,3}(?:and|und|et|y|e|en)(?:[ ][\w-]{1,30}){1,3}")
MOST = 6
LISTED = "the list of stages"
COUNTED = "the number of stages"


def read_stages(message: Message) -> Reading[int]:
    """The number, as it is said or else as a list has it; nothing where the words give several."""
    found = [fact for where in written(message) for fact in _in(where)]
    said = [fact for fact in found if fact.how == COUNTED]
    found = said or found
    if len({fact.value for fact in found}) > 1:
        return Reading(readings=tuple(found))
    return Reading(found[0] if found else None)


def _in(where: Passage) -> Iterator[Fact[int]]:
    text = where.text
    for match in _LISTED.finditer(text):
        count, words = _count_of_list(match["list"])
        if count is not None:
            start = match.start("list")
            yield where.fact(count, start, start + len(words), LISTED)
    for match in _BELOW.finditer(text):
        lines = [line for line in match["list"].split("\n") if line.strip()]
        yield where.fact(len(lines), match.start("list"), match.end("list"), LISTED)
    for match in _COUNTED.finditer(text):
        around = text[max(0, match.start() - 40) : match.end() + 40]
        if match["list"] or _CONTEXT.search(around):
            yield where.fact(_number(match["count"]), *match.span(), COUNTED)
    for match in _OF.finditer(text):
        yield where.fact(_number(match["count"]), *match.span(), COUNTED)
    for match in _SINGLE.finditer(text):
        yield where.fact(1, *match.span(), COUNTED)
    numbered = list(_NUMBERED_STAGE.finditer(text))
    numbers = {int(match["number"]) for match in numbered}
    if len(numbers) > 1 and numbers == set(range(1, max(numbers) + 1)):
        last = next(match for match in numbered if int(match["number"]) == max(numbers))
        yield where.fact(max(numbers), *last.span(), "the last stage on the list")


def _number(word: str) -> int:
    return _NUMBERS.get(word.lower()) or int(word)


def _count_of_list(words: str) -> tuple[int | None, str]:
    """How many stages a list names, and the words of it."""
    numbers = [int(each) for each in _NUMBERED.findall(words)]
    if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
        return len(numbers), words
    words = _SENTENCE_ENDS.split(words)[0]
    if (arrows := len(_ARROW.findall(words))) > 0:
        return arrows + 1, words
    parts = words.split(";") if ";" in words else _JOINED.split(words)
    items = [each for each in parts if each.strip()]
    if not 2 <= len(items) <= MOST:
        return None, words
    last_two = _LAST_TWO.fullmatch(items[-1].strip()) is not None
    counts = [
        _number(several["count"]) if (several := _SEVERAL.match(each)) else 1 for each in items
    ]
    return sum(counts) + last_two, words
