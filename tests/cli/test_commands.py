"""Each command does what its help says, and bad input gets a sentence and status 2."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import jsonschema
import pytest

from goanyway import __version__
from goanyway.cli import main
from goanyway.cli.app import COMMANDS
from goanyway.evidence import DEFAULTS, Grade
from goanyway.interchange.situation_files.toml_file import load_situation
from tests.cli.messages import MAIL

SCAM = """\
From: HR <hr@jobs.example>
To: sam@postbox.example
Subject: Interview invitation
Date: Mon, 02 Nov 2026 09:41:18 -0500

We would like to invite you to an interview. Please buy a gift card for $200 to pay the
registration fee, and send us your bank account number.
"""


@pytest.fixture
def mail(tmp_path: Path) -> str:
    path = tmp_path / "mail.eml"
    path.write_text(MAIL, encoding="utf-8")
    return str(path)


@pytest.fixture
def situation(tmp_path: Path) -> str:
    path = tmp_path / "situation.toml"
    path.write_text('currency = "USD"\n[alternative]\nworth = 66000\n', encoding="utf-8")
    return str(path)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command that works prints, as one line."""
    status = main(arguments)
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    return " ".join(out.split())


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command says on standard error when it refuses its input."""
    status = main(arguments)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert "Traceback" not in err
    return err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, "--help")
    assert all(f" {name} " in text for name in COMMANDS)


def test_no_arguments_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys) == printed(capsys, "--help")


def test_version_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "--version") == f"goanyway {__version__}"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_has_an_example(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert f"goanyway {name}" in printed(capsys, name, "--help").partition("Example")[2]


def test_a_mistyped_command_is_told_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Did you mean 'advise'" in refused(capsys, "advice")


def test_advise_on_a_mail_opens_with_the_job_and_a_verdict(
    capsys: pytest.CaptureFixture[str], mail: str
) -> None:
    text = printed(capsys, "advise", mail, "--today", "2026-11-03")
    assert text.startswith("Grid Planning Analyst at Brightwater Energy Thu, Nov 12, 1:30 PM")
    assert any(verdict in text for verdict in ("GO.", "ASK ONE THING FIRST", "STAY HOME, KINDLY."))


@pytest.mark.slow
def test_advise_reads_standard_input(
    capsys: pytest.CaptureFixture[str], mail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MAIL.encode())))
    from_pipe = printed(capsys, "advise", "-", "--today", "2026-11-03")
    assert from_pipe == printed(capsys, "advise", mail, "--today", "2026-11-03")


def test_advise_on_a_situation_alone_needs_no_message(
    capsys: pytest.CaptureFixture[str], situation: str
) -> None:
    text = printed(capsys, "advise", "--situation", situation)
    assert "What it read" not in text


def test_advise_on_a_scam_stops_and_gives_neither_value_nor_draft(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "scam.eml"
    path.write_text(SCAM, encoding="utf-8")
    text = printed(capsys, "advise", str(path), "--today", "2026-11-03")
    assert "DO NOT REPLY." in text
    assert "as far as we can tell from its words, sender and links" in text
    assert "Altogether" not in text
    assert "Draft" not in text


@pytest.mark.slow
def test_the_json_of_advise_is_what_its_schema_says(
    capsys: pytest.CaptureFixture[str], mail: str, situation: str
) -> None:
    main(["schema", "advice"])
    schema = json.loads(capsys.readouterr().out)
    main(["advise", mail, "--situation", situation, "--today", "2026-11-03", "--json"])
    advice = json.loads(capsys.readouterr().out)
    jsonschema.validate(advice, schema)
    assert advice["verdict"] in ("go", "ask-first", "decline-kindly")


@pytest.mark.slow
def test_the_same_input_gets_the_same_answer(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    first = printed(capsys, "advise", mail, "--today", "2026-11-03", "--json")
    assert first == printed(capsys, "advise", mail, "--today", "2026-11-03", "--json")


def test_explain_and_letters_add_to_the_card(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    text = printed(capsys, "advise", mail, "--today", "2026-11-03", "--explain", "--letters")
    assert "gross = " in text
    assert "Draft to decline kindly" in text


def test_advise_on_nothing_says_what_to_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--situation FILE" in refused(capsys, "advise")


@pytest.mark.parametrize(
    "arguments",
    [
        ("advise", "no-such.eml"),
        ("advise", "."),
        ("advise", "--situation", "no-such.toml"),
        ("read", "no-such.eml"),
        ("init", "no-such-folder/situation.toml"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert arguments[-1] in refused(capsys, *arguments)


def test_a_wrong_situation_is_refused_with_file_line_and_mend(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[you]\nhuor = 30\n", encoding="utf-8")
    said = refused(capsys, "advise", "--situation", str(path))
    assert f"{path}, line 2" in said
    assert "hour" in said


def test_a_day_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    said = " ".join(refused(capsys, "read", mail, "--today", "tomorrow").split())
    assert "'tomorrow' isn't a day. Write it like 2026-11-12." in said


def test_read_shows_each_fact_with_the_words_for_it(
    capsys: pytest.CaptureFixture[str], mail: str
) -> None:
    text = printed(capsys, "read", mail, "--today", "2026-11-03")
    assert "Role Grid Planning Analyst" in text
    assert '"Grid Planning Analyst"' in text
    assert "Pay not said" in text


def test_the_json_of_read_is_what_its_schema_says(
    capsys: pytest.CaptureFixture[str], mail: str
) -> None:
    main(["schema", "read"])
    schema = json.loads(capsys.readouterr().out)
    main(["read", mail, "--today", "2026-11-03", "--json"])
    facts = json.loads(capsys.readouterr().out)
    jsonschema.validate(facts, schema)
    assert facts["kind"] == "invitation"


def test_evidence_lists_every_default_with_origin_and_grade(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = printed(capsys, "evidence")
    assert all(key in text for key in DEFAULTS)
    assert "Study, solid." in text
    assert "Our assumption." in text


def test_folklore_is_called_folklore_and_nobody_vouches_for_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    key = next(key for key, row in DEFAULTS.items() if row.grade is Grade.FOLKLORE)
    text = printed(capsys, "evidence", key)
    assert "Folklore." in text
    assert "assumption" not in text.partition("Folklore.")[0]


def test_evidence_for_one_key_gives_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, "evidence", "job.years")
    assert text.startswith("job.years")
    assert "http" in text


def test_evidence_as_json_gives_figures_that_a_program_can_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["evidence", "--json"])
    rows = json.loads(capsys.readouterr().out)
    assert {row["key"] for row in rows} == set(DEFAULTS)
    assert all(row["p10"] <= row["central"] <= row["p90"] for row in rows)


def test_evidence_for_an_unknown_key_names_the_nearest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "job.years" in refused(capsys, "evidence", "job.year")


def test_schema_situation_says_what_is_taken_when_a_key_is_left_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = printed(capsys, "schema", "situation")
    assert "job.years How long you would stay." in text
    assert "If left out: 3 years (1.5 to 6 years) (study" in text


def test_schema_situation_says_where_to_find_what_depends_on_the_style(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = printed(capsys, "schema", "situation")
    assert "If left out: by the style of the interview." in text
    assert "`goanyway evidence stages`" in text


def test_schema_situation_as_json_has_every_key(capsys: pytest.CaptureFixture[str]) -> None:
    main(["schema", "situation", "--json"])
    keys = {each["path"]: each for each in json.loads(capsys.readouterr().out)}
    assert {"currency", "you.hour", "stages.pass", "job.beliefs.pay.mean"} <= set(keys)
    assert keys["you.hour"]["default_rests_on"] == "study, solid"


def test_init_writes_a_file_that_loads(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    assert "advise --situation" in printed(capsys, "init", str(path))
    load_situation(path)


def test_init_never_overwrites_unless_forced(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("# mine", encoding="utf-8")
    assert "--force" in refused(capsys, "init", str(path))
    assert path.read_text(encoding="utf-8") == "# mine"
    printed(capsys, "init", str(path), "--force")
    assert path.read_text(encoding="utf-8") != "# mine"


def test_init_leaves_nothing_half_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert "No space left" in refused(capsys, "init", str(tmp_path / "mine.toml"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["goanyway", "python3 go.py"])
def test_example_ends_with_what_to_type_for_ones_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("GOANYWAY_COMMAND", command)
    assert printed(capsys, "example").endswith(f"{command} advise your-mail.eml")


def test_a_mistake_of_ours_is_confessed_without_the_text_of_a_message(
    capsys: pytest.CaptureFixture[str], mail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(Path(mail).read_text(encoding="utf-8"))

    monkeypatch.setattr("goanyway.cli.read.read_facts", fail)
    assert main(["read", mail]) == 1
    said = capsys.readouterr().err
    assert "our mistake" in said
    assert "Hi Sam" not in said


def test_an_interruption_is_quiet(
    capsys: pytest.CaptureFixture[str], mail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("goanyway.cli.read.read_facts", interrupt)
    assert main(["read", mail]) == 130
    assert capsys.readouterr().err == ""


def test_advise_knows_the_firms_of_your_list(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    mail, firms = tmp_path / "mail.eml", tmp_path / "firms.toml"
    mail.write_text(
        "From: Kim Roe <kim@firm.example>\nTo: sam@inbox.example\nSubject: Interview at Firm\n"
        "Date: Mon, 2 Nov 2026 09:41:00 -0500\n\nHi Sam, can we talk on Thursday, November 12 at"
        " 2 PM about the analyst role at Firm?\n\nKim Roe\nFirm\n",
        encoding="utf-8",
    )
    firms.write_text(
        '[[firm]]\nname = "Firm"\ndomains = ["firm.example"]\nnumber = "+1 212 555 0100"\n'
        'looked_up = 2026-11-01\nwhere = "phone book"\n',
        encoding="utf-8",
    )
    said = printed(capsys, "advise", str(mail), "--firms", str(firms), "--today", "2026-11-03")
    assert "+1 212 555 0100" in " ".join(said.split())


def test_a_country_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], mail: str) -> None:
    assert "two letters" in refused(capsys, "advise", mail, "--country", "U5")


@pytest.mark.slow
def test_a_question_of_your_own_is_asked_in_the_draft(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mail.eml"
    path.write_text(MAIL, encoding="utf-8")
    because = ("--because", "shift, maybe, no-go", "--today", "2026-11-03", "--json")
    assert main(["advise", str(path), *because, "--question", "Who swaps nights?"]) == 0
    advice = json.loads(capsys.readouterr().out)
    assert advice["ask_first"]["question"] == "Who swaps nights?"
    assert "Who swaps nights?" in advice["letters"]["ask-first"]["body"]
    assert main(["advise", str(path), *because, "--question", "x" * 501]) == 2
    assert "501" in capsys.readouterr().err


@pytest.mark.slow
def test_who_says_that_nothing_makes_them_hesitate_is_not_asked_again(
    mail: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def card(*because: str) -> str:
        assert main(["advise", mail, "--today", "2026-11-03", *because]) == 0
        return " ".join(capsys.readouterr().out.split())

    assert "Say what makes you hesitate" in card()
    for words in ("nothing", "nothing does"):
        said = card("--because", words)
        assert "Nothing makes you hesitate" in said
        assert "Say what makes you hesitate" not in said
        assert "You haven't said why" not in said
        assert "You didn't give a reason" not in said
