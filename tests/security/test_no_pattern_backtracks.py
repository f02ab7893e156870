"""No pattern of the program can be kept busy: its work grows with the length of the text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.security.hostile_text import every_pattern, hostile_texts

PROGRAM = """
import time
from tests.security.hostile_text import every_pattern, hostile_texts

def work(pattern, text):
    text = text if isinstance(pattern.pattern, str) else text.encode("utf-8")
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        for _ in pattern.finditer(text):
            pass
        best = min(best, time.process_time() - start)
    return best

for where, pattern in list(every_pattern().items())[{part}::{parts}]:
    print("starting", where, flush=True)
    sizes = ({size}, {size} * {times})
    for small, large in zip(*(hostile_texts(pattern, size) for size in sizes), strict=True):
        longer = work(pattern, large)
        if longer > {trifle}:
            assert longer < work(pattern, small) * {times} * {slack}, (where, small[:120])
"""
SIZE = 2_000
TIMES = 6
"""How much longer the longer text is. What grows with the square takes 36 times as long."""

SLACK = 2.5
TRIFLE = 0.02
"""Seconds of work below which growth cannot be told from chance."""

PARTS = 4
A_LONG_TIME = 240
"""Seconds: many times what it takes. A pattern that backtracks without end takes hours."""


@pytest.mark.slow
def test_the_patterns_are_found_and_texts_are_made_for_them() -> None:
    patterns = every_pattern()
    rooms = {where.split(".")[1] for where in patterns}
    assert {"reading", "interchange", "screening"} <= rooms
    assert all(list(hostile_texts(pattern, 100)) for pattern in patterns.values())


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_hostile_text_costs_work_that_grows_with_its_length(part: int) -> None:
    program = PROGRAM.format(
        part=part, parts=PARTS, size=SIZE, times=TIMES, slack=SLACK, trifle=TRIFLE
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        timeout=A_LONG_TIME,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.returncode == 0, run.stdout.splitlines()[-1:] + run.stderr.splitlines()[-1:]
