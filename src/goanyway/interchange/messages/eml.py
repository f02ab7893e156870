"""Mail (RFC 5322 and MIME) as a message: headers, text, calendars, and the mail within the mail.

The tolerant header reading of the standard library's older policy is used on purpose: the newer one
parses address headers with a grammar that hostile headers can make slow or make raise.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message as Mail
from email.utils import getaddresses

from goanyway.domain.message import (
    Address,
    Channel,
    Event,
    Header,
    Message,
    Part,
    Section,
    SectionKind,
)
from goanyway.interchange.decoding import clean, decode
from goanyway.interchange.messages.addresses import address_as_text, address_in
from goanyway.interchange.messages.attachments import Allowance
from goanyway.interchange.messages.forwards import (
    DEPTH_LIMIT,
    as_original,
    is_bare,
    unwrapped,
)
from goanyway.interchange.messages.header_dates import header_date, standard_date
from goanyway.interchange.messages.mime import (
    Contents,
    is_report,
    joined,
    parse_mail,
    read_contents,
)

HEADER_LIMIT = 10_000
"""The most characters of a header that are read."""

KEPT_HEADERS = (
    "authentication-results", "arc-authentication-results", "received-spf", "return-path",
    "message-id", "in-reply-to", "references", "list-id", "list-unsubscribe", "precedence",
    "auto-submitted", "x-autoreply", "x-auto-response-suppress",
)  # fmt: skip
"""The headers that tell how a mail was sent, and what it answers."""

_KEPT_LIMIT = 20


def read_eml(data: bytes, name: str) -> Message:
    """The mail in `data`. What cannot be decoded is left out and said in `troubles`."""
    troubles: list[str] = []
    return _read(parse_mail(data, troubles), name, troubles, Allowance())


def _read(
    mail: Mail, name: str, troubles: list[str], allowance: Allowance, depth: int = 0
) -> Message:
    is_bounce = is_report(mail)
    contents = read_contents(mail, allowance)
    contents.troubles[:0] = troubles
    _take_document_for_text(contents)
    message = _with_calendars(_message(mail, contents, name), contents.calendars)
    if is_bounce:
        return message
    # Without a text of its own to go by, an inline forward and an attached mail exclude each other.
    return (
        _with_mails(message, contents.mails, allowance, depth)
        if contents.mails
        else unwrapped(message)
    )


def _message(mail: Mail, contents: Contents, name: str) -> Message:
    sender = next(iter(_addresses(mail, "From")), None)
    parts = [Part("subject", _header(mail, "Subject"))]
    if sender is not None:
        parts.append(Part("from", address_as_text(sender)))
    parts.append(Part("body", contents.seen.text, links=contents.seen.links))
    for number, each in enumerate(contents.documents, start=1):
        whole = Section(SectionKind.FORWARDED, 0, len(each.text))
        parts.append(Part(f"document-{number}", each.text, (whole,), each.links))
    return Message(
        name=name,
        channel=Channel.EMAIL,
        parts=tuple(parts),
        sender=sender,
        reply_to=next(iter(_addresses(mail, "Reply-To")), None),
        recipients=_addresses(mail, "To") + _addresses(mail, "Cc"),
        sent=_sent(mail),
        troubles=tuple(dict.fromkeys(contents.troubles)),
        headers=_kept_headers(mail),
        unread=tuple(contents.unread),
    )


def _take_document_for_text(contents: Contents) -> None:
    """Where the mail says hardly more than that something is attached, that is what it says."""
    if len(contents.documents) == 1 and is_bare(contents.seen.text):
        (document,) = contents.documents
        contents.documents.clear()
        note = contents.seen.text.strip()
        contents.seen = joined([replace(contents.seen, text=note), document]) or document


def _with_mails(message: Message, mails: list[Mail], allowance: Allowance, depth: int) -> Message:
    """The mail that is attached, where that is what was sent on; else both.

    The text of a mail that came beside words of the sender's own is the part "attached".
    """
    if depth >= DEPTH_LIMIT:
        trouble = (
            "Emails are attached inside emails too many times. We didn't read the innermost one."
        )
        return replace(message, troubles=(*message.troubles, trouble))
    inner = [_read(mail, message.name, [], allowance, depth + 1) for mail in mails]
    note = message.text_of("body")
    if len(inner) == 1 and is_bare(note) and inner[0].text_of("body").strip():
        return as_original(inner[0], message, note)
    parts = list(message.parts)
    for number, each in enumerate(inner, start=1):
        text = each.text_of("body")
        name = "attached" if number == 1 else f"attached-{number}"
        whole = Section(SectionKind.FORWARDED, 0, len(text))
        parts.append(Part(name, text, (whole,), each.part("body").links))
    troubles = dict.fromkeys(
        (*message.troubles, *(said for each in inner for said in each.troubles))
    )
    unread = dict.fromkeys((*message.unread, *(part for each in inner for part in each.unread)))
    return replace(message, parts=tuple(parts), troubles=tuple(troubles), unread=tuple(unread))


def _with_calendars(message: Message, calendars: list[bytes]) -> Message:
    if not calendars:
        return message
    from goanyway.interchange.messages.ics import read_events

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


def _header(mail: Mail, name: str) -> str:
    """A header's decoded text on one line."""
    return _decoded(next(iter(_raw(mail, name)), "")[:HEADER_LIMIT])


def _raw(mail: Mail, name: str) -> list[str]:
    """The values of every header of that name as they came: the library loses bare UTF-8."""
    return [str(value) for each, value in mail.raw_items() if each.lower() == name.lower()]


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


def _kept_headers(mail: Mail) -> tuple[Header, ...]:
    found = [
        Header(name, _decoded(value[:HEADER_LIMIT]))
        for name in KEPT_HEADERS
        for value in _raw(mail, name)[:_KEPT_LIMIT]
    ]
    return tuple(each for each in found if each.value)


def _addresses(mail: Mail, name: str) -> tuple[Address, ...]:
    raw = ", ".join(_raw(mail, name))[:HEADER_LIMIT]
    try:
        pairs = getaddresses([" ".join(raw.split())])
    except (MessageError, ValueError, IndexError, RecursionError):
        return ()
    found = [Address(_decoded(each), clean(email).strip()) for each, email in pairs]
    if found and not any("@" in each.email for each in found):
        # "Kim Roe [mailto:kim@firm.example]", as it is copied out of Outlook, or a name alone.
        found = [address_in(each) for each in _decoded(raw).split(";")]
    return tuple(each for each in found if each.email or each.name)


def _sent(mail: Mail) -> datetime | None:
    """When it was sent. A mail that was copied out of Outlook says "Sent:"."""
    standard = standard_date(str(mail.get("Date", "")))
    return standard or header_date(_header(mail, "Date") or _header(mail, "Sent"))
