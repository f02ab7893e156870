"""Pay as people write it: "36.20 an hour", "58,000-74,000", "up to 550 a day", "£45k a year".

The model reads a range from low to high as its 10th and 90th percentile, *up to H* with H as the
90th percentile (mean 0.92 H) and *from L* with L as the 10th (mean 1.08 L). Pay by the hour stays
so where no hours are said: how many a year has of them is found when the situation is completed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from goanyway.domain.facts import PayPeriod
from goanyway.domain.quantity import Z90
from goanyway.interchange.situation_files.plain_values import FieldError, shown

UP_TO_MEAN = 0.92
"""The mean of "up to H", as a share of H, which is its 90th percentile."""

FROM_MEAN = 1.08
"""The mean of "from L", as a share of L, which is its 10th percentile."""

PAID_A_YEAR = {PayPeriod.DAY: 220, PayPeriod.WEEK: 52, PayPeriod.MONTH: 12, PayPeriod.YEAR: 1}
"""How many a year has of each period; who is paid by the day is not paid for days off."""

WEEKS_PER_YEAR = 52

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_AMOUNT = r"(\d[\d,]{0,14}(?:\.\d{1,4})?)\s?([kK]?)"
_FORM = re.compile(
    rf"(?:(from|up to|about)\s)?(?:([A-Z]{{3}})\s?)?([$€£¥₹]?)\s?{_AMOUNT}"
    rf"(?:\s?(?:-|–|to)\s?[$€£¥₹]?\s?{_AMOUNT})?\s?([$€£¥₹]?)(?:\s?(?!per\b)([A-Z]{{3}})\b)?"
    r"(?:\s?(?:/|per\s|an?\s)?\s?(hour|hourly|h|day|daily|week|weekly|month|monthly|year|yearly))?"
    r"(?:[\s,]+(\d{1,3}(?:\.\d{1,2})?)\s(?:h|hours)\s(?:a|per)\sweek)?",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WrittenPay:
    """A pay as it was written.

    Attributes:
        mean: the middle of what it says, per period: per year, or per hour where `by_the_hour`.
        sd: how unsure it is; 0 for one figure.
        by_the_hour: it is paid by the hour and the hours were not said.
        hours_per_week: the hours, where they were said.
        currency: an ISO 4217 code, or nothing.
    """

    mean: float
    sd: float
    by_the_hour: bool
    hours_per_week: float | None
    currency: str


def written_pay(words: str) -> WrittenPay:
    """The pay that the words say.

    Raises:
        FieldError: when they say none.
    """
    found = _FORM.fullmatch(" ".join(words.split()))
    if found is None:
        raise FieldError(
            f"is {shown(words)}, which isn't an amount of pay",
            'Write 62000, "36.20 an hour", "58000-74000", "up to 550 a day", "from 2300 a month".',
        )
    (
        bound,
        code,
        sign,
        low_digits,
        low_k,
        high_digits,
        high_k,
        sign_after,
        code_after,
        per,
        hours,
    ) = found.groups()
    low = _amount(low_digits, low_k or (high_k if high_digits else ""))
    high = _amount(high_digits, high_k) if high_digits else low
    bound = (bound or "").lower()
    if high < low or (bound in ("from", "up to") and high_digits):
        raise FieldError(
            f"is {shown(words)}, which isn't a possible range", "Give the lower end first."
        )
    mean, sd = as_written(None if bound == "up to" else low, None if bound == "from" else high)
    period = _period(per)
    weekly = float(hours) if hours else None
    by_the_hour = period is PayPeriod.HOUR and weekly is None
    if period is PayPeriod.HOUR:
        times = 1.0 if weekly is None else WEEKS_PER_YEAR * weekly
    else:
        times = PAID_A_YEAR[period]
    currency = (code or code_after or "").upper() or _SIGNS.get(sign or sign_after or "", "")
    return WrittenPay(mean * times, sd * times, by_the_hour, weekly, currency)


def as_written(low: float | None, high: float | None) -> tuple[float, float]:
    """Mean and sd of a pay from `low` to `high`; None where only the other end is said.

    Raises:
        ValueError: when neither end is said.
    """
    if low is None and high is None:
        raise ValueError("a pay has a low or a high end")
    if low is None:
        return UP_TO_MEAN * (high or 0.0), (1 - UP_TO_MEAN) * (high or 0.0) / Z90
    if high is None:
        return FROM_MEAN * low, (FROM_MEAN - 1) * low / Z90
    return (low + high) / 2, (high - low) / (2 * Z90)


def _amount(digits: str, thousands: str) -> float:
    return float(digits.replace(",", "")) * (1000 if thousands else 1)


def _period(word: str | None) -> PayPeriod:
    if not word:
        return PayPeriod.YEAR
    return _PERIODS[word.lower()]


_PERIODS = {
    **{each.value: each for each in PayPeriod},
    "h": PayPeriod.HOUR,
    "hourly": PayPeriod.HOUR,
    "daily": PayPeriod.DAY,
    "weekly": PayPeriod.WEEK,
    "monthly": PayPeriod.MONTH,
    "yearly": PayPeriod.YEAR,
}
