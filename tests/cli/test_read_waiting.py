"""Somebody who waits is told after a second; a pipe never is, and nothing stays on the screen."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import pytest

from goanyway.cli.waiting import Waiting


class Alarms:
    """Alarms that go off when the test says so."""

    def __init__(self) -> None:
        self.set: list[Callable[[], None]] = []

    def __call__(self, _seconds: float, function: Callable[[], None]) -> Alarms:
        self.function = function
        return self

    def start(self) -> None:
        self.set.append(self.function)

    def cancel(self) -> None:
        self.set.clear()

    def go_off(self) -> None:
        for function in self.set:
            function()


@pytest.fixture
def alarms() -> Alarms:
    return Alarms()


Sitting = Callable[[], io.StringIO]


@pytest.fixture
def sit_down(monkeypatch: pytest.MonkeyPatch) -> Sitting:
    """Put somebody at a terminal; it is called within a test, as pytest sets streams before."""
    return lambda: terminal_of(monkeypatch)


def terminal_of(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    stream = io.StringIO()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "stdout", stream)
    return stream


def test_nothing_is_said_before_the_alarm(alarms: Alarms, sit_down: Sitting) -> None:
    terminal = sit_down()
    with Waiting(alarms) as waiting:
        waiting.count()
    assert terminal.getvalue() == ""


def test_it_says_how_many_messages_are_read(alarms: Alarms, sit_down: Sitting) -> None:
    terminal = sit_down()
    with Waiting(alarms) as waiting:
        waiting.count()
        waiting.count()
        alarms.go_off()
    assert "2 messages read" in terminal.getvalue()


def test_it_is_taken_away_before_anything_is_printed(alarms: Alarms, sit_down: Sitting) -> None:
    terminal = sit_down()
    with Waiting(alarms) as waiting:
        alarms.go_off()
        waiting.before_printing(terminal)
        shown = len(terminal.getvalue())
        waiting.count()
        assert terminal.getvalue()[shown:] == ""
        assert alarms.set, "it begins to wait anew"


def test_what_is_printed_elsewhere_leaves_it_alone(alarms: Alarms, sit_down: Sitting) -> None:
    terminal = sit_down()
    with Waiting(alarms) as waiting:
        waiting.before_printing(io.StringIO())
        alarms.go_off()
    assert "Reading" in terminal.getvalue()


def test_an_alarm_that_comes_too_late_is_ignored(alarms: Alarms, sit_down: Sitting) -> None:
    terminal = sit_down()
    with Waiting(alarms) as waiting:
        late = alarms.set[0]
        waiting.before_printing(terminal)
        late()
    assert terminal.getvalue() == ""


def test_at_the_end_nothing_is_left_waiting(alarms: Alarms, sit_down: Sitting) -> None:
    sit_down()
    with Waiting(alarms):
        pass
    assert not alarms.set


def test_where_nobody_looks_nothing_is_said(
    alarms: Alarms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with Waiting(alarms):
        assert not alarms.set


def test_behind_a_pipe_nothing_is_said(
    alarms: Alarms, sit_down: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_down()
    monkeypatch.setattr("goanyway.cli.waiting._is_pipe", lambda _stream: True)
    with Waiting(alarms):
        assert not alarms.set
