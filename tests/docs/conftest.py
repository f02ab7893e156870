"""The folder in which the examples of the documentation run."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest


@pytest.fixture
def example_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with the files that come with the program, and a mail of one's own."""
    with as_file(files("goanyway") / "examples") as shipped:
        for path in Path(shipped).iterdir():
            if path.is_file():
                shutil.copy(path, tmp_path)
    shutil.copy(tmp_path / "invitation.eml", tmp_path / "mail.eml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "60")
    return tmp_path
