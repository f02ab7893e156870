"""`goanyway compare`: jobs side by side in a terminal, and as JSON as it is described."""

from __future__ import annotations

from jsonschema import Draft202012Validator

from goanyway.cli.journal.compare import columns_schema
from tests.cli.journal.conftest import Shell

TODAY = ("--today", "2026-11-04")


def offered(shell: Shell) -> None:
    shell.says(
        "offer", "brightwater", "--counter", "--pay", "41", "--period", "hour", "--currency",
        "USD", "--answer-by", "2026-11-13", *TODAY,
    )  # fmt: skip


def test_an_offer_is_set_beside_the_job_you_have(brightwater: Shell) -> None:
    offered(brightwater)
    said = brightwater.says("compare", *TODAY)
    assert "The job you have" in said
    assert "counter-offer, if you stay" in said
    assert "$41 an hour" in said
    assert "Answer by Fri, Nov 13" in said


def test_its_json_has_the_shape_that_is_described(brightwater: Shell) -> None:
    offered(brightwater)
    answer = brightwater.answers("compare", *TODAY)
    Draft202012Validator(columns_schema()).validate(answer["result"])
    assert [each["standing"] for each in answer["result"]["columns"]] == [
        "your-job",
        "counter-offer",
    ]
    assert answer["change"] is None
