"""Whether a message moves an appointment that you have, or asks you to a further interview."""

from __future__ import annotations

from goanyway.domain.message import Message
from goanyway.reading.phrases import WITHIN, any_of
from goanyway.reading.words import written

_MOVES = any_of(
    "re-?schedul\\w+",
    "postpon\\w+",
    f"(?:mov|push|shift|chang)(?:e|ed|ing){WITHIN}(?:interview|meeting|call|time|date|appointment)",
    f"(?:interview|meeting|call|time|date|appointment){WITHIN}(?:moved|pushed|shifted|changed)",
    "new (?:time|date|day|slot)",
    "(?:updated|changed) (?:invitation|time|date)",
    "instead of (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day",
)
_FURTHER = any_of(
    "(?:next|second|third|fourth|final|last|further|follow-up) (?:stage|round|step|interview)",
    "2nd (?:stage|round|interview)",
    "3rd (?:stage|round|interview)",
    f"(?:pass|passed|enjoyed|impressed){WITHIN}(?:stage|round|conversation|interview|talking)",
)


def moves_an_appointment(message: Message) -> bool:
    """Whether it says that an appointment takes place at another time than agreed."""
    return any(_MOVES.search(where.text) for where in written(message))


def asks_to_a_further_interview(message: Message) -> bool:
    """Whether it says that this is another stage than the one before."""
    return any(_FURTHER.search(where.text) for where in written(message))
