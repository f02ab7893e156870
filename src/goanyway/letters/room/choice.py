"""Which questions to ask in the room: those of the work, on what is unknown and matters here.

What matters most comes first; of two questions on one thing the first of the table that the message
leaves open. Where the table of the occupation has none left, the general one is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goanyway.domain.attributes import Attribute
from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.language import _
from goanyway.letters.room.general import GENERAL
from goanyway.letters.room.hands_on import HANDS_ON
from goanyway.letters.room.occupation import Occupation, occupation_of
from goanyway.letters.room.office import OFFICE
from goanyway.letters.room.people import WITH_PEOPLE
from goanyway.letters.room.question import Question
from goanyway.letters.room.service import SERVICE
from goanyway.letters.room.technical import TECHNICAL
from goanyway.letters.topics import Topic

TABLES = {**HANDS_ON, **TECHNICAL, **WITH_PEOPLE, **SERVICE, **OFFICE, **GENERAL}
"""Every group's questions."""


@dataclass(frozen=True, slots=True)
class RoomQuestions:
    """Questions for one job.

    Attributes:
        occupation: the group that the job's title belongs to.
        topics: what the message already says.
    """

    occupation: Occupation
    topics: frozenset[Topic] = frozenset()

    def about(self, informs: Attribute | ReasonKind) -> str | None:
        """The question on an attribute or a kind of reason; None where none is left to ask.

        What you alone can answer is no question for a room.
        """
        if isinstance(informs, ReasonKind) and informs.answerer is Answerer.YOU:
            return None
        fitting = next(self._fitting(informs), None)
        return None if fitting is None else _(fitting.text)

    def _fitting(self, informs: Attribute | ReasonKind) -> Iterator[Question]:
        for group in (self.occupation, Occupation.ANY):
            open_ones = [each for each in TABLES[group] if self._is_open(each)]
            if isinstance(informs, Attribute):
                yield from (each for each in open_ones if each.informs is informs)
                continue
            yield from (each for each in open_ones if each.kind is informs)
            for attribute in informs.attributes:
                yield from (each for each in open_ones if each.informs is attribute)

    def _is_open(self, question: Question) -> bool:
        if question.topic in self.topics:
            return False
        needs_presence = question.informs is Attribute.LOCATION
        return not (needs_presence and Topic.REMOTE in self.topics)


def room_questions(
    title: str, unknown: Sequence[Attribute | ReasonKind], topics: frozenset[Topic] = frozenset()
) -> tuple[str, ...]:
    """The questions on what is unknown, in its order, each once.

    Args:
        title: of the role; empty where none is known.
        unknown: what is not known of the job, that which matters most first.
        topics: what the message already says.
    """
    asks = RoomQuestions(occupation_of(title), topics)
    asked = (asks.about(each) for each in unknown)
    return tuple(dict.fromkeys(each for each in asked if each is not None))
