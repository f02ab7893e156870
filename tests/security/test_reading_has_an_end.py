"""Reading costs work that grows with a text's length at most, and not at all beyond its reach.

Texts repeat one kind of word, sign or sentence. What Python does is counted call by call, and what
patterns and joins do by the processor's time, as a ratio, in a process of its own.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from goanyway.domain.message import Message
from goanyway.interchange import read_message
from goanyway.reading import read_facts
from goanyway.reading.reach import PART_LIMIT, within_reach
from tests.security.work import calls_of

TODAY = date(2026, 11, 23)
KINDS = {
    "blank lines": "\n", "lines of space": " \t\n", "spaces": " ", "letters": "a", "words": "word ",
    "capitals": "Word ", "figures": "1 ", "long figures": "1,000 ", "amounts": "$20 ",
    "pay": "$20 an hour ", "ranges": "10-12 ", "percents": "50% ", "times": "10:00 ",
    "halves": "10 am ", "days": "Monday ", "dates": "26 November 2026 ", "figured dates": "1/2/26 ",
    "relative days": "next Monday ", "zones": "10:00 UTC+1 ", "lengths": "30 minutes ",
    "legal forms": "Ltd ", "firms": "Acme Ltd ", "firms at": "at Acme Ltd. ", "names": "Al Green ",
    "titled": "Dr Al Green, ", "roles": "Senior Engineer ", "interviews": "interview with ",
    "interviewers": "interview with Al Green ", "invitations": "invite you to ",
    "requests": "please send ", "things to bring": "bring your ID, ", "replies": "reply by Friday ",
    "places": "in London, UK ", "streets": "1 High Street, ", "links": "http://a.b ",
    "meetings": "https://zoom.us/j/1 ", "addresses": "al@green.example ",
    "phones": "+44 20 7946 0000 ",
    "quotes": "> a\n", "empty quotes": ">\n", "attributions": "On 1 Jan 2026, a wrote:\n",
    "headers": "From: a <a@b.c>\nSent: 1 Jan 2026\nSubject: x\n",
    "forwards": "---------- Forwarded message ---------\n", "signatures": "Regards\nAl Green\n",
    "bullets": "- a\n", "labels": "Location: London\n", "salaries": "Salary: $1\n",
    "questions": "Where? ", "stops": ". ", "commas": ", ", "brackets": "(", "quotation marks": '"',
    "greetings": "Dear Al,\n", "benefits": "paid holiday, ", "stages": "first interview, ",
    "agencies": "our client ", "licences": "Acme (EA licence 1) ",
    "accents": "é ", "pictures": "\U0001f600 ", "other scripts": "面接 ",
}  # fmt: skip
FEW = ("legal forms", "pay")
OPENINGS = ("", "Your interview with me at Acme Ltd ")
SMALL, TIMES = 1_500, 6
SLACK = 1.5


def mail(kind: str, size: int, opening: str = OPENINGS[1]) -> Message:
    piece = KINDS[kind]
    text = opening + piece * (size // len(piece)) + "x"
    head = "From: Al <al@green.example>\nSubject: Interview\n\n"
    return read_message((head + text).encode(), "mail.eml")


def test_only_so_much_of_a_message_is_searched_and_that_is_said() -> None:
    message = mail("words", 20 * PART_LIMIT)
    searched = within_reach(message)
    assert len(searched.text_of("body")) == PART_LIMIT
    assert message.text_of("body").startswith(searched.text_of("body"))
    assert any(f"{PART_LIMIT:,} characters" in each for each in read_facts(message, TODAY).said)


@pytest.mark.slow
def test_a_message_within_reach_is_searched_whole() -> None:
    message = mail("words", PART_LIMIT - 200)
    assert within_reach(message) is message
    assert not any("characters" in each for each in read_facts(message, TODAY).said)


@pytest.mark.slow
def test_beyond_its_reach_a_text_costs_nothing() -> None:
    some, more = (mail("words", count * PART_LIMIT) for count in (2, 3))
    read_facts(some, TODAY)  # patterns are compiled once
    assert calls_of(lambda: read_facts(more, TODAY)) == calls_of(lambda: read_facts(some, TODAY))


@pytest.mark.slow
@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(
    "kind",
    [kind if kind in FEW else pytest.param(kind, marks=pytest.mark.slow) for kind in KINDS],
)
def test_the_calls_of_reading_grow_with_the_text_at_most(kind: str, opening: str) -> None:
    some, more = (mail(kind, size, opening) for size in (SMALL, TIMES * SMALL))
    read_facts(more, TODAY)  # patterns are compiled once
    least = calls_of(lambda: read_facts(some, TODAY))
    assert calls_of(lambda: read_facts(more, TODAY)) < TIMES * SLACK * least


PROGRAM = """
import sys, time
from datetime import date
from goanyway.advising import screened
from goanyway.domain.message import Message
from goanyway.interchange import read_message
from goanyway.interchange.messages.chat_exports import conversations_in
from goanyway.reading import read_facts
from tests.security.test_reading_has_an_end import KINDS, OPENINGS

def work(size, wrapped):
    opening, piece, closing, name = wrapped
    data = (opening + piece * (size // len(piece)) + closing).encode()
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        for judged in conversations_in(data, name) or (read_message(data, name),):
            screened(judged)
            if isinstance(judged, Message):
                read_facts(judged, date(2026, 11, 23))
        best = min(best, time.process_time() - start)
    return best

def forms(piece):
    head = "From: Al <al@green.example>\\nSubject: Interview\\n\\n"
    yield head + OPENINGS[1], piece, "x", "mail.eml"
    yield "", piece, "x", "text.txt"
    yield "[1/1/26, 10:00] Al: Hi\\n", piece.strip("\\n") + "\\n", "", "WhatsApp Chat with Al.txt"
    words = piece.strip("\\n").replace("&", "").replace("<", "").replace('"', "")
    part = '<part ct="text/plain" text="%s"/>' % words
    yield '<smses><mms address="1" msg_box="1" date="1">', part, "</mms></smses>", "sms.xml"

for kind, piece in list(KINDS.items())[{part}::{parts}]:
    for wrapped in forms(piece):
        if not wrapped[1].strip():
            wrapped = (wrapped[0], wrapped[1] or " ", *wrapped[2:])
        larger = work({size} * {times}, wrapped)
        if larger > {trifle}:
            assert larger < work({size}, wrapped) * {times} * {slack}, (kind, wrapped[3], larger)
"""
PARTS = 4
A_LONG_TIME = 900
"""Seconds: many times what it takes."""


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_the_work_on_any_repeat_grows_with_its_length_and_has_an_end(part: int) -> None:
    program = PROGRAM.format(
        part=part, parts=PARTS, size=4_000, times=TIMES, slack=2.5, trifle=0.1,
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        timeout=A_LONG_TIME,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr.splitlines()[-1:]
