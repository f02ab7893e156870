"""How figures are said: rounded to what is known, in the words of somebody who speaks.

Money in the user's currency, chances as "about 1 in 5" or "94%". Dates, times and numbers are
written as in the US, unless `written_as_in` names another place. Spaces within a figure are glued
so that no line ends between a number and its unit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime

from goanyway.domain.facts import Pay, PayPeriod
from goanyway.domain.quantity import Unit
from goanyway.language import N_, Texts, _, ngettext

GLUE = "\u00a0"
"""A space at which a line is not broken."""

SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥"}

ALMOST_CERTAIN = 0.975
"""From here on a chance is called almost certain."""

_PARTS_OF_ONE = ((1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10), (19, 20))


_PLACE: ContextVar[str] = ContextVar("place", default="")
"""The locale whose manner of writing holds; empty for that of the US, which needs no babel."""


@contextmanager
def written_as_in(locale: str) -> Iterator[None]:
    """Within the block dates, times and numbers are written as in this locale, such as en_GB."""
    token = _PLACE.set("" if locale in ("en", "en_US") else locale)
    try:
        yield
    finally:
        _PLACE.reset(token)


def rounded(value: float, digits: int) -> float:
    """`value` to that many significant digits."""
    if value == 0 or not math.isfinite(value):
        return value
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


def number(value: float, digits: int = 3) -> str:
    """A plain number: 66,000; 0.35; -1.5."""
    value = rounded(value, digits)
    if value == int(value):
        return grouped(int(value))
    decimals = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    if place := _PLACE.get():
        from babel.numbers import format_decimal

        return format_decimal(value, locale=place, decimal_quantization=False)
    return f"{value:,.{decimals}f}".rstrip("0").rstrip(".")


def grouped(value: int) -> str:
    """A whole number with its thousands told apart: 66,000."""
    if place := _PLACE.get():
        from babel.numbers import format_decimal

        return format_decimal(value, locale=place)
    return f"{value:,}"


def money(value: float, currency: str, digits: int = 2) -> str:
    """Money: $510, -€1,200, CHF 900. Below one unit it counts as nothing."""
    value = rounded(value, digits)
    if abs(value) < 1:
        value = 0.0
    return _amount(value, currency)


def _amount(value: float, currency: str) -> str:
    """An amount, with cents only where it has some."""
    if (place := _PLACE.get()) and currency:
        from babel.numbers import format_currency, get_currency_precision

        decimals = 0 if value == int(value) else get_currency_precision(currency)
        return format_currency(
            round(value, decimals),
            currency,
            locale=place,
            currency_digits=False,
            format=_currency_pattern(place, decimals),
        )
    sign = "-" if value < 0 else ""
    value = abs(value)
    cents = "" if value == int(value) else f"{value % 1:.2f}"[1:]
    return f"{sign}{_currency_sign(currency)}{grouped(int(value))}{cents}"


def _currency_pattern(place: str, decimals: int) -> str:
    """How the place writes amounts, with so many decimals."""
    from babel import Locale

    pattern: str = Locale.parse(place).currency_formats["standard"].pattern
    return pattern.replace(".00", f".{'0' * decimals}" if decimals else "")


def _currency_sign(currency: str) -> str:
    if not currency:
        return ""
    return SIGNS.get(currency, f"{currency}{GLUE}")


def percent(chance: float) -> str:
    """A chance as 94%; it is never rounded to a certainty that it is not."""
    if 0 < chance < 0.001:
        return _("less than 0.1%")
    if 0.99 < chance < 1:
        return _("more than 99%")
    return f"{100 * chance:.1g}%" if 0 < chance < 0.01 else f"{round(100 * chance)}%"


def _parts(chance: float) -> tuple[int, int]:
    """A chance as so many in so many."""
    if chance >= 0.45:
        return min(_PARTS_OF_ONE, key=lambda pair: abs(pair[0] / pair[1] - chance))
    return 1, round(rounded(1 / chance, 2))


def odds(chance: float) -> str:
    """A chance in words: "about 1 in 8", "about 2 in 3", "no chance"."""
    if chance <= 0:
        return _("no chance")
    if chance >= ALMOST_CERTAIN:
        return _("almost certain")
    if chance < 0.001:
        return _("less than 1 in 1,000").replace(" ", GLUE)
    part, whole = _parts(chance)
    return _("about {part} in {whole}").format(part=part, whole=grouped(whole)).replace(" ", GLUE)


def figure(value: float, unit: Unit, currency: str) -> str:
    """An input's value with its unit, in words."""
    match unit:
        case Unit.MONEY:
            return money(value, currency, 3)
        case Unit.MONEY_PER_HOUR:
            return _("{amount} an hour").format(amount=money(value, currency, 3))
        case Unit.MONEY_PER_MONTH:
            return _("{amount} a month").format(amount=money(value, currency, 3))
        case Unit.MONEY_PER_YEAR:
            return _("{amount} a year").format(amount=money(value, currency, 3))
        case Unit.MONEY_PER_POINT:
            return _("{amount} a year per point").format(amount=money(value, currency, 3))
        case Unit.PROBABILITY:
            return percent(value)
        case Unit.RATE:
            return _("{share} a year").format(share=percent(value))
        case Unit.POINTS:
            said = _points(value)
            one = said in ("1", "-1")
            return f"{said}{GLUE}{ngettext('point', 'points', 1 if one else 2)}"
        case Unit.YEARS:
            return _counted(value, "year", "years")
        case Unit.MONTHS:
            return _counted(value, "month", "months")
        case Unit.HOURS:
            return _counted(value, "hour", "hours")
        case Unit.PER_MONTH:
            return _("{count} a month").format(count=number(value, 2))
        case _:
            return number(value, 2)


def _points(value: float) -> str:
    said = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said


def _counted(value: float, one: str, many: str) -> str:
    said = number(value, 2)
    return f"{said}{GLUE}{ngettext(one, many, 1 if said == '1' else 2)}"


def bare(value: float, unit: Unit, currency: str) -> str:
    """An input's value where its unit was said already: $66,000; 21%; 3.5."""
    if unit in (Unit.PROBABILITY, Unit.RATE):
        return percent(value)
    if unit.value.startswith(Unit.MONEY):
        return money(value, currency, 3)
    return _points(value) if unit is Unit.POINTS else number(value, 2)


def between(low: float, high: float, unit: Unit, currency: str) -> str:
    """A range, its unit said once: "10 to 30%", "$60,000 to $70,000 a year"."""
    first = bare(low, unit, currency).removesuffix("%")
    return _("{low} to {high}").format(low=first, high=figure(high, unit, currency))


def day(when: date) -> str:
    """A day: Thu, Nov 12."""
    if place := _PLACE.get():
        from babel.dates import format_skeleton

        return format_skeleton("MMMEd", when, locale=place)
    return f"{when:%a}, {when:%b}{GLUE}{when.day}"


def weekday(when: date) -> str:
    """The short name of its weekday: Thu."""
    if place := _PLACE.get():
        from babel.dates import format_skeleton

        return format_skeleton("E", when, locale=place)
    return f"{when:%a}"


def clock(when: datetime, *, twelve: bool) -> str:
    """A time of day: 1:30 PM, or 13:30 where hours are not counted to twelve."""
    if place := _PLACE.get():
        from babel.dates import format_time

        return format_time(when, "short", locale=place).replace("\u202f", GLUE)
    return clock_time(when, twelve=twelve).replace(" ", GLUE)


def zone(when: datetime) -> str:
    """The time zone as people say it: Eastern, CET, UTC+02:00; empty where none is known."""
    name = when.tzname()
    if not name:
        return ""
    key = str(getattr(when.tzinfo, "key", ""))
    if key.startswith(("America/", "US/")) and name[:1] in "ECMP" and name[1:] in ("ST", "DT"):
        return {"E": "Eastern", "C": "Central", "M": "Mountain", "P": "Pacific"}[name[0]]
    return name


def moment(
    when: datetime | date, until: datetime | date | None = None, *, twelve: bool = True
) -> str:
    """When something is: "Thu, Nov 12, 1:30 - 3:00 PM Eastern"."""
    if not isinstance(when, datetime):
        return day(when)
    said = clock(when, twelve=twelve)
    if isinstance(until, datetime) and until.date() == when.date():
        end = clock(until, twelve=twelve)
        if said[-2:] == end[-2:] and said[-2:].isalpha():
            said = said[:-3]
        said = f"{said} - {end}"
    elif isinstance(until, datetime):
        said = f"{said} - {day(until)}, {clock(until, twelve=twelve)}"
    return f"{day(when)}, {said}" + (f" {zone(when)}" if zone(when) else "")


_PERIODS = Texts(
    {
        PayPeriod.HOUR: N_("{amount} an hour"),
        PayPeriod.DAY: N_("{amount} a day"),
        PayPeriod.WEEK: N_("{amount} a week"),
        PayPeriod.MONTH: N_("{amount} a month"),
        PayPeriod.YEAR: N_("{amount} a year"),
    }
)


def pay(stated: Pay, *, sign: str = "") -> str:
    """Pay as stated: "$60,000 to $70,000 a year". The figures are not rounded.

    Args:
        sign: that the words have, where they leave open which currency it stands for.
    """
    said = [
        _amount(amount, stated.currency) if stated.currency else f"{sign}{_amount(amount, '')}"
        for amount in (stated.low, stated.high)
        if amount is not None
    ]
    if stated.low is None and stated.high is not None:
        amount = _("up to {amount}").format(amount=said[0])
    elif stated.high is None and stated.low is not None:
        amount = _("from {amount}").format(amount=said[0])
    elif stated.low == stated.high:
        amount = said[0]
    else:
        amount = _("{low} to {high}").format(low=said[0], high=said[1])
    return _PERIODS[stated.period].format(amount=amount)


def listed(words: Iterable[str]) -> str:
    """Words in a row: "a, b and c"."""
    *others, last = words
    return _("{others} and {last}").format(others=", ".join(others), last=last) if others else last


def capital(text: str) -> str:
    """`text` with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def clock_time(when: datetime, *, twelve: bool) -> str:
    """A time of day: 1:30 PM where hours are counted to twelve, else 13:30."""
    if not twelve:
        return f"{when.hour:02d}:{when.minute:02d}"
    half = _("AM") if when.hour < 12 else _("PM")
    return f"{when.hour % 12 or 12}:{when.minute:02d} {half}"
