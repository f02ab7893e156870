"""Where a message comes from and which format it is in; what cannot be read is refused plainly."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from goanyway.domain.message import Channel, Message
from goanyway.errors import UnreadableInput
from goanyway.interchange import read_message, read_source

MAIL = b"From: Kim <kim@firm.example>\nSubject: Interview\n\nHello\n"
CALENDAR = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
PAGE = b"<!doctype html><html><body><h1>Analyst</h1></body></html>"
JSON_LD = b'{"@type": "JobPosting", "title": "Analyst"}'
LONG_TEXT = b"A letter of many words.\n" * 40


@pytest.mark.parametrize(
    ("data", "channel"),
    [
        (MAIL, Channel.EMAIL),
        (b"\xef\xbb\xbf\r\n" + MAIL, Channel.EMAIL),
        (CALENDAR, Channel.CALENDAR),
        (PAGE, Channel.WEB),
        (JSON_LD, Channel.WEB),
        (b"can u come in fri 2:15p", Channel.SMS),
        (LONG_TEXT, Channel.EMAIL),
    ],
)
@pytest.mark.parametrize("name", ["message", "message.txt", "standard input"])
def test_the_content_tells_the_format(data: bytes, name: str, channel: Channel) -> None:
    assert read_message(data, name).channel is channel


def test_the_name_tells_where_the_content_does_not() -> None:
    assert read_message(b"X-Odd: 1\n\nHello\n", "a.eml").text_of("body") == "Hello"


def test_a_message_keeps_where_it_came_from(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(MAIL)
    assert read_source(path).name == str(path)
    assert read_source("-", io.BytesIO(MAIL)).name == "standard input"


def test_line_ends_make_no_difference() -> None:
    unix = read_message(MAIL, "mail")
    for ends in (b"\r\n", b"\r"):
        if ends == b"\r\n":
            assert read_message(MAIL.replace(b"\n", ends), "mail") == unix
        text = read_message(LONG_TEXT.replace(b"\n", ends), "text")
        assert text == read_message(LONG_TEXT, "text")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\0" * 100, "empty"),
        (bytes(range(32)) * 50, "isn't text"),
        (b"%PDF-1.7 ...", "this PDF is damaged"),
        (b"PK\x03\x04....", "zip"),
        (b"\xd0\xcf\x11\xe0....", "Outlook"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "couldn't read an appointment"),
        (b'{"@type": "JobPosting", ', "can't read it"),
        (b'["JobPosting"]', "no job posting"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason_and_the_mend(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableInput, match=why) as refusal:
        read_message(data, "thing")
    message = str(refusal.value)
    assert message.startswith("thing: ")
    assert len(message.splitlines()) >= 2


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="no such file"):
        read_source(tmp_path / "missing.eml")
    with pytest.raises(UnreadableInput, match="folder"):
        read_source(tmp_path)
    with pytest.raises(UnreadableInput):
        read_source("a\0b")


def test_a_message_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goanyway.interchange.messages.format_detection.SIZE_LIMIT", 10)
    with pytest.raises(UnreadableInput, match="larger"):
        read_source("-", io.BytesIO(MAIL))


def test_utf_16_is_read() -> None:
    message: Message = read_message("Interview – Thursday".encode("utf-16"), "text")
    assert message.text_of("body") == "Interview – Thursday"
