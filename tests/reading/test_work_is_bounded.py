"""Hostile text costs no more than other text of its length.

Each text repeats what one of the patterns is looking for and never finishes it. In a process of
its own: a pattern that backtracks without end cannot be interrupted.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PIECES = [
    "a ", "A ", "Aa ", "1 ", "1,", "1.", "$1 ", "1-", "at ", "at A", "from A ", "\n ", "\n\n", "> ",
    "On ", "On a\n", "From: a\nSent: a\n", "x@", "(", "Thu ", "Thursday, ", "Nov 1 ", "1/", "1:",
    "10:00-", "UTC+1 ", "(UTC+01:00) A", "by ", "interview ", "invite ", "the ", "for the A ",
    "role ", "position of A ", "with Al Bo, ", "and ", "Dr. ", "A.", "A-", "A'", "St. ",
    "salary $10k-", "per ", "remote ", "panel ", "this is A ", "I am a B ", "Location:\t", "Hello ",
    "400 A St, ", "_", "not ", "we will not ", "Thursday, November 26 at 2 PM ",
    "with Al Green (Director), ", "reply by Thursday, November 26\n", "Al Green\nDirector\n",
    "---------- Forwarded message ---------\n", "R24 000 ", "between 1 and 2 euros ",
    "please send ",
    "bring a, ", "Ref: A-1 ", "https://a.example/j ", "Benefits:\n- ", "paid ", "train ", "step 1 ",
    "half ", "at two ", "0900 ", "Regards\nAl Green\n", "A Ltd ", "12 Rue de A, ", "Unit 1, A, ",
    "Pol. Ind. A ", "Am A 1, ", "3 days ", "1 and ", "or Friday ", "arrive 9 ", "moved to ",
    "Step 1: $2 ", "1. Jahr 1 Euro, ", "$1k - ", "Where? ", "\U0001f4cd A", "plus a ", "hybrid ",
    "Location\nA", "$ 1 or ",
    "[1/1/26, 6:42 PM] Al: ", "it's A ", "A-", "1.", "pension ", "(R-1) ", "45 minutes ",
    "<a b='", "<!--", "<p hidden>",
]  # fmt: skip
PROGRAM = """
import time
from datetime import date
from goanyway.interchange import read_message
from goanyway.reading import read_facts

def work(piece, kind, size):
    head = "From: Al <al@green.example>\\nSubject: Interview\\nContent-Type: text/" + kind
    text = "Your interview with me " + piece * (size // len(piece))
    message = read_message((head + "\\n\\n" + text).encode(), "mail.eml")
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        read_facts(message, date(2026, 11, 23))
        best = min(best, time.process_time() - start)
    return best

for piece in {pieces!r}:
    for kind in ("plain", "html"):
        small, large = work(piece, kind, {size}), work(piece, kind, {size} * {times})
        assert large < 0.1 or large < small * {times} * {slack}, (piece, kind, small, large)
"""
SIZE = 2_000
TIMES = 6
"""How much longer the longer text is. What grows with the square takes 36 times as long."""

SLACK = 2.5
A_LONG_TIME = 900
"""Seconds: many times what it takes. Patterns that backtrack without end take hours."""


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_hostile_text_is_read_in_time_that_grows_with_its_length(part: int) -> None:
    program = PROGRAM.format(pieces=PIECES[part::4], size=SIZE, times=TIMES, slack=SLACK)
    subprocess.run([sys.executable, "-c", program], check=True, timeout=A_LONG_TIME, env=os.environ)
