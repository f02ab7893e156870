"""Lines of text with a meaning for each stretch, so that color can be added last or never.

The card and all other output is composed here as plain text; `terminal` prints it. Whatever
comes from outside is made `printable` first: a mail must not be able to move the cursor, color
the screen or turn the direction of writing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from goanyway.spoken_numbers import GLUE

_BREAKS = "\t\n\r\v\f\u2028\u2029"
_JOINERS = "\u200c\u200d"


class Tone(Enum):
    """What a stretch of text means. A terminal may color it; the words never need it."""

    PLAIN = auto()
    HEADING = auto()
    SOFT = auto()
    GO = auto()
    ASK = auto()
    HOME = auto()
    STOP = auto()
    GAIN = auto()
    COST = auto()
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one tone."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Line:
    """One line of output."""

    spans: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The line as plain text."""
        return "".join(span.text for span in self.spans)


EMPTY = Line()


def printable(text: str) -> str:
    """`text` with nothing in it that a terminal would obey; line ends and tabs become spaces."""
    return "".join(
        " " if each in _BREAKS else each
        for each in text
        if each in _BREAKS or each in _JOINERS or not unicodedata.category(each).startswith("C")
    )


def columns(text: str) -> int:
    """How many terminal columns `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(each) or each in _JOINERS
        else 2
        if unicodedata.east_asian_width(each) in "WF"
        else 1
        for each in text
    )


def wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """`text` in lines of at most `width` columns.

    The first line opens with `first`, the others with `rest`. A word longer than a line is broken.
    """
    lines: list[str] = []
    line, filled = first, False
    for glued in printable(text).replace(GLUE, "\0").split():
        word = glued.replace("\0", " ")
        if filled and columns(line) + 1 + columns(word) > width:
            lines.append(line)
            line, filled = rest, False
        while columns(line) + filled + columns(word) > width:
            fits = _fitting(word, max(1, width - columns(line)))
            lines.append(line + word[:fits])
            line, word = rest, word[fits:]
        if word:
            line += f" {word}" if filled else word
            filled = True
    if filled or not lines:
        lines.append(line)
    return [each.rstrip() for each in lines]


def _fitting(word: str, width: int) -> int:
    """How many characters of `word` fit in `width` columns, at least one."""
    taken = 0
    for count, each in enumerate(word):
        taken += columns(each)
        if taken > width:
            return max(1, count)
    return len(word)


def paragraph(
    text: str, width: int, *, first: str = "", rest: str | None = None, tone: Tone = Tone.PLAIN
) -> list[Line]:
    """`text` wrapped, in one tone. `rest` opens the lines after the first; by default as wide."""
    rest = " " * columns(first) if rest is None else rest
    return [Line((Span(each, tone),)) for each in wrapped(text, width, first=first, rest=rest)]


def as_written(text: str, width: int, *, indent: str = "", tone: Tone = Tone.PLAIN) -> list[Line]:
    """Text whose line breaks and blank lines are kept, such as a letter; long lines are wrapped."""
    return [
        line
        for each in text.splitlines()
        for line in (
            paragraph(each, width, first=indent, rest=indent, tone=tone)
            if each.strip()
            else [EMPTY]
        )
    ]


def sections(parts: Iterable[list[Line]]) -> Iterator[Line]:
    """The parts that are not empty, one blank line between them."""
    opened = False
    for part in parts:
        if part:
            if opened:
                yield EMPTY
            yield from part
            opened = True
