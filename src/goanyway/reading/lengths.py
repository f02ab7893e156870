"""How long the interview lasts, where one length is stated: "a 45-minute video interview"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, sentence_before, written

_WORDS = {"half an hour": 30, "half hour": 30, "half-hour": 30, "an hour and a half": 90,
          "one hour": 60, "an hour": 60, "two hours": 120, "three hours": 180}  # fmt: skip
_LENGTH = Pattern(
    rf"\b(?:(?P<words>{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
    r"|(?P<number>\d{1,3}(?:[.,]5)?)(?:[ ]?[-\u2013][ ]?(?P<most>\d{1,3}))?[ -]?"
    r"(?P<unit>minutes?|mins?|minuten|minutos|hours?|hrs?|hr))\b",
    re.IGNORECASE,
)
_BEFORE = Pattern(
    r"\b(?:about|around|approx(?:imately|\.)?|circa|ca\.?|lasts?|last|takes?|take|allow"
    r"|duration|length|dauer"
    r"|plan on|expect|reserve|set aside|for|run|be)"
    r"[ :(\t]{1,3}(?:about |around |a |approx\.? )?\Z",
    re.IGNORECASE,
)
_BEHIND = Pattern(
    r"[ -](?:\w{3,12}[ ]){0,2}(?:interview|call|chat"
    r"|conversation|meeting|screen|session|video|zoom|teams|discussion)\b",
    re.IGNORECASE,
)
_PART = Pattern(
    r"(?:[ ]|\b)(?:before|prior|early|earlier|beforehand|in advance|late|away|walk|drive"
    r"|a week|per week|a day|notice|ago"
    r"|presentation|test|tour|break|exercise|lunch|from|ahead|shift|lesson|of questions)\b",
    re.IGNORECASE,
)


def stated_length(message: Message) -> tuple[Passage, int, int, timedelta] | None:
    """The one length that the words give the interview, and where; nothing where they give two."""
    found = [each for where in written(message) for each in _lengths(where)]
    return found[0] if found and len({length for *_, length in found}) == 1 else None


def _lengths(where: Passage) -> Iterator[tuple[Passage, int, int, timedelta]]:
    for match in _LENGTH.finditer(where.text):
        before = sentence_before(where.text, match.start(), 40)
        behind = where.text[match.end() : match.end() + 30].split("\n", maxsplit=1)[0]
        is_interviews = _BEFORE.search(before) or _BEHIND.match(where.text, match.end())
        if not is_interviews or _PART.search(behind) or match["most"]:
            continue
        if match["words"]:
            minutes = float(_WORDS[match["words"].lower()])
        else:
            unit = 60 if match["unit"].lower().startswith("h") else 1
            minutes = float(match["number"].replace(",", ".")) * unit
        if 5 <= minutes <= 480:
            yield where, match.start(), match.end(), timedelta(minutes=minutes)
