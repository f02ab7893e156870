"""`add`: what comes in is kept once and finds its job; where that cannot be told it is asked."""

from __future__ import annotations

import io
import sys

import pytest

from goanyway.journal.intake import total_size
from tests.cli.journal.conftest import Shell
from tests.journal.mails import SCAM, invite, mail

OTHER_ROLE = (
    "Dear Ana,\n\nThank you for applying for the position of Tariff Analyst at Brightwater Energy."
    "\nWe would like to invite you to an interview on Monday, November 16, 2026 at 9:00 AM.\n\n"
    "Kind regards,\nDaniel Cho\nRecruiter, Brightwater Energy\n"
)


def write_other_role(shell: Shell) -> str:
    return shell.write(
        "other.eml", mail(7, OTHER_ROLE, subject="Interview at Brightwater Energy").data
    )


def test_an_invitation_becomes_a_job_with_its_interview(shell: Shell) -> None:
    path = shell.write("mail.eml", mail().data)
    said = shell.says("add", path, "--today", "2026-11-03")
    assert "New: brightwater (Grid Planning Analyst, Brightwater Energy)" in said
    assert "i1 Thu, Nov 12, 1:30 PM" in said
    assert "Next: `goanyway advise brightwater`" in said
    assert "`goanyway undo` undoes this" in said


def test_the_same_mail_again_changes_nothing(brightwater: Shell) -> None:
    answer = brightwater.answers("add", "mail.eml")
    assert answer["result"]["outcome"] == "same-again"
    assert answer["change"] is None


def test_a_newer_invite_says_what_it_changed(shell: Shell) -> None:
    shell.says("add", shell.write("one.ics", invite()), "--today", "2026-11-03")
    said = shell.says("add", shell.write("two.ics", invite(at="150000", sequence=1, said=2)))
    assert "Changed: brightwater" in said
    assert "time: 15:00:00 (was 13:30:00)" in said


def test_several_files_are_taken_in_one_after_another(shell: Shell) -> None:
    one, two = shell.write("one.ics", invite()), shell.write("two.eml", mail().data)
    said = shell.says("add", one, two)
    assert "New: brightwater" in said
    assert "The employer and role are the same." in said


def test_what_is_not_safe_is_kept_and_says_so_first(shell: Shell) -> None:
    said = shell.says("add", shell.write("scam.eml", mail(5, SCAM).data))
    assert said.startswith("DO NOT REPLY: brightwater")
    assert "gift card" in said
    assert "Next:" not in said


def test_an_uncertain_match_is_a_question_in_a_pipe_and_keeps_nothing(brightwater: Shell) -> None:
    before = brightwater.answers("history")
    path = write_other_role(brightwater)
    status, out, err = brightwater.run("add", path)
    assert (status, err) == (3, "")
    said = " ".join(out.split())
    assert "this may belong to something you already have. Does it?" in said
    assert "but the role is different" in said
    assert "--to brightwater" in said
    assert "--new" in said
    assert brightwater.answers("history") == before


def test_a_program_gets_the_question_with_its_answers(brightwater: Shell) -> None:
    path = write_other_role(brightwater)
    question = brightwater.answers("add", path, status=3)["question"]
    assert [each["give"] for each in question["choices"]] == [["--to", "brightwater"], ["--new"]]
    kept = brightwater.answers("add", path, *question["choices"][-1]["give"])
    assert kept["records"][0]["id"] == "brightwater-2"
    assert kept["question"] is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1\n1\n", "Changed: brightwater ("),
        ("1\n2\n", "Another interview: brightwater ("),
        ("7\nx\n2\n", "New: brightwater-2 ("),
    ],
)
def test_at_a_terminal_it_is_asked(
    brightwater: Shell, monkeypatch: pytest.MonkeyPatch, typed: str, said: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    monkeypatch.setattr("goanyway.cli.journal.add._somebody_is_there", lambda: True)
    status, out, _err = brightwater.run("add", write_other_role(brightwater))
    assert status == 0
    assert said in " ".join(out.split())


def test_enter_at_the_terminal_keeps_nothing(
    brightwater: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    monkeypatch.setattr("goanyway.cli.journal.add._somebody_is_there", lambda: True)
    before = brightwater.answers("history")
    assert brightwater.run("add", write_other_role(brightwater))[0] == 3
    assert brightwater.answers("history") == before


def test_your_side_is_kept_for_one_job_or_for_all(brightwater: Shell) -> None:
    side = brightwater.write("side.toml", 'currency = "USD"\n')
    assert brightwater.says("add", "--situation", side).startswith("Kept: your side, for all jobs")
    said = brightwater.says("add", "--situation", side, "--to", "brightwater")
    assert said.startswith("Kept: your side (s2)")


def test_what_is_corrected_while_adding_stands(shell: Shell) -> None:
    path = shell.write("mail.eml", mail().data)
    shell.says("add", path, "--correct", "role=Tariff Analyst")
    assert "Tariff Analyst" in shell.says("list")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "There's nothing to keep."),
        (("no-such.eml",), "no-such.eml: there's no such file."),
        (("mail.eml", "mail.eml", "--new"), "Give one file at a time"),
        (("other.eml", "--to", "nobody"), "nobody: you have nothing with that id."),
        (("mail.eml", "--correct", "nonsense"), "nonsense"),
        (("mail.eml", "--situation", "mail.eml"), "mail.eml"),
        (("--posting", "mail.eml", "--to", "i1"), "i1"),
        (("empty.eml",), "empty.eml"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    brightwater: Shell, arguments: tuple[str, ...], said: str
) -> None:
    brightwater.write("empty.eml", b"")
    write_other_role(brightwater)
    assert said in brightwater.refuses("add", *arguments)


def test_files_that_are_too_much_together_are_refused_before_any_is_kept(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = mail().data, invite()
    monkeypatch.setattr(total_size, "LARGEST_TOTAL", max(len(one), len(two)))
    files = shell.write("one.eml", one), shell.write("two.ics", two)
    assert "two.ics: with this, it is more than" in shell.refuses("add", *files)
    for each in files:
        shell.says("add", each)
