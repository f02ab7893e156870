"""Text whose lines were broken for their length (RFC 3676, format=flowed) as it was written."""

from __future__ import annotations

import re

_QUOTE_MARKS = re.compile(">{0,50}")


def unflowed(text: str, *, joins: bool = False) -> str:
    """The text with its paragraphs on one line each.

    Args:
        text: a line that ends in a space goes on in the next one.
        joins: that space is no part of the text (DelSp=yes).
    """
    written: list[str] = []
    open_at = -1  # how deep the paragraph that goes on is quoted, or -1
    pieces: list[str] = []
    for line in text.split("\n"):
        marks = _QUOTE_MARKS.match(line)
        depth = marks.end() if marks else 0
        words = line[depth:].removeprefix(" ")
        goes_on = words.endswith(" ") and words != "-- "
        if pieces and (depth != open_at or words in ("", "-- ")):
            written.append("".join(pieces))
            pieces = []
        if not pieces and depth:
            pieces.append(">" * depth + " ")
        pieces.append(words[:-1] if goes_on and joins else words)
        open_at = depth
        if not goes_on:
            written.append("".join(pieces))
            pieces = []
    if pieces:
        written.append("".join(pieces))
    return "\n".join(written)
