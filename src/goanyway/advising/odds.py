"""What going may come to, odds before sums: how likely, worth what then, at what price."""

from __future__ import annotations

from datetime import datetime

from goanyway.domain.advice import Decision
from goanyway.domain.facts import Facts
from goanyway.domain.situation import Situation
from goanyway.language import N_, _
from goanyway.spoken_numbers import ALMOST_CERTAIN, GLUE, money, number, odds, percent

NEXT_TO_NONE = 1e-4
"""A chance below which what would follow is not worth a sum."""

EVENING = 17
"""From this hour on an appointment takes an evening."""

_LENGTHS = (
    (0.75, N_("half an hour")),
    (1.5, N_("an hour")),
    (2.5, N_("two hours")),
    (3.5, N_("three hours")),
    (5.5, N_("half a day")),
    (10.0, N_("a day")),
)
"""How long a time is called, by the most hours that it is called so."""


def odds_and_sums(
    decision: Decision, situation: Situation, employer: str, facts: Facts | None
) -> str:
    """How likely you end up there, what it would be worth then, and what going costs.

    Args:
        decision: what the model says.
        situation: complete.
        employer: empty where it is not known.
        facts: of the invitation.
    """
    there = _("at {employer}").format(employer=employer) if employer else _("in this job")
    price = _price(decision, situation, facts)
    chance = decision.p_take_this_job
    value = decision.value
    gross = value.already_expected.central + value.proved_wrong.central
    if chance < NEXT_TO_NONE or gross <= 0:
        said = _("There's next to no chance that you'd end up {there}. {price}.")
        return _plain(said.format(there=there, price=price))
    likely = (
        _("You'd almost certainly end up {there}.")
        if chance >= ALMOST_CERTAIN
        else _("Your chance of ending up {there} is {chance}.")
    )
    worth = _("If you do, it's worth about {sum} over {years}.").format(
        sum=money(gross / chance, situation.currency), years=_years(situation)
    )
    return _plain(f"{likely.format(there=there, chance=odds(chance))} {worth} {price}.")


def refusal(decision: Decision) -> str:
    """How rarely you would accept: "about 6%"."""
    return _plain(percent(decision.p_accept_given_offer))


def _years(situation: Situation) -> str:
    years = situation.job.years
    said = number(years.central, 1) if years is not None else ""
    return _("a year") if said == "1" else _("{years} years").format(years=said)


def _price(decision: Decision, situation: Situation, facts: Facts | None) -> str:
    cost = money(decision.value.cost.mean, situation.currency)
    time = _time(situation, facts)
    if len(situation.stages) > 1:
        return _("Going costs you about {cost}, counting likely later interviews").format(cost=cost)
    if decision.value.cost.mean < 1:
        return _("Going costs you next to nothing")
    if not time:
        return _("Going costs you about {cost}").format(cost=cost)
    return _("Going costs you {time}, about {cost}").format(time=time, cost=cost)


def _time(situation: Situation, facts: Facts | None) -> str:
    stage = situation.stages[0] if situation.stages else None
    if stage is None or stage.hours is None:
        return ""
    hours = stage.hours.central
    start = None if facts is None or facts.start is None else facts.start.value
    if isinstance(start, datetime) and start.hour >= EVENING and 1.5 < hours <= 5.5:
        return _("an evening")
    called = next((said for most, said in _LENGTHS if hours <= most), None)
    return _("more than a day") if called is None else _(called)


def _plain(said: str) -> str:
    return said.replace(GLUE, " ")
