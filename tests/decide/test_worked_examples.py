"""The worked examples come out to the digit, through the library and the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from goanyway import advise
from goanyway.cli import main
from goanyway.decide.beliefs import variance_after_each_stage
from goanyway.decide.inputs import Inputs, opportunity
from goanyway.domain.advice import Advice
from goanyway.interchange.situation_files.toml_file import load_situation, read_situation
from tests.decide.worked_examples import (
    COSTLY_FIRST_STAGE_TOTAL,
    EXAMPLES,
    ROOM_WORTHS,
    THREE_STAGES,
    THREE_STAGES_TOTAL,
    Example,
    Figures,
    Stage,
)
from tests.published import SITUATIONS

MONEY = 0.001
CHANCE = 0.0005


def advice_on(example: Example) -> Advice:
    return advise(situation=read_situation(example.toml(), "an example"))


@pytest.fixture(scope="module", params=EXAMPLES)
def solved(request: pytest.FixtureRequest) -> tuple[Advice, Figures]:
    example, figures = EXAMPLES[request.param]
    return advice_on(example), figures


def test_the_parts_of_the_value_come_out(solved: tuple[Advice, Figures]) -> None:
    advice, figures = solved
    value = advice.decision.value
    parts = {
        "already_expected": figures.already_expected,
        "proved_wrong": figures.proved_wrong,
        "cost": figures.cost,
        "total": figures.total,
        **figures.side,
    }
    for name, expected in parts.items():
        part = getattr(value, name)
        assert part.central == pytest.approx(expected, abs=MONEY), name
        assert part.mean == pytest.approx(expected, abs=MONEY), name
    gross = value.already_expected.central + value.proved_wrong.central
    assert gross == pytest.approx(figures.gross, abs=MONEY)


def test_the_chances_come_out(solved: tuple[Advice, Figures]) -> None:
    advice, figures = solved
    decision = advice.decision
    assert decision.p_accept_given_offer == pytest.approx(figures.p_accept, abs=CHANCE)
    if figures.surer_than is not None:
        assert decision.stay_home_if_surer_than == pytest.approx(figures.surer_than, abs=CHANCE)


def test_nobody_need_be_sure_where_side_benefits_pay_for_the_trip() -> None:
    assert advice_on(EXAMPLES["P"][0]).decision.stay_home_if_surer_than is None


def test_what_asking_is_worth_comes_out(solved: tuple[Advice, Figures]) -> None:
    advice, figures = solved
    asking = {each.input: each for each in advice.decision.asking}
    for name, (worth, p_turns) in figures.asking.items():
        assert asking[name].worth == pytest.approx(worth, abs=MONEY), name
        assert asking[name].p_turns == pytest.approx(p_turns, abs=CHANCE), name
        assert asking[name].price == pytest.approx(figures.price, abs=MONEY), name


def test_the_verdict_and_the_question_come_out(solved: tuple[Advice, Figures]) -> None:
    advice, figures = solved
    assert advice.verdict == figures.verdict
    assert (advice.ask_first.input if advice.ask_first else None) == figures.ask_first


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_the_interview_shows_comes_out(name: str) -> None:
    example, figures = EXAMPLES[name]
    complete = advice_on(example).situation
    inputs = Inputs.of(complete)
    arrays = opportunity(inputs, inputs.central())
    shown = np.sqrt(variance_after_each_stage(arrays)[-1][0])
    assert shown == pytest.approx(figures.shown_sd, abs=MONEY)


def test_three_stages_come_out() -> None:
    total = advice_on(THREE_STAGES).decision.value.total.central
    assert total == pytest.approx(THREE_STAGES_TOTAL, abs=0.01)


def test_the_first_stage_is_valued_and_not_skipped() -> None:
    first = Stage(0.6, 1000, {"pay": 0})
    costly = replace(THREE_STAGES, stages=(first, *THREE_STAGES.stages[1:]))
    total = advice_on(costly).decision.value.total.central
    assert total == pytest.approx(COSTLY_FIRST_STAGE_TOTAL, abs=0.01)


def test_the_questions_for_the_room_are_ranked_by_what_they_are_worth() -> None:
    questions = advice_on(EXAMPLES["A"][0]).decision.ask_in_the_room
    assert [each.input for each in questions] == list(ROOM_WORTHS)
    for each in questions:
        assert each.worth == pytest.approx(ROOM_WORTHS[each.input], abs=MONEY)


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_command_line_gives_the_same_figures(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    example, figures = EXAMPLES[name]
    file = tmp_path / "situation.toml"
    file.write_text(example.toml(), encoding="utf-8")
    assert main(["advise", "--situation", str(file), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["verdict"] == figures.verdict
    assert answer["value"]["total"]["central"] == pytest.approx(figures.total, abs=MONEY)
    assert answer["p_accept_given_offer"] == pytest.approx(figures.p_accept, abs=CHANCE)
    assert answer["value"]["total"]["origin"] == "you"


@pytest.mark.skipif(not SITUATIONS.is_dir(), reason="the published situations are not here")
@pytest.mark.parametrize("name", [*EXAMPLES, "S"])
def test_the_situations_here_are_the_published_ones(name: str) -> None:
    example = THREE_STAGES if name == "S" else EXAMPLES[name][0]
    published = load_situation(SITUATIONS / f"{name}.toml")
    ours = read_situation(example.toml(), name)
    assert advise(situation=published).decision == advise(situation=ours).decision
