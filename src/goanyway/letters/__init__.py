"""The words: drafts in your name, questions to send, to ask in the room and to yourself."""

from __future__ import annotations

from goanyway.letters.counter_offer import counter_offer_notes
from goanyway.letters.drafts import letters
from goanyway.letters.phrases import clock_time, counts_to_twelve
from goanyway.letters.plain_names import plain_name
from goanyway.letters.questions import (
    question_beforehand,
    question_in_the_room,
    question_to_yourself,
)

__all__ = [
    "clock_time",
    "counter_offer_notes",
    "counts_to_twelve",
    "letters",
    "plain_name",
    "question_beforehand",
    "question_in_the_room",
    "question_to_yourself",
]
