"""Pay as the posting or the invitation states it, in your currency and a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goanyway.domain.attributes import Attribute
from goanyway.domain.corrections import origin_of
from goanyway.domain.facts import Facts, Pay, PayPeriod
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import AlternativeKind, Belief, Situation
from goanyway.errors import SituationError
from goanyway.figures import Figures
from goanyway.language import _

USUAL_CURRENCY = "USD"

PERIODS_A_YEAR = {
    PayPeriod.HOUR: 2080,
    PayPeriod.DAY: 220,
    PayPeriod.WEEK: 52,
    PayPeriod.MONTH: 12,
    PayPeriod.YEAR: 1,
}
"""Full-time work: 52 weeks of 40 hours. Who is paid by the day is not paid for days off."""


USUAL_WORTH = {
    AlternativeKind.OFFER: "alternative.offer",
    AlternativeKind.COUNTER_OFFER: "alternative.counter_offer",
}
"""What an alternative in hand is usually worth, as a share of the usual pay."""


NOT_PAID_ALL_YEAR = (PayPeriod.HOUR, PayPeriod.DAY, PayPeriod.WEEK)
"""Periods whose pay for a year depends on how many of them there are."""


@dataclass(frozen=True, slots=True)
class StatedPay:
    """The belief that a stated pay makes, in your currency and a year."""

    mean: Quantity
    sd: Quantity


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
    figures: Figures,
) -> tuple[StatedPay | None, list[str]]:
    """The first pay stated that can be counted in `currency`, and what to tell the user."""
    notes: list[str] = []
    for pay, origin in _stated(posting, invitation):
        if pay.currency and pay.currency != currency and pay.currency not in situation.rates:
            notes.append(
                _(
                    "The pay is stated in {theirs} and your situation is in {yours}, so it was "
                    "left out. Give a rate: [rates] {theirs} = what one of it is worth in {yours}."
                ).format(theirs=pay.currency, yours=currency)
            )
            continue
        rate = situation.rates.get(pay.currency or "", 1.0)
        yearly = PERIODS_A_YEAR[pay.period] * rate
        if pay.period in NOT_PAID_ALL_YEAR:
            notes.append(
                _(
                    "The pay is stated by the {period}; it is counted as full time, {count:,} "
                    "{period}s a year."
                ).format(period=pay.period, count=PERIODS_A_YEAR[pay.period])
            )
        return _belief(pay, yearly, origin, figures), notes
    return None, notes


def reference_pay(
    situation: Situation, currency: str, pay: StatedPay | None, figures: Figures
) -> float:
    """The pay a year that shares of pay are taken of.

    Raises:
        SituationError: where nothing is known and the currency has no default.
    """
    worth, kind = situation.alternative.worth, situation.alternative.kind
    usual = figures.figure(USUAL_WORTH[kind]).mean if kind in USUAL_WORTH else 1.0
    if worth is not None and worth.mean > 0:
        return worth.mean / usual
    expected = situation.job.beliefs.get(Attribute.PAY, Belief()).mean
    for known in (expected, pay.mean if pay else None):
        if known is not None and known.mean > 0:
            return known.mean
    usually = figures.known(f"pay.{currency}")
    if usually is not None:
        return usually.central
    raise SituationError(
        f"nothing says what jobs pay in {currency}",
        mend="Give what your alternative is worth a year, or the pay that you expect: "
        "[alternative] worth = …, or [job.beliefs] pay = { mean = … }.",
    )


def _stated(posting: Facts | None, invitation: Facts | None) -> Iterator[tuple[Pay, Origin]]:
    for facts, origin in ((posting, Origin.POSTING), (invitation, Origin.INVITATION)):
        if facts is None or facts.pay is None:
            continue
        if max(facts.pay.value.low or 0.0, facts.pay.value.high or 0.0) > 0:
            yield facts.pay.value, origin_of(facts.pay, origin)


def _belief(pay: Pay, yearly: float, origin: Origin, figures: Figures) -> StatedPay:
    """A range is read as what firms pay within it; one end alone says less than a figure."""
    low, high = pay.low, pay.high
    stated = high if low is None else low
    if stated is None:
        raise ValueError("a pay has a low or a high end")
    if low is not None and high is not None and high > low:
        width = (high - low) * yearly
        mean = low * yearly + figures.figure("job.beliefs.pay.position").central * width
        share = figures.figure("job.beliefs.pay.sd.range")
        sd = share.central * width
    else:
        mean = stated * yearly
        key = "job.beliefs.pay.sd.point" if low == high else "job.beliefs.pay.sd"
        share = figures.paying(mean).figure(key)
        sd = share.central
    return StatedPay(
        certain(mean, Unit.MONEY_PER_YEAR, origin, "the pay stated"),
        share.fixed(sd, Unit.MONEY_PER_YEAR),
    )
