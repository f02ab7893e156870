"""The named inputs of a decision, and the arrays that they make.

A complete situation is flattened into quantities by name ("job.years", "stages[0].pass"). Every
question of the model (the draws, a break-even, a tornado, an answer to a question) is then the
same function of those values, with some of them varied along the last axis.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from goanyway.decide.normal import Floats
from goanyway.decide.opportunity import ATTRIBUTES, NEVER, Opportunity, discounted
from goanyway.domain.attributes import Attribute
from goanyway.domain.quantity import Family, Quantity
from goanyway.domain.situation import Rule, Situation, numbers

Values = Mapping[str, Floats]
"""Each input's value by name, (1,) or (n,)."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """A complete situation and its numbers by name.

    Attributes:
        quantities: each number with its doubt and origin.
        rules: what each of them may be.
    """

    situation: Situation
    quantities: Mapping[str, Quantity]
    rules: Mapping[str, Rule]

    @classmethod
    def of(cls, situation: Situation) -> Inputs:
        """Flatten a situation in which nothing that is needed was left out."""
        present = [
            (name, rule, quantity)
            for name, rule, quantity in numbers(situation)
            if quantity is not None
        ]
        return cls(
            situation,
            {name: quantity for name, _, quantity in present},
            {name: rule for name, rule, _ in present},
        )

    @property
    def drawn(self) -> tuple[str, ...]:
        """The inputs whose doubt is drawn; what is unresolved at acceptance never is."""
        return tuple(
            name
            for name, quantity in self.quantities.items()
            if quantity.uncertain and not self.rules[name].averaged
        )

    def central(self) -> dict[str, Floats]:
        """Every input at its central value, or at its mean where it enters by that, (1,)."""
        return {
            name: np.array([self.rules[name].entering(quantity)])
            for name, quantity in self.quantities.items()
        }

    def draws(self, count: int, generator: np.random.Generator) -> dict[str, Floats]:
        """The central values with everything uncertain drawn, (count,)."""
        values = self.central()
        for name in self.drawn:
            values[name] = at(self.quantities[name], generator.standard_normal(count))
        return values


def at(quantity: Quantity, z: Floats) -> Floats:
    """The quantity `z` standard deviations from its center, on the scale of its family."""
    on_scale = quantity.location + quantity.spread * z
    match quantity.family:
        case Family.NORMAL:
            return on_scale
        case Family.LOGNORMAL:
            return np.exp(on_scale)
        case Family.LOGIT_NORMAL:
            return 1.0 / (1.0 + np.exp(-on_scale))


def opportunity(
    inputs: Inputs, values: Values, *, scale_what_was_given: bool = False
) -> Opportunity:
    """The arrays of the model for these values.

    Args:
        inputs: the situation's structure and the origins of its numbers.
        values: by name, (1,) or (n,).
        scale_what_was_given: whether the common scales of doubt and of error also stretch
            the figures that you gave (for the tornado: what if all of them were off?).
    """
    situation = inputs.situation

    def stretched(name: str, scale: str) -> Floats:
        if inputs.quantities[name].is_yours and not scale_what_was_given:
            return values[name]
        return values[name] * values[scale]

    def errors(stage: int) -> Floats:
        rows = []
        for attribute in ATTRIBUTES:
            name = f"stages[{stage}].shows.{attribute}"
            shown = name in values
            rows.append(stretched(name, "job.error_scale") if shown else np.full(1, np.inf))
        return _rows(rows)

    years = discounted(values["job.years"], values["job.discount"])
    alternative = values["alternative.worth"]
    kind = situation.alternative.kind
    if kind is not None and kind.is_staying:
        alternative = alternative + values["job.switching_cost"] / years
    resolved = situation.alternative.resolved
    stages = range(len(situation.stages))
    breakers = range(len(situation.deal_breakers))
    return Opportunity(
        mean=_rows([values[f"job.beliefs.{each}.mean"] for each in ATTRIBUTES]),
        sd=_rows([stretched(f"job.beliefs.{each}.sd", "job.belief_scale") for each in ATTRIBUTES]),
        weight=_rows([_weight(each, values) for each in ATTRIBUTES]),
        correlation=values["job.correlation"],
        errors=tuple(errors(stage) for stage in stages),
        passing=tuple(values[f"stages[{stage}].pass"] for stage in stages),
        costs=tuple(stage_cost(values, stage) for stage in stages),
        years=years,
        alternative=alternative,
        alternative_sd=values["alternative.sd"] if resolved else np.zeros(1),
        wrong_move=values["job.wrong_move"],
        probability=tuple(values[f"deal_breakers[{index}].probability"] for index in breakers),
        penalty=tuple(
            values.get(f"deal_breakers[{index}].cost", np.zeros(1)) for index in breakers
        ),
        absolute=tuple(each.absolute for each in situation.deal_breakers),
        shown_at=tuple(each.shown_at or NEVER for each in situation.deal_breakers),
    )


def stage_cost(values: Values, stage: int) -> Floats:
    """c: the cost as given, or hours x your hour + travel + leave + other."""
    prefix = f"stages[{stage}]."
    if f"{prefix}cost" in values:
        return values[f"{prefix}cost"]
    cost = values.get(f"{prefix}hours", np.zeros(1)) * values["you.hour"]
    for part in ("travel", "leave", "other"):
        cost = cost + values.get(f"{prefix}{part}", np.zeros(1))
    return cost


def _weight(attribute: Attribute, values: Values) -> Floats:
    return np.ones(1) if attribute is Attribute.PAY else values[f"preferences.{attribute}"]


def _rows(rows: list[Floats]) -> Floats:
    """Stack one row for each attribute, (k, n)."""
    return np.stack(np.broadcast_arrays(*rows))
