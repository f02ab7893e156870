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
        ("The salary is R24 000 per month.", 24000, 24000, "ZAR", PayPeriod.MONTH),
        ("The salary is R24,000 per month.", 24000, 24000, "ZAR", PayPeriod.MONTH),
        ("It pays 64,000 to 70,000 euros gross per year.", 64000, 70000, "EUR", PayPeriod.YEAR),
        ("Pay is between 46,000 and 50,000 euros a year.", 46000, 50000, "EUR", PayPeriod.YEAR),
        ("The salary is £62,000\nto £66,000 per year.", 62000, 66000, "GBP", PayPeriod.YEAR),
        ("Rate: £30 p/h", 30, 30, "GBP", PayPeriod.HOUR),
        ("Package 12-15 LPA", 1200000, 1500000, "INR", PayPeriod.YEAR),
        ("Salary: Rs. 45,000/- to Rs. 55,000/- p.m.", 45000, 55000, "INR", PayPeriod.MONTH),
        ("It is 26/hr.", 26, 26, None, PayPeriod.HOUR),
        ("£24,000 a year (£12.31 per hour).", 24000, 24000, "GBP", PayPeriod.YEAR),
        ("The band for this role is $165k - $190k + equity.", 165000, 190000, None, PayPeriod.YEAR),
        ("We can offer 30 to 35 thousand euros.", 30000, 35000, "EUR", PayPeriod.YEAR),
        ("Offer: £75k-£85k DOE, private medical.", 75000, 85000, "GBP", PayPeriod.YEAR),
        ("Budget: INR 14,00,000 – 18,00,000 p.a.", 1400000, 1800000, "INR", PayPeriod.YEAR),
        ("Budget max 24 LPA", None, 2400000, "INR", PayPeriod.YEAR),
        ("CTC: ₹14L - ₹18L", 1400000, 1800000, "INR", PayPeriod.YEAR),
        ("Salário R$ 4.200,00 a R$ 4.900,00 (CLT)", 4200, 4900, "BRL", PayPeriod.MONTH),
        ("Basic salary AED 2,800 plus accommodation", 2800, 2800, "AED", PayPeriod.MONTH),
        ("Gehalt nach EG 9b: 3.650 - 4.900 €", 3650, 4900, "EUR", PayPeriod.MONTH),
        ("Salaire : 38-42 k€ brut annuel", 38000, 42000, "EUR", PayPeriod.YEAR),
        ("Pay is $48-52/hr incorporated or $44-47/hr T4.", 44, 52, "CAD", PayPeriod.HOUR),
        ("1. Jahr 1.267 Euro, 2. Jahr 1.325 Euro, 3. Jahr 1.409 Euro im Monat.", 1267, 1409,
         "EUR", PayPeriod.MONTH),
        ("Grade 13: £56,709 - £60,903 plus a market supplement of £5,000 p.a.", 56709, 60903,
         "GBP", PayPeriod.YEAR),
        ("Salary £24,027 to £24,790 pro rata (£12,013 to £12,395 actual)", 24027, 24790,
         "GBP", PayPeriod.YEAR),
        ("Rate: €17.63 per hour. Senior invigilators: €21.05 per hour.", 17.63, 17.63,
         "EUR", PayPeriod.HOUR),
        ("Salary point 23-25: £33,366 - £35,235", 33366, 35235, "GBP", PayPeriod.YEAR),
        ("Mzda: 35 000 - 42 000 Kč/měsíc", 35000, 42000, "CZK", PayPeriod.MONTH),
        ("Range 9, Step 1: $23.04/hr. Step 8: $28.71/hr. Trainees are paid $17.10/hr.", 23.04,
         28.71, None, PayPeriod.HOUR),
        ("£9 an hour if you are under 18, £12.21 if 21+", 9, 12.21, "GBP", PayPeriod.HOUR),
        ("Package R65k to R72k per month CTC", 65000, 72000, "ZAR", PayPeriod.MONTH),
        ("24,50$/h + prime 1,25$", 24.5, 24.5, "CAD", PayPeriod.HOUR),
        ("$85k-$100k package incl super", 85000, 100000, "AUD", PayPeriod.YEAR),
        ("Base salary £40k, OTE £60k.", 40000, 40000, "GBP", PayPeriod.YEAR),
        ("Rate £13.26 per hour, £15.41 per hour at weekends", 13.26, 13.26, "GBP",
         PayPeriod.HOUR),
        ("Salary: $95,000. Call me on 416-555-0172.", 95000, 95000, "CAD", PayPeriod.YEAR),
        ("Salary: $95,000. Call me on 218-555-0172.", 95000, 95000, "USD", PayPeriod.YEAR),
        ("\u6708\u7d66 25\u4e07\u5186", 250000, 250000, "JPY", PayPeriod.MONTH),
        ("Gehalt: 9 500 - 12 000 PLN gross monthly", 9500, 12000, "PLN", PayPeriod.MONTH),
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
        "It is full time, 45 hours.",
        "The role is 38.5 hours a week.",
        "The contract is for 14 months.",
        "You get X00 000 per month.",
        "You will manage a budget of £500,000 a year.",
        "We raised $40m - $50m.",
        "Refer a friend and earn $500!",
        "The salary review is in 2026.",
        "Your current salary is £40,000, please confirm.",
        "Our average deal is $20k-$50k.",
        "We saved clients £40,000 - £60,000 last year.",
        "Scholarships: $5,000 - $10,000 per year.",
        "There is free parking and a room for € 138 per week.",
        "The salary is 0 per month.",
        "There is a $3,000 housing stipend and a competitive hourly wage.",
    ],
)
def test_other_figures_are_no_pay(words: str) -> None:
    assert facts_of(words).pay is None


def test_different_figures_are_said_and_none_is_taken() -> None:
    facts = facts_of("The salary is £30,000 a year. Later the salary is £36,000 a year.")
    assert facts.pay is None
    assert "several pay figures" in facts.said[0]
    assert [each.field for each in facts.competing] == ["pay"]
    assert len(facts.competing[0].readings) == 2


def test_payments_beyond_twelve_are_said() -> None:
    facts = facts_of("Pay is 2,150 euros gross per month, 14 times a year.")
    assert facts.pay is not None
    assert facts.pay.value == Pay(2150, 2150, "EUR", PayPeriod.MONTH)
    assert facts.said == ("The pay is per month, paid 14 times a year.",)


def test_what_is_paid_later_is_said_and_not_taken() -> None:
    facts = facts_of("The salary is £44,000 a year, and £66,000 a year once qualified.")
    assert facts.pay is not None
    assert facts.pay.value.low == 44000
    assert "£66,000" in facts.said[0]
