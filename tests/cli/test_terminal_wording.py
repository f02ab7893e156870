"""Figures are said as people say them, and never more exactly than they are known."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.cli.lines import GLUE
from goanyway.cli.wording import between, figure, moment, money, odds, pay, percent
from goanyway.domain.facts import Pay, PayPeriod
from goanyway.domain.quantity import Unit

EASTERN = ZoneInfo("America/New_York")


def plain(text: str) -> str:
    return text.replace(GLUE, " ")


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        (513.2, "USD", "$510"),
        (-1234, "EUR", "-€1,200"),
        (900, "CHF", "CHF 900"),
        (0.3, "USD", "$0"),
        (-0.3, "USD", "$0"),
        (62600, "", "63,000"),
    ],
)
def test_money_has_two_digits_that_count(amount: float, currency: str, said: str) -> None:
    assert plain(money(amount, currency)) == said


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0, "no chance"),
        (0.0001, "less than 1 in 1,000"),
        (0.02, "about 1 in 50"),
        (0.125, "about 1 in 8"),
        (0.5, "about 1 in 2"),
        (0.66, "about 2 in 3"),
        (0.9, "about 9 in 10"),
        (0.99, "almost certain"),
    ],
)
def test_a_chance_is_said_as_odds(chance: float, said: str) -> None:
    assert plain(odds(chance)) == said


@given(st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_only_a_certainty_is_called_one(chance: float) -> None:
    assert plain(percent(chance)) not in ("0 %", "100 %")


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (66000, Unit.MONEY_PER_YEAR, "$66,000 a year"),
        (39, Unit.MONEY_PER_HOUR, "$39 an hour"),
        (0.27, Unit.PROBABILITY, "27 %"),
        (1, Unit.YEARS, "1 year"),
        (2.5, Unit.YEARS, "2.5 years"),
        (-1.5, Unit.POINTS, "-1.5 points"),
        (0.35, Unit.FACTOR, "0.35"),
        (3, Unit.COUNT, "3"),
    ],
)
def test_an_input_is_said_with_its_unit(value: float, unit: Unit, said: str) -> None:
    assert plain(figure(value, unit, "USD")) == said


def test_a_range_says_its_unit_once() -> None:
    assert plain(between(0.1, 0.3, Unit.PROBABILITY, "USD")) == "10 to 30 %"
    assert plain(between(30, 60, Unit.MONEY_PER_HOUR, "USD")) == "$30 to $60 an hour"


def test_a_time_is_said_once_with_its_half_of_the_day_and_its_zone() -> None:
    start = datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN)
    end = datetime(2026, 11, 12, 15, 0, tzinfo=EASTERN)
    assert plain(moment(start, end)) == "Thu, Nov 12, 1:30 - 3:00 PM Eastern"
    assert plain(moment(start.replace(hour=11), end)) == "Thu, Nov 12, 11:30 AM - 3:00 PM Eastern"
    assert plain(moment(date(2026, 11, 6))) == "Fri, Nov 6"


def test_pay_is_repeated_as_it_was_stated() -> None:
    assert plain(pay(Pay(58000, 74000, "USD", PayPeriod.YEAR))) == "$58,000 to $74,000 a year"
    assert plain(pay(Pay(31.5, 31.5, "CHF", PayPeriod.HOUR))) == "CHF 31.50 an hour"
    assert plain(pay(Pay(None, 2500, None, PayPeriod.MONTH))) == "up to 2,500 a month"
    assert plain(pay(Pay(200, None, "EUR", PayPeriod.DAY))) == "from €200 a day"
