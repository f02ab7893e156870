"""The terms of an offer: the pay, the last day to answer, and the first day of work.

Where a message offers something, less has to be said than in an invitation for a figure or a day to
be one of these: the sum that is no bonus is the pay, and the day behind "by" or "until" is the day
to answer. So these are asked where the usual readers find nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from goanyway.domain.facts import Fact, Pay, PayPeriod, Sureness
from goanyway.domain.message import Message
from goanyway.reading.appointment import Appointment, Found
from goanyway.reading.country import countries_of
from goanyway.reading.currencies import currency_of
from goanyway.reading.interview_times import Times
from goanyway.reading.pay import read_pay
from goanyway.reading.pay_figures import Figures, find_figures
from goanyway.reading.pay_period import period_by_size, period_by_words
from goanyway.reading.pay_words import ADDED, LARGE, NO_PAY, YOURS
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, Reading, sentence_before, written

BY_THE_HOUR = (7, 200)
"""A figure within these is paid by the hour where nothing else is said."""

BY_THE_YEAR = 10_000
"""From here on a figure is paid by the year where nothing else is said."""

_RISES_TO = Pattern(
    r"\b(?:go|goes|going|come|put|raise[sd]?|move|bring|bump|take|lift|pay)\b[^.?!\n\d]{0,25}"
    r"\bup to[ ]\W?\Z",
    re.IGNORECASE,
)
"""Before a figure that is the new pay, and no ceiling: "your pay would go up to"."""

_LAST_DAY = Pattern(
    r"\b(?P<by>by|before|until|till|til|through|no later than|not later than|on or before"
    r"|expires?(?: on)?|deadline(?: is)?|latest|valid|good through|good till|holds)"
    r"[ ]?:?[ ](?:(?:the|this|next|close of \w{4,8},?|end of (?:the )?day,?|eod|cob|noon"
    r"|midnight|on|of)[ ]){0,4}\Z",
    re.IGNORECASE,
)
_OTHER_LAST_DAY = Pattern(
    r"\b(?:not|n['\u2019]t)\b[^.?!\n]{0,40}\bbefore\b|\b(?:start|begin|join|pa(?:y|id)|follow"
    r"|arrive|we(?:['\u2019]ll| will)|I(?:['\u2019]ll| will))\b",
    re.IGNORECASE,
)
_FIRST_DAY = Pattern(
    r"\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|commenc\w{1,4}|first day|joining|date of joining"
    r"|start date|orientation|effective|employment from|term from|appointment from|months from"
    r"|contract from|post from)\b"
    r"[^.?!\n\d]{0,30}\Z",
    re.IGNORECASE,
)
_NOT_THE_FIRST_DAY = Pattern(r"\b(?:effective|bonus|pay|salary|raise)\b", re.IGNORECASE)


def read_offered_pay(message: Message) -> Reading[Pay]:
    """The pay that is offered; nothing where several sums may be meant."""
    read = read_pay(message)
    if read.readings:
        return read
    if read.fact is not None:
        return replace(read, fact=_as_new_pay(message, read.fact))
    sums = {fact.value: fact for fact in _sums(message)}
    if len(sums) != 1:
        return read
    return Reading(next(iter(sums.values())))


def _as_new_pay(message: Message, fact: Fact[Pay]) -> Fact[Pay]:
    """The pay, where "up to" means that it rises to that figure."""
    text = message.text_of(fact.source.part)
    before = sentence_before(text, fact.source.start, 60)
    if fact.value.low is not None or not _RISES_TO.search(before):
        return fact
    return replace(fact, value=replace(fact.value, low=fact.value.high))


def _sums(message: Message) -> Iterator[Fact[Pay]]:
    countries = countries_of(message)
    for where in written(message):
        for figures in find_figures(where.text):
            pay = _pay(where, figures, currency_of(figures.sign, countries))
            if pay is not None:
                how = "the sum they offer"
                end = figures.start + len(where.text[figures.start : figures.end].rstrip(" ,(\n"))
                yield where.fact(pay, figures.start, end, how, Sureness.LIKELY)


def _pay(where: Passage, figures: Figures, currency: str | None) -> Pay | None:
    text = where.text
    before = sentence_before(text, figures.start, 60)
    behind = text[figures.end : figures.end + 30]
    is_money = bool(figures.sign or figures.period or figures.is_marked)
    has_cents = re.fullmatch(r"\D*\d{2,3}\.\d\d\D*", text[figures.start : figures.end]) is not None
    if not (is_money or has_cents) or LARGE.match(behind) or YOURS.search(before):
        return None
    word = re.split(r"[,.;:(+&\n]|\b(?:plus|and|with)\b", behind.lstrip(), maxsplit=1)[0]
    if NO_PAY.search(" ".join(word.split()[:3])) or ADDED.search(before):
        return None
    period = figures.period or period_by_words(before) or _by_size(figures.low, currency)
    if period is None:
        return None
    return Pay(figures.low, figures.high or figures.low, currency, PayPeriod(period))


def _by_size(amount: float, currency: str | None) -> PayPeriod | None:
    period = period_by_size(amount, currency, is_dollars=False)
    if period is None and currency is None:
        low, high = BY_THE_HOUR
        if low <= amount <= high:
            return PayPeriod.HOUR
        return PayPeriod.YEAR if amount >= BY_THE_YEAR else None
    return period


def last_day(appointments: Found) -> Reading[datetime | date]:
    """The day on which an offer runs out, of those that stand behind "by" or "until"."""
    days: dict[datetime | date, Fact[datetime | date]] = {}
    for where, each in appointments:
        before = _clause(where, each)
        by = _LAST_DAY.search(before)
        if by is None or each.start is None or each.problem or _OTHER_LAST_DAY.search(before):
            continue
        day = each.start
        if by["by"].lower() == "before" and not isinstance(day, datetime):
            day -= timedelta(days=1)
        days[day] = where.fact(day, each.opens, each.closes, "the last day the offer is open")
    return Reading(next(iter(days.values()))) if len(days) == 1 else Reading()


def first_day(appointments: Found) -> Times:
    """The first day of work; none where several are named."""
    days: dict[datetime | date, Fact[datetime | date]] = {}
    for where, each in appointments:
        before = _clause(where, each)
        cue = _FIRST_DAY.search(before)
        if each.start is None or cue is None or _NOT_THE_FIRST_DAY.search(cue[0]):
            continue
        day = each.start.date() if isinstance(each.start, datetime) else each.start
        days[day] = where.fact(day, each.opens, each.closes, "the first day of work")
    return Times(start=next(iter(days.values()))) if len(days) == 1 else Times()


def _clause(where: Passage, each: Appointment) -> str:
    return sentence_before(where.text, each.opens, 70)
