"""What the person says comes out in the figures, as computed apart from this program."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.advising.completion import complete
from goanyway.decide.deadlines import chance_in_time, chance_over_counts
from goanyway.decide.inputs import Inputs, cost_of_the_way, opportunity
from goanyway.decide.opportunity import ATTRIBUTES, PAY, Opportunity
from goanyway.decide.stages import EXACT
from goanyway.decide.value import job_value
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import Situation
from goanyway.interchange.situation_files.toml_file import read_situation
from tests.decide.random_opportunities import one, opportunities
from tests.decide.worked_examples import EXAMPLES


def with_one_stage(
    mu: float = 66_000, sds: tuple[float, ...] = (9000,), b: float = 66_000
) -> Opportunity:
    """A job whose pay is all that counts; each stage shows it exactly as far as `sds` say."""
    mean, sd, weight, errors = (np.zeros((len(ATTRIBUTES), 1)) for _ in range(4))
    mean[PAY], weight[PAY] = mu, 1.0
    sd[: len(sds), 0], weight[: len(sds), 0] = sds, 1.0
    mean[PAY] = mu
    hidden = np.full_like(errors, np.inf)
    shown = []
    for row in range(len(sds)):
        error = hidden.copy()
        error[row] = 0.0
        shown.append(error)
    return Opportunity(
        mean=mean,
        sd=sd,
        weight=weight,
        correlation=one(0),
        errors=tuple(shown),
        passing=tuple(one(0.13) for _ in sds),
        costs=tuple(one(150) for _ in sds),
        years=one(2.7),
        alternative=one(b),
        alternative_sd=one(0),
        wrong_move=one(20_000),
    )


@pytest.mark.parametrize(
    ("q", "penalty", "absolute", "total"),
    [
        (0.0, 0, False, 1110.2587),
        (0.3, 4000, False, 936.3969),
        (0.9, 12_000, False, 96.5594),
        (0.3, 0, True, 732.1811),
        (0.6, 0, True, 354.1035),
    ],
)
def test_a_drawback_takes_off_what_was_computed(
    q: float, penalty: float, absolute: bool, total: float
) -> None:
    job = replace(
        with_one_stage(),
        probability=(one(q),),
        penalty=(one(penalty),),
        absolute=(absolute,),
        shown_at=(1,),
    )
    assert job_value(job).net[0] == pytest.approx(total, abs=0.001)


def test_an_open_mind_is_that_of_somebody_who_passed_everywhere() -> None:
    job = with_one_stage(65_000, (1500, 4000, 5000), 67_000)
    value = job_value(job, precision=EXACT)
    assert value.p_accept[0] == pytest.approx(0.38052, abs=1e-5)
    assert value.p_take[0] / value.p_offer[0] > value.p_accept[0]  # the hopeless withdrew


@pytest.mark.parametrize(
    ("minutes", "days", "hour", "trip", "a_year"),
    [(40, 5, 28.35, 0, 8694.0), (40, 3, 28.35, 6.5, 6113.4), (-15, 5, 20, 0, -2300.0)],
)
def test_a_longer_way_costs_its_hours_and_its_fares(
    minutes: float, days: float, hour: float, trip: float, a_year: float
) -> None:
    cost = cost_of_the_way(one(hour), one(minutes), one(days), one(trip))
    assert cost[0] == pytest.approx(a_year, abs=0.001)


@pytest.mark.parametrize(
    ("days", "stages", "chance"),
    [(4, 1, 0.383033), (14, 1, 0.915097), (14, 3, 0.130221), (-3, 1, 0.0), (0, 2, 0.0)],
)
def test_a_process_ends_in_time_as_often_as_was_computed(
    days: float, stages: int, chance: float
) -> None:
    assert chance_in_time(days, stages) == pytest.approx(chance, abs=1e-6)


def test_an_unknown_number_of_stages_is_averaged_over() -> None:
    both = chance_over_counts(14, [(1, 0.5), (3, 0.5)])
    assert both == pytest.approx((0.915097 + 0.130221) / 2, abs=1e-6)


@given(st.floats(0.1, 60), st.integers(1, 7))
def test_more_days_or_fewer_stages_never_make_it_later(days: float, stages: int) -> None:
    chance = chance_in_time(days, stages)
    assert chance_in_time(days + 1, stages) >= chance >= chance_in_time(days, stages + 1)


def situation(more: str, name: str = "A") -> Situation:
    text = EXAMPLES[name][0].toml()
    return read_situation(text.replace("[you]", f"[you]\n{more}", 1), name)


def share(value: float) -> Quantity:
    return certain(value, Unit.PROBABILITY, Origin.YOU)


def arrays_of(told: Situation) -> Opportunity:
    inputs = Inputs.of(told)
    return opportunity(inputs, inputs.central())


@pytest.mark.parametrize(
    ("job", "alternative", "hour", "better_by"),
    [((30, 20), (28, 20), 18, 2080), ((44, 40), (41, 37.5), 26.53, 8121.1)],
)
def test_hours_and_hourly_pay_of_both_sides_count(
    job: tuple[float, float], alternative: tuple[float, float], hour: float, better_by: float
) -> None:
    text = (
        EXAMPLES["A"][0]
        .toml()
        .replace("hour = 39", f"hour = {hour}")
        .replace(
            "worth = 66000",
            f'worth = {{ amount = {alternative[0]}, per = "hour", '
            f"hours_per_week = {alternative[1]} }}",
        )
        .replace(
            "pay = { mean = 64000, sd = 5000 }",
            f'pay = {{ mean = {job[0]}, sd = 0, per = "hour", hours_per_week = {job[1]} }}',
        )
    )
    inputs = Inputs.of(complete(read_situation(text, "hours")).situation)
    arrays = opportunity(inputs, inputs.central())
    difference = arrays.mean[PAY] - arrays.burden - arrays.alternative
    assert difference[0] == pytest.approx(better_by, abs=0.001)


@pytest.mark.parametrize(
    ("from_here", "given_passes", "count", "passes"),
    [
        (0.13, (), 5, [0.66495] * 5),
        (0.20, (), 2, [0.447214] * 2),
        (0.37, (0.5,), 1, [0.5]),
        (0.20, (0.5,), 2, [0.5, 0.447214]),
    ],
)
def test_the_chance_from_here_is_spread_over_the_stages(
    from_here: float, given_passes: tuple[float, ...], count: int, passes: list[float]
) -> None:
    text = f"[process]\noffer = {from_here}\nfurther = {count - 1}\n" + "".join(
        f"[[stages]]\npass = {each}\n" for each in given_passes
    )
    arrays = arrays_of(complete(read_situation(text, "stages")).situation)
    assert [float(each[0]) for each in arrays.passing] == pytest.approx(passes, abs=1e-6)


def test_being_late_multiplies_the_last_pass_and_leaves_the_open_mind() -> None:
    on_time = complete(situation("")).situation
    late = replace(on_time, process=replace(on_time.process, in_time=share(0.25)))
    one_way, other = job_value(arrays_of(on_time)), job_value(arrays_of(late))
    assert other.gross[0] == pytest.approx(one_way.gross[0] / 4)
    assert other.p_take[0] == pytest.approx(one_way.p_take[0] / 4)
    assert other.p_accept[0] == one_way.p_accept[0]


def test_who_is_surely_late_gains_nothing_and_still_has_an_open_mind() -> None:
    on_time = complete(situation("")).situation
    late = replace(on_time, process=replace(on_time.process, in_time=share(0.0)))
    value = job_value(arrays_of(late))
    assert value.gross[0] == 0
    assert value.p_accept[0] > 0.3


@given(opportunities(), st.floats(0.01, 1), st.floats(0, 20_000), st.booleans())
def test_a_drawback_more_never_raises_value_or_chances(
    job: Opportunity, q: float, penalty: float, absolute: bool
) -> None:
    worse = replace(
        job,
        probability=(*job.probability, one(q)),
        penalty=(*job.penalty, one(penalty)),
        absolute=(*job.absolute, absolute),
        shown_at=(*job.shown_at, 1),
    )
    before, after = job_value(job, precision=EXACT), job_value(worse, precision=EXACT)
    for name in ("net", "p_accept", "p_take"):
        least = getattr(before, name)[0]
        assert getattr(after, name)[0] <= least + 1e-6 * (1 + abs(least)), name
