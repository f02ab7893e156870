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
    "---------- Forwarded message ---------\n", "<a b='", "<!--", "<p hidden>",
]  # fmt: skip
PROGRAM = """
import sys
from datetime import date
from goanyway.interchange import read_message
from goanyway.reading import read_facts
for piece in {pieces!r}:
    for kind in ("plain", "html"):
        head = "From: Al <al@green.example>\\nSubject: Interview\\nContent-Type: text/" + kind
        text = "Your interview with me " + piece * ({size} // len(piece))
        message = read_message((head + "\\n\\n" + text).encode(), "mail.eml")
        read_facts(message, date(2026, 11, 23))
"""
SIZE = 40_000
A_LONG_TIME = 120
"""Seconds: many times what it takes. Patterns that backtrack without end take hours."""


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_hostile_text_is_read_in_time_that_grows_with_its_length(part: int) -> None:
    program = PROGRAM.format(pieces=PIECES[part::4], size=SIZE)
    subprocess.run([sys.executable, "-c", program], check=True, timeout=A_LONG_TIME, env=os.environ)
