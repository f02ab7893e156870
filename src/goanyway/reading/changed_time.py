"""Whether a message moves an appointment that you have, or asks you to a further interview.

Nearly every invitation says that you may ask for another time; that moves nothing.
"""

from __future__ import annotations

from goanyway.domain.message import Message
from goanyway.reading.phrases import WITHIN, Pattern, any_of
from goanyway.reading.words import unwrapped, written

_APPOINTMENT = "(?:interview|meeting|call|appointment|session|time|date)"
_MOVES = any_of(
    "(?:re-?scheduled|postponed|preponed)",
    f"(?:we|i)\\b{WITHIN}(?:re-?schedul(?:e|ing)|postpon(?:e|ing)|prepon(?:e|ing))",
    f"(?:we|i)\\b{WITHIN}(?:move|moving|push|pushing|shift|shifting|change|changing)\\b"
    "(?! (?:you|forward|ahead|on)\\b)"
    f"{WITHIN}{_APPOINTMENT}",
    f"{_APPOINTMENT}{WITHIN}(?:has|have|had|is|was|been)\\b{WITHIN}"
    "(?:moved|pushed|shifted|brought forward|changed)",
    "(?:the|your|our) (?:new|revised|updated) (?:time|date|slot|day)(?: and time)? (?:is|will be)",
    "(?:new|revised) (?:interview )?(?:time|date|slot)(?: and time)?(?=:)",
    "updated invitation",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day instead(?! of)",
    "instead of (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day",
)
_OFFERS = any_of(
    "if",
    "should you",
    "in case",
    "unless",
    "whether",
    "you (?:can|may|could|need|want|wish|have|would|are unable|cannot|can't)",
    "(?:can|could|may|might|shall|should) (?:we|i)",
    "propose",
    "happy to",
    "be able to",
    "feel free",
    "let (?:us|me) know",
)
_FURTHER = any_of(
    "next (?:stage|round)",
    "(?:second|2nd|third|3rd|fourth|final|last|further|follow-up) (?:stage|round|interview)",
    f"(?:passed|enjoyed|impressed){WITHIN}(?:stage|round|conversation|interview|talking|meeting)",
)
_SENTENCE_ENDS = Pattern(r"[.!?\n](?=\s|$)")


def moves_an_appointment(message: Message) -> bool:
    """Whether it says that an appointment takes place at another time than agreed."""
    return any(
        _MOVES.search(sentence) and not _OFFERS.search(sentence)
        for where in written(message)
        for sentence in _SENTENCE_ENDS.split(unwrapped(where.text))
    )


def asks_to_a_further_interview(message: Message) -> bool:
    """Whether it says that this is another stage than the one before."""
    return any(_FURTHER.search(where.text) for where in written(message))
