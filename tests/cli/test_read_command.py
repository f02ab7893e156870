"""`goanyway read` on one message, on several, and with what you know better."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from goanyway import advise
from goanyway.cli import main
from goanyway.domain.corrections import parse_correction
from goanyway.domain.origin import Origin
from goanyway.errors import InputError
from tests.cli.messages import MAIL

OTHER_MAIL = MAIL.replace("Brightwater Energy", "Kestrel Foods")

TODAY = ("--today", "2026-11-03")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two mails."""
    (tmp_path / "a.eml").write_text(MAIL, encoding="utf-8")
    (tmp_path / "b.eml").write_text(OTHER_MAIL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def mail(folder: Path) -> str:
    return str(folder / "a.eml")


@pytest.fixture
def mailbox(tmp_path: Path) -> str:
    path = tmp_path / "inbox.mbox"
    separator = "From ngozi@brightwaterenergy.example Mon Nov  2 09:41:18 2026\n"
    path.write_text(f"{separator}{MAIL}\n{separator}{OTHER_MAIL}\n", encoding="utf-8")
    return str(path)


def read(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["read", *arguments, *TODAY])
    out, err = capsys.readouterr()
    return status, out, err


def test_one_message_has_no_heading(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    status, out, err = read(capsys, mail)
    assert (status, err) == (0, "")
    assert mail not in out


def test_each_of_several_has_its_name_as_a_heading(
    capsys: pytest.CaptureFixture[str], mail: str, folder: Path
) -> None:
    other = str(folder / "b.eml")
    status, out, err = read(capsys, mail, other)
    assert (status, err) == (0, "")
    lines = "".join(out.split())
    first, second = lines.split("".join(other.split()))
    assert first.startswith("".join(mail.split()))
    assert "BrightwaterEnergy" in first
    assert "KestrelFoods" in second


@pytest.mark.parametrize("source", ["folder", "mailbox"])
def test_the_messages_of_a_folder_and_of_a_mailbox_are_read_each(
    capsys: pytest.CaptureFixture[str], source: str, request: pytest.FixtureRequest
) -> None:
    status, out, err = read(capsys, str(request.getfixturevalue(source)), "--json")
    assert (status, err) == (0, "")
    found = [json.loads(line) for line in out.splitlines()]
    assert [each["employer"] for each in found] == ["Brightwater Energy", "Kestrel Foods"]
    assert len({each["file"] for each in found}) == 2


def test_the_json_of_one_message_is_one_object_without_a_file(
    capsys: pytest.CaptureFixture[str], mail: str
) -> None:
    _status, out, _err = read(capsys, mail, "--json")
    assert "file" not in json.loads(out)


def test_a_line_of_json_is_the_object_of_that_message_and_its_file(
    capsys: pytest.CaptureFixture[str], mail: str, folder: Path
) -> None:
    _status, alone, _err = read(capsys, mail, "--json")
    _status, both, _err = read(capsys, mail, str(folder / "b.eml"), "--json")
    first = json.loads(both.splitlines()[0])
    assert first == {"file": mail, **json.loads(alone)}


@pytest.mark.parametrize("form", [(), ("--json",), ("--explain",)])
def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    capsys: pytest.CaptureFixture[str], mail: str, folder: Path, form: tuple[str, ...]
) -> None:
    missing, other = str(folder / "missing.eml"), str(folder / "b.eml")
    status, out, err = read(capsys, mail, missing, other, *form)
    assert status == 2
    assert missing in err
    assert "Brightwater Energy" in out
    assert "Kestrel Foods" in out


def test_a_folder_without_messages_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, err = read(capsys, str(tmp_path))
    assert (status, out) == (2, "")
    assert "it contains no message" in err


def test_explain_shows_the_message_with_its_facts_and_how_each_was_found(
    capsys: pytest.CaptureFixture[str], mail: str
) -> None:
    _status, out, _err = read(capsys, mail, "--explain")
    said = " ".join(out.split())
    assert "Hi Sam, we would like to invite you" in said
    assert "[role: Grid Planning Analyst]" in said
    assert "role Grid Planning Analyst sure: " in said
    assert max(map(len, out.splitlines())) <= 60


def test_explain_reads_standard_input(
    capsys: pytest.CaptureFixture[str], mail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MAIL.encode())))
    assert read(capsys, "-", "--explain") == read(capsys, mail, "--explain")


def test_a_correction_is_shown_as_yours(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    status, out, err = read(
        capsys, mail, "--correct", "start=2026-11-12 14:00", "--correct", "pay=60000 USD year"
    )
    assert (status, err) == (0, "")
    said = " ".join(out.split())
    assert "Thu, Nov 12, 14:00, no time zone given (you)" in said
    assert "Pay $60,000 a year (you)" in said


def test_a_correction_stands_in_the_json(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    _status, out, _err = read(
        capsys, mail, "--json", "--correct", "role=", "--correct", "style=case"
    )
    facts = json.loads(out)
    assert facts["role"] is None
    assert facts["style"] == "case"
    assert facts["sources"]["style"]["part"] == "you"
    assert facts["sources"]["style"]["how"] == "you corrected it"


@pytest.mark.parametrize("command", ["read", "advise"])
def test_a_wrong_correction_is_refused_before_anything_is_read(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main([command, "no-such.eml", "--correct", "strat=2026-11-12"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Did you mean start?" in err
    assert "no-such.eml" not in err


def test_a_correction_of_several_messages_is_refused(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    status, out, err = read(capsys, str(folder), "--correct", "style=panel")
    assert (status, out) == (2, "")
    assert "one message" in err


def test_advise_goes_by_the_corrected_facts(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    status = main(["advise", mail, *TODAY, "--correct", "employer=Kestrel Foods"])
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    assert out.startswith("Grid Planning Analyst at Kestrel Foods\n")


def test_a_corrected_pay_counts_before_what_a_posting_says_and_is_yours(mail: str) -> None:
    posting = b"We are hiring a Grid Planning Analyst.\nSalary: $90,000 a year.\nApply now."
    correction = parse_correction("pay=60000 USD year")
    with_posting = advise(mail, posting=posting, corrections=[correction])
    alone = advise(mail, corrections=[correction])
    pay = with_posting.situation.job.beliefs["pay"]  # type: ignore[index]
    assert pay == alone.situation.job.beliefs["pay"]  # type: ignore[index]
    assert pay.mean is not None
    assert pay.mean.origin is Origin.YOU
    assert pay.mean.central == 60000


def test_without_a_message_there_is_nothing_to_correct() -> None:
    with pytest.raises(InputError, match="no message to correct"):
        advise(corrections=[parse_correction("style=panel")])
