"""`goanyway screen`: answers people can act on, statuses programs can act on."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import jsonschema
import pytest

from goanyway.cli.app import main

HONEST = "Hi Priya, it is Tom from Ferncurve. Can you come in on Tuesday at ten? It is 4 Mill St."
FRAUD = "Kindly pay the $50 registration fee by Zelle to confirm your job, then text me the receipt"
THREAD = [
    {"from": "them", "text": HONEST},
    {"from": "me", "text": "Yes, that suits me."},
    {
        "from": "them",
        "text": "Kindly add me on Telegram and send your bank details and a $50 registration fee.",
    },
]


@pytest.fixture
def fraud(tmp_path: Path) -> Path:
    file = tmp_path / "fraud.txt"
    file.write_text(FRAUD, encoding="utf-8")
    return file


@pytest.fixture
def honest(tmp_path: Path) -> Path:
    file = tmp_path / "honest.txt"
    file.write_text(HONEST, encoding="utf-8")
    return file


def batch(tmp_path: Path, *lines: object) -> tuple[Path, Path]:
    source, answers = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(
        "".join(f"{each if isinstance(each, str) else json.dumps(each)}\n" for each in lines),
        encoding="utf-8",
    )
    return source, answers


def run_batch(source: Path, answers: Path, *more: str) -> int:
    return main(["screen", "--batch", str(source), "--out", str(answers), *more])


def answers_in(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_fraud_is_named_with_its_words_and_what_to_do(
    fraud: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["screen", str(fraud), "--country", "US", "--explain"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert text.startswith("Not safe")
    assert "$50" in text
    assert "What to do now" in text
    assert "enough to stop" in text
    assert "would be frauds" in text


def test_an_honest_message_gets_no_alarm(honest: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["screen", str(honest), "--fail-on", "be-careful"]) == 0
    assert capsys.readouterr().out.startswith("Looks genuine")


@pytest.mark.parametrize(("fail_on", "status"), [("be-careful", 3), ("do-not-reply", 3)])
def test_the_status_tells_a_program_what_was_found(fraud: Path, fail_on: str, status: int) -> None:
    assert main(["screen", str(fraud), "--fail-on", fail_on]) == status


def test_a_conversation_says_until_which_message_it_looked_genuine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "talk.json"
    file.write_text(json.dumps({"thread": THREAD}), encoding="utf-8")
    assert main(["screen", str(file)]) == 0
    assert "It looked genuine until message 3." in " ".join(capsys.readouterr().out.split())


def test_json_of_one_is_an_object_and_of_several_a_line_each(
    fraud: Path, honest: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["screen", str(fraud), "--json"])
    assert json.loads(capsys.readouterr().out)["verdict"] == "do-not-reply"
    main(["screen", str(fraud), str(honest), "--json"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(each["file"]).name for each in found] == ["fraud.txt", "honest.txt"]


def test_the_json_is_as_its_schema_says(fraud: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["schema", "screen"])
    schema = json.loads(capsys.readouterr().out)
    main(["screen", str(fraud), "--json"])
    jsonschema.validate(json.loads(capsys.readouterr().out), schema)


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    honest: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["screen", "missing.txt", str(honest)]) == 2
    printed = capsys.readouterr()
    assert "missing.txt: there's no such file" in printed.err
    assert "Looks genuine" in printed.out


@pytest.mark.parametrize(
    "arguments",
    [[], ["--batch", "x.jsonl"], ["x.txt", "--out", "y"], ["x.txt", "--country", "USA"]],
)
def test_what_cannot_be_meant_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["screen", *arguments]) == 2
    assert "\n" in capsys.readouterr().err.strip()


def test_a_batch_answers_every_line_and_names_the_broken_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, answers = batch(
        tmp_path,
        {"id": "a", "text": FRAUD, "channel": "sms"},
        "{broken",
        "",
        {"id": "b", "thread": THREAD},
        {"id": "c", "text": 5},
        {"id": 4, "text": HONEST, "links": ["https://calendly.com/tom"]},
    )
    assert run_batch(source, answers) == 2
    found = answers_in(answers)
    assert [each["id"] for each in found] == ["a", "b", "4"]
    assert [each["line"] for each in found] == [1, 4, 6]
    assert [each["verdict"] for each in found] == ["do-not-reply", "do-not-reply", "looks-genuine"]
    assert found[1]["turn"] == 2
    printed = capsys.readouterr().err
    assert f"{source}, line 2: this isn't JSON" in printed
    assert f'{source}, line 5: "text" has the wrong value' in printed
    assert "3 answers written" in printed


def test_the_spans_of_reasons_are_places_in_the_text(tmp_path: Path) -> None:
    source, answers = batch(tmp_path, {"id": "a", "text": f"Dear Sam,\n{FRAUD}"})
    assert run_batch(source, answers) == 0
    (found,) = answers_in(answers)
    reasons = found["reasons"]
    assert isinstance(reasons, list)
    spans = [reason["span"] for reason in reasons if reason["sign"] == "payment"]
    ((start, end),) = spans
    assert "$50" in f"Dear Sam,\n{FRAUD}"[start:end]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_answers_are_for_their_owners_eyes(tmp_path: Path) -> None:
    source, answers = batch(tmp_path, {"id": "a", "text": HONEST})
    run_batch(source, answers)
    assert stat.S_IMODE(answers.stat().st_mode) == 0o600
    whole = answers.read_bytes()
    answers.chmod(0o644)
    run_batch(source, answers, "--from-start")
    assert stat.S_IMODE(answers.stat().st_mode) == 0o600
    assert answers.read_bytes() == whole


def test_a_batch_that_was_stopped_goes_on_where_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [{"id": str(number), "text": HONEST} for number in range(5)]
    source, answers = batch(tmp_path, *lines)
    run_batch(source, answers)
    whole = answers.read_bytes()
    for stopped in (whole[:-40], whole[: whole.index(b"\n") + 1], whole[:9], b""):
        answers.write_bytes(stopped)
        assert run_batch(source, answers) == 0
        assert answers.read_bytes() == whole
    capsys.readouterr()
    assert run_batch(source, answers) == 0
    assert "0 answers written" in capsys.readouterr().err


def test_answers_of_another_file_are_not_touched(tmp_path: Path) -> None:
    source, answers = batch(tmp_path, {"id": "a", "text": HONEST})
    for other in (b'{"line": 1, "id": "z"}\n', b'{"line": 9, "id": "a"}\n', b"my notes\n"):
        answers.write_bytes(other)
        assert run_batch(source, answers) == 2
        assert answers.read_bytes() == other
    assert run_batch(source, answers, "--from-start") == 0
    assert run_batch(source, source) == 2


def test_a_missing_batch_leaves_no_file_behind(tmp_path: Path) -> None:
    assert run_batch(tmp_path / "missing.jsonl", tmp_path / "out.jsonl") == 2
    assert not (tmp_path / "out.jsonl").exists()


def test_no_words_of_a_message_are_in_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, answers = batch(tmp_path, '{"id": "a", "text": "secret words"', {"id": ["secret"]})
    run_batch(source, answers)
    assert "secret" not in capsys.readouterr().err
