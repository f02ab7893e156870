"""The text of a document that came with a mail; of what holds none, what it is.

Only text is taken: no macro, form, script or link is followed, and nothing is opened. What a file
is called says what a double click would do with it, so a program is known by its name; what is
inside an archive by the names in it.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from io import BytesIO
from pathlib import PurePosixPath

from goanyway.domain.message import UnreadKind, UnreadPart
from goanyway.errors import UnreadableInput
from goanyway.interchange import limited_process
from goanyway.interchange.decoding import MARKUP_LIMIT, charset_in_markup, clean, cut, decode
from goanyway.interchange.messages.hypertext import Seen, read_html

DOCUMENT_LIMIT = 5
"""The most documents of a mail, with the mails within it, that are opened."""

MEMBER_LIMIT = 200
"""The most names in an archive that are looked at."""

PROGRAMS = frozenset(
    "app apk appimage com cpl deb dmg exe gadget hta img iso jse lnk mobileconfig msc msi msix msp "
    "pif pkg reg rpm scr scpt url vbe vbs vhd vhdx wsf wsh xll".split()
)
"""The endings of programs, shortcuts and disk images."""

SCRIPTS = frozenset("bat cmd jar js ps1 sh vb".split())
"""The endings of what starts by a double click, and also is source code."""

FEW = 3
"""Up to so many files an archive is made to be clicked on; a coding task has more."""

_ARCHIVES = frozenset("7z ace cab gz rar tar tgz xz zip".split())
_PLAIN = frozenset("csv log md text txt".split())
_NO_CONTENT = frozenset(("asc", "p7s", "sig", "vcf"))
"""Signatures and visiting cards: nothing that a reader would read."""

_XML_TEXT = {"docx": "word/document.xml", "odt": "content.xml"}
# No tag holds another one's "<": so no place is looked at twice, however many are never closed.
_PARAGRAPH = re.compile(
    r"</(?:w:p|text:p|text:h)>|<(?:w:br|w:tab|text:line-break|text:tab)\b[^<>]*>"
)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Attachment:
    """A file as it came with a mail.

    Attributes:
        name: what it is called; may be empty.
        kind: its declared media type.
        charset: its declared character set; may be empty.
        load: decodes it, which is only done where its name does not tell what it is.
    """

    name: str
    kind: str
    charset: str
    load: Callable[[], bytes]

    @cached_property
    def data(self) -> bytes:
        """Its bytes."""
        return self.load()


@dataclass(slots=True)
class Allowance:
    """What is left for the documents of a message, and of the mails within it.

    Attributes:
        documents: how many more are opened.
        seconds: of processor time, for those that are read in a process of their own. Windows does
            not tell what such a process took; there the number alone is limited.
    """

    documents: int = DOCUMENT_LIMIT
    seconds: float = field(default_factory=lambda: limited_process.SECONDS)

    def read(self, document: Callable[[], Seen | None]) -> Seen | None:
        """The document, if there is anything left for it."""
        if self.documents <= 0 or self.seconds <= 0:
            return None
        before = _seconds_of_processes()
        try:
            return document()
        finally:
            self.documents -= 1
            self.seconds -= _seconds_of_processes() - before


def _seconds_of_processes() -> float:
    times = os.times()
    return times.children_user + times.children_system


def read_attachment(each: Attachment, allowance: Allowance) -> Seen | UnreadPart | None:
    """Its text, or what it is where there is none to read; None where nobody would miss it."""
    ending = _ending(each.name)
    if ending in PROGRAMS | SCRIPTS:
        return UnreadPart(each.name, UnreadKind.PROGRAM)
    if ending in _NO_CONTENT or each.kind.endswith(("-signature", "/vcard", "/x-vcard")):
        return None
    if each.kind.startswith("image/"):
        return UnreadPart(each.name, UnreadKind.PICTURE)
    if ending in ("pgp", "gpg", "p7m") or each.kind.endswith(("/pkcs7-mime", "/x-pkcs7-mime")):
        return UnreadPart(each.name, UnreadKind.ENCRYPTED)
    document = _document(each, ending)
    seen = allowance.read(document) if document is not None else None
    if seen is not None and seen.text.strip():
        return seen
    if ending in _ARCHIVES or each.data.startswith(b"PK\x03\x04"):
        return _archive(each, ending)
    return UnreadPart(each.name, UnreadKind.DOCUMENT)


def _document(each: Attachment, ending: str) -> Callable[[], Seen | None] | None:
    """How its text is read; None where it is of a kind that holds none."""
    if ending == "pdf" or each.kind == "application/pdf" or each.data.startswith(b"%PDF"):
        return lambda: _pdf(each)
    if ending in _XML_TEXT:
        return lambda: _zipped(each.data, _XML_TEXT[ending])
    if ending == "rtf" or each.kind.endswith("/rtf") or each.data.startswith(b"{\\rtf"):
        return lambda: _rtf(each.data)
    is_page = each.kind in ("text/html", "application/xhtml+xml")
    if is_page or ending in ("htm", "html", "xhtml"):
        return lambda: _page(each)
    if ending in _PLAIN or (each.kind.startswith("text/") and not ending):
        return lambda: _plain(each)
    return None


def _page(each: Attachment) -> Seen:
    text, _ = decode(each.data, each.charset or charset_in_markup(each.data))
    return read_html(cut(text, "The attached page", MARKUP_LIMIT)[0])


def _plain(each: Attachment) -> Seen:
    text, said = cut(decode(each.data, each.charset)[0], f"The attached file {each.name}")
    return Seen(text.strip("\n"), troubles=said)


def _pdf(each: Attachment) -> Seen | None:
    from goanyway.interchange.messages.pdf import read_pdf

    try:
        message = read_pdf(each.data, each.name)
    except UnreadableInput:
        return None
    return Seen(message.text_of("body"), troubles=message.troubles)


def _zipped(data: bytes, member: str) -> Seen | None:
    """The text of a word processor's document, which is XML in an archive."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive, archive.open(member) as file:
            markup = file.read(MARKUP_LIMIT)
    except (zipfile.BadZipFile, KeyError, RuntimeError, OSError, ValueError, zlib.error):
        return None
    lines = _PARAGRAPH.sub("\n", clean(markup.decode("utf-8", "replace")))
    text, said = cut(unescape(_TAG.sub("", lines)).strip(), "The attached document")
    return Seen(text, troubles=said)


def _rtf(data: bytes) -> Seen | None:
    from striprtf.striprtf import rtf_to_text

    try:
        markup = data[:MARKUP_LIMIT].decode("cp1252", "replace")
        text: str = rtf_to_text(markup, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, TypeError, OverflowError):
        return None
    text, said = cut(clean(text).strip(), "The attached document")
    return Seen(text, troubles=said)


def _archive(each: Attachment, ending: str) -> UnreadPart:
    """An archive, by what is in it: a program, or what only a password opens."""
    kind = UnreadKind.ARCHIVE
    try:
        with zipfile.ZipFile(BytesIO(each.data)) as archive:
            members = archive.infolist()[:MEMBER_LIMIT]
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError):
        members = []  # of another kind than ZIP: its own name may still say it
    clickable = PROGRAMS | SCRIPTS if len(members) <= FEW else PROGRAMS
    inner = [each.name.removesuffix(f".{ending}"), *(member.filename for member in members)]
    if any(_ending(name) in clickable for name in inner):
        kind = UnreadKind.PROGRAM
    elif any(member.flag_bits & 0x1 for member in members):
        kind = UnreadKind.LOCKED
    return UnreadPart(each.name, kind)


def _ending(name: str) -> str:
    return PurePosixPath(name.strip().rstrip(".").lower()).suffix.removeprefix(".")
