"""One question for the room, and the short names under which the tables say what it informs."""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.attributes import Attribute
from goanyway.domain.reason import ReasonKind
from goanyway.letters.topics import Topic


@dataclass(frozen=True, slots=True)
class Question:
    """A question as somebody who knows the work asks it aloud.

    Attributes:
        text: marked for translation; translated where it is asked.
        informs: the attribute that it tells of.
        kind: the kind of reason that it would settle beside, where there is one.
        topic: what a message says that has answered it already.
    """

    text: str
    informs: Attribute
    kind: ReasonKind | None = None
    topic: Topic | None = None


PAY = Attribute.PAY
GROWTH = Attribute.GROWTH
MANAGER = Attribute.MANAGER
TEAM = Attribute.TEAM
WORK = Attribute.WORK
FLEXIBILITY = Attribute.FLEXIBILITY
LOCATION = Attribute.LOCATION
SECURITY = Attribute.SECURITY
CULTURE = Attribute.CULTURE
OTHER = Attribute.OTHER
