"""Damaged messages end in facts or in a refusal; what is read points at its words."""

from __future__ import annotations

import random
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.fuzz_reading import damaged, originals, read

MESSAGES = 2_000


@pytest.mark.slow
def test_two_thousand_damaged_messages_are_read_or_refused() -> None:
    outcomes = [read(data) for data in islice(damaged(originals(), random.Random(3)), MESSAGES)]
    assert len(outcomes) == MESSAGES
    assert {"invitation", "posting", "other", "refused"} <= set(outcomes)


HEADS = st.sampled_from(
    [
        b"", b"From: a@b.example\nSubject: x\n\n", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:",
        b"<!doctype html><html><body>", b'{"@type": "JobPosting", "title": ',
        b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<p>",
        b"From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
        b"From a@b.example Mon Nov  2 09:41:18 2026\nFrom: a@b.example\n",
        b"---------- Forwarded message ---------\nFrom: a\nDate: 1 Jan 2026\n\n",
    ]
)  # fmt: skip


@given(HEADS, st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_whatever_follows_a_good_beginning_is_read_or_refused(head: bytes, tail: bytes) -> None:
    assert read(head + tail)
