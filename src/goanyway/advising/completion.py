"""What you left out of the situation, filled in.

From the invitation and the posting first, then from `evidence`; every figure keeps the origin of
what it came from. Shares of pay are taken of a reference pay: what you say of your alternative or
of the job's pay, else what the posting or the invitation names, else the median of the currency.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from goanyway.advising.pipeline import counts_of_stages, stages
from goanyway.advising.reluctance import with_reluctance
from goanyway.advising.yearly_pay import StatedPay, currency_of, reference_pay, stated_pay
from goanyway.decide.job_search import normal_offers, reservation_wage
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Facts
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import (
    Alternative,
    AlternativeKind,
    Belief,
    Connections,
    DealBreaker,
    Job,
    Leverage,
    Practice,
    Search,
    SideBenefits,
    Situation,
    Stage,
    Typical,
    WordOfMouth,
    You,
)
from goanyway.evidence import default

MONTHS_PER_YEAR = 12


@dataclass(frozen=True, slots=True)
class Complete:
    """A situation with nothing left out that the model needs.

    Attributes:
        other_counts: where the number of stages is not known: situations with each number
            of them, with its probability.
        notes: what the user should know of how it was filled in.
    """

    situation: Situation
    other_counts: tuple[tuple[float, Situation], ...]
    notes: tuple[str, ...]


def complete(
    situation: Situation, invitation: Facts | None = None, posting: Facts | None = None
) -> Complete:
    """Fill in what was left out.

    Raises:
        SituationError: where the currency has no default and no figure was given.
    """
    currency = currency_of(situation, posting, invitation)
    pay, notes = stated_pay(situation, currency, posting, invitation)
    yearly = reference_pay(situation, currency, pay)
    filled = replace(
        situation,
        currency=currency,
        you=_you(situation, yearly),
        preferences=_preferences(situation, yearly),
        job=_job(situation, yearly, pay, invitation, posting),
        deal_breakers=tuple(_deal_breaker(each, yearly) for each in situation.deal_breakers),
        search=_search(situation, yearly),
        side_benefits=_side_benefits(situation, yearly, invitation),
    )
    filled = replace(filled, alternative=_alternative(filled, yearly))
    filled = with_reluctance(filled)
    by_count = [
        (chance, _with_stages(filled, stages(situation, invitation, yearly, count)))
        for count, chance in counts_of_stages(situation, invitation).items()
    ]
    _, likeliest = max(by_count, key=lambda each: each[0])
    return Complete(likeliest, tuple(by_count) if len(by_count) > 1 else (), tuple(notes))


def _with_stages(situation: Situation, ahead: tuple[Stage, ...]) -> Situation:
    """The situation with these stages, and the common scales only where they matter."""
    job = situation.job
    doubts = [belief.sd for belief in job.beliefs.values()]
    errors = [error for stage in ahead for error in (stage.shows or {}).values()]
    return replace(
        situation,
        stages=ahead,
        job=replace(
            job,
            belief_scale=job.belief_scale or _scale("job.belief_scale", doubts),
            error_scale=job.error_scale or _scale("job.error_scale", errors),
        ),
    )


def _scale(key: str, scaled: Sequence[Quantity | None]) -> Quantity:
    """The default scale; certainly 1 where everything that it would stretch was given."""
    if all(each is not None and each.origin is Origin.YOU for each in scaled):
        return certain(1.0, Unit.FACTOR, Origin.YOU)
    return default(key).quantity


def _you(situation: Situation, yearly: float) -> You:
    you = situation.you
    months = you.months_you_can_wait
    if months is None and situation.alternative.kind is AlternativeKind.SEARCH:
        months = default("you.months_you_can_wait").quantity
    return replace(
        you, hour=you.hour or default("you.hour").given(yearly), months_you_can_wait=months
    )


def _preferences(situation: Situation, yearly: float) -> dict[Attribute, Quantity]:
    return {
        attribute: situation.preferences.get(attribute)
        or default(f"preferences.{attribute}").given(yearly)
        for attribute in Attribute
        if attribute is not Attribute.PAY
    }


def _alternative(situation: Situation, yearly: float) -> Alternative:
    """The alternative; what going on searching is worth is computed."""
    given = situation.alternative
    kind = given.kind or AlternativeKind.CURRENT_JOB
    sd = given.sd
    if sd is None and given.worth is not None and given.worth.uncertain:
        sd = certain(given.worth.spread, Unit.MONEY_PER_YEAR, given.worth.origin)
    worth = given.worth
    if worth is None:
        match kind:
            case AlternativeKind.SEARCH:
                worth = _worth_of_searching(situation)
            case AlternativeKind.OFFER:
                worth = default("alternative.offer").given(yearly)
            case AlternativeKind.COUNTER_OFFER:
                worth = default("alternative.counter_offer").given(yearly)
            case AlternativeKind.CURRENT_JOB:
                worth = default("alternative.worth").given(yearly)
    return replace(given, kind=kind, worth=worth, sd=sd or default("alternative.sd").given(yearly))


def _search(situation: Situation, yearly: float) -> Search:
    if situation.alternative.kind is not AlternativeKind.SEARCH:
        return situation.search
    given = situation.search
    return Search(
        offers_per_month=given.offers_per_month or default("search.offers_per_month").quantity,
        offer_mean=given.offer_mean or default("search.offer_mean").given(yearly),
        offer_sd=given.offer_sd or default("search.offer_sd").given(yearly),
        income_meanwhile=given.income_meanwhile or default("search.income_meanwhile").given(yearly),
    )


def _worth_of_searching(situation: Situation) -> Quantity:
    """The reservation wage of searching on for the months that you can wait."""
    search, job, you = situation.search, situation.job, situation.you
    wages, chances = normal_offers(
        _mean(search.offer_mean) / MONTHS_PER_YEAR, _mean(search.offer_sd) / MONTHS_PER_YEAR
    )
    arrival = 1 - math.exp(-_mean(search.offers_per_month))
    monthly = reservation_wage(
        wages,
        chances,
        meanwhile=_mean(search.income_meanwhile),
        discount=math.exp(-max(_mean(job.discount), 0.001) / MONTHS_PER_YEAR),
        arrival=max(arrival, 1e-9),
        periods=round(_mean(you.months_you_can_wait)),
        lasts=_mean(job.years) * MONTHS_PER_YEAR,
    )
    origins = [
        each.origin
        for each in (
            search.offers_per_month,
            search.offer_mean,
            search.offer_sd,
            search.income_meanwhile,
            you.months_you_can_wait,
        )
        if each is not None
    ]
    given = all(origin is Origin.YOU for origin in origins)
    return certain(
        monthly * MONTHS_PER_YEAR,
        Unit.MONEY_PER_YEAR,
        Origin.YOU if given else Origin.ASSUMPTION,
        "search",
    )


def _mean(quantity: Quantity | None) -> float:
    if quantity is None:
        raise ValueError("a figure of the search was left out")
    return quantity.mean


def _job(
    situation: Situation,
    yearly: float,
    pay: StatedPay | None,
    invitation: Facts | None,
    posting: Facts | None,
) -> Job:
    given = situation.job
    unemployed = situation.alternative.kind is AlternativeKind.SEARCH
    switching = "job.switching_cost.search" if unemployed else "job.switching_cost"
    return replace(
        given,
        years=given.years or default("job.years").quantity,
        discount=given.discount or default("job.discount").quantity,
        switching_cost=given.switching_cost or default(switching).given(yearly),
        wrong_move=given.wrong_move or default("job.wrong_move").given(yearly),
        correlation=given.correlation or default("job.correlation").quantity,
        beliefs={
            attribute: _pay_belief(given.beliefs.get(attribute, Belief()), yearly, pay)
            if attribute is Attribute.PAY
            else _belief(attribute, situation, invitation, posting)
            for attribute in Attribute
        },
    )


def _pay_belief(given: Belief, yearly: float, pay: StatedPay | None) -> Belief:
    if pay is not None:
        return Belief(given.mean or pay.mean, given.sd or pay.sd)
    return Belief(
        given.mean or default("job.beliefs.pay.mean").given(yearly),
        given.sd or default("job.beliefs.pay.sd").given(yearly),
    )


def _belief(
    attribute: Attribute, situation: Situation, invitation: Facts | None, posting: Facts | None
) -> Belief:
    given = situation.job.beliefs.get(attribute, Belief())
    key = f"job.beliefs.{attribute}.sd"
    if attribute in (Attribute.FLEXIBILITY, Attribute.LOCATION) and _says_where(
        invitation, posting
    ):
        key = f"{key}.stated"
    return Belief(
        given.mean or default(f"job.beliefs.{attribute}.mean").quantity,
        given.sd or default(key).quantity,
    )


def _says_where(invitation: Facts | None, posting: Facts | None) -> bool:
    return any(facts is not None and facts.work_mode for facts in (invitation, posting))


def _deal_breaker(given: DealBreaker, yearly: float) -> DealBreaker:
    cost = given.cost
    if cost is None and not given.absolute:
        cost = default("deal_breakers.cost").given(yearly)
    return replace(
        given,
        probability=given.probability or default("deal_breakers.probability").quantity,
        cost=cost,
        shown_at=1 if given.shown_at is None else given.shown_at,
    )


def _side_benefits(situation: Situation, yearly: float, invitation: Facts | None) -> SideBenefits:
    given = situation.side_benefits
    prefix = "side_benefits."
    open_mind = given.open_mind or default(f"{prefix}open_mind").quantity
    if not given.enabled:
        return SideBenefits(enabled=False, open_mind=open_mind)
    practice, connections = given.practice, given.connections
    word = given.word_of_mouth
    return SideBenefits(
        open_mind=open_mind,
        typical=Typical(
            given.typical.passing or default(f"{prefix}typical.pass").quantity,
            given.typical.gain or default(f"{prefix}typical.gain").given(yearly),
        ),
        practice=Practice(
            practice.interviews_so_far or default(f"{prefix}practice.interviews_so_far").quantity,
            practice.learning or default(f"{prefix}practice.lambda").quantity,
            practice.further or default(f"{prefix}practice.further").quantity,
            tuple(
                replace(
                    each,
                    passing=each.passing or default(f"{prefix}typical.pass").quantity,
                    gain=each.gain or default(f"{prefix}typical.gain").given(yearly),
                )
                for each in practice.upcoming or ()
            ),
        ),
        connections=Connections(
            connections.people or _people_met(situation, invitation),
            connections.leads or default(f"{prefix}connections.leads").quantity,
        ),
        word_of_mouth=WordOfMouth(
            word.meet_again or default(f"{prefix}word_of_mouth.meet_again").quantity,
            word.change or default(f"{prefix}word_of_mouth.change").quantity,
        ),
        leverage=_leverage(situation, yearly),
    )


def _people_met(situation: Situation, invitation: Facts | None) -> Quantity:
    named = len(invitation.people) if invitation is not None else 0
    if named:
        return certain(named, Unit.COUNT, Origin.INVITATION, "the people it names")
    style = situation.stages[0].style if situation.stages else None
    if style is None and invitation is not None and invitation.style is not None:
        style = invitation.style.value
    return default(f"stages.{style or 'unknown'}.people").quantity


def _leverage(situation: Situation, yearly: float) -> Leverage | None:
    """What an offer from here does for another one, where one is pending."""
    if situation.alternative.kind is not AlternativeKind.OFFER:
        return None
    given = situation.side_benefits.leverage or Leverage()
    prefix = "side_benefits.leverage."
    return Leverage(
        given.in_time or default(f"{prefix}in_time").quantity,
        given.moves or default(f"{prefix}moves").quantity,
        given.rise or default(f"{prefix}rise").given(yearly),
    )
