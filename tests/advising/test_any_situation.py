"""Whatever a situation says, the advice is whole, finite and keeps its promises."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import assume, given, settings

from goanyway import advise
from goanyway.domain.advice import Advice, Verdict
from goanyway.domain.origin import Origin
from goanyway.domain.situation import Situation, numbers
from goanyway.errors import SituationError
from goanyway.interchange.outputs.advice_json import advice_as_json
from goanyway.interchange.situation_files.toml_file import read_situation
from tests.effort import examples
from tests.interchange.random_situations import Lines, situations

TODAY = date(2026, 11, 3)


def advice_on(situation: Situation) -> Advice:
    try:
        return advise(situation=situation, today=TODAY)
    except SituationError as error:
        assume("we don't know what jobs pay" not in str(error))
        raise


@pytest.mark.slow
@settings(max_examples=40)
@given(situations())
def test_the_advice_can_be_written_down_without_a_single_nan(
    case: tuple[Lines, Situation],
) -> None:
    advice = advice_on(case[1])
    json.dumps(advice_as_json(advice), allow_nan=False)
    value = advice.decision.value
    assert value.cost.central >= 0
    assert value.proved_wrong.central >= -1e-6 * (1 + abs(value.already_expected.central))
    assert value.already_expected.central >= 0
    assert 0 <= advice.decision.p_accept_given_offer <= 1 + 1e-9
    assert 0 <= advice.decision.p_offer <= 1 + 1e-9
    if advice.verdict is Verdict.GO and not advice.situation.you.must_attend:
        assert advice.decision.p_accept_given_offer >= advice.decision.open_mind
        assert value.total.mean > 0


@settings(max_examples=examples(6))
@given(situations())
def test_what_you_gave_is_kept_and_what_was_filled_in_is_marked(
    case: tuple[Lines, Situation],
) -> None:
    lines, given_situation = case
    complete = {name: each for name, _, each in numbers(advice_on(given_situation).situation)}
    enabled = given_situation.side_benefits.enabled
    for name, _, quantity in numbers(read_situation("\n".join(lines), "mine.toml")):
        if quantity is None or (name.startswith("side_benefits.") and not enabled):
            continue
        if name.startswith("side_benefits.leverage"):
            continue
        assert complete[name] == quantity, name
    for name, each in complete.items():
        if each is not None and each.origin is not Origin.YOU:
            assert each.source, name


def test_somebody_who_tells_nothing_gets_an_answer() -> None:
    advice = advise(situation=Situation(), today=TODAY)
    assert advice.verdict in (Verdict.GO, Verdict.ASK_FIRST, Verdict.DECLINE_KINDLY)
    assert all(each.origin is not Origin.YOU for each in advice.assumptions)
