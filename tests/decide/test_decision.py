"""The verdict, in its order, and everything that comes with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goanyway.advising.completion import complete
from goanyway.advising.tornado_ranges import usual_doubt
from goanyway.decide.decision import Circumstances, decide
from goanyway.decide.draws import DRAWS
from goanyway.decide.inputs import Inputs, at, drawn_deviates
from goanyway.decide.total_value import value_of_going
from goanyway.domain.advice import Decision, Firmness, Ground, Verdict
from goanyway.domain.attributes import Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, between, certain
from goanyway.domain.screening import Safety
from goanyway.domain.situation import (
    Alternative,
    AlternativeKind,
    Belief,
    Job,
    Situation,
    Stage,
    You,
)
from goanyway.interchange.situation_files.toml_file import read_situation
from tests.decide.worked_examples import EXAMPLES, THREE_STAGES
from tests.effort import examples


def decided(situation: Situation, circumstances: Circumstances | None = None) -> Decision:
    filled = complete(situation).situation
    return decide(filled, 7, circumstances)


def example(name: str) -> Situation:
    return read_situation(EXAMPLES[name][0].toml(), name)


def with_pay(mean: float, sd: float = 9000) -> Situation:
    """Somebody who has said only what the job may pay, against 60,000 now."""
    belief = Belief(
        certain(mean, Unit.MONEY_PER_YEAR, Origin.YOU), certain(sd, Unit.MONEY_PER_YEAR, Origin.YOU)
    )
    return Situation(
        alternative=Alternative(worth=certain(60_000, Unit.MONEY_PER_YEAR, Origin.YOU)),
        job=Job(beliefs={Attribute.PAY: belief}),
    )


class TestTheOrder:
    def test_a_scam_outranks_everything(self) -> None:
        must = replace(example("E"), you=You(must_attend="the agency expects it"))
        decision = decided(must, Circumstances(safety=Safety.DO_NOT_REPLY))
        assert decision.verdict is Verdict.DO_NOT_REPLY
        assert decision.ground is Ground.SCREENING

    def test_a_doubtful_sender_turns_a_go_into_a_check(self) -> None:
        decision = decided(example("E"), Circumstances(safety=Safety.BE_CAREFUL))
        assert decision.verdict is Verdict.ASK_FIRST
        assert next(each for each in decision.asking if each.asked).input == "screening"

    def test_a_doubtful_sender_leaves_a_no_alone(self) -> None:
        decision = decided(example("N"), Circumstances(safety=Safety.BE_CAREFUL))
        assert decision.verdict is Verdict.DECLINE_KINDLY

    def test_who_accepted_elsewhere_declines_however_good_it_looks(self) -> None:
        taken = replace(example("E"), you=You(accepted_elsewhere="Kestrel"))
        decision = decided(taken)
        assert decision.verdict is Verdict.DECLINE_KINDLY
        assert decision.ground is Ground.ACCEPTED_ELSEWHERE
        assert decision.value.total.mean > 0

    def test_who_must_attend_goes_and_sees_the_figures_all_the_same(self) -> None:
        bound = replace(example("N"), you=You(must_attend="benefits"))
        decision = decided(bound)
        assert decision.verdict is Verdict.GO
        assert decision.ground is Ground.MUST_ATTEND
        assert decision.value.total.central == pytest.approx(-145.6084, abs=0.001)

    def test_nothing_is_asked_when_no_answer_can_come_in_time(self) -> None:
        late = decided(example("C"), Circumstances(answer_in_time=False))
        assert late.verdict is Verdict.GO
        assert not any(each.asked for each in late.asking)

    def test_side_benefits_never_make_a_go_without_an_open_mind(self) -> None:
        decision = decided(example("N"))
        assert decision.verdict is Verdict.DECLINE_KINDLY
        assert decision.value.practice.central > decision.value.cost.central
        assert decision.value.side_benefits_counted.central == 0


@settings(max_examples=examples(25))
@given(st.floats(30_000, 80_000), st.floats(0, 15_000))
def test_there_is_no_go_without_an_open_mind(mean: float, sd: float) -> None:
    decision = decided(with_pay(mean, sd), Circumstances(answer_in_time=False))
    if decision.verdict is Verdict.GO:
        assert decision.p_accept_given_offer >= decision.open_mind
        assert decision.value.total.mean > 0
    else:
        assert decision.p_accept_given_offer < decision.open_mind or (
            decision.value.total.mean <= 0
        )


@settings(max_examples=examples(15))
@given(st.floats(100, 8000), st.floats(50, 5000))
def test_more_doubt_about_a_weight_changes_nothing(weight: float, doubt: float) -> None:
    """It is not resolved before you must accept, so it enters by its mean."""
    sure = certain(weight, Unit.MONEY_PER_POINT, Origin.YOU)
    unsure = between(weight - doubt, weight + doubt, Unit.MONEY_PER_POINT, Origin.YOU)
    values = [
        decided(
            replace(example("A"), preferences={**example("A").preferences, Attribute.MANAGER: m})
        )
        for m in (sure, unsure)
    ]
    assert values[0].value.total.mean == pytest.approx(values[1].value.total.mean, rel=1e-9)
    assert values[1].draws == 1


def test_doubt_about_the_alternative_counts_only_if_it_will_be_resolved() -> None:
    worth = between(63_000, 69_000, Unit.MONEY_PER_YEAR, Origin.YOU)
    kind = AlternativeKind.CURRENT_JOB
    sure = decided(example("A")).value.total.central
    unresolved = replace(example("A"), alternative=Alternative(kind, worth))
    resolved = replace(example("A"), alternative=Alternative(kind, worth, resolved=True))
    assert decided(unresolved).value.total.central == pytest.approx(sure, abs=1e-6)
    assert decided(resolved).value.total.central > sure + 10


def test_certain_inputs_need_no_draws_and_give_one_figure() -> None:
    decision = decided(example("A"))
    total = decision.value.total
    assert decision.draws == 1
    assert total.central == total.mean == total.p10 == total.p90
    assert decision.p_positive == 1
    assert decision.firmness is Firmness.CLEAR


def test_uncertain_inputs_are_drawn_at_least_four_thousand_times_and_seeded() -> None:
    first, second = decided(with_pay(60_000)), decided(with_pay(60_000))
    assert first.draws >= 4000
    assert first == second
    assert first.value.total.p10 < first.value.total.central < first.value.total.p90


def test_the_draws_of_an_input_do_not_depend_on_what_else_is_uncertain() -> None:
    """So situations are compared on the same draws: an input more moves no other."""
    one = Inputs.of(complete(with_pay(60_000)).situation)
    other = Inputs.of(complete(example("A")).situation)
    assert drawn_deviates("job.years", DRAWS, 7) is drawn_deviates("job.years", DRAWS, 7)
    years = one.draws(DRAWS, 7)["job.years"]
    assert np.array_equal(
        years, at(one.quantities["job.years"], drawn_deviates("job.years", DRAWS, 7))
    )
    assert not other.drawn
    assert "job.years" in one.drawn


def test_draws_are_spread_evenly_and_different_for_each_input() -> None:
    first, second = (drawn_deviates(name, DRAWS, 7) for name in ("job.years", "you.hour"))
    assert abs(first.mean()) < 1e-12
    assert first.std() == pytest.approx(1, abs=1e-3)
    assert abs(np.corrcoef(first, second)[0, 1]) < 0.06


@pytest.mark.parametrize("name", ["A", "B", "C", "E", "U", "P", "S"])
def test_at_a_break_even_going_is_worth_nothing(name: str) -> None:
    text = THREE_STAGES.toml() if name == "S" else EXAMPLES[name][0].toml()
    situation = complete(read_situation(text, name)).situation
    inputs = Inputs.of(situation)
    found = [each for each in decided(situation).break_even if each.at is not None]
    assert len(found) >= 4
    for each in found:
        values = {**inputs.central(), each.input: np.array([each.at])}
        going = value_of_going(inputs, values)
        jumps = going.counted[0] == 0 and going.side.sum[0] > 0
        assert going.total[0] == pytest.approx(0, abs=0.05) or jumps, each.input


def test_what_flips_nothing_in_its_range_says_so() -> None:
    discount = next(
        each for each in decided(example("E")).break_even if each.input == "job.discount"
    )
    assert discount.at is None
    assert discount.low <= discount.central <= discount.high


def test_an_honest_go_may_end_before_the_value_does() -> None:
    pay = next(
        each for each in decided(example("A")).break_even if each.input == "job.beliefs.pay.mean"
    )
    assert pay.at is not None
    assert pay.honest_at is not None
    assert pay.at < pay.honest_at < pay.central
    assert pay.go_above


def test_the_tornado_always_shows_scales_years_and_chance_even_where_they_were_given() -> None:
    situation = complete(example("A")).situation
    decision = decided(situation, Circumstances(usual=usual_doubt(situation)))
    shown = {each.input: each for each in decision.tornado}
    always = {"job.belief_scale", "job.error_scale", "job.years", "stages[0].pass"}
    assert always <= shown.keys()
    assert all(shown[name].supposed for name in always)
    assert all(shown[name].total_at_low != shown[name].total_at_high for name in always)
    widths = [abs(each.total_at_high - each.total_at_low) for each in decision.tornado]
    assert widths == sorted(widths, reverse=True)


def test_questions_to_yourself_are_about_what_you_did_not_give() -> None:
    near = replace(
        with_pay(52_000, 3000),
        stages=(Stage(cost=certain(700, Unit.MONEY, Origin.YOU)),),
    )
    questions = decided(near).ask_yourself
    assert questions
    worths = [each.worth for each in questions]
    assert worths == sorted(worths, reverse=True)
    assert not {"alternative.worth", "stages[0].cost", "job.beliefs.pay.mean"} & {
        each.input for each in questions
    }


def test_a_go_that_only_side_benefits_pay_for_says_so() -> None:
    stages = (replace(example("P").stages[0], cost=certain(2500, Unit.MONEY, Origin.YOU)),)
    decision = decided(replace(example("P"), stages=stages), Circumstances(answer_in_time=False))
    assert decision.verdict is Verdict.GO
    assert decision.carried_by_side_benefits


def test_side_benefits_count_at_most_as_much_as_the_job_itself() -> None:
    value = decided(example("P")).value
    gross = value.already_expected.central + value.proved_wrong.central
    everything = sum(
        part.central
        for part in (value.practice, value.connections, value.word_of_mouth, value.leverage)
    )
    assert value.side_benefits_counted.central == pytest.approx(min(gross, everything))


def test_how_glad_you_were_is_unknown_before_there_is_a_record() -> None:
    assert decided(example("A")).p_glad is None
    assert decided(example("A")).value.preferred_fit is None
    assert decided(example("A")).value.preferred_fit_reason


@pytest.mark.parametrize("kind", list(AlternativeKind))
def test_every_kind_of_alternative_is_decided_on(kind: AlternativeKind) -> None:
    decision = decided(Situation(alternative=Alternative(kind=kind)))
    assert np.isfinite(decision.value.total.mean)
    pending = decision.value.leverage.central > 0
    assert pending is (kind is AlternativeKind.OFFER)


def test_changing_jobs_costs_something_only_where_you_would_stay_otherwise() -> None:
    dear = certain(20_000, Unit.MONEY, Origin.YOU)

    def total(kind: AlternativeKind, cost: Quantity) -> float:
        base = with_pay(60_000)
        job = replace(base.job, switching_cost=cost)
        alternative = replace(base.alternative, kind=kind)
        return decided(replace(base, job=job, alternative=alternative)).value.total.central

    free = certain(0, Unit.MONEY, Origin.YOU)
    assert total(AlternativeKind.CURRENT_JOB, dear) < total(AlternativeKind.CURRENT_JOB, free)
    assert total(AlternativeKind.OFFER, dear) == total(AlternativeKind.OFFER, free)
