"""`undo`, `redo` and `bin`: nothing is asked twice, since everything can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.journal.conftest import Shell


def test_undo_takes_back_the_last_change_and_redo_does_it_again(brightwater: Shell) -> None:
    said = brightwater.says("undo")
    assert "c1 is undone (take in: brightwater" in said
    assert "`goanyway redo` redoes it" in said
    assert brightwater.answers("list")["records"] == []
    brightwater.says("redo")
    assert len(brightwater.answers("list")["records"]) == 1


def test_undo_of_a_change_that_something_was_built_on_says_what(brightwater: Shell) -> None:
    brightwater.says("attend", "i1", "--today", "2026-11-13")
    assert (
        "i1 came later or changed since. If you want to go back that far, undo c2 first"
        in brightwater.refuses("undo", "c1")
    )


def test_there_may_be_nothing_to_undo_or_to_redo(shell: Shell) -> None:
    assert "There's nothing to undo." in shell.refuses("undo")
    assert "There's nothing to redo." in shell.refuses("redo")
    assert "c99" in shell.refuses("undo", "c99")


def test_what_is_discarded_lies_in_the_bin_and_comes_back(brightwater: Shell) -> None:
    brightwater.says("bin", "add", "brightwater")
    assert brightwater.answers("list", "--all")["records"] == []
    assert "brightwater job Grid Planning Analyst" in brightwater.says("bin")
    assert "This is in the bin" in brightwater.says("show", "brightwater")
    brightwater.says("bin", "restore", "brightwater")
    assert brightwater.says("bin") == "The bin is empty."


def test_emptying_the_bin_is_meant_or_not_done(brightwater: Shell) -> None:
    brightwater.says("bin", "add", "brightwater")
    assert "for good" in brightwater.refuses("bin", "empty")
    answer = brightwater.answers("bin", "empty", "--for-good")
    assert answer["result"]["gone"] == 3
    assert answer["change"] is None
    assert "nothing with that id" in brightwater.refuses("show", "brightwater")


@pytest.mark.on_sqlite
def test_backups_that_still_hold_it_are_named(brightwater: Shell) -> None:
    made = brightwater.answers("backup")["result"]["made"]["path"]
    brightwater.says("bin", "add", "brightwater")
    emptied = brightwater.answers("bin", "empty", "--for-good")["result"]
    assert made in emptied["backups_holding"]
    assert Path(made).exists()


@pytest.mark.on_sqlite
def test_backups_that_hold_it_are_deleted_on_demand(brightwater: Shell) -> None:
    made = brightwater.answers("backup")["result"]["made"]["path"]
    brightwater.says("bin", "add", "brightwater")
    emptied = brightwater.answers("bin", "empty", "--for-good", "--with-backups")["result"]
    assert made in emptied["backups_deleted"]
    assert not Path(made).exists()


def test_the_bin_needs_an_id_or_takes_none(brightwater: Shell) -> None:
    assert "give the id" in brightwater.refuses("bin", "add")
    assert "takes no id" in brightwater.refuses("bin", "empty", "brightwater")
    assert "isn't in the bin" in brightwater.refuses("bin", "restore", "brightwater")
    assert "nobody" in brightwater.refuses("bin", "add", "nobody")
    brightwater.refuses("bin", "burn")
