"""What a command leaves for after its answer: whatever becomes of that, the answer stands."""

from __future__ import annotations

import pytest

from goanyway.cli import main
from goanyway.cli.afterwards import afterwards
from goanyway.errors import JournalError

WORDS = "what you wrote"


def raising(error: BaseException) -> None:
    raise error


def test_what_the_journal_cannot_do_then_fails_no_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    did: list[str] = []
    afterwards(lambda: raising(JournalError("the file is damaged")))
    afterwards(lambda: did.append("what comes next"))
    assert main(["--version"]) == 0
    assert did == ["what comes next"]
    assert capsys.readouterr().err == ""


def test_who_does_not_wait_for_it_may_interrupt_it(capsys: pytest.CaptureFixture[str]) -> None:
    afterwards(lambda: raising(KeyboardInterrupt()))
    assert main(["--version"]) == 0
    assert capsys.readouterr().err == ""


def test_a_mistake_of_ours_is_confessed_without_a_word_of_yours(
    capsys: pytest.CaptureFixture[str],
) -> None:
    afterwards(lambda: raising(ValueError(WORDS)))
    assert main(["--version"]) == 1
    said = capsys.readouterr().err
    assert "our mistake" in said
    assert WORDS not in said
