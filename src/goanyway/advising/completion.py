"""What you left out of the situation, filled in.

From `Figures`: your record, the invitation and the posting, the market, the evidence; every figure
keeps the origin of what it came from. Reasons are compiled into the precise form (`reasons`), pay
is put in money a year (`pay`), hours are matched (`hours`), the alternative is valued (`otherwise`)
and the stages are laid out (`pipeline`). Nothing is supposed about why anybody hesitates: every
attribute is at your usual, with its doubt, unless you say otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from goanyway.advising import reasons
from goanyway.advising.hours import FULL_TIME, Hours, hours_of
from goanyway.advising.otherwise import (
    Earned,
    alternative,
    offer_while_savings_last,
    search,
    usual_pay,
)
from goanyway.advising.pipeline import counts_of_stages, place_in_process, stages
from goanyway.advising.yearly_pay import StatedPay, currency_of, in_years, scale_of_pay, stated_pay
from goanyway.decide.deadlines import MORE_DAYS, chance_over_counts
from goanyway.decide.inputs import WEEKS_PER_YEAR
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Facts, WorkMode
from goanyway.domain.origin import Origin, weakest
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import (
    AlternativeKind,
    Belief,
    Connections,
    DealBreaker,
    Job,
    Leverage,
    Practice,
    SideBenefits,
    Situation,
    Stage,
    Typical,
    WordOfMouth,
    You,
)
from goanyway.figures import FROM_EVIDENCE, Figures


@dataclass(frozen=True, slots=True)
class Complete:
    """A situation with nothing left out that the model needs.

    Attributes:
        situation: its reasons are those that the model reads as they are (the way); the others
            stand among its beliefs and deal-breakers.
        other_counts: where the number of stages is not known: situations with each number
            of them, with its probability.
        bearing: for each reason of what was given, whether it bears on this job.
        pay_named: whether the pay was named.
        never_asked: inputs that are not asked about, since they were said.
        offer_while_savings_last: the chance of an offer before your savings end.
        in_time_a_week_later: the chance that an offer comes in time, had you a week more.
        notes: what the user should know of how it was filled in.
    """

    situation: Situation
    other_counts: tuple[tuple[float, Situation], ...]
    bearing: tuple[bool, ...]
    pay_named: bool
    never_asked: frozenset[str]
    offer_while_savings_last: float | None
    in_time_a_week_later: float | None
    notes: tuple[str, ...]


def complete(
    situation: Situation,
    invitation: Facts | None = None,
    posting: Facts | None = None,
    *,
    figures: Figures = FROM_EVIDENCE,
    today: date | None = None,
) -> Complete:
    """Fill in what was left out.

    Args:
        situation: what you say.
        invitation: what was read from it; the posting outranks it where both name a pay.
        posting: what was read from it.
        figures: where the rest comes from.
        today: the day on which you decide; counts where an offer runs out and no day is named.

    Raises:
        SituationError: where the currency has no default and no figure was given.
    """
    figures = figures.about(*_occupation_and_place(posting, invitation))
    currency = currency_of(situation, posting, invitation)
    hours = hours_of(situation, posting, invitation)
    pay, notes = stated_pay(situation, currency, posting, invitation, hours, figures)
    given = in_years(situation, hours)
    named = _named_pay(given, pay)
    scale = scale_of_pay(given, currency, hours, figures, named)
    figures = figures.paying(scale)
    earned = Earned(given.you.pay, _first(given.you.pay, named, scale))
    preferences = _preferences(given, figures)
    you = _you(given, figures, hours)
    both = hours.of_both
    told = reasons.compiled(
        given.reasons,
        given.job.beliefs,
        reasons.Job(
            weights=preferences,
            pay_named=named is not None,
            remote=_is_remote(invitation, posting),
            hours_cost=_cost_of_hours(you, both),
        ),
        figures,
    )
    given = replace(given, reasons=told.ways, job=replace(given.job, beliefs=told.beliefs))
    usually = usual_pay(given, scale, figures)
    filled = replace(
        given,
        currency=currency,
        you=you,
        preferences=preferences,
        job=_job(given, figures, pay, usually, invitation, posting),
        deal_breakers=(
            *(_deal_breaker(each, figures) for each in given.deal_breakers),
            *told.deal_breakers,
        ),
        search=search(given, earned, figures),
        side_benefits=_side_benefits(given, figures, invitation),
    )
    filled = _with_hours(filled, both)
    filled = replace(filled, alternative=alternative(filled, earned, figures))
    counts = counts_of_stages(given, invitation, figures)
    days = _days_left(given, invitation, today)
    filled = _with_process(filled, invitation, figures, counts, days)
    by_count = [
        (chance, _with_stages(filled, stages(filled, invitation, figures, count), figures))
        for count, chance in counts.items()
    ]
    _chance, likeliest = max(by_count, key=lambda each: each[0])
    return Complete(
        likeliest,
        tuple(by_count) if len(by_count) > 1 else (),
        told.bearing,
        named is not None,
        _never_asked(pay, invitation, posting),
        offer_while_savings_last(likeliest),
        None if days is None else chance_over_counts(days + MORE_DAYS, tuple(counts.items())),
        tuple(notes),
    )


def _first(known: Quantity | None, named: float | None, scale: float) -> float:
    if known is not None and known.mean > 0:
        return known.mean
    return scale if named is None else named


def _named_pay(situation: Situation, pay: StatedPay | None) -> float | None:
    """What this job pays, where somebody named it."""
    expected = situation.job.beliefs.get(Attribute.PAY, Belief()).mean
    known = expected or (None if pay is None else pay.mean)
    return None if known is None or known.mean <= 0 else known.mean


def _is_remote(*messages: Facts | None) -> bool:
    """Whether the first message that says where the work is done says that it is fully remote."""
    modes = [each.work_mode.value for each in messages if each is not None and each.work_mode]
    return bool(modes) and modes[0] is WorkMode.REMOTE


def _never_asked(pay: StatedPay | None, *messages: Facts | None) -> frozenset[str]:
    """What the messages say already: a range of pay or its ceiling, where, how many stages."""
    said = set()
    if pay is not None and not pay.is_figure:
        said.add(str(Attribute.PAY))
    if _says_where(*messages):
        said |= {str(Attribute.LOCATION), str(Attribute.FLEXIBILITY)}
    if any(each is not None and each.stages is not None for each in messages):
        said.add("stages")
    return frozenset(said)


def _cost_of_hours(you: You, both: tuple[Quantity, Quantity] | None) -> float:
    if both is None or you.hour is None:
        return 0.0
    return WEEKS_PER_YEAR * you.hour.central * (both[0].mean - both[1].mean)


def _with_hours(situation: Situation, both: tuple[Quantity, Quantity] | None) -> Situation:
    """The situation with the hours of both sides, where both are known."""
    if both is None:
        return situation
    job, otherwise = both
    return replace(
        situation,
        job=replace(situation.job, hours_per_week=job),
        alternative=replace(situation.alternative, hours_per_week=otherwise),
    )


def _days_left(situation: Situation, invitation: Facts | None, today: date | None) -> float | None:
    """Days from the first stage until the other offer runs out; None where none does."""
    given = situation.alternative
    in_hand = given.kind in (AlternativeKind.OFFER, AlternativeKind.COUNTER_OFFER)
    if given.expires is None or not in_hand:
        return None
    start = None if invitation is None or invitation.start is None else invitation.start.value
    first = start.date() if isinstance(start, datetime) else start
    from_day = first or today
    return None if from_day is None else float((given.expires - from_day).days)


def _with_process(
    situation: Situation,
    invitation: Facts | None,
    figures: Figures,
    counts: dict[int, float],
    days: float | None,
) -> Situation:
    """The situation with the chance from here, and of an offer in time."""
    given = situation.process
    key = place_in_process(situation, invitation, counts)
    in_time = given.in_time
    if in_time is None and days is not None:
        chance = chance_over_counts(days, tuple(counts.items()))
        in_time = certain(chance, Unit.PROBABILITY, Origin.ASSUMPTION, "process.in_time")
    known = len(counts) == 1 and len(situation.stages) in counts
    spread = not known or any(each.passing is None for each in situation.stages)
    offer = figures.figure(key, you=given.offer) if spread else given.offer
    return replace(situation, process=replace(given, offer=offer, in_time=in_time))


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


def _you(situation: Situation, figures: Figures, hours: Hours) -> You:
    """Your side; what an hour is worth to you is a share of your pay by the hour."""
    you = situation.you
    months = you.months_you_can_wait
    if months is None and situation.alternative.kind is AlternativeKind.SEARCH:
        months = figures.figure("you.months_you_can_wait")
    full_time = figures.profile.yearly_pay * FULL_TIME / hours.of_your_pay
    hour = figures.paying(full_time).figure("you.hour", you=you.hour)
    return replace(you, hour=hour, months_you_can_wait=months)


def _preferences(situation: Situation, figures: Figures) -> dict[Attribute, Quantity]:
    given = situation.preferences
    return {
        attribute: figures.figure(f"preferences.{attribute}", you=given.get(attribute))
        for attribute in Attribute
        if attribute is not Attribute.PAY
    }


def _job(
    situation: Situation,
    figures: Figures,
    pay: StatedPay | None,
    usually: float,
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
            attribute: _pay_belief(given.beliefs.get(attribute, Belief()), figures, pay, usually)
            if attribute is Attribute.PAY
            else _belief(attribute, situation, figures, invitation, posting)
            for attribute in Attribute
        },
    )


def _pay_belief(given: Belief, figures: Figures, pay: StatedPay | None, usually: float) -> Belief:
    mean, sd = (None, None) if pay is None else (pay.mean, pay.sd)
    usual = figures.paying(usually)
    return Belief(
        usual.figure("job.beliefs.pay.mean", you=given.mean, message=mean),
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
