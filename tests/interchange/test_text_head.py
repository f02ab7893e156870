"""What a phone writes above a text message names its sender and its time, and is no part of it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from goanyway.domain.message import Channel, SectionKind
from goanyway.interchange import facts_as_json, read_message
from goanyway.reading import read_facts

WORDS = "Hi Sam, can you come in tomorrow at 10 for the waiting job? Bring your apron."


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Orla Quill (farm)\nMon 23 Feb, 20:47\n\n", "Orla Quill (farm)"),
        ("+61 491 570 006\n27 Jul, 5:52 pm\n\n", ""),
        ("Klinik Seetal, Fr. Pohl\n18.02.2026, 15:03\n\n", "Klinik Seetal, Fr. Pohl"),
        ("Salt Shed\nMessenger · Tue 1:12 PM\n\n", "Salt Shed"),
        ("Hilltop HR\nYesterday at 16:58\n", "Hilltop HR"),
        ("Voicemail transcript\n(415) 555-0126\nWednesday, June 10, 2026 at 8:12 PM\n\n", ""),
        ("From: 0917 555 0137\n", ""),
    ],
)
def test_the_head_is_told_apart_from_the_words(head: str, name: str) -> None:
    message = read_message((head + WORDS).encode(), "text.txt")
    body = message.part("body")
    assert message.channel is Channel.SMS
    assert (message.sender.name if message.sender else "") == name
    assert body.only({SectionKind.HEAD}, "").strip() == head.strip()
    assert body.only({SectionKind.OWN}, "").strip() == WORDS


def test_the_time_in_the_head_is_when_it_was_sent() -> None:
    text = "Orla Quill\n18.02.2026, 15:03\n\n" + WORDS
    message = read_message(text.encode(), "text.txt")
    assert message.sent == datetime(2026, 2, 18, 15, 3)  # noqa: DTZ001 (a phone names no zone)
    facts = facts_as_json(read_facts(message, date(2026, 11, 23)))
    assert facts["start"] == "2026-02-19T10:00:00"


def test_a_sender_that_opens_the_words_is_named() -> None:
    message = read_message(b"HILL FARM: Your interview is on Monday at 10 am.", "text.txt")
    assert message.sender is not None
    assert message.sender.name == "HILL FARM"
    assert message.part("body").sections == ()


@pytest.mark.parametrize(
    "text",
    [
        "Interview: Monday 10 am at the office.",
        "Dear Sam,\nMonday 23 Feb, 10:00\n\nis when we would like to meet you.",
        "Hi Sam. We meet\nMon 23 Feb, 20:47\n\nat the gate.",
        "10:30 tomorrow?",
    ],
)
def test_words_are_not_taken_for_a_head(text: str) -> None:
    message = read_message(text.encode(), "text.txt")
    assert message.sender is None
    assert not message.part("body").only({SectionKind.HEAD}, "")
