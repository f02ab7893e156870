"""Mail (RFC 5322 and MIME): headers, the text that its reader sees, and calendar parts.

The tolerant header reading of the standard library's older policy is used on purpose: the newer one
parses address headers with a grammar that hostile headers can make slow or make raise. Attachments
other than text and calendars are skipped, so a mail of 50 MB costs little more than its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message as Mail
from email.parser import BytesHeaderParser, BytesParser
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime
from itertools import islice

from goanyway.domain.message import Address, Channel, Event, Message, Part
from goanyway.interchange.addresses import address_as_text
from goanyway.interchange.decoding import TEXT_LIMIT, clean, cut, decode
from goanyway.interchange.hypertext import text_of_html

HEADER_LIMIT = 10_000
"""The most characters of a header that are read."""

NESTING_LIMIT = 60
"""The most multipart containers of a mail that is parsed as a whole."""

BULK = 6_000_000
"""The most bytes of an encoded part that are parsed; enough for any text that is kept."""

PART_LIMIT = 200
"""The most parts of a mail that are looked at."""


_CONTAINER = re.compile(rb"content-type:\s{0,5}(?:multipart/|message/rfc822)", re.IGNORECASE)


@dataclass
class _Contents:
    """What the parts of a mail held."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def read_eml(data: bytes, name: str) -> Message:
    """The mail in `data`. What cannot be decoded is left out and said in `troubles`."""
    contents = _Contents()
    mail = _parse(data, contents)
    _collect(mail, contents)
    body, said = _body(contents)
    contents.troubles += said
    sender = next(iter(_addresses(mail, "From")), None)
    parts = [Part("subject", _header(mail, "Subject"))]
    if sender is not None:
        parts.append(Part("from", address_as_text(sender)))
    parts.append(Part("body", body))
    message = Message(
        name=name,
        channel=Channel.EMAIL,
        parts=tuple(parts),
        sender=sender,
        reply_to=next(iter(_addresses(mail, "Reply-To")), None),
        recipients=_addresses(mail, "To") + _addresses(mail, "Cc"),
        sent=_sent(mail),
        troubles=tuple(dict.fromkeys(contents.troubles)),
    )
    return _with_calendars(message, contents.calendars)


def _parse(data: bytes, contents: _Contents) -> Mail:
    """The parsed mail, or its headers alone where its parts are nested beyond reason."""
    containers = sum(1 for _ in islice(_CONTAINER.finditer(data), NESTING_LIMIT + 1))
    if containers <= NESTING_LIMIT:
        try:
            return BytesParser(policy=compat32).parsebytes(_without_bulk(data))
        except (MessageError, RecursionError, ValueError, LookupError):
            pass
    contents.troubles.append("The mail's parts are nested too deeply; only its headers were read.")
    headers = data.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return BytesHeaderParser(policy=compat32).parsebytes(headers + b"\n\n")


def _without_bulk(data: bytes) -> bytes:
    """The mail with each long part cut to more than is ever read of one."""
    if len(data) <= BULK:
        return data
    head = re.search(rb"\r?\n\r?\n", data)
    at = head.end() if head else 0
    pieces = [data[:at]]
    while at < len(data):
        end = data.find(b"\n--", at + 1)
        end = len(data) if end < 0 else end
        # At the end of a line, so that base64 stays whole.
        kept = end if end - at <= BULK else data.rfind(b"\n", at + BULK // 2, at + BULK)
        pieces.append(data[at : kept if kept >= 0 else at + BULK])
        at = end
    return b"".join(pieces)


def _collect(mail: Mail, contents: _Contents) -> None:
    room = 4 * TEXT_LIMIT
    for number, part in enumerate(_leaves(mail)):
        if number >= PART_LIMIT:
            contents.troubles.append(f"Only the first {PART_LIMIT} parts of the mail were read.")
            break
        kind = part.get_content_type()
        if kind == "message/rfc822":
            contents.troubles.append("An attached mail was not read.")
        is_calendar = kind in ("text/calendar", "application/ics") or _filename(part).endswith(
            ".ics"
        )
        if not is_calendar and (kind not in ("text/plain", "text/html") or _is_file(part)):
            continue
        charset = _charset(part)
        payload = _payload(part)
        if len(payload) > room:
            contents.troubles.append(
                f"The mail's text is longer than {TEXT_LIMIT:,} characters; the rest was not read."
            )
            payload = payload[:room]
        room -= len(payload)
        if is_calendar:
            contents.calendars.append(payload)
            continue
        text, overruled = decode(payload, charset)
        if overruled:
            contents.troubles.append(
                "The mail names a character set that does not fit; some characters may be wrong."
            )
        (contents.html if kind == "text/html" else contents.plain).append(text)


def _leaves(mail: Mail) -> Iterator[Mail]:
    """Every part that holds something itself. Attached mails are not opened."""
    pending = [mail]
    while pending:
        part = pending.pop()
        inner = part.get_payload() if part.is_multipart() else None
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            pending.extend(each for each in reversed(inner) if isinstance(each, Mail))
        else:
            yield part


def _body(contents: _Contents) -> tuple[str, list[str]]:
    """The text that a reader sees: HTML where there is any, else the plain text."""
    troubles: list[str] = []
    plain, said = cut("\n\n".join(contents.plain).strip("\n"), "The mail's text")
    troubles += said
    markup, said = cut("\n".join(contents.html), "The mail's HTML")
    if not markup.strip():
        return plain, troubles
    seen, more = text_of_html(markup)
    # An HTML part may hold only a signature, a picture or a confidentiality note.
    if 2 * len(seen.strip()) < len(plain.strip()):
        return plain, troubles
    return seen, [*said, *more]


def _with_calendars(message: Message, calendars: list[bytes]) -> Message:
    if not calendars:
        return message
    from goanyway.interchange.ics import read_events

    events: list[Event] = []
    parts = list(message.parts)
    troubles = list(message.troubles)
    for data in dict.fromkeys(calendars):
        found = read_events(data, taken={part.name for part in parts})
        troubles += found.troubles
        known = {(each.uid, each.sequence, each.start) for each in events}
        for event, part in zip(found.events, found.parts, strict=True):
            # Outlook and Google attach the same invite twice, inline and as a file.
            if (event.uid, event.sequence, event.start) not in known:
                events.append(event)
                parts.append(part)
    return replace(
        message,
        parts=tuple(parts),
        events=tuple(events),
        troubles=tuple(dict.fromkeys(troubles)),
    )


def _payload(part: Mail) -> bytes:
    """The part's bytes. Its charset is put out of the way: the library would use any codec."""
    del part["Content-Type"]
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Mail) -> str:
    try:
        return str(part.get_content_charset("") or "")
    except (ValueError, LookupError):
        return ""


def _filename(part: Mail) -> str:
    try:
        return clean(str(part.get_filename("") or "")).lower()
    except (ValueError, LookupError):
        return ""


def _is_file(part: Mail) -> bool:
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


def _header(mail: Mail, name: str) -> str:
    """A header's decoded text on one line."""
    raw = str(mail.get(name, ""))[:HEADER_LIMIT]
    return _decoded(raw)


def _decoded(raw: str) -> str:
    raw = re.sub(r"\r?\n[ \t]", " ", raw)
    try:
        pieces = decode_header(raw)
    except (MessageError, ValueError, LookupError):
        pieces = [(raw, None)]
    text = ""
    for piece, charset in pieces:
        data = piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogateescape")
        text += decode(data, charset if charset and charset != "unknown-8bit" else "")[0]
    return " ".join(text.split())


def _addresses(mail: Mail, name: str) -> tuple[Address, ...]:
    raw = ", ".join(str(each) for each in mail.get_all(name, []))[:HEADER_LIMIT]
    try:
        pairs = getaddresses([" ".join(raw.split())])
    except (MessageError, ValueError, IndexError, RecursionError):
        return ()
    found = (Address(_decoded(each), clean(email).strip()) for each, email in pairs)
    return tuple(each for each in found if each.email or each.name)


def _sent(mail: Mail) -> datetime | None:
    raw = str(mail.get("Date", ""))[:200]
    try:
        return parsedate_to_datetime(raw)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
