"""Whenever a process is killed, and whenever the power goes, all that was acknowledged is there."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither fork nor SIGKILL", allow_module_level=True)

from benchmarks.kill_writer import kill_writers
from benchmarks.kills import OPERATIONS, kill_operation, lose_power, recorded
from benchmarks.power_losses import Call, may_record
from goanyway.settings.home import VARIABLE
from tests.journal.operations import WRITE, Operation, Places

pytestmark = [pytest.mark.slow, pytest.mark.on_sqlite]

KILLS, LOSSES = 30, 4
OF_EACH = 4


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "home"))
    return tmp_path


def test_no_acknowledged_write_is_lost_and_the_journal_is_sound(folder: Path) -> None:
    came = kill_writers(folder / "home", KILLS)
    assert came.kills == KILLS
    assert came.acknowledged > KILLS
    assert came.lost == 0
    assert came.findings == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=[each.name for each in OPERATIONS])
def test_a_kill_leaves_what_was_or_what_was_to_be(folder: Path, operation: Operation) -> None:
    came = kill_operation(Places(folder), operation, OF_EACH)
    assert (came.times, came.lost, came.problems) == (OF_EACH, 0, [])


@pytest.mark.skipif(not may_record(), reason="strace is not here, or may not trace")
@pytest.mark.parametrize(
    "operation", [WRITE, *OPERATIONS], ids=[each.name for each in (WRITE, *OPERATIONS)]
)
def test_what_was_acknowledged_outlives_a_power_loss(folder: Path, operation: Operation) -> None:
    places = Places(folder / "places")
    recording = recorded(places, operation, folder)
    came = lose_power(places, recording, LOSSES, folder)
    assert (came.times, came.lost, came.problems) == (LOSSES, 0, [])


@pytest.mark.skipif(not may_record(), reason="strace is not here, or may not trace")
def test_a_program_that_writes_nothing_through_would_be_seen(folder: Path) -> None:
    places = Places(folder / "places")
    whole = recorded(places, WRITE, folder)
    nothing = Call("sync", "0", (), 0)
    calls = [nothing if each.name in ("fsync", "fdatasync") else each for each in whole.calls]
    assert lose_power(places, replace(whole, calls=calls), LOSSES, folder).lost
