"""What you left out of the situation, filled in.

From `Figures`: your record, the invitation and the posting, the market, the evidence; every figure
keeps the origin of what it came from. Shares of pay are taken of a reference pay: what you say of
your alternative or of the job's pay, else what the posting or the invitation names, else what is
usual in the currency.
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
from goanyway.domain.origin import Origin, weakest
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
from goanyway.figures import FROM_EVIDENCE, Figures

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
    situation: Situation,
    invitation: Facts | None = None,
    posting: Facts | None = None,
    *,
    figures: Figures = FROM_EVIDENCE,
) -> Complete:
    """Fill in what was left out.

    Args:
        situation: what you say.
        invitation: what was read from it; the posting outranks it where both name a pay.
        posting: what was read from it.
        figures: where the rest comes from.

    Raises:
        SituationError: where the currency has no default and no figure was given.
    """
    figures = figures.about(*_occupation_and_place(posting, invitation))
    currency = currency_of(situation, posting, invitation)
    pay, notes = stated_pay(situation, currency, posting, invitation, figures)
    figures = figures.paying(reference_pay(situation, currency, pay, figures))
    filled = replace(
        situation,
        currency=currency,
        you=_you(situation, figures),
        preferences=_preferences(situation, figures),
        job=_job(situation, figures, pay, invitation, posting),
        deal_breakers=tuple(_deal_breaker(each, figures) for each in situation.deal_breakers),
        search=_search(situation, figures),
        side_benefits=_side_benefits(situation, figures, invitation),
    )
    filled = replace(filled, alternative=_alternative(filled, figures))
    filled = with_reluctance(filled, figures)
    by_count = [
        (chance, _with_stages(filled, stages(situation, invitation, figures, count), figures))
        for count, chance in counts_of_stages(situation, invitation, figures).items()
    ]
    _, likeliest = max(by_count, key=lambda each: each[0])
    return Complete(likeliest, tuple(by_count) if len(by_count) > 1 else (), tuple(notes))


def _occupation_and_place(*messages: Facts | None) -> tuple[str, str]:
    """The job's title and place, each from the first message that names it; else empty."""
    given = [facts for facts in messages if facts is not None]
    roles = (facts.role.value for facts in given if facts.role)
    places = (facts.place.value for facts in given if facts.place)
    return next(roles, ""), next(places, "")


def _with_stages(situation: Situation, ahead: tuple[Stage, ...], figures: Figures) -> Situation:
    """The situation with these stages, and the common scales only where they matter."""
    job = situation.job
    doubts = [belief.sd for belief in job.beliefs.values()]
    errors = [error for stage in ahead for error in (stage.shows or {}).values()]
    return replace(
        situation,
        stages=ahead,
        job=replace(
            job,
            belief_scale=job.belief_scale or _scale("job.belief_scale", doubts, figures),
            error_scale=job.error_scale or _scale("job.error_scale", errors, figures),
        ),
    )


def _scale(key: str, scaled: Sequence[Quantity | None], figures: Figures) -> Quantity:
    """The usual scale; certainly 1 where everything that it would stretch is yours."""
    yours = [each.origin for each in scaled if each is not None and each.is_yours]
    if len(yours) == len(scaled):
        return certain(1.0, Unit.FACTOR, weakest(yours))
    return figures.figure(key)


def _you(situation: Situation, figures: Figures) -> You:
    you = situation.you
    months = you.months_you_can_wait
    if months is None and situation.alternative.kind is AlternativeKind.SEARCH:
        months = figures.figure("you.months_you_can_wait")
    return replace(you, hour=figures.figure("you.hour", you=you.hour), months_you_can_wait=months)


def _preferences(situation: Situation, figures: Figures) -> dict[Attribute, Quantity]:
    given = situation.preferences
    return {
        attribute: figures.figure(f"preferences.{attribute}", you=given.get(attribute))
        for attribute in Attribute
        if attribute is not Attribute.PAY
    }


def _alternative(situation: Situation, figures: Figures) -> Alternative:
    """The alternative; what going on searching is worth is computed."""
    given = situation.alternative
    kind = given.kind or AlternativeKind.CURRENT_JOB
    sd = given.sd
    if sd is None and given.worth is not None and given.worth.uncertain:
        sd = given.worth.fixed(given.worth.spread, Unit.MONEY_PER_YEAR)
    worth = given.worth
    if worth is None:
        match kind:
            case AlternativeKind.SEARCH:
                worth = _worth_of_searching(situation)
            case AlternativeKind.OFFER:
                worth = figures.figure("alternative.offer")
            case AlternativeKind.COUNTER_OFFER:
                worth = figures.figure("alternative.counter_offer")
            case AlternativeKind.CURRENT_JOB:
                worth = figures.figure("alternative.worth")
    return replace(given, kind=kind, worth=worth, sd=figures.figure("alternative.sd", you=sd))


def _search(situation: Situation, figures: Figures) -> Search:
    if situation.alternative.kind is not AlternativeKind.SEARCH:
        return situation.search
    given = situation.search
    return Search(
        offers_per_month=figures.figure("search.offers_per_month", you=given.offers_per_month),
        offer_mean=figures.figure("search.offer_mean", you=given.offer_mean),
        offer_sd=figures.figure("search.offer_sd", you=given.offer_sd),
        income_meanwhile=figures.figure("search.income_meanwhile", you=given.income_meanwhile),
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
    origins = (
        each.origin
        for each in (
            search.offers_per_month,
            search.offer_mean,
            search.offer_sd,
            search.income_meanwhile,
            you.months_you_can_wait,
        )
        if each is not None
    )
    return certain(monthly * MONTHS_PER_YEAR, Unit.MONEY_PER_YEAR, weakest(origins), "search")


def _mean(quantity: Quantity | None) -> float:
    if quantity is None:
        raise ValueError("a figure of the search was left out")
    return quantity.mean


def _job(
    situation: Situation,
    figures: Figures,
    pay: StatedPay | None,
    invitation: Facts | None,
    posting: Facts | None,
) -> Job:
    given = situation.job
    unemployed = situation.alternative.kind is AlternativeKind.SEARCH
    switching = "job.switching_cost.search" if unemployed else "job.switching_cost"
    return replace(
        given,
        years=figures.figure("job.years", you=given.years),
        discount=figures.figure("job.discount", you=given.discount),
        switching_cost=figures.figure(switching, you=given.switching_cost),
        wrong_move=figures.figure("job.wrong_move", you=given.wrong_move),
        correlation=figures.figure("job.correlation", you=given.correlation),
        beliefs={
            attribute: _pay_belief(given.beliefs.get(attribute, Belief()), figures, pay)
            if attribute is Attribute.PAY
            else _belief(attribute, situation, figures, invitation, posting)
            for attribute in Attribute
        },
    )


def _pay_belief(given: Belief, figures: Figures, pay: StatedPay | None) -> Belief:
    mean, sd = (None, None) if pay is None else (pay.mean, pay.sd)
    return Belief(
        figures.figure("job.beliefs.pay.mean", you=given.mean, message=mean),
        figures.figure("job.beliefs.pay.sd", you=given.sd, message=sd),
    )


def _belief(
    attribute: Attribute,
    situation: Situation,
    figures: Figures,
    invitation: Facts | None,
    posting: Facts | None,
) -> Belief:
    given = situation.job.beliefs.get(attribute, Belief())
    key = f"job.beliefs.{attribute}.sd"
    if attribute in (Attribute.FLEXIBILITY, Attribute.LOCATION) and _says_where(
        invitation, posting
    ):
        key = f"{key}.stated"
    return Belief(
        figures.figure(f"job.beliefs.{attribute}.mean", you=given.mean),
        figures.figure(key, you=given.sd),
    )


def _says_where(invitation: Facts | None, posting: Facts | None) -> bool:
    return any(facts is not None and facts.work_mode for facts in (invitation, posting))


def _deal_breaker(given: DealBreaker, figures: Figures) -> DealBreaker:
    cost = given.cost
    if cost is None and not given.absolute:
        cost = figures.figure("deal_breakers.cost")
    return replace(
        given,
        probability=figures.figure("deal_breakers.probability", you=given.probability),
        cost=cost,
        shown_at=1 if given.shown_at is None else given.shown_at,
    )


def _side_benefits(
    situation: Situation, figures: Figures, invitation: Facts | None
) -> SideBenefits:
    given = situation.side_benefits

    def figure(key: str, you: Quantity | None) -> Quantity:
        return figures.figure(f"side_benefits.{key}", you=you)

    open_mind = figure("open_mind", given.open_mind)
    if not given.enabled:
        return SideBenefits(enabled=False, open_mind=open_mind)
    practice, connections = given.practice, given.connections
    word = given.word_of_mouth
    return SideBenefits(
        open_mind=open_mind,
        typical=Typical(
            figure("typical.pass", given.typical.passing),
            figure("typical.gain", given.typical.gain),
        ),
        practice=Practice(
            figure("practice.interviews_so_far", practice.interviews_so_far),
            figure("practice.lambda", practice.learning),
            figure("practice.further", practice.further),
            tuple(
                replace(
                    each,
                    passing=figure("typical.pass", each.passing),
                    gain=figure("typical.gain", each.gain),
                )
                for each in practice.upcoming or ()
            ),
        ),
        connections=Connections(
            _people_met(situation, figures, invitation),
            figure("connections.leads", connections.leads),
        ),
        word_of_mouth=WordOfMouth(
            figure("word_of_mouth.meet_again", word.meet_again),
            figure("word_of_mouth.change", word.change),
        ),
        leverage=_leverage(situation, figures),
    )


def _people_met(situation: Situation, figures: Figures, invitation: Facts | None) -> Quantity:
    count = len(invitation.people) if invitation is not None else 0
    named = certain(count, Unit.COUNT, Origin.INVITATION, "the people it names") if count else None
    style = situation.stages[0].style if situation.stages else None
    if style is None and invitation is not None and invitation.style is not None:
        style = invitation.style.value
    you = situation.side_benefits.connections.people
    return figures.figure(f"stages.{style or 'unknown'}.people", you=you, message=named)


def _leverage(situation: Situation, figures: Figures) -> Leverage | None:
    """What an offer from here does for another one, where one is pending."""
    if situation.alternative.kind is not AlternativeKind.OFFER:
        return None
    given = situation.side_benefits.leverage or Leverage()
    prefix = "side_benefits.leverage."
    return Leverage(
        figures.figure(f"{prefix}in_time", you=given.in_time),
        figures.figure(f"{prefix}moves", you=given.moves),
        figures.figure(f"{prefix}rise", you=given.rise),
    )
