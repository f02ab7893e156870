"""Pay as the posting or the invitation states it, and the pay that shares of pay are taken of.

**As written.** A range from low to high has its mean in the middle and low and high as its 10th and
90th percentile; *up to H* has H as its 90th and 0.92 H as its mean, *from L* has L as its 10th and
1.08 L as its mean. Money a year is what is really earned: by the hour, the hours a week x 52.

**The scale.** Shares of pay are taken of your pay, now or last; else of what the occupation earns
in that place or the currency's median, for your own hours (else 40). It never comes from this job,
whose lower pay would make every reason smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from goanyway.advising.hours import FULL_TIME, WEEKS_PER_YEAR, Hours, by_the_year
from goanyway.domain.attributes import Attribute
from goanyway.domain.corrections import origin_of
from goanyway.domain.facts import Facts, Pay, PayPeriod
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import AlternativeKind, Belief, Situation
from goanyway.errors import SituationError
from goanyway.figures import Figures
from goanyway.interchange.pay_words import PAID_A_YEAR, as_written
from goanyway.language import _

USUAL_CURRENCY = "USD"

PERIODS_A_YEAR = {PayPeriod.HOUR: 2080, **PAID_A_YEAR}
"""How many periods a year of full-time work has."""

USUAL_WORTH = {
    AlternativeKind.OFFER: "alternative.offer",
    AlternativeKind.COUNTER_OFFER: "alternative.counter_offer",
}
"""What an alternative in hand is usually worth, as a share of the usual pay."""

NOT_PAID_ALL_YEAR = (PayPeriod.HOUR, PayPeriod.DAY, PayPeriod.WEEK)
"""Periods whose pay for a year depends on how many of them there are."""


@dataclass(frozen=True, slots=True)
class StatedPay:
    """The belief that a stated pay makes, in your currency and a year.

    Attributes:
        is_figure: one figure was named, rather than a range or one end of it.
        ceiling: the most that was named, where no least was.
    """

    mean: Quantity
    sd: Quantity
    is_figure: bool
    ceiling: float | None


def currency_of(situation: Situation, posting: Facts | None, invitation: Facts | None) -> str:
    """Your currency, else that of the pay stated, else US dollars."""
    if situation.currency:
        return situation.currency
    for pay, _origin in _stated(posting, invitation):
        if pay.currency:
            return pay.currency
    return USUAL_CURRENCY


def stated_pay(
    situation: Situation,
    currency: str,
    posting: Facts | None,
    invitation: Facts | None,
    hours: Hours,
    figures: Figures,
) -> tuple[StatedPay | None, list[str]]:
    """The first pay stated that can be counted in `currency`, and what to tell the user."""
    notes: list[str] = []
    for pay, origin in _stated(posting, invitation):
        if pay.currency and pay.currency != currency and pay.currency not in situation.rates:
            notes.append(
                _(
                    "The pay is in {theirs} and your figures are in {yours}, so we left it out. "
                    "Give a rate: [rates] {theirs} = what one is worth in {yours}."
                ).format(theirs=pay.currency, yours=currency)
            )
            continue
        rate = situation.rates.get(pay.currency or "", 1.0)
        if pay.period is PayPeriod.HOUR:
            paid = WEEKS_PER_YEAR * hours.of_the_job
        else:
            paid = float(PAID_A_YEAR[pay.period])
        if pay.period in NOT_PAID_ALL_YEAR:
            notes.append(
                _("The pay is by the {period}. We count {count:,.6g} {period}s a year.").format(
                    period=pay.period, count=paid
                )
            )
        return _belief(pay, paid * rate, origin, figures), notes
    return None, notes


def in_years(situation: Situation, hours: Hours) -> Situation:
    """The situation with every pay that was said by the hour in money a year."""
    alternative, you = situation.alternative, situation.you
    beliefs = dict(situation.job.beliefs)
    if Attribute.PAY in beliefs:
        pay = beliefs[Attribute.PAY]
        times = hours.of_the_job
        beliefs[Attribute.PAY] = Belief(by_the_year(pay.mean, times), by_the_year(pay.sd, times))
    return replace(
        situation,
        you=replace(you, pay=by_the_year(you.pay, hours.of_your_pay)),
        alternative=replace(
            alternative, worth=by_the_year(alternative.worth, hours.of_the_alternative)
        ),
        job=replace(situation.job, beliefs=beliefs),
        reasons=tuple(
            replace(each, makes_up=by_the_year(each.makes_up, hours.of_the_job))
            for each in situation.reasons
        ),
    )


def scale_of_pay(
    situation: Situation, currency: str, hours: Hours, figures: Figures, named: float | None
) -> float:
    """The pay a year that shares of pay are taken of.

    Args:
        situation: in money a year.
        currency: yours.
        hours: of both sides.
        figures: where the median comes from.
        named: what this job pays; used where nothing else is known at all.

    Raises:
        SituationError: where nothing is known and the currency has no default.
    """
    if situation.you.pay is not None and situation.you.pay.mean > 0:
        return situation.you.pay.mean
    usually = figures.known(f"pay.{currency}")
    if usually is not None:
        return usually.central * hours.of_your_pay / FULL_TIME
    worth = situation.alternative.worth
    for known in (None if worth is None else worth.mean, named):
        if known is not None and known > 0:
            return known
    raise SituationError(
        f"we don't know what jobs pay in {currency}",
        mend="Give what you earn, what your alternative is worth a year, or the pay you expect: "
        "[you] pay = …, [alternative] worth = …, or [job.beliefs] pay = { mean = … }.",
    )


def _stated(posting: Facts | None, invitation: Facts | None) -> Iterator[tuple[Pay, Origin]]:
    for facts, origin in ((posting, Origin.POSTING), (invitation, Origin.INVITATION)):
        if facts is None or facts.pay is None:
            continue
        if max(facts.pay.value.low or 0.0, facts.pay.value.high or 0.0) > 0:
            yield facts.pay.value, origin_of(facts.pay, origin)


def _belief(pay: Pay, yearly: float, origin: Origin, figures: Figures) -> StatedPay:
    low = None if pay.low is None else pay.low * yearly
    high = None if pay.high is None else pay.high * yearly
    mean, sd = as_written(low, high)
    is_figure = low == high
    doubt = certain(sd, Unit.MONEY_PER_YEAR, origin, "the pay stated")
    if is_figure:
        share = figures.paying(mean).figure("job.beliefs.pay.sd.point")
        doubt = share.fixed(share.central, Unit.MONEY_PER_YEAR)
    return StatedPay(
        certain(mean, Unit.MONEY_PER_YEAR, origin, "the pay stated"),
        doubt,
        is_figure,
        high if low is None else None,
    )
