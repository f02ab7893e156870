"""Your side of the decision, as a situation file says it.

Every leaf is a `Quantity` or None; None means "left out", and is filled from the invitation, the
posting or `evidence` before anything is computed. The rule beside each field (unit, range, meaning)
is the single description from which the reader of situation files, their documentation and
the commented template are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, cast

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.quantity import Quantity, Unit
from goanyway.domain.reason import ReasonKind, Strength

NO_KEY = "no key"
"""The metadata of a field that no key of a file sets."""

RULE = "rule"


class AlternativeKind(StrEnum):
    """What you would do otherwise."""

    CURRENT_JOB = "current-job"
    OFFER = "offer"
    COUNTER_OFFER = "counter-offer"
    SEARCH = "search"

    @property
    def is_staying(self) -> bool:
        """Whether it means staying where you are, so that accepting costs a change of jobs."""
        return self in (AlternativeKind.CURRENT_JOB, AlternativeKind.COUNTER_OFFER)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a number in a situation file may be.

    Attributes:
        meaning: one sentence for the documentation.
        key: the key in the file where it differs from the field's name.
        low: the least value allowed.
        high: the greatest value allowed.
        low_excluded: whether `low` itself is refused.
        high_excluded: whether `high` itself is refused.
        averaged: a range enters by its mean, since its doubt is not resolved before you must
            accept.
        by_the_hour: it may be said by the hour without the hours, which are then found out.
    """

    unit: Unit
    meaning: str
    key: str = ""
    low: float = 0.0
    high: float = float("inf")
    low_excluded: bool = False
    high_excluded: bool = False
    averaged: bool = False
    by_the_hour: bool = False

    def allows(self, value: float) -> bool:
        """Whether `value` lies in the allowed set."""
        above = value > self.low if self.low_excluded else value >= self.low
        below = value < self.high if self.high_excluded else value <= self.high
        return above and below

    def entering(self, quantity: Quantity) -> float:
        """The value with which a number enters: its mean where it is averaged, else the median."""
        return quantity.mean if self.averaged else quantity.central

    @property
    def allowed(self) -> str:
        """The allowed set in words, for messages and documentation."""
        if self.high == float("inf"):
            if self.low == -float("inf"):
                return "any number"
            return f"{'above' if self.low_excluded else 'at least'} {self.low:g}"
        opening, closing = "(" if self.low_excluded else "[", ")" if self.high_excluded else "]"
        return f"in {opening}{self.low:g}, {self.high:g}{closing}"


def _number(rule: Rule) -> Any:
    return field(default=None, metadata={RULE: rule})


def _chance(meaning: str, **more: Any) -> Any:
    return _number(Rule(Unit.PROBABILITY, meaning, high=1.0, **more))


def _money(meaning: str, **more: Any) -> Any:
    return _number(Rule(Unit.MONEY, meaning, **more))


def _hours_a_week(meaning: str) -> Any:
    return _number(Rule(Unit.HOURS, meaning, high=168.0, low_excluded=True, averaged=True))


@dataclass(frozen=True, slots=True)
class You:
    """Yourself and what binds you.

    Attributes:
        only_practice: you would not take the job and want the interview as practice.
    """

    pay: Quantity | None = _number(
        Rule(
            Unit.MONEY_PER_YEAR,
            "What you earn a year, now or in your last job.",
            averaged=True,
            by_the_hour=True,
        )
    )
    hours_per_week: Quantity | None = _hours_a_week("The hours a week you work for it.")
    months_searched: Quantity | None = _number(
        Rule(Unit.MONTHS, "How many months you've been looking.", averaged=True)
    )
    hour: Quantity | None = _number(
        Rule(Unit.MONEY_PER_HOUR, "What an hour of your time is worth to you.")
    )
    months_you_can_wait: Quantity | None = _number(
        Rule(
            Unit.MONTHS, "How long you could keep looking: how far your savings go.", averaged=True
        )
    )
    accepted_elsewhere: str = ""
    must_attend: str = ""
    only_practice: bool = False


@dataclass(frozen=True, slots=True)
class Alternative:
    """The best you could do otherwise.

    Attributes:
        expires: the last day on which you can take an offer or a counter-offer.
        accepted: you have taken that offer or counter-offer.
    """

    kind: AlternativeKind | None = None
    worth: Quantity | None = _number(
        Rule(
            Unit.MONEY_PER_YEAR,
            "What the alternative is worth a year, on the same scale as the job: its pay, plus "
            "or minus a sum for whatever is better or worse than usual for you.",
            low=-float("inf"),
            averaged=True,
        )
    )
    sd: Quantity | None = _number(
        Rule(
            Unit.MONEY_PER_YEAR,
            "How unsure you are about what it is worth (standard deviation).",
            averaged=True,
        )
    )
    hours_per_week: Quantity | None = _hours_a_week("The hours a week it takes.")
    resolved: bool = False
    reason_for_looking: str = ""
    expires: date | None = None
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """What going on searching would bring, for an alternative of kind "search"."""

    offers_per_month: Quantity | None = _number(
        Rule(Unit.PER_MONTH, "How many offers you expect in a month of searching.", averaged=True)
    )
    offer_mean: Quantity | None = _number(
        Rule(Unit.MONEY_PER_YEAR, "What those offers are worth on average.", averaged=True)
    )
    offer_sd: Quantity | None = _number(
        Rule(
            Unit.MONEY_PER_YEAR, "How much those offers differ (standard deviation).", averaged=True
        )
    )
    income_meanwhile: Quantity | None = _number(
        Rule(Unit.MONEY_PER_MONTH, "Your monthly income while you search.", averaged=True)
    )
    bridge: Quantity | None = _number(
        Rule(Unit.MONEY_PER_YEAR, "What a job you could get right away pays.", averaged=True)
    )


@dataclass(frozen=True, slots=True)
class Belief:
    """What you think of one attribute: its mean and its standard deviation."""

    mean: Quantity | None = None
    sd: Quantity | None = None


PAY_MEAN = Rule(
    Unit.MONEY_PER_YEAR, "The pay you expect, and how unsure you are about it.", averaged=True
)
POINTS_MEAN = Rule(
    Unit.POINTS,
    "What you expect, in points from -2 to +2, where 0 is your usual.",
    low=-2.0,
    high=2.0,
    averaged=True,
)
PAY_SD = Rule(Unit.MONEY_PER_YEAR, "How unsure you are (standard deviation).", averaged=True)
POINTS_SD = Rule(Unit.POINTS, "How unsure you are (standard deviation).", high=4.0, averaged=True)
WEIGHT = Rule(Unit.MONEY_PER_POINT, "What one point is worth to you a year.", averaged=True)
PAY_ERROR = Rule(Unit.MONEY_PER_YEAR, "How far off the stage can be about the pay (sd).")
POINTS_ERROR = Rule(Unit.POINTS, "How far off the stage can be about it (sd, in points).")


def mean_rule(attribute: Attribute) -> Rule:
    """The rule for the mean of a belief."""
    return PAY_MEAN if attribute is Attribute.PAY else POINTS_MEAN


def sd_rule(attribute: Attribute) -> Rule:
    """The rule for the standard deviation of a belief."""
    return PAY_SD if attribute is Attribute.PAY else POINTS_SD


def error_rule(attribute: Attribute) -> Rule:
    """The rule for the error with which a stage shows an attribute."""
    return PAY_ERROR if attribute is Attribute.PAY else POINTS_ERROR


@dataclass(frozen=True, slots=True)
class Job:
    """What you think of the job."""

    years: Quantity | None = _number(
        Rule(Unit.YEARS, "How long you would stay.", high=60.0, low_excluded=True)
    )
    discount: Quantity | None = _number(
        Rule(Unit.RATE, "How much less each later year counts.", high=1.0)
    )
    switching_cost: Quantity | None = _money(
        "What changing jobs costs you, as a one-time cost.", averaged=True
    )
    wrong_move: Quantity | None = _money(
        "What it costs to accept, discover an absolute deal-breaker, and leave.", averaged=True
    )
    correlation: Quantity | None = _number(
        Rule(
            Unit.CORRELATION,
            "How much your beliefs about growth, manager, team, work and culture go together "
            "(correlation).",
            high=1.0,
            high_excluded=True,
        )
    )
    belief_scale: Quantity | None = _number(
        Rule(
            Unit.FACTOR,
            "A common factor for the standard deviations you didn't give.",
            low_excluded=True,
        )
    )
    error_scale: Quantity | None = _number(
        Rule(
            Unit.FACTOR,
            "A common factor for the errors of the stages you didn't give.",
            low_excluded=True,
        )
    )
    hours_per_week: Quantity | None = _hours_a_week("The hours a week the job takes.")
    beliefs: Mapping[Attribute, Belief] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why you hesitate about this job, in your own words.

    Attributes:
        no_go: you would not accept if it were so, whatever the rest; else it is a minus.
        feels: how the job compares with what you have, or how strong a feeling is.
    """

    kind: ReasonKind = ReasonKind.OTHER
    what: str = ""
    sure: Quantity | None = _chance("How sure you are about it.", averaged=True)
    no_go: bool = False
    makes_up: Quantity | None = _number(
        Rule(Unit.MONEY_PER_YEAR, "How much more pay a year would make up for it.", averaged=True)
    )
    feels: Strength | None = None
    minutes: Quantity | None = _number(
        Rule(
            Unit.MINUTES,
            "For the commute: how many minutes longer it is than now, each way.",
            low=-600.0,
            high=600.0,
            averaged=True,
        )
    )
    days: Quantity | None = _number(
        Rule(Unit.COUNT, "How many days a week you would go there.", high=7.0, averaged=True)
    )
    trip: Quantity | None = _money("How much more a round trip costs than now.", averaged=True)


@dataclass(frozen=True, slots=True)
class DealBreaker:
    """Something that would spoil the job, and may not be true.

    Attributes:
        kind: of which kind of reason it is; says who can answer.
        absolute: you would not accept if it were real, whatever the rest.
        shown_at: the stage, counted from 1, that settles it; 0 for never; None for "left out".
    """

    what: str
    probability: Quantity | None = _chance("How likely it is to be real.", averaged=True)
    cost: Quantity | None = _number(
        Rule(Unit.MONEY_PER_YEAR, "What it costs you a year if it is real.", averaged=True)
    )
    absolute: bool = False
    shown_at: int | None = None
    kind: ReasonKind = ReasonKind.OTHER


@dataclass(frozen=True, slots=True)
class Stage:
    """One interview still ahead, with what it costs and what it shows.

    `cost` stands alone; without it the cost is hours at your hour, travel, leave and other.
    """

    style: Style | None = None
    passing: Quantity | None = _chance("How likely you are to pass it.", key="pass")
    cost: Quantity | None = _money("What it costs you in all.")
    hours: Quantity | None = _number(
        Rule(Unit.HOURS, "The hours it takes, preparation and travel included.")
    )
    travel: Quantity | None = _money("What it costs to get there.")
    leave: Quantity | None = _money("What taking time off work costs.")
    other: Quantity | None = _money("Whatever else it costs.")
    shows: Mapping[Attribute, Quantity] | None = None


@dataclass(frozen=True, slots=True)
class Process:
    """What you know of the way to an offer."""

    further: Quantity | None = _number(
        Rule(
            Unit.COUNT,
            "How many interviews follow the first one, or 0 if it is the last.",
            high=7.0,
            averaged=True,
        )
    )
    offer: Quantity | None = _chance(
        "The chance of an offer from here, counting all the interviews."
    )
    in_time: Quantity | None = _chance(
        "The chance that an offer comes before your other one runs out.", averaged=True
    )


@dataclass(frozen=True, slots=True)
class Typical:
    """A typical opportunity of yours."""

    passing: Quantity | None = _chance("The chance of an offer.", key="pass")
    gain: Quantity | None = _money("What an offer is worth over the years.")


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Another interview that you have before you."""

    passing: Quantity | None = _chance("The chance of an offer from it.", key="pass")
    gain: Quantity | None = _money("What that offer would be worth over the years.")
    style: Style | None = None


@dataclass(frozen=True, slots=True)
class Practice:
    """What an interview teaches for the next."""

    interviews_so_far: Quantity | None = _number(
        Rule(Unit.COUNT, "How many interviews of this style you have had lately.")
    )
    learning: Quantity | None = _number(
        Rule(
            Unit.FACTOR,
            "How fast you learn: the gain in log-odds of an offer per unit of log(1 + interviews).",
            key="lambda",
        )
    )
    further: Quantity | None = _number(
        Rule(Unit.COUNT, "How many more interviews of your usual kind you expect.")
    )
    upcoming: tuple[Upcoming, ...] | None = None


@dataclass(frozen=True, slots=True)
class Connections:
    """Whom you would meet."""

    people: Quantity | None = _number(Rule(Unit.COUNT, "How many people you would meet."))
    leads: Quantity | None = _chance("The chance that one of them leads to an invitation.")


@dataclass(frozen=True, slots=True)
class WordOfMouth:
    """What a good impression is worth later."""

    meet_again: Quantity | None = _chance(
        "The chance that you meet one of them again, or someone who knows them."
    )
    change: Quantity | None = _chance("How much meeting again improves your chances.")


@dataclass(frozen=True, slots=True)
class Leverage:
    """What an offer from here would do for another one that is pending."""

    in_time: Quantity | None = _chance("The chance that the offer comes in time.")
    moves: Quantity | None = _chance("The chance that it moves the other offer.")
    rise: Quantity | None = _number(
        Rule(Unit.MONEY_PER_YEAR, "How much the other offer would go up.")
    )


@dataclass(frozen=True, slots=True)
class SideBenefits:
    """What else an interview gives; counted only where an open mind is honest."""

    enabled: bool = True
    open_mind: Quantity | None = _chance(
        "The lowest chance of accepting at which going is fair.", averaged=True
    )
    typical: Typical = field(default_factory=Typical)
    practice: Practice = field(default_factory=Practice)
    connections: Connections = field(default_factory=Connections)
    word_of_mouth: WordOfMouth = field(default_factory=WordOfMouth)
    leverage: Leverage | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything about your side. `Situation()` is somebody who has told nothing.

    Attributes:
        currency: an ISO 4217 code; empty when not said.
        rates: what one unit of another currency is worth in yours.
        nothing_against: you were asked what makes you hesitate, and nothing does; in a file an
            empty list of reasons says so.
    """

    currency: str = ""
    rates: Mapping[str, float] = field(default_factory=dict)
    you: You = field(default_factory=You)
    alternative: Alternative = field(default_factory=Alternative)
    search: Search = field(default_factory=Search)
    preferences: Mapping[Attribute, Quantity] = field(default_factory=dict)
    job: Job = field(default_factory=Job)
    reasons: tuple[Reason, ...] = ()
    deal_breakers: tuple[DealBreaker, ...] = ()
    process: Process = field(default_factory=Process)
    stages: tuple[Stage, ...] = ()
    side_benefits: SideBenefits = field(default_factory=SideBenefits)
    nothing_against: bool = field(default=False, metadata={NO_KEY: True})

    @property
    def says_no_reason(self) -> bool:
        """Whether nothing is said of why you hesitate about the job, nor that you don't."""
        hesitates = self.reasons or self.deal_breakers or self.job.beliefs
        return not (hesitates or self.nothing_against)


def rules(section: type) -> Iterator[tuple[str, str, Rule]]:
    """Each number of a section as (field name, key in the file, rule)."""
    for each in fields(section):
        rule = each.metadata.get(RULE)
        if rule is not None:
            yield each.name, cast(Rule, rule).key or each.name, rule


def numbers(situation: Situation) -> Iterator[tuple[str, Rule, Quantity | None]]:
    """Each number that a situation can hold, by name, with its rule; None where left out.

    Names are those of the situation file, lists being counted from 0: "stages[0].pass".
    """
    yield from _numbers_of("you", situation.you)
    yield from _numbers_of("alternative", situation.alternative)
    yield from _numbers_of("search", situation.search)
    for attribute in Attribute:
        if attribute is not Attribute.PAY:
            yield f"preferences.{attribute}", WEIGHT, situation.preferences.get(attribute)
    yield from _numbers_of("job", situation.job)
    for attribute in Attribute:
        belief = situation.job.beliefs.get(attribute, Belief())
        yield f"job.beliefs.{attribute}.mean", mean_rule(attribute), belief.mean
        yield f"job.beliefs.{attribute}.sd", sd_rule(attribute), belief.sd
    for index, reason in enumerate(situation.reasons):
        yield from _numbers_of(f"reasons[{index}]", reason)
    for index, deal_breaker in enumerate(situation.deal_breakers):
        yield from _numbers_of(f"deal_breakers[{index}]", deal_breaker)
    yield from _numbers_of("process", situation.process)
    for index, stage in enumerate(situation.stages):
        yield from _numbers_of(f"stages[{index}]", stage)
        for attribute, error in (stage.shows or {}).items():
            yield f"stages[{index}].shows.{attribute}", error_rule(attribute), error
    yield from _numbers_of("side_benefits", situation.side_benefits)
    yield from _numbers_of("side_benefits.typical", situation.side_benefits.typical)
    yield from _numbers_of("side_benefits.practice", situation.side_benefits.practice)
    for index, upcoming in enumerate(situation.side_benefits.practice.upcoming or ()):
        yield from _numbers_of(f"side_benefits.practice.upcoming[{index}]", upcoming)
    yield from _numbers_of("side_benefits.connections", situation.side_benefits.connections)
    yield from _numbers_of("side_benefits.word_of_mouth", situation.side_benefits.word_of_mouth)
    if situation.side_benefits.leverage is not None:
        yield from _numbers_of("side_benefits.leverage", situation.side_benefits.leverage)


def _numbers_of(prefix: str, section: object) -> Iterator[tuple[str, Rule, Quantity | None]]:
    for name, key, rule in rules(type(section)):
        yield f"{prefix}.{key}", rule, getattr(section, name)
