"""`--explain`: the mathematics with this user's numbers, and where every number comes from.

The notation is that of docs/model.md in plain letters. Figures here are at the central value of
every input; the card's averages are over the draws.
"""

from __future__ import annotations

from collections.abc import Iterator

from goanyway.cli.assumptions import every_input
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.decide.beliefs import variance_after_each_stage, worth_expected
from goanyway.decide.deal_breakers import (
    acceptance,
    chance_of_absolute,
    components,
    expected_penalty,
)
from goanyway.decide.inputs import Inputs, opportunity
from goanyway.decide.normal import Floats, unit_normal_loss
from goanyway.decide.opportunity import ATTRIBUTES, NEVER, Opportunity
from goanyway.decide.stages import EXACT
from goanyway.decide.total_value import Going, value_of_going
from goanyway.domain.advice import Advice, Asking, Swing
from goanyway.language import _
from goanyway.words.origins import hangs_on

SWINGS = 12


def explanation(advice: Advice, width: int) -> Iterator[list[Line]]:
    """Every formula with its numbers, then every input with its source."""
    inputs = Inputs.of(advice.situation)
    values = {name: float(value[0]) for name, value in inputs.central().items()}
    arrays = opportunity(inputs, inputs.central())
    going = value_of_going(inputs, inputs.central(), precision=EXACT)
    for heading, formulas in (
        (_("The job"), _job(arrays)),
        (_("The alternative, the time, the chance"), _alternative(advice, values, arrays)),
        (_("What the interview shows"), _shown(arrays)),
        (_("The value of going, at the central inputs"), _value(advice, values, arrays, going)),
        (_("Averaged over what's uncertain"), _draws(advice)),
        (_("Asking first"), _asking(advice, values, going)),
        (_("How far one input moves N, from its 10th to its 90th percentile"), _swings(advice)),
    ):
        lines = [
            line for each in formulas for line in paragraph(each, width, first="  ", rest="      ")
        ]
        yield paragraph(heading, width, tone=Tone.HEADING) + lines if lines else []
    yield every_input(advice, width)


def _one(array: Floats) -> float:
    return float(array.reshape(-1)[0])


def _said(value: float) -> str:
    """A figure with the digits that let somebody check a sum."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:,.2f}" if abs(value) >= 10 else f"{value:.4g}"


def _job(arrays: Opportunity) -> Iterator[str]:
    for row, attribute in enumerate(ATTRIBUTES):
        m, mu, tau = (_one(each[row]) for each in (arrays.weight, arrays.mean, arrays.sd))
        yield f"{attribute}: m = {_said(m)}, mu = {_said(mu)}, tau = {_said(tau)}"
    yield f"c = {_said(_one(arrays.correlation))} (halo correlation)"
    for index, absolute in enumerate(arrays.absolute):
        q, penalty = _one(arrays.probability[index]), _one(arrays.penalty[index])
        cost = _("absolute") if absolute else f"D = {_said(penalty)}"
        stage = arrays.shown_at[index]
        when = _("never settled") if stage == NEVER else _("settled at stage {n}").format(n=stage)
        yield f"deal_breakers[{index}]: q = {_said(q)}, {cost}, {when}"
    worth, off = _one(worth_expected(arrays)), _one(expected_penalty(arrays, unsettled_only=False))
    if off:
        yield f"E[V] = sum m mu - sum q D = {_said(worth)} - {_said(off)} = {_said(worth - off)}"
    else:
        yield f"E[V] = sum m mu = {_said(worth)}"


def _alternative(advice: Advice, values: dict[str, float], arrays: Opportunity) -> Iterator[str]:
    years, delta, t = values["job.years"], values["job.discount"], _one(arrays.years)
    formula = f"(1 - exp(-{delta:g} x {years:.4g})) / {delta:g}" if delta else f"{years:.4g}"
    yield f"T = {formula} = {_said(t)}" if delta else f"T = {formula}"
    worth, b = values["alternative.worth"], _one(arrays.alternative)
    kind = advice.situation.alternative.kind
    if kind is not None and kind.is_staying:
        switching = values["job.switching_cost"]
        yield f"b = worth + K/T = {_said(worth)} + {_said(switching)}/{_said(t)} = {_said(b)}"
    else:
        yield f"b = {_said(b)}"
    passing = " x ".join(_said(_one(each)) for each in arrays.passing)
    several = f" = {_said(_one(arrays.chance_of_offer))}" if len(arrays.passing) > 1 else ""
    yield f"p = {passing}{several}"
    yield f"c = {', '.join(_said(_one(each)) for each in arrays.costs)} (cost by stage)"


def _shown(arrays: Opportunity) -> Iterator[str]:
    for number, errors in enumerate(arrays.errors, 1):
        shown = [
            f"{attribute} {_said(_one(errors[row]))}"
            for row, attribute in enumerate(ATTRIBUTES)
            if _one(errors[row]) != float("inf")
        ]
        yield f"r at stage {number}: {', '.join(shown) or _('nothing')}"
    resolved = " + sd_b^2" if _one(arrays.alternative_sd) else ""
    yield f"s^2 = m' Sigma (Sigma + R)^-1 Sigma m{resolved}"
    for number, variance in enumerate(variance_after_each_stage(arrays), 1):
        after = _(" after stage {number}").format(number=number) if len(arrays.errors) > 1 else ""
        yield f"s{after} = {_said(_one(variance) ** 0.5)}"


def _value(
    advice: Advice, values: dict[str, float], arrays: Opportunity, going: Going
) -> Iterator[str]:
    job, t, p = going.job, _one(arrays.years), _one(arrays.chance_of_offer)
    if len(arrays.passing) == 1:
        yield from _one_stage(arrays)
        yield f"gross = T p E[(M - b)+] = {_said(_one(job.gross))}"
    else:
        yield _("Several stages: backward induction on M; you may withdraw after the first.")
        yield f"gross = {_said(_one(job.gross))}"
    yield f"a = P(M > b) = {_said(_one(job.p_accept))}"
    expected = _one(worth_expected(arrays)) - _one(expected_penalty(arrays, unsettled_only=False))
    some = _one(chance_of_absolute(arrays, unsettled_only=False))
    yield (
        "already expected = min(gross, T p max(0, (1 - Q)(E[V] - b) - Q L/T)) = "
        f"min({_said(_one(job.gross))}, {_said(t)} x {_said(p)} x max(0, {_said(1 - some)} x "
        f"({_said(expected)} - {_said(_one(arrays.alternative))}) - {_said(some)} x "
        f"{_said(_one(arrays.wrong_move))}/{_said(t)})) = {_said(_one(job.already_expected))}"
    )
    yield (
        f"proved wrong = gross - already expected = {_said(_one(job.gross))} - "
        f"{_said(_one(job.already_expected))} = {_said(_one(job.proved_wrong))}"
    )
    yield from _side_benefits(values, going)
    cost, counted = _one(job.cost), _one(going.counted)
    yield f"cost = {_said(cost)}"
    yield (
        f"N = gross - cost + counted = {_said(_one(job.gross))} - {_said(cost)} + "
        f"{_said(counted)} = {_said(_one(going.total))}"
    )
    if advice.decision.value.preferred_fit is None:
        yield f"preferred fit: {advice.decision.value.preferred_fit_reason}"
    if advice.decision.stay_home_if_surer_than is None:
        yield _("pi: none, because no offer would be accepted or side benefits pay for the trip")
    else:
        yield (
            f"pi = 1 - (cost - counted) / (T p E[M - b | M > b]) = 1 - ({_said(cost)} - "
            f"{_said(counted)}) / {_said(_one(job.gross) / _one(job.p_accept))} = "
            f"{_said(advice.decision.stay_home_if_surer_than)}"
        )


def _one_stage(arrays: Opportunity) -> Iterator[str]:
    """M's mixture: one normal for each way the settled deal-breakers may turn out."""
    s = _one(variance_after_each_stage(arrays)[0]) ** 0.5
    accepting = acceptance(arrays)
    b, share = _one(accepting.threshold), _one(accepting.share)
    center = _one(worth_expected(arrays)) - _one(expected_penalty(arrays, unsettled_only=True))
    if share != 1:
        yield f"accept where M > b' = b + Q L / ((1 - Q) T) = {_said(b)}, 1 - Q = {_said(share)}"
    for each in components(arrays, 1):
        mu, weight = center - _one(each.shift), _one(each.chance)
        opening = f"mu_V = {_said(mu)} (weight {_said(weight)}): "
        if s > 0 and b != float("inf"):
            u = (b - mu) / s
            loss = _one(unit_normal_loss(worth_expected(arrays) * 0 + u))
            yield (
                f"{opening}u = (b - mu_V)/s = {_said(u)}, s psi(u) = {_said(s)} x {_said(loss)} "
                f"= {_said(s * loss)}"
            )
        else:
            yield f"{opening}(mu_V - b)+ = {_said(max(0.0, mu - b))}"


def _side_benefits(values: dict[str, float], going: Going) -> Iterator[str]:
    side = going.side
    if not _one(side.sum):
        return
    prefix = "side_benefits."
    p0, g0 = values[f"{prefix}typical.pass"], values[f"{prefix}typical.gain"]
    people, leads = values[f"{prefix}connections.people"], values[f"{prefix}connections.leads"]
    again = values[f"{prefix}word_of_mouth.meet_again"]
    change = values[f"{prefix}word_of_mouth.change"]
    yield f"practice = Omega(after) - Omega(before) = {_said(_one(side.practice))}"
    yield (
        f"connections = people x P(lead) x p0 x G0 = {_said(people)} x {_said(leads)} x "
        f"{_said(p0)} x {_said(g0)} = {_said(_one(side.connections))}"
    )
    yield (
        f"word of mouth = P(again) x change x G0 = {_said(again)} x {_said(change)} x {_said(g0)} "
        f"= {_said(_one(side.word_of_mouth))}"
    )
    if _one(side.leverage):
        in_time, moves = values[f"{prefix}leverage.in_time"], values[f"{prefix}leverage.moves"]
        yield (
            f"leverage = T p P(in time) P(moves) E[rise] = {_said(in_time)} x {_said(moves)} x "
            f"{_said(_one(side.leverage) / (in_time * moves))} = {_said(_one(side.leverage))}"
        )
    open_mind = values[f"{prefix}open_mind"]
    share = float(going.share.reshape(-1)[0])
    rule = "min(sum, gross)" if share == 1 else f"{share:.2f} x min(sum, gross)" if share else "0"
    yield (
        f"counted = {rule}, since a = {_said(_one(going.job.p_accept))} against an open mind of "
        f"{_said(open_mind)}: {_said(_one(going.counted))}"
    )


def _draws(advice: Advice) -> Iterator[str]:
    decision, total = advice.decision, advice.decision.value.total
    if decision.draws == 1:
        yield _("Every input is certain, so nothing is drawn.")
    else:
        yield _("{count} draws: E[N] = {mean}, 80% of them from {low} to {high}").format(
            count=f"{decision.draws:,}",
            mean=_said(total.mean),
            low=_said(total.p10),
            high=_said(total.p90),
        )
    yield f"P(N > 0) = {_said(decision.p_positive)}"
    yield f"P(offer) a = {_said(decision.p_take_this_job)}"


def _asking(advice: Advice, values: dict[str, float], going: Going) -> Iterator[str]:
    hour, gross = values["you.hour"], _one(going.job.gross)
    yield (
        f"price = 10/60 x hour + 1% of gross = {_said(hour / 6)} + {_said(gross / 100)} = "
        f"{_said(hour / 6 + gross / 100)}"
    )
    for each in advice.decision.asking:
        yield _asked(each)


def _asked(asking: Asking) -> str:
    if asking.worth is None or asking.p_turns is None:
        return f"{asking.input}: {asking.flips_when}"
    return _("{input}: worth {worth}, changes the decision with chance {chance} ({when})").format(
        input=asking.input,
        worth=_said(asking.worth),
        chance=_said(asking.p_turns),
        when=asking.flips_when,
    )


def _swings(advice: Advice) -> Iterator[str]:
    for each in advice.decision.tornado[:SWINGS]:
        yield _swing(each)
    if comes_from := hangs_on(advice.decision):
        yield comes_from


def _swing(swing: Swing) -> str:
    said = (
        f"{swing.input} {_said(swing.low)} to {_said(swing.high)}: "
        f"N {_said(swing.total_at_low)} to {_said(swing.total_at_high)}"
    )
    return said + (_(" (assuming the usual doubt)") if swing.supposed else "")
