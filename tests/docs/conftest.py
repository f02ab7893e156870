"""The folder in which the examples of the documentation run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from tests.docs.pages import ROOT


@pytest.fixture
def example_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The current folder, with the files that the examples name, and a journal of its own."""
    with as_file(files("goanyway") / "examples") as shipped:
        for path in Path(shipped).iterdir():
            if path.is_file():
                shutil.copy(path, tmp_path)
    shutil.copy(tmp_path / "invitation.eml", tmp_path / "mail.eml")
    for path in (ROOT / "docs" / "a-search").iterdir():
        shutil.copy(path, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("GOANYWAY_HOME", str(tmp_path / "journal"))
    yield tmp_path
    from django.db import connections

    connections.close_all()
