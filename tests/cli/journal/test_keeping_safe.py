"""`export`, `restore`, `backup`, `check`: the journal goes out and comes back whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.journal.conftest import Shell


@pytest.mark.slow
@pytest.mark.on_sqlite
def test_an_export_is_restored_elsewhere_and_exported_again_is_the_same(
    brightwater: Shell, tmp_path: Path
) -> None:
    elsewhere = ("--home", str(tmp_path / "elsewhere"))
    brightwater.says("export", "one.zip")
    assert "3 records are restored" in brightwater.says("restore", "one.zip", *elsewhere)
    brightwater.says("export", "two.zip", *elsewhere)
    assert Path("one.zip").read_bytes() == Path("two.zip").read_bytes()


def test_an_export_overwrites_nothing_unless_told(brightwater: Shell) -> None:
    brightwater.says("export", "one.zip")
    assert "--force" in brightwater.refuses("export", "one.zip")
    brightwater.says("export", "one.zip", "--force")


def test_an_export_is_not_restored_over_something(brightwater: Shell) -> None:
    brightwater.says("export", "one.zip")
    brightwater.refuses("restore", "one.zip")


@pytest.mark.on_sqlite
def test_a_backup_is_listed_and_takes_the_place_of_what_is_there(brightwater: Shell) -> None:
    made = brightwater.answers("backup", "--today", "2026-11-04")["result"]["made"]
    name = Path(made["path"]).name
    assert name in brightwater.answers("backup", "--list")["result"]["backups"][-1]["path"]
    brightwater.says("bin", "add", "brightwater")
    said = brightwater.says("restore", name)
    assert "What you had before is in" in said
    assert len(brightwater.answers("list")["records"]) == 1


@pytest.mark.on_sqlite
def test_a_backup_is_deleted_by_its_name(brightwater: Shell) -> None:
    made = brightwater.answers("backup")["result"]["made"]
    brightwater.says("backup", "--delete", Path(made["path"]).name)
    assert not Path(made["path"]).exists()
    assert "no such backup" in brightwater.refuses("backup", "--delete", "other.sqlite3")


def test_a_sound_journal_is_said_to_be_sound(brightwater: Shell) -> None:
    assert "Everything is fine: 3 records, 1 changes" in brightwater.says("check")
    assert brightwater.answers("check")["result"]["sound"] is True


def test_what_cannot_be_restored_is_refused(brightwater: Shell) -> None:
    brightwater.write("broken.zip", b"PK\x03\x04 and no more")
    brightwater.write("notes.txt", "nothing of ours")
    assert "broken.zip" in brightwater.refuses("restore", "broken.zip")
    assert "notes.txt" in brightwater.refuses("restore", "notes.txt")
    assert "no-such.zip" in brightwater.refuses("restore", "no-such.zip")
    assert "export" in brightwater.refuses("export", "no-such-folder/one.zip")
