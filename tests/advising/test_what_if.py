"""A figure that is moved gives at once what the whole decision gives at its center."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import pytest

from goanyway import advise
from goanyway.advising.flips import goes
from goanyway.advising.what_if import at_the_center, changed, considered_anew, sliders
from goanyway.domain.advice import Advice
from goanyway.domain.origin import Origin
from goanyway.interchange.situation_files.toml_file import read_situation

EXAMPLES = files("goanyway") / "examples"


@pytest.fixture(scope="module")
def advice() -> Advice:
    return advise(
        str(EXAMPLES / "invitation.eml"),
        posting=str(EXAMPLES / "posting.html"),
        situation=str(EXAMPLES / "situation.toml"),
        today=date(2026, 11, 3),
    )


def test_unmoved_it_is_the_advice_at_its_center(advice: Advice) -> None:
    center = at_the_center(advice.situation)
    value = advice.decision.value
    assert center.total == pytest.approx(value.total.central)
    assert center.parts["proved_wrong"] == pytest.approx(value.proved_wrong.central)
    assert center.parts["cost"] == pytest.approx(-value.cost.central)
    assert center.stay_home_if_surer_than == advice.decision.stay_home_if_surer_than
    assert center.goes is goes(advice.decision)


def test_beyond_its_flip_an_input_turns_the_answer(advice: Advice) -> None:
    center = at_the_center(advice.situation)
    moved = [each for each in sliders(advice) if each.flips_at is not None]
    assert moved
    for each in moved:
        assert each.flips_at is not None
        beyond = each.flips_at + (each.flips_at - each.now) * 0.02
        other = at_the_center(changed(advice, {each.input: beyond}))
        assert other.goes is not center.goes, each.input


def test_sliders_reach_what_they_show(advice: Advice) -> None:
    found = sliders(advice)
    assert 3 <= len(found) <= 5
    for each in found:
        assert each.low <= each.now <= each.high
        assert each.step > 0
        if each.flips_at is not None and each.unit != "points":
            assert each.low <= each.flips_at <= each.high, each


def test_a_reason_whose_sureness_flips_the_answer_is_moved_like_any_input() -> None:
    situation = read_situation('[[reasons]]\nkind = "shift"\nsure = "maybe"\nno_go = true\n', "s")
    advice = advise(str(EXAMPLES / "invitation.eml"), situation=situation, today=date(2026, 11, 3))
    sure = next(each for each in sliders(advice) if each.input.startswith("deal_breakers"))
    assert sure.flips_at is not None
    other = at_the_center(changed(advice, {sure.input: sure.flips_at}))
    assert other.goes is not at_the_center(advice.situation).goes


def test_what_was_moved_is_yours_and_the_draws_agree(advice: Advice) -> None:
    first = sliders(advice)[0]
    situation = changed(advice, {first.input: first.high})
    decision = considered_anew(advice, {first.input: first.high})
    assert decision.value.total.central == pytest.approx(at_the_center(situation).total)
    moved = next(each for each in decision.break_even if each.input == first.input)
    assert moved.central == pytest.approx(first.high)
    assert moved.origin is Origin.YOU
