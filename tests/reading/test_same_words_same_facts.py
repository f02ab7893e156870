"""What is read depends on the words, not on how their bytes were laid out."""

from __future__ import annotations

import base64
import quopri
import unicodedata
from collections.abc import Callable
from datetime import date
from email.message import Message as Mail
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path

import pytest

from goanyway.interchange import facts_as_json, read_message
from goanyway.reading import read_facts
from tests.effort import one_in

TESTS = Path(__file__).parents[1]
FOLDERS = ("fixtures/messages", "reading/corpus/dev/west", "reading/corpus/dev/world")
FILES = sorted(
    path
    for folder in FOLDERS
    for path in (TESTS / folder).glob("*.*")
    if path.suffix in (".eml", ".txt")
)
MAILS = [path for path in FILES if path.suffix == ".eml"]
TODAY = date(2026, 11, 23)


def by_name(path: Path) -> str:
    return path.stem


def values_of(data: bytes) -> dict[str, object]:
    facts = facts_as_json(read_facts(read_message(data, "message"), TODAY))
    del facts["sources"]
    return facts


def parsed(path: Path) -> Mail:
    return BytesParser(policy=compat32).parsebytes(path.read_bytes())


@pytest.mark.parametrize("path", one_in(12, FILES), ids=by_name)
def test_line_endings_do_not_matter(path: Path) -> None:
    data = path.read_bytes().replace(b"\r\n", b"\n")
    assert values_of(data.replace(b"\n", b"\r\n")) == values_of(data)


@pytest.mark.parametrize(
    "path", one_in(4, [path for path in FILES if path.suffix == ".txt"]), ids=by_name
)
def test_the_form_of_composed_letters_does_not_matter(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    composed, taken_apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert values_of(taken_apart.encode()) == values_of(composed.encode())


def as_base64(payload: bytes) -> bytes:
    return base64.encodebytes(payload)


def as_quoted_printable(payload: bytes) -> bytes:
    return quopri.encodestring(payload.replace(b"\r\n", b"\n"))


ENCODINGS = {"base64": as_base64, "quoted-printable": as_quoted_printable}


def texts_encoded(mail: Mail, name: str, encode: Callable[[bytes], bytes]) -> bytes:
    """The mail with each of its texts sent in another way."""
    for part in mail.walk():
        if part.get_content_maintype() == "text":
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            del part["Content-Transfer-Encoding"]
            part["Content-Transfer-Encoding"] = name
            part.set_payload(encode(payload).decode("ascii"))
    return mail.as_bytes()


@pytest.mark.parametrize("name", ENCODINGS)
@pytest.mark.parametrize("path", one_in(12, MAILS), ids=by_name)
def test_the_transfer_encoding_does_not_matter(path: Path, name: str) -> None:
    assert values_of(texts_encoded(parsed(path), name, ENCODINGS[name])) == values_of(
        path.read_bytes()
    )


HOLDERS_OF_PARTS = [path for path in MAILS if parsed(path).is_multipart()]


@pytest.mark.parametrize("path", one_in(12, HOLDERS_OF_PARTS), ids=by_name)
def test_the_order_of_the_parts_does_not_matter(path: Path) -> None:
    mail = parsed(path)
    for part in mail.walk():
        parts = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(parts, list):
            parts.reverse()
    assert values_of(mail.as_bytes()) == values_of(path.read_bytes())
