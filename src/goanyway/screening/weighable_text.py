"""The other side's words, made comparable: all in a row, and as they were written in one go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from goanyway.domain.conversation import Conversation, Speaker, turn_name
from goanyway.domain.facts import Source
from goanyway.domain.message import NEWEST, Message, Part, SectionKind
from goanyway.screening.comparable_text import Comparable, comparable

JUDGED = NEWEST | {SectionKind.FORWARDED}
"""The sections whose words are the sender's, or that the sender passes on."""


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
    return in_a_row(parts(judged))


def in_a_row(theirs: Sequence[Part]) -> Weighed:
    """The judged text of some parts, one behind the other."""
    comparables = tuple(comparable(part.only(JUDGED, blank="\n")) for part in theirs)
    starts: list[int] = []
    behind = 0
    for each in comparables:
        starts.append(behind)
        behind += len(each.text) + 1
    text = "".join(f"{each.text}\n" for each in comparables)
    return Weighed(text, tuple(theirs), comparables, tuple(starts))


def in_one_go(judged: Message | Conversation) -> tuple[Weighed, ...]:
    """Each part of a message, and the turns that follow each other without one of yours.

    A sentence that is sent in pieces is still a sentence.
    """
    return tuple(in_a_row(run) for run in _runs(judged))


def parts(judged: Message | Conversation) -> tuple[Part, ...]:
    """The texts that are the other side's; a turn is the part "turns[2]"."""
    return tuple(part for run in _runs(judged) for part in run)


def _runs(judged: Message | Conversation) -> Iterator[tuple[Part, ...]]:
    if isinstance(judged, Message):
        yield from ((part,) for part in judged.parts)
        return
    for speaker, turns in groupby(enumerate(judged.turns), key=lambda each: each[1].sender):
        if speaker is Speaker.THEM:
            yield tuple(
                Part(turn_name(index), turn.text, links=turn.links) for index, turn in turns
            )
