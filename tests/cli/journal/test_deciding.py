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
    assert "nobody: you have nothing with that id" in brightwater.refuses("advise", "nobody")


def test_a_choice_is_kept_with_the_draft_that_says_so(brightwater: Shell) -> None:
    brightwater.says("advise", "brightwater", "--today", "2026-11-03")
    said = brightwater.says("choose", "brightwater", "go", "--because", "I like the team.")
    assert "you chose go" in said
    assert "Draft (nothing is sent) To: d.cho@brightwater.example" in said


def test_to_decline_closes_the_job(brightwater: Shell) -> None:
    said = brightwater.says("choose", "brightwater", "decline-kindly", "--because", "too far")
    assert "(closed: declined" in said
    assert brightwater.answers("list")["records"] == []
    assert "already closed" in brightwater.refuses("choose", "brightwater", "decline-kindly")
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
    assert "no interview this could be about" in brightwater.refuses("prepare", "brightwater")


def test_an_interview_is_moved_cancelled_and_planned_again(brightwater: Shell) -> None:
    assert "Thu, Nov 19, 9:00 AM" in brightwater.says(
        "schedule", "i1", "--start", "2026-11-19 09:00"
    )
    assert "cancelled" in brightwater.says("cancel", "i1")
    assert "planned" in brightwater.says("schedule", "i1")


def test_whether_you_went_is_said_once_its_day_has_come(brightwater: Shell) -> None:
    assert "hasn't come" in brightwater.refuses("attend", "i1", "--today", "2026-11-03")
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


def reasons_of(shell: Shell) -> list[tuple[str, bool]]:
    """What makes somebody hesitate about the job, as its advice says."""
    advice = shell.answers("advise", "brightwater", "--today", "2026-11-03")["result"]["advice"]
    return [(each["kind"], each["no_go"]) for each in advice["reasons"]]


@pytest.mark.slow
def test_reasons_said_in_one_line_are_kept_with_the_job_and_added_to(brightwater: Shell) -> None:
    commute = ("--because", "commute, 40 minutes, 4 days")
    said = brightwater.says("advise", "brightwater", *commute, "--today", "2026-11-03")
    assert "The commute (40 more minutes each way, 4 days a week). It takes about $" in said
    brightwater.says("advise", "brightwater", "--because", "visa, maybe, no-go", *commute)
    assert reasons_of(brightwater) == [("commute", False), ("visa", True)]
    said = brightwater.says("advise", "brightwater", "--because", "nothing")
    assert "Nothing makes you hesitate" in said
    assert "You haven't said why" not in said
    assert reasons_of(brightwater) == []


def test_a_reason_for_a_file_is_kept_nowhere(brightwater: Shell) -> None:
    said = brightwater.says("advise", "mail.eml", "--because", "the pay, certain, 5k")
    assert "The pay (certain, $5,000 a year would make up for it). It takes about $" in said
    assert reasons_of(brightwater) == []


def test_a_reason_that_is_none_is_refused_with_what_to_write(brightwater: Shell) -> None:
    assert 'Write "commute"' in brightwater.refuses("advise", "brightwater", "--because", "comute")
    assert "Start with that" in brightwater.refuses("advise", "mail.eml", "--because", "likely")
    many = [each for place in range(9) for each in ("--because", f"my doubt number {place}")]
    assert "that matter most" in brightwater.refuses("advise", "mail.eml", *many)


@pytest.mark.slow
def test_at_a_terminal_it_is_asked_once_and_kept(
    brightwater: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    from goanyway.letters import REASON_NAMES

    commute = str([str(each) for each in REASON_NAMES].index("commute") + 1)
    answers = iter([commute, "40", "4", "m"])
    prompts: list[str] = []

    def typed(prompt: str) -> str:
        prompts.append(prompt)
        return next(answers)

    monkeypatch.setattr("goanyway.cli.journal.kept_advice.input", typed, raising=False)
    monkeypatch.setattr("goanyway.cli.advise._somebody_is_there", lambda: True)
    said = brightwater.says("advise", "brightwater", "--today", "2026-11-03")
    assert said.startswith("What makes you hesitate?")
    assert said.index("What makes you hesitate?") < said.index("$")
    assert "The commute (40 more minutes each way, 4 days a week)" in said
    brightwater.says("advise", "brightwater", "--today", "2026-11-03")
    assert len(prompts) == 4
    assert reasons_of(brightwater) == [("commute", False)]


@pytest.mark.slow
@pytest.mark.parametrize("option", ["--json", "--no-questions"])
def test_who_wants_no_questions_gets_none(
    brightwater: Shell, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.setattr("goanyway.cli.advise._somebody_is_there", lambda: True)
    for given in ("brightwater", "mail.eml"):
        status, out, _err = brightwater.run("advise", given, option, "--today", "2026-11-03")
        assert status == 0
        assert "hesitate?" not in out
