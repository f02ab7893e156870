"""The columns of a comparison in words, for the page and for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goanyway.language import _
from goanyway.spoken_numbers import capital, day, money, number
from goanyway.words.kept_words import said
from goanyway.words.origins import VOUCHING
from goanyway.words.records import job_name

if TYPE_CHECKING:
    from goanyway.journal.keeping.comparing import Column

SURE_DIGITS = 3
"""Of pay a year: enough to tell two offers apart."""


def title(column: Column) -> str:
    """Whose job it is."""
    return _("The job you have") if column.job is None else job_name(column.job)


def standing(column: Column) -> str:
    """What it is, in a few words."""
    return {
        "your-job": _("where you are"),
        "counter-offer": _("counter-offer, if you stay"),
        "offer": _("offer"),
        "open": _("open"),
    }[column.standing]


def pay(column: Column) -> str:
    """Pay a year with its currency, and as it was offered."""
    if column.pay is None:
        return _("not known")
    yearly = _("{amount} a year").format(
        amount=money(column.pay.value, column.currency, SURE_DIGITS)
    )
    if column.pay_hours is None:
        return yearly
    hours = number(column.pay_hours)
    if column.offer is not None and column.offer.pay is not None:
        hourly = money(float(column.offer.pay), column.currency, 4)
        return _("{hourly} an hour: {yearly} at {hours} hours a week").format(
            hourly=hourly, yearly=yearly, hours=hours
        )
    return _("{yearly} at {hours} hours a week").format(yearly=yearly, hours=hours)


def pay_word(column: Column) -> str:
    """By whose word the pay holds; empty where it is not known."""
    return "" if column.pay is None else VOUCHING[column.pay.origin]


def hours(column: Column) -> str:
    """Hours a week; where nobody said, so."""
    if column.hours is None:
        return _("not known")
    return _("{hours} a week").format(hours=number(column.hours.value))


def hours_word(column: Column) -> str:
    """By whose word the hours hold; empty where they are not known."""
    return "" if column.hours is None else VOUCHING[column.hours.origin]


def beside(column: Column) -> str:
    """How its pay stands beside that of your job; empty where that cannot be said."""
    if column.beside is None:
        return ""
    amount = money(abs(column.beside), column.currency, SURE_DIGITS)
    if abs(column.beside) < 1:
        return _("the same pay as your job")
    if column.beside > 0:
        return _("{amount} a year more than your job").format(amount=amount)
    return _("{amount} a year less than your job").format(amount=amount)


def worth(column: Column) -> str:
    """What going is worth by the advice, and what it says; empty where there is no advice."""
    if column.verdict is None or column.worth is None:
        return ""
    return _("{verdict}; the interview is worth {amount} on average").format(
        verdict=capital(said(column.verdict)), amount=money(column.worth, column.currency)
    )


def when(column: Column) -> str:
    """What runs out, and what comes next; empty where no day is known."""
    parts = []
    if column.runs_out is not None:
        parts.append(_("answer by {day}").format(day=day(column.runs_out)))
    if column.next_on is not None:
        parts.append(_("interview on {day}").format(day=day(column.next_on)))
    return capital("; ".join(parts))
