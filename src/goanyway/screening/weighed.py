"""The words of a message or conversation that are weighed: the other side's, in a row."""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.conversation import Conversation
from goanyway.domain.facts import Source
from goanyway.domain.message import Message, Part
from goanyway.screening.signs import JUDGED, parts
from goanyway.screening.text import Comparable, comparable


@dataclass(frozen=True, slots=True)
class Weighed:
    """The comparable texts of some parts in a row, with a line end behind each.

    Attributes:
        starts: where the text of each part starts in `text`.
    """

    text: str
    parts: tuple[Part, ...]
    comparables: tuple[Comparable, ...]
    starts: tuple[int, ...]

    def up_to(self, count: int) -> str:
        """The text of the first parts."""
        return self.text[: self.starts[count]] if count < len(self.starts) else self.text

    def source(self, start: int, end: int) -> Source:
        """The words between two places of `text`; of several parts, those in the longest piece."""
        pieces = (
            (max(start, first) - first, min(end, first + len(each.text)) - first, part, each)
            for first, part, each in zip(self.starts, self.parts, self.comparables, strict=True)
        )
        first, last, part, each = max(pieces, key=lambda piece: piece[1] - piece[0])
        begin, stop = each.original(first, last)
        return Source(part.name, begin, stop, part.text[begin:stop])


def weighed(judged: Message | Conversation) -> Weighed:
    """What of a message or conversation is weighed: not what it quotes, nor your own turns."""
    theirs = parts(judged)
    comparables = tuple(comparable(part.only(JUDGED, blank="\n")) for part in theirs)
    starts: list[int] = []
    behind = 0
    for each in comparables:
        starts.append(behind)
        behind += len(each.text) + 1
    text = "".join(f"{each.text}\n" for each in comparables)
    return Weighed(text, theirs, comparables, tuple(starts))
