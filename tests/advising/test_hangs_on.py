"""How much of what the verdict hangs on comes from each origin."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings

from goanyway import advise
from goanyway.advising.inputs import answered, inputs
from goanyway.domain.advice import Advice
from goanyway.domain.origin import Origin
from goanyway.domain.situation import Situation
from goanyway.errors import SituationError
from goanyway.interchange.situation_files.toml_file import read_situation
from tests.interchange.random_situations import Lines, situations

TODAY = date(2026, 11, 3)


def advice_on(situation: Situation) -> Advice:
    try:
        return advise(situation=situation, today=TODAY)
    except SituationError as error:
        assume("we don't know what jobs pay" not in str(error))
        raise


def all_said(advice: Advice) -> Situation:
    """The same situation, every figure of which somebody says themselves."""
    said = advice.situation
    for path, known in inputs(advice.situation).items():
        said = answered(said, said, path, known.vouched(Origin.YOU))
    return said


@pytest.mark.slow
@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(situations())
def test_the_shares_are_shares_of_one_the_greatest_first(case: tuple[Lines, Situation]) -> None:
    decision = advice_on(case[1]).decision
    shares = list(decision.hangs_on.values())
    assert all(0 < share <= 1 + 1e-12 for share in shares)
    assert shares == sorted(shares, reverse=True)
    if any(each.size > 0 for each in decision.tornado):
        assert sum(shares) == pytest.approx(1)
    else:
        assert not shares


@pytest.mark.slow
@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
@given(situations())
def test_where_you_say_everything_it_hangs_on_you_alone(case: tuple[Lines, Situation]) -> None:
    told = advice_on(all_said(advice_on(case[1])))
    assert not told.assumptions
    assert set(told.decision.hangs_on) <= {Origin.YOU}


def test_where_you_say_nothing_it_hangs_on_studies_and_assumptions() -> None:
    shares = advise(situation=Situation(), today=TODAY).decision.hangs_on
    assert set(shares) == {Origin.STUDY, Origin.ASSUMPTION}


def test_what_you_say_of_one_figure_is_your_share_of_it() -> None:
    told = 'currency = "USD"\n[job]\nyears = { p10 = 1, p90 = 6 }'
    decision = advise(situation=read_situation(told, "mine.toml"), today=TODAY).decision
    years = next(each for each in decision.tornado if each.input == "job.years")
    total = sum(each.size for each in decision.tornado)
    assert decision.hangs_on[Origin.YOU] == pytest.approx(years.size / total)
