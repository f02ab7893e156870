"""What people earn, where you did not say what you earn: a median for each currency."""

from __future__ import annotations

from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Default, Grade
from goanyway.evidence.rows import assumed, study

_MEANING = "median yearly pay for full-time work"

ROWS: tuple[Default, ...] = (
    study(
        "pay.USD",
        f"{_MEANING}, United States",
        62_600,
        Unit.MONEY_PER_YEAR,
        "1,204 dollars a week in 2025, times 52. Pay varies widely, so give your own.",
        ("bls-earnings-2025",),
        grade=Grade.SOLID,
    ),
    study(
        "pay.GBP",
        f"{_MEANING}, United Kingdom",
        39_039,
        Unit.MONEY_PER_YEAR,
        "April 2025, for people who have been in the same job at least a year. The best-paid "
        "tenth earns about three and a half times as much as the lowest-paid.",
        ("ons-ashe-2025",),
        grade=Grade.SOLID,
    ),
    assumed(
        "pay.EUR",
        f"{_MEANING}, euro area",
        40_000,
        Unit.MONEY_PER_YEAR,
        "As far as we know it ranges from 20,000 to 60,000 from country to country, so this fits "
        "hardly anyone.",
    ),
    study(
        "pay.CHF",
        f"{_MEANING}, Switzerland",
        84_300,
        Unit.MONEY_PER_YEAR,
        "7,024 francs a month in 2024, times 12.",
        ("fso-2024",),
        grade=Grade.SOLID,
    ),
    study(
        "pay.AUD",
        f"{_MEANING}, Australia",
        88_400,
        Unit.MONEY_PER_YEAR,
        "1,700 dollars a week for full-time workers in August 2024, times 52.",
        ("abs-2024",),
        grade=Grade.SOLID,
    ),
    assumed(
        "pay.CAD",
        f"{_MEANING}, Canada",
        68_000,
        Unit.MONEY_PER_YEAR,
        "Full-time workers averaged 1,496 dollars a week in August 2025. We didn't have a "
        "median, so this is seven eighths of that average over 52 weeks.",
        ("statcan-2025",),
        grade=Grade.WEAK,
    ),
    assumed(
        "pay.INR",
        f"{_MEANING}, India",
        500_000,
        Unit.MONEY_PER_YEAR,
        "Regular employees averaged 21,103 rupees a month in 2024. Most of them don't get "
        "interview invitations by email, so we double it. It may be far off for you.",
        ("plfs-2024",),
    ),
)
