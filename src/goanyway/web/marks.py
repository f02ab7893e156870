"""A text cut into pieces, so that a page can mark the words that say something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from goanyway.domain.conversation import Conversation, Speaker, turn_name
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Screening
from goanyway.spoken_numbers import capital
from goanyway.words.facts import part_name, rows

LONGEST = 20_000
"""So many characters of a part are shown."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters of a part that say something: what, and how strongly."""

    part: str
    start: int
    end: int
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `kind` is empty where it is not marked."""

    text: str
    kind: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """One part of a message or one turn of a conversation, in pieces."""

    name: str
    pieces: tuple[Piece, ...]
    is_yours: bool = False
    is_cut: bool = False


def marks_of(screening: Screening, facts: Facts | None = None) -> list[Mark]:
    """The words that the signs rest on, and those from which facts were read."""
    found = [
        Mark(sign.source.part, sign.source.start, sign.source.end, sign.strength, sign.reason)
        for sign in screening.signs
        if sign.source.words
    ]
    for row in rows(facts) if facts is not None else ():
        found += [
            Mark(each.source.part, each.source.start, each.source.end, "fact", row.label)
            for each in row.facts
            if each.source.words
        ]
    return found


def marked(judged: Message | Conversation, marks: Iterable[Mark]) -> tuple[Marked, ...]:
    """Every part with its marks; of overlapping ones the sign goes before the fact."""
    by_part: dict[str, list[Mark]] = {}
    for mark in marks:
        by_part.setdefault(mark.part, []).append(mark)
    if isinstance(judged, Conversation):
        return tuple(
            Marked(
                "",
                tuple(_pieces(turn.text[:LONGEST], by_part.get(turn_name(place), []))),
                turn.sender is Speaker.ME,
                len(turn.text) > LONGEST,
            )
            for place, turn in enumerate(judged.turns)
        )
    return tuple(
        Marked(
            capital(part_name(part.name)),
            tuple(_pieces(part.text[:LONGEST], by_part.get(part.name, []))),
            is_cut=len(part.text) > LONGEST,
        )
        for part in judged.parts
        if part.text.strip()
    )


def _pieces(text: str, marks: list[Mark]) -> Iterator[Piece]:
    cuts = {0, len(text)}
    for mark in marks:
        cuts |= {min(mark.start, len(text)), min(mark.end, len(text))}
    for start, end in pairwise(sorted(cuts)):
        here = [each for each in marks if each.start <= start and end <= each.end]
        chosen = next((each for each in here if each.kind != "fact"), here[0] if here else None)
        if chosen is None or not text[start:end].strip():
            yield Piece(text[start:end])
        else:
            yield Piece(text[start:end], chosen.kind, chosen.says)
