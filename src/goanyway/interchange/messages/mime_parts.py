"""A mail (RFC 2045 and 2046) taken apart into its parts, within limits that hold by construction.

The standard library's parser asks every line whether it ends one of the open containers, and calls
itself for each, so that nesting multiplies its work and ends its stack. Here each container is cut
at its own delimiters, from the outside in: no byte is looked at more often than parts may be
nested, and nothing is made of parts beyond the most that are read. The library still reads the
headers of each part, and decodes its content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message as Mail
from email.parser import BytesHeaderParser
from email.policy import compat32

DEPTH_LIMIT = 20
"""How deep containers may be nested."""

PART_LIMIT = 400
"""The most parts that are made, the containers among them."""

LINE_LIMIT = 20_000
"""The most lines that are looked at because they might be a delimiter."""

HEADER_LIMIT = 1_200_000
"""The most bytes of the headers of a part."""

HEADER_LINES = 4_000
"""The most lines of the headers of a part."""

BULK = 6_000_000
"""The most bytes of an encoded part that are kept; enough for any text that is kept."""

_HEADER = re.compile(rb"(?:>?From |[!-9;-~]{0,1000}:|[ \t])[^\n]*(?:\n|\Z)")
_BLANK = re.compile(rb"\r?\n")
_BLANK_LINE = re.compile(rb"\n\r?\n")


@dataclass
class Room:
    """What is left of the limits of one mail, and which of them were met."""

    parts: int = PART_LIMIT
    lines: int = LINE_LIMIT
    is_too_deep: bool = False
    has_more_parts: bool = False


def mail_in(data: bytes, room: Room) -> Mail:
    """The mail with its parts, as the library would give it; `room` says what was left out."""
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    return _part(data, 0, len(data), room, 0, "text/plain")


def _part(data: bytes, start: int, end: int, room: Room, depth: int, default: str) -> Mail:
    room.parts -= 1
    behind, body = _ends_of_headers(data, start, end)
    part = BytesHeaderParser(policy=compat32).parsebytes(data[start:behind] + b"\n")
    part.set_default_type(default)
    inner: list[Mail] = []
    if _is_container(part):
        if depth == DEPTH_LIMIT:
            room.is_too_deep = True
            part.set_payload("")
            return part
        if part.get_content_maintype() == "message":
            inner = [_part(data, body, end, room, depth + 1, "text/plain")]
        else:
            is_digest = part.get_content_subtype() == "digest"
            inner = _parts(
                data, body, end, _boundary(part), room, depth + 1,
                "message/rfc822" if is_digest else "text/plain",
            )  # fmt: skip
    if inner:
        part.set_payload(list[Mail | str](inner))
    else:
        part.set_payload(_content(data, body, end).decode("ascii", "surrogateescape"))
    return part


def _is_container(part: Mail) -> bool:
    if part.get_content_maintype() == "multipart":
        return bool(_boundary(part))
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    is_encoded = encoding in ("base64", "quoted-printable", "x-uuencode")
    return part.get_content_type() == "message/rfc822" and not is_encoded


def _boundary(part: Mail) -> bytes:
    try:
        return (part.get_boundary() or "").encode("ascii", "surrogateescape")
    except (ValueError, LookupError, TypeError):
        return b""


def _parts(
    data: bytes, start: int, end: int, boundary: bytes, room: Room, depth: int, default: str
) -> list[Mail]:
    """The parts between the delimiters of a container; what stands before and behind is nothing."""
    found = []
    opened = -1
    for at, behind, closes in _delimiters(data, start, end, b"--" + boundary, room):
        if opened >= 0:
            found.append(_part(data, opened, max(opened, at), room, depth, default))
        opened = -1 if closes else behind
        if closes:
            break
        if room.parts <= 0:
            room.has_more_parts = True
            return found
    if opened >= 0:
        found.append(_part(data, opened, end, room, depth, default))
    return found


def _delimiters(
    data: bytes, start: int, end: int, mark: bytes, room: Room
) -> Iterator[tuple[int, int, bool]]:
    """Where each delimiter begins, with the line end before it, and ends; whether it closes."""
    at = start if data.startswith(mark, start, end) else _next_line(data, start, end, mark)
    while at >= 0 and room.lines > 0:
        room.lines -= 1
        line_end = data.find(b"\n", at, end)
        behind = end if line_end < 0 else line_end + 1
        rest = data[at + len(mark) : min(behind, at + len(mark) + 100)].rstrip(b" \t\r\n")
        if rest in (b"", b"--"):
            before = at - 1 if at > start else at
            before -= before > start and data[before - 1 : before] == b"\r"
            yield before, behind, rest == b"--"
        at = _next_line(data, behind - 1, end, mark)
    if at >= 0:
        room.has_more_parts = True


def _next_line(data: bytes, start: int, end: int, mark: bytes) -> int:
    """Where the next line begins that opens with the mark; -1 where there is none."""
    found = data.find(b"\n" + mark, start, end)
    return found + 1 if found >= 0 else -1


def _ends_of_headers(data: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the headers of a part end, and where its content begins.

    Without a blank line between them the content begins with the first line that is no header.
    """
    at = start
    for _ in range(HEADER_LINES):
        blank = _BLANK.match(data, at, end)
        if blank is not None:
            return at, blank.end()
        line = _HEADER.match(data, at, end)
        if line is None or line.end() == at:
            return at, at
        if line.end() - start > HEADER_LIMIT:
            break
        at = line.end()
    blank = _BLANK_LINE.search(data, max(start, at - 1), end)
    return min(at, start + HEADER_LIMIT), blank.end() if blank is not None else end


def _content(data: bytes, start: int, end: int) -> bytes:
    """The content of a part, cut at the end of a line so that base64 stays whole."""
    if end - start > BULK:
        line_end = data.rfind(b"\n", start + BULK // 2, start + BULK)
        end = line_end if line_end >= 0 else start + BULK
    return data[start:end]
