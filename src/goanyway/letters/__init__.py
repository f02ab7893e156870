"""The words: drafts in your name, questions to send, to ask in the room and to yourself."""

from __future__ import annotations

from goanyway.letters.beforehand import Told, question_beforehand, reason_kind
from goanyway.letters.counter_offer import counter_offer_notes
from goanyway.letters.drafts import LONGEST_QUESTION, letters
from goanyway.letters.offers import HeldOffer
from goanyway.letters.phrases import counts_to_twelve
from goanyway.letters.plain_names import plain_name
from goanyway.letters.questions_to_yourself import question_to_yourself
from goanyway.letters.reason_names import REASON_NAMES
from goanyway.letters.room import Occupation, RoomQuestions, occupation_of, room_questions
from goanyway.letters.topics import Topic, topics_of
from goanyway.letters.wording import Manner, Opening

__all__ = [
    "LONGEST_QUESTION",
    "REASON_NAMES",
    "HeldOffer",
    "Manner",
    "Occupation",
    "Opening",
    "RoomQuestions",
    "Told",
    "Topic",
    "counter_offer_notes",
    "counts_to_twelve",
    "letters",
    "occupation_of",
    "plain_name",
    "question_beforehand",
    "question_to_yourself",
    "reason_kind",
    "room_questions",
    "topics_of",
]
