"""The pieces of a headline: of a subject, an invite's title, the title of a page.

"Interview: Data Engineer - Pennyroyal" consists of three.
"""

from __future__ import annotations

from collections.abc import Iterator

from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, passage

_INVITE = Pattern(r"\AInvite: ([^\n]*)")
_BETWEEN = Pattern(
    r"[ ][-\u2013\u2014|/\u00b7\u2022@x&+~]{1,2}[ ]|[ ]?(?:<>|\||//|\u2022|\u00bb)[ ]?|[:;][ ]"
    r"|[ ]?[()\[\]][ ]?"
)
LONGEST = 300


def headlines(message: Message) -> Iterator[tuple[Passage, int, int]]:
    """Each headline of a message: its part, where it begins and where it ends."""
    subject = passage(message, "subject")
    if subject.text:
        yield subject, 0, min(len(subject.text), LONGEST)
    for part in message.parts:
        if part.name.startswith("invite"):
            where = passage(message, part.name)
            title = _INVITE.match(where.text)
            if title and title[1] != subject.text:
                yield where, title.start(1), min(title.end(1), title.start(1) + LONGEST)


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The pieces of a headline, each with its place."""
    at = start
    marks = [match.span() for match in _BETWEEN.finditer(text, start, end)]
    for opens, closes in (*marks, (end, end)):
        piece = text[at:opens]
        bare = piece.strip(" *\"'\u201c\u201d!.\t")
        if bare:
            yield at + piece.index(bare), bare
        at = closes
