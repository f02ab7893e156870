"""The shell completes ids, and is never told of anything else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.journal.conftest import Shell


def completed(words: str, home: Path | str) -> list[str]:
    """What bash is offered for the last of these words."""
    done = subprocess.run(
        [sys.executable, "-m", "goanyway"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={
            **os.environ,
            "GOANYWAY_HOME": str(home),
            "_GOANYWAY_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split()) - (0 if words.endswith(" ") else 1)),
        },
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.slow
@pytest.mark.on_sqlite
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("goanyway show bri", ["brightwater"]),
        ("goanyway show i", ["i1"]),
        ("goanyway advise b", ["brightwater"]),
        ("goanyway attend i", ["i1"]),
        ("goanyway show x", []),
    ],
)
def test_ids_are_completed(brightwater: Shell, words: str, offered: list[str]) -> None:
    assert completed(words, os.environ["GOANYWAY_HOME"]) == offered


@pytest.mark.slow
def test_completing_makes_no_journal(tmp_path: Path) -> None:
    assert completed("goanyway show b", tmp_path / "none") == []
    assert not (tmp_path / "none").exists()
