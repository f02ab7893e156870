"""The verdict, in its order.

1. the screen: do-not-reply outranks all; be-careful turns a go, whatever its ground, into a
check of the sender
2. committed: another job accepted, a counter-offer taken: decline. You must attend: go
3. only practice: decline, since the interviewer's hour is not yours
4. ask first (`asking`), with these rules beside what an answer is worth:
- an absolute no-go that the employer can answer, q >= 0.2, is always asked before a go
- a question about a drawback or a deadline lifts a decline only if the verdict without that
drawback, by the same E[N] and a, is go
- pay that was named is asked about only in place of a go
- own life and what only the interview shows are never asked
5. go where E[N] > 0 and a >= open mind, else decline kindly
6. safety first: where an offer before the savings end is less likely than not, the job pays at
least the job that can be had at once, and no certain no-go stands (q >= 0.9), a decline
becomes go. It needs a pay that was named, and never replaces a question
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from goanyway.decide.asking import (
    ALWAYS_ASKED,
    ASKABLE,
    GRANTED_BY_THE_OTHER,
    GRANTED_BY_THIS_ONE,
    Answer,
    attribute_answer,
    deal_breaker_answer,
    granted_answer,
    may_turn,
    price_of_asking,
    stages_answer,
    worth_asking,
    worth_in_the_room,
)
from goanyway.decide.basis import Basis, basis_of
from goanyway.decide.draws import Drawn, summarized
from goanyway.decide.inputs import Inputs, opportunity
from goanyway.decide.sensitivity import Usual, break_evens, questions_to_yourself, tornado
from goanyway.decide.total_value import Going
from goanyway.domain.advice import (
    Asking,
    Decision,
    Firmness,
    Ground,
    RoomQuestion,
    Verdict,
)
from goanyway.domain.attributes import Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit, certain
from goanyway.domain.reason import Answerer
from goanyway.domain.screening import Safety
from goanyway.domain.situation import AlternativeKind, Situation

CLEAR = 0.8
CERTAIN_NO_GO = 0.9
LIKELIER_THAN_NOT = 0.5


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What bears on the verdict beside the situation.

    Attributes:
        safety: what the screen says.
        answer_in_time: whether an answer to a question can come before you must decide.
        other_counts: situations with other numbers of stages, each with its probability, the
            situation's own included; empty where the number is known.
        usual: the usual doubt about inputs that the tornado always shows.
        pay_named: whether the pay was named.
        never_asked: inputs that are not asked about, since they were said.
        offer_while_savings_last: the chance of an offer before your savings end; None where you
            live on no savings.
        in_time_a_week_later: the chance that an offer comes in time, had you a week more; None
            where no offer of yours runs out.
    """

    safety: Safety = Safety.LOOKS_GENUINE
    answer_in_time: bool = True
    other_counts: Sequence[tuple[float, Situation]] = ()
    usual: Mapping[str, Usual] = field(default_factory=dict)
    pay_named: bool = False
    never_asked: frozenset[str] = frozenset()
    offer_while_savings_last: float | None = None
    in_time_a_week_later: float | None = None


def decide(
    situation: Situation,
    randomness: int | np.random.Generator,
    circumstances: Circumstances | None = None,
) -> Decision:
    """Decide on a complete situation.

    Args:
        situation: nothing that the model needs left out.
        randomness: the seed of the draws, or what gives one.
        circumstances: the screen's answer and what else bears on the verdict.
    """
    seed = seed_of(randomness)
    around = circumstances or Circumstances()
    basis = basis_of(situation, seed)
    inputs, central = basis.inputs, basis.central
    drawn = summarized(inputs, central, basis.over_draws)
    total = drawn.value.total
    asking = questions_beforehand(basis, around)
    verdict, ground = judged(basis, around, asking)
    if ground is Ground.SCREENING and verdict is Verdict.ASK_FIRST:
        asking = (_check_the_sender(), *asking)
    job_alone = total.mean - drawn.value.side_benefits_counted.mean
    gross = float(central.job.gross[0])
    return Decision(
        verdict=verdict,
        ground=ground,
        firmness=_firmness(drawn, ground),
        value=drawn.value,
        p_offer=float(central.job.p_offer[0]),
        p_accept_given_offer=basis.p_accept,
        p_take_this_job=float(central.job.p_take[0]),
        p_positive=drawn.p_positive,
        p_glad=None,
        open_mind=basis.open_mind,
        stay_home_if_surer_than=stay_home_if_surer_than(central),
        carried_by_side_benefits=basis.would_go and job_alone <= 0,
        break_even=break_evens(inputs),
        tornado=tornado(inputs, dict(around.usual)),
        asking=asking,
        ask_in_the_room=tuple(
            RoomQuestion(name, worth, "")
            for name, worth in worth_in_the_room(opportunity(inputs, inputs.central())).items()
            if worth > 0
        ),
        ask_yourself=questions_to_yourself(inputs, gross),
        draws=drawn.count,
    )


def seed_of(randomness: int | np.random.Generator) -> int:
    """The seed of the draws."""
    return randomness if isinstance(randomness, int) else int(randomness.integers(2**32))


def stay_home_if_surer_than(central: Going) -> float | None:
    """How sure you would have to be that you would not take the job, to stay home.

    pi = 1 - (cost - counted side benefits) / (T p E[M - b | you accept]); None where side
    benefits pay for the trip or no offer is ever accepted.
    """
    offer = float(central.job.p_offer[0])
    p_accept = float(central.job.p_take[0]) / offer if offer > 0 else 0.0
    to_pay = float(central.job.cost[0] - central.counted[0])
    if p_accept <= 0 or to_pay < 0:
        return None
    return max(0.0, 1.0 - to_pay / (float(central.job.gross[0]) / p_accept))


def questions_beforehand(
    basis: Basis, around: Circumstances, *, briefly: bool = False
) -> tuple[Asking, ...]:
    """What could be asked before deciding, the dearest first, and whether to ask it.

    Args:
        basis: what the verdict rests on.
        around: what else bears on it.
        briefly: only the verdict is wanted: leave out what cannot come to be asked, and what
            follows on the first that is.
    """
    inputs, central = basis.inputs, basis.central
    hour, gross = float(inputs.central()["you.hour"][0]), float(central.job.gross[0])
    price = price_of_asking(hour, gross)
    would_go = basis.would_go
    asking: list[Asking] = []
    answers = _answers(basis, around, briefly=briefly)
    for answer in answers if briefly else sorted(answers, key=lambda each: -each.worth):
        asked = (
            around.answer_in_time
            and (
                worth_asking(answer, hour, gross, would_go=would_go)
                or (would_go and _is_askable_no_go(answer.input, basis))
            )
            and (would_go or _may_lift_a_decline(answer.input, basis, around))
        )
        asking.append(_asking(answer, price, basis, asked=asked))
        if briefly and asked:
            break
    return tuple(asking)


def _answers(basis: Basis, around: Circumstances, *, briefly: bool) -> Iterator[Answer]:
    inputs, open_mind, would_go = basis.inputs, basis.open_mind, basis.would_go
    arrays = opportunity(inputs, inputs.central())
    for index, each in enumerate(inputs.situation.deal_breakers):
        if each.kind.answerer is Answerer.EMPLOYER:
            yield deal_breaker_answer(arrays, index, open_mind, would_go=would_go)
    for attribute in ASKABLE:
        if attribute in around.never_asked:
            continue
        if not briefly or may_turn(arrays, attribute, open_mind, would_go=would_go):
            yield attribute_answer(arrays, attribute, open_mind, would_go=would_go)
    if around.other_counts and "stages" not in around.never_asked:
        counts = []
        for chance, situation in around.other_counts:
            other = Inputs.of(situation)
            counts.append((len(situation.stages), chance, opportunity(other, other.central())))
        yield stages_answer(counts, open_mind, would_go=would_go)
    if around.in_time_a_week_later is not None and not would_go:
        for name, granted, in_time in (
            (OTHER_FIRM, GRANTED_BY_THE_OTHER, around.in_time_a_week_later),
            (THIS_FIRM, GRANTED_BY_THIS_ONE, 1.0),
        ):
            then = {**inputs.central(), "process.in_time": np.full(1, in_time)}
            yield granted_answer(name, granted, opportunity(inputs, then), open_mind)


OTHER_FIRM, THIS_FIRM = "alternative.expires", "process.in_time"


def _is_askable_no_go(name: str, basis: Basis) -> bool:
    """Whether it is a no-go likely enough to be always asked: interviewers' hours count too."""
    index = _deal_breaker(name)
    if index is None:
        return False
    each = basis.inputs.situation.deal_breakers[index]
    return each.absolute and each.probability is not None and each.probability.mean >= ALWAYS_ASKED


def _may_lift_a_decline(name: str, basis: Basis, around: Circumstances) -> bool:
    """Whether a question may stand in place of a decline."""
    situation = basis.inputs.situation
    index = _deal_breaker(name)
    if index is not None:
        breakers = list(situation.deal_breakers)
        unreal = certain(0.0, Unit.PROBABILITY, Origin.YOU)
        breakers[index] = replace(breakers[index], probability=unreal)
        return basis_of(replace(situation, deal_breakers=tuple(breakers)), basis.seed).would_go
    if name in (OTHER_FIRM, THIS_FIRM):
        timeless = replace(situation.process, in_time=None)
        return basis_of(replace(situation, process=timeless), basis.seed).would_go
    return name != Attribute.PAY or not around.pay_named


def _deal_breaker(name: str) -> int | None:
    """The index in "deal_breakers[0]"."""
    if not name.startswith("deal_breakers["):
        return None
    return int(name.removeprefix("deal_breakers[").removesuffix("]"))


def _asking(answer: Answer, price: float, basis: Basis, *, asked: bool) -> Asking:
    index = _deal_breaker(answer.input)
    breaker = None if index is None else basis.inputs.situation.deal_breakers[index]
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
        silence_means_yes=breaker is not None
        and breaker.absolute
        and breaker.probability is not None
        and breaker.probability.mean >= LIKELIER_THAN_NOT,
    )


def _flips_when(answer: Answer) -> str:
    if answer.p_turns <= 0:
        return "no answer turns it"
    if answer.input.startswith("deal_breakers"):
        return "it is not so" if answer.turns_below else "it is so"
    if answer.input in (OTHER_FIRM, THIS_FIRM):
        return "it is granted"
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


def judged(basis: Basis, around: Circumstances, asking: Sequence[Asking]) -> tuple[Verdict, Ground]:
    """The verdict and what settled it, in the order of the model."""
    verdict, ground = _unscreened(basis, around, asking)
    if around.safety is Safety.DO_NOT_REPLY:
        return Verdict.DO_NOT_REPLY, Ground.SCREENING
    if around.safety is Safety.BE_CAREFUL and verdict in (Verdict.GO, Verdict.ASK_FIRST):
        return Verdict.ASK_FIRST, Ground.SCREENING
    return verdict, ground


def _unscreened(
    basis: Basis, around: Circumstances, asking: Sequence[Asking]
) -> tuple[Verdict, Ground]:
    situation = basis.inputs.situation
    you, alternative = situation.you, situation.alternative
    if you.accepted_elsewhere:
        return Verdict.DECLINE_KINDLY, Ground.ACCEPTED_ELSEWHERE
    if alternative.accepted:
        staying = alternative.kind is AlternativeKind.COUNTER_OFFER
        ground = Ground.COUNTER_OFFER_TAKEN if staying else Ground.ACCEPTED_ELSEWHERE
        return Verdict.DECLINE_KINDLY, ground
    if you.must_attend:
        return Verdict.GO, Ground.MUST_ATTEND
    if you.only_practice:
        return Verdict.DECLINE_KINDLY, Ground.ONLY_PRACTICE
    if any(each.asked for each in asking):
        return Verdict.ASK_FIRST, Ground.WORTH_ASKING
    if basis.would_go:
        return Verdict.GO, Ground.WORTH_GOING
    if _safety_comes_first(basis, around):
        return Verdict.GO, Ground.RUNWAY
    if basis.mean <= 0:
        return Verdict.DECLINE_KINDLY, Ground.NOT_WORTH_IT
    return Verdict.DECLINE_KINDLY, Ground.NO_OPEN_MIND


def _safety_comes_first(basis: Basis, around: Circumstances) -> bool:
    chance = around.offer_while_savings_last
    if chance is None or chance >= LIKELIER_THAN_NOT or not around.pay_named:
        return False
    situation = basis.inputs.situation
    pay, bridge = situation.job.beliefs[Attribute.PAY].mean, situation.search.bridge
    if pay is None or bridge is None or pay.mean < bridge.mean:
        return False
    return not any(
        each.absolute and each.probability is not None and each.probability.mean >= CERTAIN_NO_GO
        for each in situation.deal_breakers
    )


_SETTLED_OTHERWISE = (
    Ground.SCREENING,
    Ground.ACCEPTED_ELSEWHERE,
    Ground.COUNTER_OFFER_TAKEN,
    Ground.MUST_ATTEND,
    Ground.ONLY_PRACTICE,
    Ground.RUNWAY,
)


def _firmness(drawn: Drawn, ground: Ground) -> Firmness:
    if ground in _SETTLED_OTHERWISE:
        return Firmness.CLEAR
    clear = drawn.p_positive >= CLEAR or drawn.p_positive <= 1 - CLEAR
    return Firmness.CLEAR if clear and drawn.settled else Firmness.CLOSE_CALL
