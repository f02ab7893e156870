"""Your hour, and what you would do otherwise: stay, take an offer, or go on searching."""

from __future__ import annotations

from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default, Grade
from goanyway.evidence.rows import assumed, study

ROWS: tuple[Default, ...] = (
    study(
        "you.hour",
        "what an hour of your time is worth",
        (0.38, 1.10),
        Unit.MONEY_PER_HOUR,
        "Millions of choices between a quick ride and a cheap one put an hour at two thirds of "
        "average pay before tax. US transportation planners use half. Neither is about "
        "interviews, which some people enjoy and many dread.",
        ("goldszmidt-2020", "us-dot-2011"),
        grade=Grade.SOLID,
        basis=Basis.HOURLY_PAY,
    ),
    assumed(
        "you.months_you_can_wait",
        "how long you could keep looking",
        (1.6, 10.0),
        Unit.MONTHS,
        "Benefits end after half a year in most US states, and half of the people out of work "
        "there had been looking for ten weeks or more. Your savings decide this, and we don't "
        "know them.",
        ("bls-unemployment", "nelp"),
    ),
    assumed(
        "alternative.worth",
        "what your current job is worth a year",
        (0.88, 1.12),
        Unit.MONEY_PER_YEAR,
        "We take your current job to be worth its pay, and to be your usual in everything else.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "alternative.sd",
        "how unsure you are about what the alternative is worth",
        0.0,
        Unit.MONEY_PER_YEAR,
        "A doubt that won't be settled before you have to answer doesn't change what you should "
        "do. So we leave it out unless you say it'll be settled by then.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "alternative.counter_offer",
        "what a counter-offer is worth a year",
        (1.01, 1.15),
        Unit.MONEY_PER_YEAR,
        "A raise of 8% for the same job. You have the real figure in hand. We take nothing off "
        "for having asked: we found no study behind the warnings that you'll soon be gone.",
        ("skeptics-50585", "back-office-2021"),
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "alternative.offer",
        "what the other offer is worth a year",
        (0.98, 1.18),
        Unit.MONEY_PER_YEAR,
        "You call it better, so we take it to be worth 8% more than your usual pay.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "search.offers_per_month",
        "offers a month at the start of a search",
        (0.06, 0.24),
        Unit.PER_MONTH,
        "In New Jersey, one in four unemployed people expected a job within a month, and one in "
        "ten had one: 0.11 a month, and a little more for offers people turn down. One US adult "
        "in five reports an offer within four months, searching or not. The rate fades over the "
        "months, to a quarter: that shape is our reading of people who search for a long time.",
        ("mueller-2021", "nyfed-sce"),
        grade=Grade.WEAK,
    ),
    assumed(
        "search.offer_mean",
        "what those offers are worth on average",
        (0.82, 1.02),
        Unit.MONEY_PER_YEAR,
        "People without a job are offered less than people with one. The 8% below your usual "
        "pay is our guess.",
        ("faberman-2022",),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "search.offer_sd",
        "how much those offers differ",
        (0.25, 0.45),
        Unit.MONEY_PER_YEAR,
        "A study of unemployed people in New Jersey finds 0.38 for pay and everything else "
        "together. Our weights for a point give 0.32. We take the middle.",
        ("hall-mueller-2018",),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    study(
        "search.income_meanwhile",
        "your income a month while you search",
        (0.28, 0.52),
        Unit.MONEY_PER_MONTH,
        "Unemployment benefits in the US replace a little under 40% of pay, with low ceilings "
        "and for half a year. Other countries differ, and many people get nothing.",
        ("nelp",),
        basis=Basis.MONTHLY_PAY,
    ),
    assumed(
        "search.bridge",
        "what a job you could get right away pays a year",
        (0.45, 0.80),
        Unit.MONEY_PER_YEAR,
        "Temp work, a store, a delivery route: we suppose three fifths of what you earned. It's "
        "what you'd fall back on before your savings run out.",
        basis=Basis.YEARLY_PAY,
    ),
)
