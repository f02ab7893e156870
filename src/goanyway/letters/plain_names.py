"""The inputs of the model in plain words, as they stand in a sentence on the card."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from goanyway.domain.attributes import Attribute
from goanyway.language import N_, Texts, _
from goanyway.letters.phrases import one_line

_ATTRIBUTES = Texts(
    {
        Attribute.PAY: N_("pay"),
        Attribute.GROWTH: N_("growth"),
        Attribute.MANAGER: N_("the manager"),
        Attribute.TEAM: N_("the team"),
        Attribute.WORK: N_("the work itself"),
        Attribute.FLEXIBILITY: N_("flexibility"),
        Attribute.LOCATION: N_("location"),
        Attribute.SECURITY: N_("security"),
        Attribute.CULTURE: N_("culture"),
        Attribute.OTHER: N_("what nobody has told you yet"),
    }
)
_NAMES = Texts(
    {
        "stages": N_("how many interviews there are"),
        "screening": N_("whether the message is genuine"),
        "you.hour": N_("what an hour of your time is worth"),
        "you.months_you_can_wait": N_("how many months you can keep looking"),
        "alternative.worth": N_("what your alternative is worth"),
        "alternative.sd": N_("how unsure you are about your alternative"),
        "search.offers_per_month": N_("offers a month if you keep looking"),
        "search.offer_mean": N_("what an offer from your search is worth"),
        "search.offer_sd": N_("how much offers from your search differ"),
        "search.income_meanwhile": N_("your income while you search"),
        "preferences.*": N_("what {attribute} is worth to you"),
        "job.years": N_("how many years you'd stay"),
        "job.discount": N_("how much less later years count"),
        "job.switching_cost": N_("cost of changing jobs"),
        "job.wrong_move": N_("cost of a wrong move"),
        "job.correlation": N_("how closely manager, team, work and culture go together"),
        "job.belief_scale": N_("how unsure you are about the job"),
        "job.error_scale": N_("how much the interviews leave open"),
        "job.beliefs.pay.mean": N_("the pay you expect"),
        "job.beliefs.pay.sd": N_("how unsure you are about the pay"),
        "job.beliefs.*.mean": N_("what you expect of {attribute}"),
        "job.beliefs.*.sd": N_("how unsure you are about {attribute}"),
        "deal_breakers[]": N_("{deal_breaker}"),
        "deal_breakers[].probability": N_("chance that {deal_breaker} is real"),
        "deal_breakers[].cost": N_("what {deal_breaker} would cost you"),
        "stages[].pass": N_("chance of passing {stage}"),
        "stages[].cost": N_("cost of {stage}"),
        "stages[].hours": N_("hours {stage} takes"),
        "stages[].travel": N_("cost of getting to {stage}"),
        "stages[].leave": N_("cost of taking time off for {stage}"),
        "stages[].other": N_("other costs of {stage}"),
        "stages[].shows.*": N_("how far off {stage} can be about {attribute}"),
        "side_benefits.open_mind": N_("lowest chance of accepting that makes going fair"),
        "side_benefits.typical.pass": N_("your usual chance of an offer"),
        "you.pay": N_("what you earn"),
        "you.hours_per_week": N_("hours a week you work"),
        "you.months_searched": N_("how many months you've been looking"),
        "alternative.hours_per_week": N_("hours a week in your alternative"),
        "job.hours_per_week": N_("hours a week in this job"),
        "search.bridge": N_("what a job you could get right away pays"),
        "process.further": N_("interviews after the first"),
        "process.offer": N_("chance of an offer from here"),
        "process.in_time": N_("chance that an offer comes in time"),
        "reasons[].sure": N_("how sure you are of your reason"),
        "reasons[].makes_up": N_("what would make up for it"),
        "reasons[].minutes": N_("extra minutes each way"),
        "reasons[].days": N_("days a week you'd go there"),
        "reasons[].trip": N_("how much more the trip costs"),
        "side_benefits.typical.gain": N_("what an offer usually brings you"),
        "side_benefits.practice.interviews_so_far": N_("interviews of this style so far"),
        "side_benefits.practice.lambda": N_("how fast you learn from interviews"),
        "side_benefits.practice.further": N_("how many more interviews you expect"),
        "side_benefits.practice.upcoming[].pass": N_("chance of an offer from {upcoming}"),
        "side_benefits.practice.upcoming[].gain": N_(
            "what an offer from {upcoming} would bring you"
        ),
        "side_benefits.connections.people": N_("how many people you'd meet"),
        "side_benefits.connections.leads": N_("chance that one of them leads to an invitation"),
        "side_benefits.word_of_mouth.meet_again": N_("chance that you'll meet again"),
        "side_benefits.word_of_mouth.change": N_("how much meeting again improves your chances"),
        "side_benefits.leverage.in_time": N_("chance that the offer comes in time"),
        "side_benefits.leverage.moves": N_("chance that it moves the other offer"),
        "side_benefits.leverage.rise": N_("how much the other offer would go up"),
    }
)


@dataclass(frozen=True, slots=True)
class Path:
    """The path of an input, taken apart.

    Attributes:
        exact: without the numbers in brackets: "job.beliefs.pay.mean", "stages[].pass".
        general: with "*" for the attribute: "job.beliefs.*.mean".
        index: the number in brackets; 0 where there is none.
        attribute: the attribute named; None where there is none.
    """

    exact: str
    general: str
    index: int
    attribute: Attribute | None


@lru_cache(maxsize=500)
def parsed(path: str) -> Path:
    """Take a path apart.

    Raises:
        ValueError: when there is no such input.
    """
    number = re.search(r"\[(\d{1,6})\]", path)
    exact = re.sub(r"\[\d{1,6}\]", "[]", path)
    named = [each for each in _ATTRIBUTES if each.value in exact.split(".")[1:]]
    attribute: Attribute | None = None
    general = exact
    for each in named:
        candidate = re.sub(rf"\.{each.value}\b", ".*", exact)
        weight_of_pay = exact == "preferences.pay"  # counts 1 and is no input
        if candidate in _NAMES and not weight_of_pay:
            attribute, general = each, candidate
    if exact not in _NAMES and general not in _NAMES:
        raise ValueError(f"no input is called {path!r}")
    return Path(exact, general, int(number[1]) if number else 0, attribute)


def plain_name(input: str, what: str = "") -> str:  # noqa: A002
    """An input in plain words, to stand in a sentence.

    Args:
        input: its path as in a situation file ("job.years", "stages[0].pass"), or what can be
            asked about: an attribute, "stages", "deal_breakers[0]", "screening".
        what: the deal-breaker in the user's words.

    Raises:
        ValueError: when there is no such input.
    """
    if input in tuple(Attribute):
        return attribute_name(Attribute(input))
    path = parsed(input)
    return _NAMES.get(path.exact, _NAMES.get(path.general, "")).format(
        attribute=attribute_name(path.attribute),
        stage=which_stage(path.index),
        upcoming=_which_upcoming(path.index),
        deal_breaker=which_deal_breaker(path.index, what),
    )


def attribute_name(attribute: Attribute | None) -> str:
    """An attribute in plain words; nothing for none."""
    return _ATTRIBUTES[attribute] if attribute else ""


def which_stage(index: int) -> str:
    """The interview of that number; the first is the one that is being decided."""
    if index == 0:
        return _("this interview")
    return _("interview {number}").format(number=index + 1)


def which_deal_breaker(index: int, what: str = "") -> str:
    """A deal-breaker in the user's words, or by its number."""
    words = one_line(what).rstrip(" .?!")
    if words:
        return f'"{words}"'
    return _("deal-breaker {number}").format(number=index + 1)


def _which_upcoming(index: int) -> str:
    if index == 0:
        return _("your other interview")
    return _("your other interview {number}").format(number=index + 1)
