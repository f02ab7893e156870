"""Text messages that an Android phone backed up as XML (SMS Backup & Restore; Signal's old export).

    <sms address="+15550142" date="1767778200000" type="1" contact_name="Dana" body="Hello" />

Type 1 came in, type 2 went out. Newer programs write the same into <mms>, in parts. Declarations of
entities are refused: nothing that such a file needs, and a way to make a reader run out of memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from goanyway.domain.conversation import Conversation, Speaker
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.text_messages import (
    TextMessage,
    conversations_by_number,
    moment_of,
)

_START = re.compile(rb"<(?:smses|sms|mms)[\s>]")
# A picture sign is often written as its two halves, which XML does not allow.
_HALVES = re.compile(rb"&#(5[5-6]\d{3});&#(5[6-7]\d{3});")


@dataclass
class _Open:
    """The <mms> that is being read."""

    number: str
    writer: str
    date: int
    speaker: Speaker
    pieces: list[str] = field(default_factory=list)


def is_sms_backup_xml(data: bytes) -> bool:
    """Whether the first bytes are of such a backup."""
    return _START.search(data[:2_000]) is not None


def read_sms_backup_xml(data: bytes, name: str) -> Iterator[Conversation]:
    """A conversation for each number.

    Raises:
        UnreadableInput: it is no XML that can be read to its end, or the date of a message is none.
    """
    parser = expat.ParserCreate()
    found: list[TextMessage] = []
    current: list[_Open] = []

    def refuse(*_: object) -> None:
        raise UnreadableInput(
            f"{name}: it declares entities, and no backup of text messages does that.\n"
            "Make the backup again, and don't open a file that somebody else sent you as a backup."
        )

    def moment(attributes: dict[str, str]) -> int:
        where = f"{name}, line {parser.CurrentLineNumber}"
        return moment_of(attributes.get("date", ""), where)

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag == "sms":
            speaker = Speaker.ME if attributes.get("type") == "2" else Speaker.THEM
            found.append(
                TextMessage(
                    attributes.get("address", ""),
                    _name(attributes),
                    moment(attributes),
                    speaker,
                    attributes.get("body", ""),
                )
            )
        elif tag == "mms":
            speaker = Speaker.ME if attributes.get("msg_box") == "2" else Speaker.THEM
            current[:] = [
                _Open(
                    attributes.get("address", ""),
                    _name(attributes),
                    moment(attributes),
                    speaker,
                )
            ]
        elif tag == "part" and current and attributes.get("ct") == "text/plain":
            current[0].pieces.append(attributes.get("text", ""))

    def end(tag: str) -> None:
        if tag == "mms" and current:
            each = current.pop()
            text = "".join(each.pieces)
            found.append(TextMessage(each.number, each.writer, each.date, each.speaker, text))

    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(_HALVES.sub(_whole, data), True)
    except expat.ExpatError as error:
        raise UnreadableInput(
            f"{name}, line {error.lineno}: the backup isn't complete XML.\n"
            "Copy it from the phone again."
        ) from error
    except (LookupError, ValueError) as error:  # of the codec that it names
        raise UnreadableInput(
            f"{name}, line 1: it names a character set that these backups don't use.\n"
            'Make the backup again, or save the file as UTF-8 and write encoding="UTF-8" there.'
        ) from error
    yield from conversations_by_number(found, name)


def _name(attributes: dict[str, str]) -> str:
    name = attributes.get("contact_name", "")
    return "" if name.strip("() ").lower() in ("", "unknown", "null") else name


def _whole(halves: re.Match[bytes]) -> bytes:
    high, low = int(halves[1]), int(halves[2])
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return halves[0]
    return b"&#%d;" % (0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00))
