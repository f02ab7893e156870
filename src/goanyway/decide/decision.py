"""The verdict, in its order: screen, commitments, ask first, go or decline kindly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from goanyway.decide.asking import (
    ASKABLE,
    Answer,
    attribute_answer,
    deal_breaker_answer,
    price_of_asking,
    stages_answer,
    worth_asking,
    worth_in_the_room,
)
from goanyway.decide.draws import Drawn, value_over_draws
from goanyway.decide.inputs import Inputs, opportunity
from goanyway.decide.opportunity import Opportunity
from goanyway.decide.sensitivity import Usual, break_evens, questions_to_yourself, tornado
from goanyway.decide.stages import EXACT_NODES
from goanyway.decide.total_value import Going, value_of_going
from goanyway.domain.advice import (
    Asking,
    Decision,
    Firmness,
    Ground,
    RoomQuestion,
    Verdict,
)
from goanyway.domain.screening import Safety
from goanyway.domain.situation import Situation

CLEAR = 0.8


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What bears on the verdict beside the situation.

    Attributes:
        safety: what the screen says.
        answer_in_time: whether an answer to a question can come before you must decide.
        other_counts: situations with other numbers of stages, each with its probability, the
            situation's own included; empty where the number is known.
        usual: the usual doubt about inputs that the tornado always shows.
    """

    safety: Safety = Safety.LOOKS_GENUINE
    answer_in_time: bool = True
    other_counts: Sequence[tuple[float, Situation]] = ()
    usual: Mapping[str, Usual] = field(default_factory=dict)


def decide(
    situation: Situation,
    generator: np.random.Generator,
    circumstances: Circumstances | None = None,
) -> Decision:
    """Decide on a complete situation.

    Args:
        situation: nothing that the model needs left out.
        generator: the source of randomness for the draws.
        circumstances: the screen's answer and what else bears on the verdict.
    """
    around = circumstances or Circumstances()
    inputs = Inputs.of(situation)
    values = inputs.central()
    central = value_of_going(inputs, values, nodes=EXACT_NODES)
    over_draws = value_over_draws(inputs, central, generator)
    arrays = opportunity(inputs, values)
    open_mind = float(values["side_benefits.open_mind"][0])
    p_accept = float(central.job.p_accept[0])
    open_minded = bool(central.open_minded[0])
    would_go = over_draws.value.total.mean > 0 and open_minded

    answers = _answers(inputs, arrays, around, open_mind, would_go=would_go)
    hour = float(values["you.hour"][0])
    price = price_of_asking(hour, float(central.job.gross[0]))
    asking = tuple(
        _asking(
            each,
            price,
            asked=around.answer_in_time and worth_asking(each, price, would_go=would_go),
        )
        for each in answers
    )
    verdict, ground = _verdict(situation, around, asking, over_draws, open_minded=open_minded)
    if around.safety is Safety.BE_CAREFUL and verdict in (Verdict.GO, Verdict.ASK_FIRST):
        verdict, ground = Verdict.ASK_FIRST, Ground.SCREENING
        asking = (_check_the_sender(), *asking)
    job_alone = over_draws.value.total.mean - over_draws.value.side_benefits_counted.mean
    gross = float(central.job.gross[0])
    return Decision(
        verdict=verdict,
        ground=ground,
        firmness=_firmness(over_draws, ground),
        value=over_draws.value,
        p_offer=float(central.job.p_offer[0]),
        p_accept_given_offer=p_accept,
        p_take_this_job=float(central.job.p_take[0]),
        p_positive=over_draws.p_positive,
        p_glad=None,
        open_mind=open_mind,
        stay_home_if_surer_than=stay_home_if_surer_than(central),
        carried_by_side_benefits=would_go and job_alone <= 0,
        break_even=break_evens(inputs),
        tornado=tornado(inputs, dict(around.usual)),
        asking=asking,
        ask_in_the_room=tuple(
            RoomQuestion(name, worth, "")
            for name, worth in worth_in_the_room(arrays).items()
            if worth > 0
        ),
        ask_yourself=questions_to_yourself(inputs, gross),
        draws=over_draws.count,
    )


def stay_home_if_surer_than(central: Going) -> float | None:
    """How sure you would have to be that you would not take the job, to stay home.

    pi = 1 - (cost - counted side benefits) / (T p E[M - b | you accept]); None where side
    benefits pay for the trip or no offer is ever accepted.
    """
    p_accept = float(central.job.p_accept[0])
    to_pay = float(central.job.cost[0] - central.counted[0])
    if p_accept <= 0 or to_pay < 0:
        return None
    return max(0.0, 1.0 - to_pay / (float(central.job.gross[0]) / p_accept))


def _answers(
    inputs: Inputs,
    arrays: Opportunity,
    around: Circumstances,
    open_mind: float,
    *,
    would_go: bool,
) -> list[Answer]:
    answers = [
        attribute_answer(arrays, attribute, open_mind, would_go=would_go) for attribute in ASKABLE
    ]
    answers += [
        deal_breaker_answer(arrays, index, open_mind, would_go=would_go)
        for index in range(len(inputs.situation.deal_breakers))
    ]
    if around.other_counts:
        counts = []
        for chance, situation in around.other_counts:
            other = Inputs.of(situation)
            counts.append((len(situation.stages), chance, opportunity(other, other.central())))
        answers.append(stages_answer(counts, open_mind, would_go=would_go))
    return sorted(answers, key=lambda each: -each.worth)


def _asking(answer: Answer, price: float, *, asked: bool) -> Asking:
    return Asking(
        input=answer.input,
        worth=answer.worth,
        price=price,
        p_turns=answer.p_turns,
        flips_when=_flips_when(answer),
        flips_at=answer.turns_at,
        flips_below=answer.turns_below if answer.p_turns > 0 else None,
        question="",
        asked=asked,
    )


def _flips_when(answer: Answer) -> str:
    if answer.p_turns <= 0:
        return "no answer turns it"
    if answer.input.startswith("deal_breakers"):
        return "it is not so" if answer.turns_below else "it is so"
    if answer.turns_at is None:
        return "any answer turns it"
    if answer.input == "stages":
        limit = int(answer.turns_at)
        return f"{limit} or fewer" if answer.turns_below else f"{limit} or more"
    return f"{'below' if answer.turns_below else 'above'} {answer.turns_at:,.6g}"


def _check_the_sender() -> Asking:
    return Asking(
        input="screening",
        worth=None,
        price=None,
        p_turns=None,
        flips_when="the firm does not know the sender",
        flips_at=None,
        flips_below=True,
        question="",
        asked=True,
    )


def _verdict(
    situation: Situation,
    around: Circumstances,
    asking: tuple[Asking, ...],
    over_draws: Drawn,
    *,
    open_minded: bool,
) -> tuple[Verdict, Ground]:
    if around.safety is Safety.DO_NOT_REPLY:
        return Verdict.DO_NOT_REPLY, Ground.SCREENING
    if situation.you.accepted_elsewhere:
        return Verdict.DECLINE_KINDLY, Ground.ACCEPTED_ELSEWHERE
    if situation.you.must_attend:
        return Verdict.GO, Ground.MUST_ATTEND
    if any(each.asked for each in asking):
        return Verdict.ASK_FIRST, Ground.WORTH_ASKING
    if over_draws.value.total.mean <= 0:
        return Verdict.DECLINE_KINDLY, Ground.NOT_WORTH_IT
    if not open_minded:
        return Verdict.DECLINE_KINDLY, Ground.NO_OPEN_MIND
    return Verdict.GO, Ground.WORTH_GOING


def _firmness(over_draws: Drawn, ground: Ground) -> Firmness:
    if ground in (Ground.SCREENING, Ground.ACCEPTED_ELSEWHERE, Ground.MUST_ATTEND):
        return Firmness.CLEAR
    clear = over_draws.p_positive >= CLEAR or over_draws.p_positive <= 1 - CLEAR
    return Firmness.CLEAR if clear and over_draws.settled else Firmness.CLOSE_CALL
