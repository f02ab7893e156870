"""The firms that you looked up, and the file in which earlier versions kept them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from goanyway.domain import screening
from goanyway.errors import CannotUndo, InputError
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.core.history import undo
from goanyway.journal.keeping.firms import keep_firm, known_firms, remove_firm
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import ChangeSet, Firm, User
from tests.journal.conftest import Home
from tests.journal.records import NOW

BRIGHTWATER = screening.Firm(
    "Brightwater Ltd",
    ("brightwater.example",),
    "+44 20 7946 0000",
    date(2026, 11, 2),
    "Companies House",
)
FILE = """\
# mine
[[firm]]
name = "Brightwater Ltd"
domains = ["www.Brightwater.example"]
number = "+44 20 7946 0000"
looked_up = 2026-11-02
where = "Companies House"
"""


def test_the_screen_knows_the_firms_that_are_kept(user: User) -> None:
    keep_firm(user, BRIGHTWATER, now=NOW)
    assert known_firms(user) == (BRIGHTWATER,)


def test_each_owner_knows_their_own(user: User, outsider: User) -> None:
    keep_firm(user, BRIGHTWATER, now=NOW)
    keep_firm(outsider, replace(BRIGHTWATER, number="1"), now=NOW)
    assert known_firms(user) == (BRIGHTWATER,)
    assert [each.number for each in known_firms(outsider)] == ["1"]


def test_the_same_name_in_other_letters_is_the_same_firm(user: User) -> None:
    first = keep_firm(user, BRIGHTWATER, now=NOW).value
    again = keep_firm(user, replace(BRIGHTWATER, name=" BRIGHTWATER  ltd", number="2"), now=NOW)
    assert again.value.handle == first.handle
    assert [each.number for each in known_firms(user)] == ["2"]


def test_keeping_what_is_kept_already_changes_nothing(user: User) -> None:
    keep_firm(user, BRIGHTWATER, now=NOW)
    assert keep_firm(user, BRIGHTWATER, now=NOW).change_set is None


@pytest.mark.parametrize(
    "wrong",
    [
        replace(BRIGHTWATER, name=" "),
        replace(BRIGHTWATER, domains=()),
        replace(BRIGHTWATER, domains=("no domain",)),
        replace(BRIGHTWATER, number=""),
    ],
)
def test_what_cannot_be_used_is_refused(user: User, wrong: screening.Firm) -> None:
    with pytest.raises(InputError):
        keep_firm(user, wrong, now=NOW)
    assert not ChangeSet.objects.exists()


def test_a_removed_firm_is_in_the_bin_and_comes_back(user: User) -> None:
    firm = keep_firm(user, BRIGHTWATER, now=NOW).value
    remove_firm(user, firm.handle, now=NOW)
    assert known_firms(user) == ()
    the_bin.restore(user, firm.handle, now=NOW)
    assert known_firms(user) == (BRIGHTWATER,)


def test_a_removed_firm_that_is_kept_again_is_there_once(user: User) -> None:
    firm = keep_firm(user, BRIGHTWATER, now=NOW).value
    remove_firm(user, firm.handle, now=NOW)
    keep_firm(user, replace(BRIGHTWATER, number="2"), now=NOW)
    assert [each.handle for each in records(user, Firm)] == [firm.handle]
    assert the_bin.in_the_bin(user) == []


def test_each_step_can_be_undone(user: User) -> None:
    firm = keep_firm(user, BRIGHTWATER, now=NOW).value
    keep_firm(user, replace(BRIGHTWATER, number="2"), now=NOW)
    remove_firm(user, firm.handle, now=NOW)
    seen = []
    for _step in range(3):
        undo(user, now=NOW)
        seen.append([each.number for each in known_firms(user)])
    assert seen == [["2"], ["+44 20 7946 0000"], []]


def test_what_has_the_name_of_a_later_firm_does_not_come_back(user: User) -> None:
    kept = keep_firm(user, BRIGHTWATER, now=NOW)
    taken_back = undo(user, now=NOW)
    keep_firm(user, replace(BRIGHTWATER, number="2"), now=NOW)
    assert kept.change_set is not None
    assert taken_back.change_set is not None
    with pytest.raises(CannotUndo):
        undo(user, taken_back.change_set.handle, now=NOW)
    assert [each.number for each in known_firms(user)] == ["2"]


@pytest.fixture
def home(make_home: Home) -> Path:
    """The folder of a journal beside which an earlier version kept a list."""
    folder = make_home()
    (folder / "firms.toml").write_text(FILE, encoding="utf-8")
    return folder


@pytest.mark.on_sqlite
def test_the_list_of_an_earlier_version_is_taken_in_once_and_stays_on_the_disk(
    home: Path,
) -> None:
    for _opening in range(2):
        user = open_journal(home, now=NOW)
        assert known_firms(user) == (BRIGHTWATER,)
        assert ChangeSet.objects.count() == 1
    assert not (home / "firms.toml").exists()
    assert (home / "firms.toml.taken-in").read_text(encoding="utf-8") == FILE


@pytest.mark.on_sqlite
def test_another_list_goes_beside_the_first_and_changes_no_firm_that_is_there(home: Path) -> None:
    user = open_journal(home, now=NOW)
    another = FILE.replace("0000", "1111") + FILE.replace("Brightwater Ltd", "Fernhill Water")
    (home / "firms.toml").write_text(another, encoding="utf-8")
    open_journal(home, now=NOW)
    assert known_firms(user) == (BRIGHTWATER, replace(BRIGHTWATER, name="Fernhill Water"))
    assert (home / "firms.toml.taken-in").read_text(encoding="utf-8") == FILE
    assert (home / "firms.toml.taken-in-2").read_text(encoding="utf-8") == another


@pytest.mark.on_sqlite
@pytest.mark.parametrize(
    "spoiled", [b"[[firm]\nname = ", b"\xff", FILE.replace("+44 20 7946 0000", "").encode()]
)
def test_a_list_that_cannot_be_read_stays_until_it_is_mended(
    home: Path, spoiled: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "firms.toml").write_bytes(spoiled)
    user = open_journal(home, now=NOW)
    assert "firms.toml" in caplog.text
    assert (home / "firms.toml").read_bytes() == spoiled
    assert known_firms(user) == ()
    (home / "firms.toml").write_text(FILE, encoding="utf-8")
    open_journal(home, now=NOW)
    assert known_firms(user) == (BRIGHTWATER,)
