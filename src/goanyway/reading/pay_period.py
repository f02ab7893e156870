"""What a pay figure is paid for, where nothing beside it says so.

Words before the figure tell ("annual salary:", "Stundenlohn"), else its size: £32,000 is no month's
pay and R$ 1.780 no year's. The bounds are ours, set wide: from part-time pay near the country's
minimum wage of 2025 to some twenty times that. Where two periods are possible none is taken.
"""

from __future__ import annotations

import re

from goanyway.domain.facts import PayPeriod
from goanyway.reading.phrases import Pattern

_BEFORE = tuple(
    (Pattern(rf"(?:\b(?:{latin})\b{other})", re.IGNORECASE), period)
    for latin, other, period in (
        (
            (
                r"hourly|per hour|an hour|hour rate|\w{0,6}stundenlohn|stundensatz|horaire|uurloon"
                r"|timl\u00f6n|timel\u00f8n|timel\u00f8nn|tuntipalkka|stawka godzinowa|por hora"
            ),
            "|\u6642\u7d66|\u65f6\u85aa|\uc2dc\uae09",
            PayPeriod.HOUR,
        ),
        (
            r"daily(?: rate)?|day rate|per day|tagessatz|taux journalier|tjm|dagtarief",
            "|\u65e5\u7d66|\uc77c\uae09",
            PayPeriod.DAY,
        ),
        (r"weekly|per week|weekloon", "", PayPeriod.WEEK),
        (
            (
                r"monthly|per month|monats\w{0,10}|monatlich\w{0,3}|mensuel(?:le)?|mensual|mensal"
                r"|mensile|maand\w{0,8}|m\u00e5nads\w{0,6}|m\u00e5neds\w{0,6}|miesi\u0119cznie"
                r"|m\u011bs\u00ed\u010dn\u011b|kuukausi\w{0,8}|in[- ]hand|take[- ]home"
            ),
            "|\u6708\u7d66|\u6708\u85aa|\uc6d4\uae09",
            PayPeriod.MONTH,
        ),
        (
            (
                r"annual(?:ly)?|annuel(?:le)?|anual|annuo|annua|yearly|per year|per annum"
                r"|jahres\w{0,10}"
                r"|j\u00e4hrlich\w{0,3}|ctc|ral|jaar(?:salaris|lijks)|\u00e5rsl\u00f6n"
                r"|\u00e5rsl\u00f8nn?"
            ),
            "|\u5e74\u53ce|\u5e74\u4ff8|\u5e74\u85aa|\uc5f0\ubd09",
            PayPeriod.YEAR,
        ),
    )
)

_MONTH_AND_YEAR: dict[str, tuple[tuple[float, float], float]] = {
    # the least and most of a month, and the least of a year
    "EUR": ((900, 9_500), 14_000), "GBP": ((0, 0), 10_000), "USD": ((0, 0), 15_000),
    "CAD": ((0, 0), 15_000), "AUD": ((0, 0), 20_000), "NZD": ((0, 0), 20_000),
    "CHF": ((2_000, 16_000), 30_000), "SEK": ((12_000, 120_000), 200_000),
    "NOK": ((14_000, 120_000), 200_000), "DKK": ((12_000, 120_000), 200_000),
    "PLN": ((2_500, 45_000), 50_000), "CZK": ((12_000, 220_000), 250_000),
    "HUF": ((180_000, 3_000_000), 3_600_000), "RON": ((1_800, 40_000), 45_000),
    "TRY": ((15_000, 400_000), 500_000), "AED": ((800, 60_000), 90_000),
    "SAR": ((1_500, 60_000), 90_000), "QAR": ((800, 60_000), 90_000),
    "KWD": ((70, 6_000), 8_000), "OMR": ((100, 6_000), 8_000), "BHD": ((100, 6_000), 8_000),
    "INR": ((7_000, 120_000), 180_000), "PKR": ((20_000, 800_000), 1_000_000),
    "LKR": ((20_000, 800_000), 1_000_000), "PHP": ((7_000, 200_000), 250_000),
    "NGN": ((25_000, 2_000_000), 2_500_000), "KES": ((8_000, 700_000), 900_000),
    "GHS": ((400, 40_000), 50_000), "ZAR": ((2_500, 90_000), 110_000),
    "BWP": ((1_000, 60_000), 80_000), "EGP": ((3_000, 200_000), 250_000),
    "BRL": ((700, 40_000), 48_000), "MXN": ((4_000, 150_000), 180_000),
    "COP": ((900_000, 40_000_000), 48_000_000), "CLP": ((300_000, 10_000_000), 12_000_000),
    "MYR": ((1_000, 30_000), 36_000), "SGD": ((1_000, 20_000), 28_000),
    "HKD": ((8_000, 130_000), 150_000), "TWD": ((20_000, 250_000), 350_000),
    "THB": ((9_000, 300_000), 350_000), "IDR": ((1_500_000, 90_000_000), 120_000_000),
    "VND": ((3_500_000, 200_000_000), 250_000_000), "JPY": ((120_000, 1_200_000), 2_000_000),
    "KRW": ((1_500_000, 12_000_000), 18_000_000), "CNY": ((2_000, 80_000), 100_000),
    "ILS": ((4_000, 70_000), 90_000),
}  # fmt: skip
_A_YEAR_IN_DOLLARS = 15_000
"""In countries that count pay by the hour or the year; fewer can be a month's pay elsewhere."""

_BY_THE_HOUR = {"USD": (7, 120), "GBP": (6, 100), "EUR": (8, 90), "CAD": (12, 120),
                "AUD": (15, 120), "NZD": (15, 120), "CHF": (18, 120)}  # fmt: skip


def period_by_words(before: str) -> PayPeriod | None:
    """The period that the sentence names before the figure."""
    return next((period for pattern, period in _BEFORE if pattern.search(before)), None)


def period_by_size(amount: float, currency: str | None, *, is_dollars: bool) -> PayPeriod | None:
    """The only period for which the amount can be paid; None where two can be meant.

    Args:
        amount: the lower end of what is stated.
        currency: its ISO code, where known.
        is_dollars: whether it is in some country's dollars, which one is not known.
    """
    if currency is None:
        return PayPeriod.YEAR if is_dollars and amount >= _A_YEAR_IN_DOLLARS else None
    if currency not in _MONTH_AND_YEAR:
        return None
    (least, most), year = _MONTH_AND_YEAR[currency]
    if amount >= year:
        return PayPeriod.YEAR
    if least <= amount <= most:
        return PayPeriod.MONTH
    low, high = _BY_THE_HOUR.get(currency, (0, 0))
    return PayPeriod.HOUR if low <= amount <= high else None
