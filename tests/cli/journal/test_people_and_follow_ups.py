"""`people` and `follow-ups`: whom you know, how you left it, and what you owe."""

from __future__ import annotations

import pytest

from tests.cli.journal.conftest import Shell
from tests.journal.mails import mail

AFTER = ("--today", "2026-11-12")


@pytest.fixture
def met(brightwater: Shell) -> Shell:
    """A journal in which Daniel Cho was met at i1."""
    brightwater.says(
        "people", "Daniel Cho", "--met", "i1", "--role", "director", "--parted", "warm", *AFTER
    )
    return brightwater


def test_whom_you_met_is_listed_with_how_you_parted(met: Shell) -> None:
    said = met.says("people")
    assert "daniel-cho Daniel Cho" in said
    assert "warm" in said
    assert met.answers("people", "--employer", "bright")["result"]["people"] == [
        {"id": "daniel-cho", "at": "Brightwater Energy"}
    ]
    assert met.answers("people", "--employer", "north")["records"] == []


def test_a_new_invitation_shows_whom_you_know_there(met: Shell) -> None:
    met.says("people", "daniel-cho", "--moved", "Northgate Power", *AFTER)
    text = (
        "Dear Ana,\n\nThank you for applying for the position of Tariff Analyst at Northgate "
        "Power.\nWe would like to invite you to an interview on Monday, November 23, 2026 at 9:00 "
        "AM.\n\nKind regards,\nPriya Nair\nRecruiter, Northgate Power\n"
    )
    path = met.write(
        "northgate.eml",
        mail(40, text, subject="Interview", sender="P. Nair <p@northgate.example>").data,
    )
    said = met.says("add", path, "--today", "2026-11-16")
    assert "Who you know there daniel-cho Daniel Cho" in said
    assert "met at an interview with Brightwater Energy on Thu, Nov 12, parted warm" in said


def test_two_notes_of_one_person_are_merged_and_parted_again(met: Shell) -> None:
    met.says("people", "D. Cho", "--met", "i1", "--new", *AFTER)
    met.says("people", "d-cho", "--merge-into", "daniel-cho")
    assert len(met.answers("people")["records"]) == 1
    met.says("undo")
    assert len(met.answers("people")["records"]) == 2


def test_how_to_reach_somebody_is_kept(met: Shell) -> None:
    said = met.says("people", "daniel-cho", "--email", "D.Cho@brightwater.example")
    assert "d.cho@brightwater.example" in said


def test_what_you_owe_is_listed_and_settled(met: Shell) -> None:
    said = met.says("follow-ups", *AFTER)
    assert "f1 Fri, Nov 13 thank you Daniel Cho" in said
    assert "(late)" in met.says("follow-ups", "--today", "2026-11-14")
    assert "done" in met.says("follow-ups", "f1", "--done", *AFTER)
    assert [each["id"] for each in met.answers("follow-ups")["records"]] == ["f2"]
    met.says("follow-ups", "f2", "--not-needed")
    assert "You don't owe anybody anything." in met.says("follow-ups")


def test_what_is_put_off_comes_back(met: Shell) -> None:
    met.says("follow-ups", "f1", "--snooze", "2026-11-20", *AFTER)
    assert len(met.answers("follow-ups", "brightwater", *AFTER)["records"]) == 1
    assert len(met.answers("follow-ups", "--snoozed", *AFTER)["records"]) == 2
    assert len(met.answers("follow-ups", "--today", "2026-11-20")["records"]) == 2


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("people", "daniel-cho"),
        ("people", "--moved", "Northgate"),
        ("people", "daniel-cho", "--moved", "A", "--merge-into", "b"),
        ("people", "nobody", "--email", "a@b.example"),
        ("people", "daniel-cho", "--moved", " "),
        ("people", "daniel-cho", "--merge-into", "daniel-cho"),
        ("people", "Daniel Cho", "--met", "i1", "--parted", "angry", *AFTER),
        ("people", "Somebody", "--met", "i99", *AFTER),
        ("follow-ups", "--done"),
        ("follow-ups", "f1", "--done", "--not-needed"),
        ("follow-ups", "f99", "--done"),
        ("follow-ups", "f1", "--snooze", "2026-11-01", *AFTER),
        ("follow-ups", "f1", "--snooze", "soon"),
        ("follow-ups", "nobody"),
    ],
)
def test_what_makes_no_sense_is_refused(met: Shell, arguments: tuple[str, ...]) -> None:
    met.refuses(*arguments)
