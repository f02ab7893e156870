r"""What else an interview gives: each a change in the value of something else, counted once.

    practice      = Omega(after) - Omega(before) over your other interviews, where only one job can
                    be taken: with gains G_1 >= G_2 >= …, Omega = sum p_i G_i prod_{j<i} (1 - p_j),
                    and logit p_i rises by lambda (log(2 + n) - log(1 + n)), n interviews so far
    connections   = people x P(one leads to an invitation) x p0 G0
    word of mouth = P(you meet again) x change in p there x G0
    leverage      = P(in time) P(it moves the other) x the expected rise of the better of the two

G0 and p0 are the gain given an offer and the chance of one for a typical opportunity of yours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goanyway.decide.inputs import Inputs, Values
from goanyway.decide.normal import Floats

PREFIX = "side_benefits."


@dataclass(frozen=True, slots=True)
class SideBenefits:
    """What each is worth before it is asked whether it counts, (n,), in money."""

    practice: Floats
    connections: Floats
    word_of_mouth: Floats
    leverage: Floats

    @property
    def sum(self) -> Floats:
        """All of them together."""
        return self.practice + self.connections + self.word_of_mouth + self.leverage


def side_benefits(inputs: Inputs, values: Values, rise_of_the_best: Floats) -> SideBenefits:
    """Value the side benefits; all are 0 where they are switched off.

    Args:
        inputs: the situation's structure.
        values: by name, (1,) or (n,).
        rise_of_the_best: T p E[max(M, b + rise) - max(M, b)], in money, (n,).
    """
    nothing = np.zeros(1)
    if not inputs.situation.side_benefits.enabled:
        return SideBenefits(nothing, nothing, nothing, nothing)
    passing, gain = values[f"{PREFIX}typical.pass"], values[f"{PREFIX}typical.gain"]
    met = values[f"{PREFIX}connections.people"] * values[f"{PREFIX}connections.leads"]
    again = values[f"{PREFIX}word_of_mouth.meet_again"] * values[f"{PREFIX}word_of_mouth.change"]
    leverage = nothing
    if inputs.situation.side_benefits.leverage is not None:
        # Where the other offer runs out on a day, p contains the chance of being in time already.
        known = "process.in_time" in values
        in_time = np.ones(1) if known else values[f"{PREFIX}leverage.in_time"]
        leverage = in_time * values[f"{PREFIX}leverage.moves"] * rise_of_the_best
    return SideBenefits(
        practice=_practice(inputs, values),
        connections=met * passing * gain,
        word_of_mouth=again * gain,
        leverage=leverage,
    )


def best_of_several(passing: list[Floats], gains: list[Floats]) -> Floats:
    """Omega: the expected gain of the best job that is offered, (n,).

    Args:
        passing: each one's chance of an offer, (n,).
        gains: each one's gain given an offer, (n,).
    """
    columns = np.broadcast_arrays(*passing, *gains)
    chances, worths = np.stack(columns[: len(passing)]), np.stack(columns[len(passing) :])
    order = np.argsort(-worths, axis=0, kind="stable")
    chances = np.take_along_axis(chances, order, axis=0)
    worths = np.take_along_axis(worths, order, axis=0)
    none_better = np.vstack([np.ones_like(chances[:1]), np.cumprod(1.0 - chances, axis=0)[:-1]])
    total: Floats = (chances * worths * none_better).sum(axis=0)
    return total


def practiced(passing: Floats, learning: Floats, so_far: Floats) -> Floats:
    """The chance of an offer after one more interview of the style, (n,).

    logit p rises by lambda (log(2 + n) - log(1 + n)).
    """
    shrunk_odds_against = (1.0 - passing) * ((1.0 + so_far) / (2.0 + so_far)) ** learning
    return np.divide(
        passing,
        passing + shrunk_odds_against,
        out=np.zeros_like(passing + shrunk_odds_against),
        where=passing > 0,
    )


def _practice(inputs: Inputs, values: Values) -> Floats:
    prefix = f"{PREFIX}practice."
    learning, so_far = values[f"{prefix}lambda"], values[f"{prefix}interviews_so_far"]
    style = inputs.situation.stages[0].style
    before: list[Floats] = []
    after: list[Floats] = []
    gains: list[Floats] = []
    for index, upcoming in enumerate(inputs.situation.side_benefits.practice.upcoming or ()):
        passing = values[f"{prefix}upcoming[{index}].pass"]
        trained = upcoming.style is None or style is None or upcoming.style is style
        before.append(passing)
        after.append(practiced(passing, learning, so_far) if trained else passing)
        gains.append(values[f"{prefix}upcoming[{index}].gain"])
    typical, further = values[f"{PREFIX}typical.pass"], values[f"{prefix}further"]
    before.append(_at_least_one(typical, further))
    after.append(_at_least_one(practiced(typical, learning, so_far), further))
    gains.append(values[f"{PREFIX}typical.gain"])
    return best_of_several(after, gains) - best_of_several(before, gains)


def _at_least_one(passing: Floats, count: Floats) -> Floats:
    """The chance of an offer from `count` interviews alike; the best of them is any of them."""
    return 1.0 - (1.0 - passing) ** count
