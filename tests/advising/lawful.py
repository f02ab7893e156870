"""Random situations, and what makes one worse: for the law of drawbacks.

Adding a drawback, making it worse, likelier or surer, a better alternative, less pay for the same
hours, more hours for the same pay or a longer way never raises the value, the chance of accepting
or the chance of ending there, and never turns a decline into a question or a go.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.reason import FEELINGS, ReasonKind, Strength
from goanyway.domain.situation import (
    Alternative,
    AlternativeKind,
    Belief,
    DealBreaker,
    Job,
    Process,
    Reason,
    Search,
    Situation,
    Stage,
    You,
)

TODAY = date(2026, 11, 30)
WORSE = (Strength.A_LITTLE_WORSE, Strength.WORSE, Strength.MUCH_WORSE)
BETTER = (Strength.A_LITTLE_BETTER, Strength.BETTER, Strength.MUCH_BETTER)
IS_OR_IS_NOT = (
    ReasonKind.CONTRACT,
    ReasonKind.TRAVEL,
    ReasonKind.ON_SITE,
    ReasonKind.HOURS,
    ReasonKind.SHIFT,
    ReasonKind.VISA,
    ReasonKind.CREDENTIAL,
    ReasonKind.REPORTING,
    ReasonKind.PAY,
    ReasonKind.OTHER,
    ReasonKind.OWN_LIFE,
)
DESCRIBING = (
    ReasonKind.FIRM,
    ReasonKind.MANAGER,
    ReasonKind.TEAM,
    ReasonKind.WORK,
    ReasonKind.GROWTH,
    ReasonKind.SECURITY,
    ReasonKind.CULTURE,
    ReasonKind.FLEXIBILITY,
    ReasonKind.LOCATION,
)


def money(value: float) -> Quantity:
    return certain(value, Unit.MONEY_PER_YEAR, Origin.YOU)


def chance(value: float) -> Quantity:
    return certain(value, Unit.PROBABILITY, Origin.YOU)


def number(value: float, unit: Unit) -> Quantity:
    return certain(value, unit, Origin.YOU)


@dataclass(frozen=True)
class Change:
    """A situation before and after it was made worse, and how."""

    name: str
    before: Situation
    after: Situation


def situation(rng: random.Random, stages: int = 1) -> Situation:
    """Somebody's side, near the border more often than not."""
    pay = rng.choice([28_000, 45_000, 66_000, 120_000]) * rng.uniform(0.9, 1.1)
    kind = rng.choice([AlternativeKind.CURRENT_JOB, AlternativeKind.OFFER, AlternativeKind.SEARCH])
    named = rng.random() < 0.7
    job_pay = pay * rng.uniform(0.6, 1.15)
    searching = kind is AlternativeKind.SEARCH
    offered = kind is AlternativeKind.OFFER
    beliefs = {Attribute.PAY: Belief(money(job_pay), money(pay * rng.uniform(0, 0.1)))}
    cost = rng.choice([None, None, 40.0, 400.0, 1500.0])
    return Situation(
        currency="USD",
        you=You(
            pay=money(pay),
            hours_per_week=number(40, Unit.HOURS) if rng.random() < 0.4 else None,
            hour=number(pay / 2080 * 0.65, Unit.MONEY_PER_HOUR) if rng.random() < 0.3 else None,
            months_you_can_wait=number(rng.uniform(0, 12), Unit.MONTHS) if searching else None,
            months_searched=number(rng.uniform(0, 8), Unit.MONTHS) if searching else None,
        ),
        alternative=Alternative(
            kind=kind,
            worth=money(pay * rng.uniform(0.9, 1.2)) if offered else None,
            expires=TODAY + timedelta(days=rng.randrange(1, 40))
            if offered and rng.random() < 0.4
            else None,
        ),
        search=Search(),
        job=Job(
            hours_per_week=number(rng.choice([36, 40, 45]), Unit.HOURS)
            if rng.random() < 0.4
            else None,
            beliefs=beliefs if named else {},
        ),
        reasons=tuple(reason(rng, pay) for _ in range(rng.choice([0, 1, 1, 2, 3]))),
        process=Process(further=number(stages - 1, Unit.COUNT)),
        stages=(
            Stage(
                style=rng.choice([Style.PANEL, Style.VIDEO, Style.PHONE_SCREEN, Style.ON_SITE]),
                cost=None if cost is None else number(cost, Unit.MONEY),
            ),
        ),
    )


def reason(rng: random.Random, pay: float) -> Reason:
    """A drawback of any kind, or now and then something that speaks for the job."""
    sure = None if rng.random() < 0.3 else chance(rng.uniform(0.1, 0.99))
    makes_up = money(pay * rng.uniform(0.01, 0.3)) if rng.random() < 0.5 else None
    drawn = rng.random()
    if drawn < 0.4:
        kind = rng.choice(IS_OR_IS_NOT)
        return Reason(kind, "it", sure, rng.random() < 0.3, makes_up)
    if drawn < 0.55:
        minutes = number(rng.uniform(-20, 60), Unit.MINUTES)
        days = number(rng.uniform(1, 5), Unit.COUNT)
        return Reason(
            ReasonKind.COMMUTE,
            "the way",
            no_go=rng.random() < 0.15,
            minutes=minutes,
            days=days,
            trip=number(rng.uniform(0, 12), Unit.MONEY),
        )
    if drawn < 0.7:
        return Reason(ReasonKind.FEELING, "a feeling", feels=rng.choice(FEELINGS))
    if drawn < 0.8:
        return Reason(rng.choice(DESCRIBING), "it", sure, feels=rng.choice(BETTER))
    kind, feels = rng.choice(DESCRIBING), rng.choice(WORSE)
    return Reason(kind, "it", sure, rng.random() < 0.1, makes_up, feels)


def drawback(rng: random.Random, pay: float) -> Reason:
    """A reason that speaks against the job."""
    while True:
        drawn = reason(rng, pay)
        better = drawn.feels in BETTER and not drawn.no_go
        shorter = drawn.minutes is not None and drawn.minutes.mean < 0 and not drawn.no_go
        if not better and not shorter:
            return drawn


def changes(rng: random.Random, before: Situation) -> list[Change]:
    """The situation made worse in every way that it can be, one at a time."""
    pay = before.you.pay.mean if before.you.pay else 50_000.0
    found = [
        Change(
            "a drawback more",
            before,
            replace(before, reasons=(*before.reasons, drawback(rng, pay))),
        )
    ]

    def one(index: int, name: str, worse: Reason) -> None:
        reasons = list(before.reasons)
        reasons[index] = worse
        found.append(Change(name, before, replace(before, reasons=tuple(reasons))))

    for index, each in enumerate(before.reasons):
        favourable = each.feels in BETTER
        if each.sure is not None and each.kind is not ReasonKind.FEELING and not favourable:
            one(index, "surer", replace(each, sure=chance(min(0.999, each.sure.mean + 0.1))))
        if not each.no_go and not favourable and each.kind is not ReasonKind.FEELING:
            one(index, "a no-go", replace(each, no_go=True))
        if each.makes_up is not None and not favourable:
            one(index, "dearer", replace(each, makes_up=money(each.makes_up.mean * 1.3)))
        if each.minutes is not None:
            longer = number(each.minutes.mean + 10, Unit.MINUTES)
            one(index, "longer", replace(each, minutes=longer))
        if each.feels in WORSE and each.feels is not WORSE[-1]:
            one(index, "worse", replace(each, feels=WORSE[WORSE.index(each.feels) + 1]))
        if each.feels in FEELINGS and each.feels is not FEELINGS[-1]:
            one(index, "stronger", replace(each, feels=FEELINGS[FEELINGS.index(each.feels) + 1]))
        if favourable:
            one(index, "surer of what is better", each)
            less = BETTER.index(each.feels) - 1 if each.feels else -1
            if less >= 0:
                one(index, "less of what is better", replace(each, feels=BETTER[less]))
            rest = before.reasons[:index] + before.reasons[index + 1 :]
            found.append(Change("nothing better", before, replace(before, reasons=rest)))
    found += _of_figures(before)
    return found


def favours(rng: random.Random, plain: Situation) -> list[Change]:
    """The situation with something that speaks for the job, against it as it was: the mirror."""
    kind = rng.choice(DESCRIBING)
    said = [
        Reason(kind, "it", feels=feels)
        for feels in BETTER
        if all(kind is not each.kind for each in plain.reasons)
    ]
    said.append(Reason(ReasonKind.COMMUTE, "a shorter way", minutes=number(-15, Unit.MINUTES)))
    found = [
        Change(
            f"{each.kind} {each.feels or ''}", replace(plain, reasons=(*plain.reasons, each)), plain
        )
        for each in said
        if each.kind is not ReasonKind.COMMUTE
        or all(other.kind is not ReasonKind.COMMUTE for other in plain.reasons)
    ]
    belief = plain.job.beliefs.get(Attribute.PAY)
    if belief is not None and belief.mean is not None:
        higher = replace(belief, mean=money(belief.mean.mean * 1.05))
        job = replace(plain.job, beliefs={**plain.job.beliefs, Attribute.PAY: higher})
        found.append(Change("more pay", replace(plain, job=job), plain))
    return found


def _of_figures(before: Situation) -> list[Change]:
    found = []
    alternative, job, you = before.alternative, before.job, before.you
    if alternative.worth is not None:
        better = replace(alternative, worth=money(alternative.worth.mean * 1.05))
        found.append(Change("a better alternative", before, replace(before, alternative=better)))
    belief = job.beliefs.get(Attribute.PAY)
    if belief is not None and belief.mean is not None:
        lower = {**job.beliefs, Attribute.PAY: replace(belief, mean=money(belief.mean.mean * 0.95))}
        less = replace(job, beliefs=lower)
        found.append(Change("less pay", before, replace(before, job=less)))
    if job.hours_per_week is not None and you.hours_per_week is not None:
        more = replace(job, hours_per_week=number(job.hours_per_week.mean + 3, Unit.HOURS))
        found.append(Change("more hours", before, replace(before, job=more)))
    if before.stages[0].cost is not None:
        dearer = number(before.stages[0].cost.mean * 1.3 + 10, Unit.MONEY)
        stages = (replace(before.stages[0], cost=dearer),)
        found.append(Change("a dearer trip", before, replace(before, stages=stages)))
    if you.months_you_can_wait is not None:
        longer = replace(
            you, months_you_can_wait=number(you.months_you_can_wait.mean + 1, Unit.MONTHS)
        )
        found.append(Change("more savings", before, replace(before, you=longer)))
    breaker = DealBreaker("it", chance(0.3), money(3000))
    found.append(Change("a deal-breaker more", before, replace(before, deal_breakers=(breaker,))))
    return found
