"""Where messages come from, and which format they are in: content first, name second."""

from __future__ import annotations

import io
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from goanyway.domain.message import Message, Part
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import TEXT_LIMIT, cut
from goanyway.interchange.messages.mbox import SIZE_LIMIT, messages_in_mbox

STANDARD_INPUT = "-"

_HEADERS = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|delivered-to|mime-version|message-id"
    rb"|content-type|reply-to|cc|x-[a-z-]{1,60}|dkim-signature|authentication-results"
    rb"|arc-[a-z-]{1,30}):",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = re.compile(rb"(?:From |>From |[!-9;-~]{1,80}:)")
_MBOX = re.compile(rb"From \S{1,320}\s.{0,60}\d{4}\b[^\n]{0,20}\r?\n[!-9;-~]{1,80}:")
_SAVED_PAGE = re.compile(rb"^Snapshot-Content-Location:|^From: <?Saved by ", re.I | re.M)
_HTML = re.compile(
    rb"<(?:!doctype\s{1,5}html|html|head|body|script|div|table|article|h1|p)\b", re.IGNORECASE
)
_NOT_TEXT = (
    (b"\xd0\xcf\x11\xe0", "an Outlook or Word file", "In Outlook, save the email as .eml."),
    (b"PK\x03\x04", "a Word document or a zip archive", "Copy its text into a file."),
    (b"\x89PNG", "a picture", "Type or copy its text into a file."),
    (b"\xff\xd8\xff", "a picture", "Type or copy its text into a file."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
)


def read_source(source: str | Path, standard_input: BinaryIO | None = None) -> Message:
    """The message in a file, or on standard input where `source` is "-".

    Raises:
        UnreadableInput: it is missing, a folder, empty, too large or not text.
    """
    return read_message(*bytes_of(source, standard_input))


def bytes_of(source: str | Path, standard_input: BinaryIO | None = None) -> tuple[bytes, str]:
    """The bytes of a file, or of standard input where `source` is "-", and its name for messages.

    One byte more than is read of a message tells that it is too large.

    Raises:
        UnreadableInput: it is missing, a folder, or cannot be opened.
    """
    if str(source) == STANDARD_INPUT:
        stream = standard_input if standard_input is not None else sys.stdin.buffer
        return stream.read(SIZE_LIMIT + 1), "standard input"
    path = Path(source)
    try:
        with path.open("rb") as stream:
            return stream.read(SIZE_LIMIT + 1), str(path)
    except FileNotFoundError as error:
        raise UnreadableInput(
            f"{path}: there's no such file.\nCheck the name, or give - and paste the message."
        ) from error
    except IsADirectoryError as error:
        raise UnreadableInput(f"{path}: this is a folder.\nGive one message in it.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableInput(
            f"{path}: we can't open the file: {reason}.\nCheck that you're allowed to read it."
        ) from error


def read_message(data: bytes, name: str) -> Message:
    """The message in `data`: a mail, a calendar invite, a posting or plain text.

    Args:
        name: where it came from; its ending is asked only where the content does not tell.

    Raises:
        UnreadableInput: it is empty, too large or not text.
    """
    _refuse_what_is_no_text(data, name)
    return _laid_out(_within_limits(_read(data, name)))


def _read(data: bytes, name: str) -> Message:
    content = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if content.startswith(b"%PDF-"):
        from goanyway.interchange.messages.pdf import read_pdf

        return read_pdf(content, name)
    if _MBOX.match(content):
        return _first_of_mbox(content, name)
    ending = Path(name).suffix.lower()
    if content[:15].upper() == b"BEGIN:VCALENDAR" or ending in (".ics", ".ical", ".ifb"):
        from goanyway.interchange.messages.ics import read_ics

        return read_ics(data, name)
    if _SAVED_PAGE.search(content[:2_000]) and _is_mail(content):
        from goanyway.interchange.messages.job_posting import read_saved_page

        return read_saved_page(content, name)
    if _is_mail(content) or (ending == ".eml" and _HEADER_LINE.match(content)):
        from goanyway.interchange.messages.eml import read_eml

        return read_eml(content, name)
    if content[:1] in (b"{", b"[") and (b"JobPosting" in content or ending in (".json", ".jsonld")):
        from goanyway.interchange.messages.job_posting import read_posting_json

        return read_posting_json(data, name)
    if _HTML.search(content[:4096]) or ending in (".html", ".htm"):
        from goanyway.interchange.messages.job_posting import read_posting_page

        return read_posting_page(data, name)
    from goanyway.interchange.messages.plain_text import read_plain_text

    return read_plain_text(data, name)


def _first_of_mbox(content: bytes, name: str) -> Message:
    """The first mail of an mbox, and a word on the others."""
    from goanyway.interchange.messages.eml import read_eml

    mails = messages_in_mbox(io.BytesIO(content))
    message = read_eml(next(mails, content), name)
    if next(mails, None) is None:
        return message
    said = "The file has several emails. We read only the first."
    return replace(message, troubles=(*message.troubles, said))


def _within_limits(message: Message) -> Message:
    """The message with each part cut at the limit of a text, and all of them at twice that."""
    room = 2 * TEXT_LIMIT
    parts: list[Part] = []
    for part in message.parts:
        length = min(len(part.text), TEXT_LIMIT, room)
        room -= length
        if length == len(part.text):
            parts.append(part)
            continue
        # Sections are told anew from what is left.
        links = tuple(each for each in part.links if each.end <= length)
        parts.append(replace(part, text=part.text[:length], sections=(), links=links))
    if sum(len(each.text) for each in parts) == sum(len(each.text) for each in message.parts):
        return message
    _, said = cut(" " * (TEXT_LIMIT + 1), "The text")
    troubles = dict.fromkeys((*message.troubles, *said))
    return replace(message, parts=tuple(parts), troubles=tuple(troubles))


def _laid_out(message: Message) -> Message:
    """The message with the sections and the bare links of each part."""
    from goanyway.interchange.messages.links import with_bare_links
    from goanyway.interchange.messages.quoted_parts import sections_of

    parts = (
        replace(
            part,
            sections=part.sections or (() if part.name == "subject" else sections_of(part.text)),
            links=with_bare_links(part.text, part.links),
        )
        for part in message.parts
    )
    return replace(message, parts=tuple(parts))


def _is_mail(content: bytes) -> bool:
    """Whether it opens with at least two of the headers that mail has."""
    if not _HEADER_LINE.match(content):
        return False
    head = re.split(rb"\r?\n\r?\n", content[:20_000], maxsplit=1)[0]
    return len(_HEADERS.findall(head)) >= 2


def _refuse_what_is_no_text(data: bytes, name: str) -> None:
    if len(data) > SIZE_LIMIT:
        raise UnreadableInput(
            f"{name}: the file is larger than {SIZE_LIMIT // 1_000_000} MB.\n"
            "Save the message without its attachments."
        )
    if not data.strip(b" \t\r\n\0"):
        raise UnreadableInput(f"{name}: the file is empty.\nGive a message with text in it.")
    for mark, what, mend in _NOT_TEXT:
        if data.startswith(mark):
            raise UnreadableInput(f"{name}: this is {what}, which we can't read.\n{mend}")
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"%PDF-")):
        return
    controls = sum(byte < 9 or 13 < byte < 32 for byte in head if byte != 27)
    if controls * 10 > len(head):
        raise UnreadableInput(
            f"{name}: this isn't text.\nGive an email, a calendar invite, a posting or plain text."
        )
