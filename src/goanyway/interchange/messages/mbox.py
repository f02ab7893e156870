"""The mails of an mbox file, as bytes, one at a time in memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

SIZE_LIMIT = 100_000_000
"""The most bytes of a message."""

_SEPARATOR = re.compile(rb"From \S{1,320}\s.{0,60}\d{4}\b|From ?-? ?\r?\n")
_ESCAPED = re.compile(rb">{1,200}From ")


def messages_in_mbox(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of each mail of an mbox. One that is too large is cut a little above the limit."""
    lines: list[bytes] = []
    size = 0
    is_after_blank = True
    has_begun = False
    for line in stream:
        if is_after_blank and _SEPARATOR.match(line):
            if lines:
                yield b"".join(lines)
            lines, size, has_begun = [], 0, True
        elif has_begun and size <= SIZE_LIMIT:
            lines.append(line[1:] if _ESCAPED.match(line) else line)
            size += len(line)
        is_after_blank = not line.strip()
    if lines:
        yield b"".join(lines)


def is_mbox(path: Path) -> bool:
    """Whether a file begins as an mbox does; not where it cannot be opened."""
    try:
        with path.open("rb") as stream:
            return _SEPARATOR.match(stream.readline(1_000)) is not None
    except OSError:
        return False
