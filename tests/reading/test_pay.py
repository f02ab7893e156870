"""Pay as stated, and figures that are no pay."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.facts import Facts, Pay, PayPeriod
from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts


def facts_of(words: str) -> Facts:
    body = f"We would like to invite you to an interview. {words}"
    message = Message("text", Channel.EMAIL, (Part("body", body),))
    return read_facts(message, date(2026, 11, 23))


@pytest.mark.parametrize(
    ("words", "low", "high", "currency", "period"),
    [
        ("The salary is $58,000 to $74,000 a year.", 58000, 74000, None, PayPeriod.YEAR),
        ("The salary is US$58,000 to US$74,000 a year.", 58000, 74000, "USD", PayPeriod.YEAR),
        ("Salary: £30k - £35k.", 30000, 35000, "GBP", PayPeriod.YEAR),
        ("Salary $82k-97.5k per year", 82000, 97500, None, PayPeriod.YEAR),
        ("Salary 58-74k USD per year", 58000, 74000, "USD", PayPeriod.YEAR),
        ("Pay: 34.000 – 38.000 € per year", 34000, 38000, "EUR", PayPeriod.YEAR),
        ("It pays £12.50 an hour.", 12.5, 12.5, "GBP", PayPeriod.HOUR),
        ("The rate is €450 per day.", 450, 450, "EUR", PayPeriod.DAY),
        ("Salary ₹4,80,000 per annum", 480000, 480000, "INR", PayPeriod.YEAR),
        ("The salary is up to £45,000.", None, 45000, "GBP", PayPeriod.YEAR),
        ("Pay starts at $19/hr. Health plan and 401(k).", 19, None, "USD", PayPeriod.HOUR),
        ("The wage is CHF 6'200 per month.", 6200, 6200, "CHF", PayPeriod.MONTH),
    ],
)  # fmt: skip
def test_pay_is_read_as_stated(
    words: str, low: float | None, high: float | None, currency: str | None, period: PayPeriod
) -> None:
    pay = facts_of(words).pay
    assert pay is not None
    assert pay.value == Pay(low, high, currency, period)


@pytest.mark.parametrize(
    "words",
    [
        "We raised $40 million last year.",
        "There is a $5,000 sign-on bonus.",
        "Our training budget is $2,000 a year.",
        "Bring $20 for parking.",
        "The equipment fee is $150.",
        "We pay well and have 401(k).",
        "Call 203-555-0142 or ext. 58000.",
        "We serve 74,000 customers a day.",
    ],
)
def test_other_figures_are_no_pay(words: str) -> None:
    assert facts_of(words).pay is None


def test_different_figures_are_said_and_none_is_taken() -> None:
    facts = facts_of("The salary is £30,000 a year. Later the salary is £36,000 a year.")
    assert facts.pay is None
    assert "several pay figures" in facts.said[0]
