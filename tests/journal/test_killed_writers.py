"""What was acknowledged is kept, whenever the writing process is killed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.kill_writer import kill_writers
from goanyway.settings.home import VARIABLE

KILLS = 30


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor SIGKILL")
def test_no_acknowledged_write_is_lost_and_the_journal_is_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "home"))
    found = kill_writers(tmp_path / "home", KILLS)
    assert found.kills == KILLS
    assert found.acknowledged > KILLS
    assert found.lost == 0
    assert found.findings == []
