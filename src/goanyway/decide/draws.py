"""The value of going over everything that is uncertain.

4,000 draws, seeded by the name of each input and stratified (see `inputs`). The number is the same
for every situation: two that are compared (with a reason more, with other pay) are then averaged
over the same draws, and what makes a job worse in every draw makes it worse on average.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from goanyway.decide.inputs import Inputs
from goanyway.decide.normal import Floats
from goanyway.decide.total_value import Going, value_of_going
from goanyway.domain.advice import Part, Value
from goanyway.domain.origin import Origin, weakest

DRAWS = 4000
SETTLED = 2.0
"""Standard errors between the average and 0 at which its sign counts as settled."""

PREFERRED_FIT_REASON = (
    "We learn what you want from debriefs. There are none yet, so this isn't counted."
)

_JOB = (
    "job.",
    "preferences.",
    "alternative.",
    "deal_breakers",
    "reasons",
    "process",
    "stages",
)
_TYPICAL = "side_benefits.typical."
_RESTS_ON: dict[str, tuple[str, ...]] = {
    "already_expected": _JOB,
    "proved_wrong": _JOB,
    "practice": ("side_benefits.practice.", _TYPICAL),
    "connections": ("side_benefits.connections.", _TYPICAL),
    "word_of_mouth": ("side_benefits.word_of_mouth.", _TYPICAL),
    "leverage": (*_JOB, "side_benefits.leverage."),
    "side_benefits_counted": (*_JOB, "side_benefits."),
    "cost": ("you.hour", "stages"),
    "total": ("you.hour", *_JOB, "side_benefits."),
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """The value of going over the draws.

    Attributes:
        value: each part at the central inputs, on average, and its 80% interval.
        p_positive: P(N > 0).
        settled: whether the sign of the average is known in spite of the draws' own error.
        count: how many draws there are; 1 when every input is certain.
    """

    value: Value
    p_positive: float
    settled: bool
    count: int


def going_over_draws(inputs: Inputs, central: Going, seed: int) -> Going:
    """The value of going in each draw of the uncertain inputs, (n,).

    Args:
        inputs: the complete situation.
        central: the value at the central inputs; settles how much of the side benefits counts,
            since that is known when you decide.
        seed: the seed of the draws.
    """
    return value_of_going(inputs, inputs.draws(DRAWS, seed), share=float(central.share[0]))


def summarized(inputs: Inputs, central: Going, drawn: Going) -> Drawn:
    """The value of going in a few figures.

    Args:
        inputs: the complete situation.
        central: the value at the central inputs.
        drawn: the value in each draw; the central one where nothing is uncertain.
    """
    if not inputs.drawn:
        return Drawn(_value(inputs, central, central), float(central.total[0] > 0), True, 1)
    total = np.broadcast_to(drawn.total, DRAWS)
    error = float(total.std()) / np.sqrt(DRAWS)
    settled = bool(abs(total.mean()) > SETTLED * error)
    return Drawn(_value(inputs, central, drawn), float((total > 0).mean()), settled, DRAWS)


def _value(inputs: Inputs, central: Going, drawn: Going) -> Value:
    def part(name: str, of: Callable[[Going], Floats]) -> Part:
        samples = np.broadcast_to(of(drawn), np.shape(drawn.total))
        p10, p90 = np.quantile(samples, [0.1, 0.9])
        return Part(
            central=float(of(central)[0]),
            mean=float(samples.mean()),
            p10=float(p10),
            p90=float(p90),
            origin=_weakest_origin(inputs, _RESTS_ON[name]),
        )

    return Value(
        already_expected=part("already_expected", lambda each: each.job.already_expected),
        proved_wrong=part("proved_wrong", lambda each: each.job.proved_wrong),
        practice=part("practice", lambda each: each.side.practice),
        connections=part("connections", lambda each: each.side.connections),
        word_of_mouth=part("word_of_mouth", lambda each: each.side.word_of_mouth),
        leverage=part("leverage", lambda each: each.side.leverage),
        preferred_fit=None,
        preferred_fit_reason=PREFERRED_FIT_REASON,
        side_benefits_counted=part("side_benefits_counted", lambda each: each.counted),
        cost=part("cost", lambda each: each.job.cost),
        total=part("total", lambda each: each.total),
    )


def _weakest_origin(inputs: Inputs, prefixes: tuple[str, ...]) -> Origin:
    counted = inputs.situation.side_benefits.enabled
    return weakest(
        origin
        for name, quantity in inputs.quantities.items()
        if name.startswith(prefixes) and (counted or not name.startswith("side_benefits."))
        for origin in quantity.weights
    )
