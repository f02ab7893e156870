"""Figures are said as people say them, and never more exactly than they are known."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.facts import Pay, PayPeriod
from goanyway.domain.quantity import Unit
from goanyway.spoken_numbers import (
    GLUE,
    between,
    figure,
    moment,
    money,
    number,
    odds,
    pay,
    percent,
    written_as_in,
)

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
    assert plain(percent(chance)) not in ("0%", "100%")


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (66000, Unit.MONEY_PER_YEAR, "$66,000 a year"),
        (39, Unit.MONEY_PER_HOUR, "$39 an hour"),
        (0.27, Unit.PROBABILITY, "27%"),
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
    assert plain(between(0.1, 0.3, Unit.PROBABILITY, "USD")) == "10 to 30%"
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


@pytest.mark.parametrize(
    ("place", "money_said", "moment_said"),
    [
        ("en_US", "$66,000", "Thu, Nov 12, 1:30 - 3:00 PM Eastern"),
        ("en_GB", "US$66,000", "Thu 12 Nov, 13:30 - 15:00 Eastern"),
        ("en_DE", "66.000 US$", "Thu, 12 Nov, 13:30 - 15:00 Eastern"),
        ("de_DE", "66.000 $", "Do., 12. Nov., 13:30 - 15:00 Eastern"),
    ],
)
def test_each_place_writes_in_its_own_manner(place: str, money_said: str, moment_said: str) -> None:
    start = datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN)
    with written_as_in(place):
        assert plain(money(66_000, "USD")) == money_said
        assert plain(moment(start, start.replace(hour=15, minute=0))) == moment_said


def test_the_manner_of_a_place_ends_with_its_block() -> None:
    with written_as_in("de_DE"):
        assert number(1234.5, 5) == "1.234,5"
    assert number(1234.5, 5) == "1,234.5"
