"""What the parts of a mail (MIME) hold: its text as a reader sees it, calendars, attached mails.

Of alternatives the one that a reader sees is taken; everything else is read in order. The first few
documents are read as well; of what holds no words to read, what it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from email.message import Message as Mail
from email.utils import collapse_rfc2231_value

from goanyway.domain.message import UnreadKind, UnreadPart
from goanyway.interchange.decoding import (
    MARKUP_LIMIT,
    charset_in_markup,
    clean,
    cut,
    decode,
)
from goanyway.interchange.messages.attachments import (
    Allowance,
    Attachment,
    read_attachment,
)
from goanyway.interchange.messages.flowed import unflowed
from goanyway.interchange.messages.hypertext import Seen, read_html
from goanyway.interchange.messages.mime_parts import Room, mail_in

PART_LIMIT = 200
"""The most parts of a mail that are looked at."""

_ONLY_SO_MANY = f"We read only the first {PART_LIMIT} parts of the email."

MAIL_LIMIT = 5
"""The most attached mails of a mail that are read."""

_CALENDARS = ("text/calendar", "application/ics")
_ABOUT_MAIL = ("message/delivery-status", "text/rfc822-headers", "application/pgp-encrypted")
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")


@dataclass
class Contents:
    """What the parts of a mail hold.

    Attributes:
        seen: the text that a reader sees.
        calendars: the bytes of each calendar.
        mails: the attached mails.
        documents: the texts of the attached documents.
        unread: what is in it and was not read.
        troubles: what could not be read, each a sentence for the user.
    """

    seen: Seen = field(default_factory=lambda: Seen(""))
    calendars: list[bytes] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    documents: list[Seen] = field(default_factory=list)
    unread: list[UnreadPart] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def parse_mail(data: bytes, troubles: list[str]) -> Mail:
    """The parsed mail, and a word on what is beyond the limits of one."""
    room = Room()
    mail = mail_in(data, room)
    if room.is_too_deep:
        troubles.append(
            "The email's parts are nested too deeply. We didn't read the innermost ones."
        )
    if room.has_more_parts:
        troubles.append(_ONLY_SO_MANY)
    return mail


def read_contents(mail: Mail, allowance: Allowance) -> Contents:
    """Everything in the mail that is read; `allowance` is what is left for documents."""
    contents = Contents()
    contents.seen = _Reader(contents, allowance).read(mail) or Seen("")
    contents.troubles += contents.seen.troubles
    return contents


def is_report(mail: Mail) -> bool:
    """Whether a mail server wrote it, with the mail that it could not deliver attached."""
    return mail.get_content_type() == "multipart/report"


class _Reader:
    """Walks through the parts of one mail and stays within the limits of one mail."""

    def __init__(self, contents: Contents, allowance: Allowance) -> None:
        self.contents = contents
        self.allowance = allowance
        self.room = 4 * MARKUP_LIMIT
        self.parts = 0

    def read(self, part: Mail) -> Seen | None:
        """The text of a part with all that is in it. Calendars and mails are laid aside."""
        inner = part.get_payload() if part.is_multipart() else None
        if part.get_content_type() == "multipart/encrypted":
            self.contents.unread.append(UnreadPart("", UnreadKind.ENCRYPTED))
            return None
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            children = [each for each in inner if isinstance(each, Mail)]
            if part.get_content_subtype() == "alternative":
                return self._best(children)
            return joined([seen for each in children if (seen := self.read(each)) is not None])
        self.parts += 1
        if self.parts > PART_LIMIT:
            self._say(_ONLY_SO_MANY)
            return None
        return self._read_leaf(part)

    def _best(self, alternatives: list[Mail]) -> Seen | None:
        """The text that a reader sees: the last and richest one, unless that is a mere stub.

        An HTML part may hold only a signature, a picture or a confidentiality note.
        """
        plain: Seen | None = None
        rich: Seen | None = None
        unread = len(self.contents.unread)
        for part in alternatives:
            is_plain = part.get_content_type() == "text/plain"
            seen = self.read(part)
            if seen is not None and is_plain:
                plain = plain or seen
            elif seen is not None:
                rich = seen if rich is None or len(seen.text) >= len(rich.text) else rich
        if plain or rich:  # the rest says the same in other forms; a picture may be all of it
            pictures = [each for each in self.contents.unread[unread:] if _is_picture(each)]
            self.contents.unread[unread:] = pictures
        if plain is None or rich is None:
            return rich or plain
        return plain if 2 * len(rich.text.strip()) < len(plain.text.strip()) else rich

    def _read_leaf(self, part: Mail) -> Seen | None:
        kind = part.get_content_type()
        name = _filename(part)
        if kind == "message/rfc822" or name.endswith(".eml"):
            self._lay_aside_mail(part)
            return None
        if kind in _TNEF or name == "winmail.dat":
            self.contents.unread.append(UnreadPart("winmail.dat", UnreadKind.DOCUMENT))
            self._say(
                "The email has a part in Outlook's own format (winmail.dat), which we can't read. "
                "Ask for it as plain text."
            )
            return None
        is_calendar = kind in _CALENDARS or name.endswith(".ics")
        if not is_calendar and (kind not in ("text/plain", "text/html") or _is_file(part)):
            return self._read_file(part, name, kind)
        parameters = {name: _parameter(part, name) for name in ("charset", "format", "delsp")}
        payload = self._payload(part)
        if is_calendar:
            self.contents.calendars.append(payload)
            return None
        declared = parameters["charset"]
        if kind == "text/html" and not declared:
            declared = charset_in_markup(payload)
        text, overruled = decode(payload, declared)
        if overruled:
            self._say(
                "The email names a character set that doesn't fit. Some characters may be wrong."
            )
        if kind == "text/html":
            text, said = cut(text, "The email's HTML", MARKUP_LIMIT)
            seen = read_html(text)
            if "<img" in text.lower():
                self.contents.unread.append(UnreadPart("", UnreadKind.PICTURE))
            return replace(seen, troubles=(*said, *seen.troubles))
        if parameters["format"].lower() == "flowed":
            text = unflowed(text, joins=parameters["delsp"].lower() == "yes")
        text, said = cut(text.strip("\n"), "The email's text")
        return Seen(text, troubles=said)

    def _read_file(self, part: Mail, name: str, kind: str) -> Seen | None:
        """The text of a part that a reader sees in the mail itself; a document is laid aside."""
        if kind in _ABOUT_MAIL:
            return None
        is_file, charset = bool(name) or _is_file(part), _parameter(part, "charset")
        attachment = Attachment(name, kind, charset, lambda: payload_of(part))
        read = read_attachment(attachment, self.allowance)
        if isinstance(read, UnreadPart):
            self.contents.unread.append(read)
        elif read is not None and is_file:
            self.contents.documents.append(read)
        elif read is not None:
            return read
        return None

    def _payload(self, part: Mail) -> bytes:
        payload = payload_of(part)
        if len(payload) > self.room:
            self._say(
                f"The email is longer than {4 * MARKUP_LIMIT:,} characters. We read only that much."
            )
            payload = payload[: self.room]
        self.room -= len(payload)
        return payload

    def _lay_aside_mail(self, part: Mail) -> None:
        if len(self.contents.mails) >= MAIL_LIMIT:
            self._say(f"We read only the first {MAIL_LIMIT} attached emails.")
            return
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and inner and isinstance(inner[0], Mail):
            self.contents.mails.append(inner[0])
        else:
            self.contents.mails.append(parse_mail(payload_of(part), self.contents.troubles))

    def _say(self, trouble: str) -> None:
        if trouble not in self.contents.troubles:
            self.contents.troubles.append(trouble)


def joined(texts: list[Seen]) -> Seen | None:
    """Texts one below the other, without one that stands in another as well."""
    squeezed = ["".join(each.text.split()) for each in texts]
    kept: list[Seen] = []
    for number, each in enumerate(texts):
        others = squeezed[:number] + squeezed[number + 1 :]
        bigger = [other for other in others if len(other) > len(squeezed[number])]
        earlier = squeezed[:number]
        if (
            not any(squeezed[number] in other for other in bigger)
            and squeezed[number] not in earlier
        ):
            kept.append(each)
    if len(kept) <= 1:
        return kept[0] if kept else None
    text, links, troubles = "", [], dict[str, None]()
    for each in kept:
        at = len(text) + 2 if text else 0
        text = f"{text}\n\n{each.text}" if text else each.text
        links += [replace(link, start=link.start + at, end=link.end + at) for link in each.links]
        troubles |= dict.fromkeys(each.troubles)
    text, said = cut(text, "The email's text")
    within = tuple(link for link in links if link.end <= len(text))
    return Seen(text, within, (*troubles, *said))


def payload_of(part: Mail) -> bytes:
    """The part's bytes. Its charset is put out of the way: the library would use any codec."""
    del part["Content-Type"]
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _parameter(part: Mail, name: str) -> str:
    try:
        value = part.get_param(name, "")
        return collapse_rfc2231_value(value) if value else ""
    except (ValueError, LookupError, TypeError):
        return ""


def _filename(part: Mail) -> str:
    try:
        return clean(str(part.get_filename("") or "")).lower()
    except (ValueError, LookupError, TypeError):
        return ""


def _is_picture(each: UnreadPart) -> bool:
    return each.kind is UnreadKind.PICTURE


def _is_file(part: Mail) -> bool:
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")
