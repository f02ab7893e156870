"""The head of a posting: its first lines, where the job's title stands without a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, passage

_GREETS = Pattern(
    r"(?:dear|hi|hello|hey|good|thanks?|home|jobs?|careers?|search|apply|we|i|chat|also|re|fwd"
    r"|interview|about|our|your|the team|you)\b",
    re.IGNORECASE,
)
_PIECE = Pattern(r"[ ][-|\u2013\u2022@]{1,2}[ ]|\t|,[ ]|[ ]\|")
_NO_PIECE = Pattern(r"[.!?:@\0\u00a3\u20ac$]|https?")
LINES = 12
LONGEST = 9
"""How many words a heading has at most."""


def first_lines(where: Passage) -> Iterator[Fact[str]]:
    """Pieces of the first lines that name an occupation."""
    if where.part not in ("body", "subject"):
        return
    at = 0
    for _ in range(LINES):
        end = where.text.find("\n", at)
        end = len(where.text) if end < 0 else end
        line = where.text[at:end]
        pieces = _PIECE.split(line.strip(" *#"))
        for piece in pieces if "|" in line else pieces[:1]:
            bare = piece.strip(" *#")
            words = bare.split()
            if (
                1 <= len(words) <= LONGEST - 2
                and not _NO_PIECE.search(bare)
                and not _GREETS.match(bare)
                and any(is_occupation(word) for word in words)
            ):
                start = at + line.index(bare)
                yield where.fact(bare, start, start + len(bare), "a line of its own at the top")
                break
        at = end + 1
        if at > len(where.text):
            return


def heading(message: Message) -> Fact[str] | None:
    """The first line of a page, where the page's title opens with the same words."""
    title = message.text_of("subject")
    body = passage(message, "body")
    line = body.text.lstrip().partition("\n")[0].strip()
    is_heading = (
        title.lower().startswith(line.lower())
        and len(line.split()) <= LONGEST
        and len(line) >= 4
        and not _GREETS.match(line)
    )
    if not is_heading:
        return None
    start = body.text.index(line)
    return body.fact(line, start, start + len(line), "the heading of the page")
