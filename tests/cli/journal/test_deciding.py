"""`advise ID`, `choose`, `prepare`, and interviews by hand."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.cli.journal.conftest import Shell
from tests.journal.mails import SCAM, mail


def test_advice_on_a_job_keeps_its_verdict_once(brightwater: Shell) -> None:
    first = brightwater.answers("advise", "brightwater", "--today", "2026-11-03")
    assert first["records"][0]["record"] == "keptverdict"
    assert first["result"]["advice"]["verdict"] == first["records"][0]["verdict"]
    again = brightwater.says("advise", "brightwater", "--today", "2026-11-03")
    assert "Nothing has changed since v1." in again


def test_advice_on_a_file_keeps_nothing(brightwater: Shell) -> None:
    before = brightwater.answers("history")
    brightwater.says("advise", "mail.eml", "--today", "2026-11-03")
    assert brightwater.answers("history") == before


def test_a_file_goes_before_an_id_of_the_same_name(brightwater: Shell) -> None:
    Path("brightwater").write_bytes(Path("mail.eml").read_bytes())
    assert "Kept as" not in brightwater.says("advise", "brightwater")


def test_what_is_advised_on_is_kept_and_not_given_beside(brightwater: Shell) -> None:
    said = brightwater.refuses("advise", "brightwater", "--posting", "mail.eml")
    assert "add ... --to brightwater" in said
    assert "nobody: you have nothing of that id" in brightwater.refuses("advise", "nobody")


def test_a_choice_is_kept_with_the_draft_that_says_so(brightwater: Shell) -> None:
    brightwater.says("advise", "brightwater", "--today", "2026-11-03")
    said = brightwater.says("choose", "brightwater", "go", "--because", "I like the team.")
    assert "you chose go" in said
    assert "Draft (nothing is sent) To: d.cho@brightwater.example" in said


def test_to_decline_closes_the_job(brightwater: Shell) -> None:
    said = brightwater.says("choose", "brightwater", "decline-kindly", "--because", "too far")
    assert "(closed: declined" in said
    assert brightwater.answers("list")["records"] == []
    assert "closed already" in brightwater.refuses("choose", "brightwater", "decline-kindly")
    brightwater.says("undo")
    assert len(brightwater.answers("list")["records"]) == 1


def test_a_choice_is_one_of_the_words(brightwater: Shell) -> None:
    brightwater.refuses("choose", "brightwater", "maybe")
    brightwater.refuses("choose", "nobody", "go")
    assert "close brightwater scam" in brightwater.refuses("choose", "brightwater", "do-not-reply")


def test_what_the_screen_stopped_is_trusted_on_your_word(shell: Shell) -> None:
    shell.says("add", shell.write("scam.eml", mail(5, SCAM).data))
    assert "counts as genuine" in shell.says("trust", "brightwater")
    assert "nothing changed" in shell.says("trust", "brightwater")


def test_preparing_shows_what_to_ask_and_keeps_your_notes(brightwater: Shell) -> None:
    without = brightwater.says("prepare", "brightwater")
    assert "`goanyway advise brightwater`" in without
    brightwater.says("advise", "brightwater", "--today", "2026-11-03")
    brightwater.says("note", "brightwater", "--story", "The outage", "We had no light.")
    said = brightwater.says("prepare", "i1", "--note", "Ask about the move.")
    for part in ("Find out", "Ask - ", "Tell - The outage", "Your notes Ask about the move."):
        assert part in said


def test_a_job_stands_for_its_interview_only_where_there_is_one(brightwater: Shell) -> None:
    brightwater.says("schedule", "brightwater", "--start", "2026-11-20 10:00")
    assert "several interviews: i1, i2" in brightwater.refuses("prepare", "brightwater")
    brightwater.says("cancel", "i1")
    brightwater.says("cancel", "i2")
    assert "no such interview" in brightwater.refuses("prepare", "brightwater")


def test_an_interview_is_moved_cancelled_and_planned_again(brightwater: Shell) -> None:
    assert "Thu, Nov 19, 9:00 AM" in brightwater.says(
        "schedule", "i1", "--start", "2026-11-19 09:00"
    )
    assert "cancelled" in brightwater.says("cancel", "i1")
    assert "planned" in brightwater.says("schedule", "i1")


def test_whether_you_went_is_said_once_its_day_has_come(brightwater: Shell) -> None:
    assert "has not come" in brightwater.refuses("attend", "i1", "--today", "2026-11-03")
    assert "attended" in brightwater.says("attend", "i1", "--today", "2026-11-12")
    assert "missed" in brightwater.says("miss", "i1", "--today", "2026-11-12")


def test_a_correction_stands(brightwater: Shell) -> None:
    assert "Tariff Analyst" in brightwater.says("correct", "brightwater", "role=Tariff Analyst")
    brightwater.refuses("correct", "brightwater", "start=2026-11-12")
    brightwater.refuses("correct", "i1", "start=soon")
    brightwater.refuses("correct", "m1", "role=Analyst")


def test_a_note_comes_from_standard_input_too(
    brightwater: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("from a file\n"))
    assert "from a file" in brightwater.says("note", "i1", "-")
    assert "another text" in brightwater.says("note", "n1", "another text")


def test_a_file_is_kept_beside_a_job(brightwater: Shell) -> None:
    assert "mail.eml" in brightwater.says("attach", "brightwater", "mail.eml")
    assert "no such file" in brightwater.refuses("attach", "brightwater", "no-such.pdf")


@pytest.mark.parametrize(
    "arguments",
    [
        ("note", "brightwater", " "),
        ("note", "m1", "text"),
        ("note", "brightwater", "--story", " ", "text"),
        ("schedule", "brightwater", "--start", "soon"),
        ("schedule", "brightwater", "--start", "2026-11-12 13:30", "--end", "2026-11-12 12:30"),
        ("schedule", "brightwater", "--style", "seance"),
        ("schedule", "i1", "--join", "https://meet.example/1"),
        ("schedule", "m1"),
        ("attend", "m1"),
        ("prepare", "v1"),
    ],
)
def test_what_makes_no_sense_is_refused(brightwater: Shell, arguments: tuple[str, ...]) -> None:
    brightwater.refuses(*arguments)
