"""Cases in several trades, each with the verdict that an experienced coach would want, and why."""

import datetime
import tomllib
from pathlib import Path
from typing import Any

import pytest

from goanyway import advise

HERE = Path(__file__).parent / "listening"
TODAY = datetime.date(2026, 11, 30)


def cases() -> list[dict[str, Any]]:
    with (HERE / "expectations.toml").open("rb") as file:
        return list(tomllib.load(file)["scenario"])


def test_every_case_has_its_wanted_verdict() -> None:
    assert {each.stem for each in HERE.glob("*.eml")} == {each["name"] for each in cases()}


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["name"])
def test_the_verdict_is_one_that_a_coach_would_give(case: dict[str, Any]) -> None:
    name = case["name"]
    advice = advise(HERE / f"{name}.eml", situation=HERE / f"{name}.toml", today=TODAY)
    assert advice.verdict in case["wanted"], f"{case['because']} It said: {advice.why}"


def test_a_no_go_that_was_said_is_seen_in_the_answer() -> None:
    advice = advise(
        HERE / "01-warehouse-nights.eml", situation=HERE / "01-warehouse-nights.toml", today=TODAY
    )
    (reason,) = advice.reasons
    assert reason.what == "night shifts"
    assert reason.no_go
    assert reason.bears
    assert reason.takes_off > 0
    assert reason.takes_off_chance > 0


def test_a_job_that_is_fully_remote_is_not_hesitated_about_for_its_way(tmp_path: Path) -> None:
    text = (HERE / "07-bad-glassdoor.toml").read_text()
    file = tmp_path / "mine.toml"
    file.write_text(text + '[[reasons]]\nkind = "commute"\nminutes = 60\nno_go = true\n')
    invitation = HERE / "07-bad-glassdoor.eml"
    advice = advise(invitation, situation=file, today=TODAY)
    without = advise(invitation, situation=HERE / "07-bad-glassdoor.toml", today=TODAY)
    assert not advice.reasons[-1].bears
    assert advice.decision.value.total.mean == without.decision.value.total.mean
