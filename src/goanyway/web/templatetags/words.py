"""Figures, moments and records in words, as filters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from goanyway import spoken_numbers as numbers
from goanyway.domain.quantity import Unit
from goanyway.domain.situation import Reason
from goanyway.journal.models import ChangeSet
from goanyway.language import N_, TextRow, _, ngettext
from goanyway.words import history, reasons, records
from goanyway.words.kept_words import said

register = template.Library()

LAST_HOUR = 23
"""From this hour on a moment stands for the end of its day."""

register.filter("percent", numbers.percent)
register.filter("odds", numbers.odds)
register.filter("number", numbers.number)
register.filter("day", numbers.day)
register.filter("moment", numbers.moment)
register.filter("capital", numbers.capital)
register.filter("listed", numbers.listed)
register.filter("in_words", records.in_words)
register.filter("kind_in_words", records.kind_in_words)
register.filter("job_name", records.job_name)
register.filter("state_of", records.state_of)
register.filter("interview_when", records.when)
register.filter("interview_span", records.span)
register.filter("style_of", records.style_of)
register.filter("near", records.near)
register.filter("shortened", records.shortened)


@register.filter
def money(value: float, currency: str) -> str:
    """An amount with the digits that count: $510."""
    return numbers.money(float(value), currency)


@register.filter
def signed_money(value: float, currency: str) -> str:
    """A gain or a cost: +$810, -$512."""
    amount = numbers.money(abs(float(value)), currency)
    if float(value) == 0 or not any(each in "123456789" for each in amount):
        return amount
    return f"+{amount}" if value > 0 else f"-{amount}"


@register.simple_tag
def figure(value: float, unit: Unit | str, currency: str) -> str:
    """An input's value with its unit: "$66,000 a year"."""
    return numbers.figure(value, Unit(unit), currency)


@register.filter
def spaced(word: str) -> str:
    """A word of ours as it is said: "not-needed" as "not needed"."""
    return said(str(word))


@register.filter
def what_was_done(change: ChangeSet) -> str:
    """A change set as a sentence: "The note is kept."."""
    return history.sentence(change)


@register.filter
def clock(when: datetime) -> str:
    """The time of day of a moment."""
    return numbers.clock(when, twelve=True)


@register.filter
def here(when: datetime, now: datetime) -> datetime:
    """The same moment by the clock of the person who looks at it."""
    return when.astimezone(now.tzinfo)


@register.filter
def concerned(change: ChangeSet) -> str:
    """What a change set is about, each thing in a few words."""
    return history.concerned(change)


@register.filter
def days_from(when: date | datetime, now: datetime) -> str:
    """How far away a day is: "today", "in 3 days", "2 days ago"."""
    on = when.astimezone(now.tzinfo).date() if isinstance(when, datetime) else when
    away = (on - now.date()) // timedelta(days=1)
    near = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    if away in near:
        return near[away]
    if away > 0:
        return ngettext("in {count} day", "in {count} days", away).format(count=away)
    return ngettext("{count} day ago", "{count} days ago", -away).format(count=-away)


@register.simple_tag
def iso(when: date | datetime) -> SafeString:
    """For the attribute datetime of an element `time`."""
    return mark_safe(when.isoformat())  # noqa: S308 - digits, and nothing that was given


@register.filter
def at(values: Any, key: Any) -> Any:
    """The value at a key or a place; nothing where there is none."""
    try:
        return values[key]
    except (KeyError, IndexError, TypeError):
        return None


@register.filter
def unlocal(value: float) -> str:
    """A number as attributes of elements have it, whatever the place."""
    return f"{value:.10g}"


@register.filter
def hundredths(chance: float) -> str:
    """A chance as hundredths of a picture's width."""
    return f"{100 * chance:.2f}"


@register.filter
def complement(chance: float) -> float:
    """The chance that it is not so."""
    return 1.0 - chance


@register.filter
def from_place(values: Sequence[Any], place: int) -> Sequence[Any]:
    """What comes from a place on."""
    return values[place:]


@register.filter
def short_day(when: date) -> str:
    """A day of a calendar: Thu 12."""
    return f"{numbers.weekday(when)} {when.day}"


@register.filter
def due(by: datetime, now: datetime) -> str:
    """Until when: a time of day where it is today, else the day; the end of a day is the day."""
    here = by.astimezone(now.tzinfo)
    if here.date() == now.date() and here.hour < LAST_HOUR:
        return numbers.clock(here, twelve=True)
    return numbers.day(here)


@register.filter
def join_lines(texts: Sequence[str] | None) -> str:
    """Texts, one a line."""
    return "\n".join(texts or ())


NUMBERS = TextRow(
    N_("no"),
    N_("one"),
    N_("two"),
    N_("three"),
    N_("four"),
    N_("five"),
    N_("six"),
    N_("seven"),
    N_("eight"),
    N_("nine"),
    N_("ten"),
)


@register.filter
def number_word(count: int) -> str:
    """A small number as a word, a larger one in figures."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else numbers.grouped(count)


@register.filter
def reason_name(reason: Reason) -> str:
    """What makes you hesitate, in a few words."""
    return reasons.name_of(reason)


@register.filter
def story_title(text: str) -> str:
    """What a story is called: its first line."""
    return records.shortened(text.partition("\n")[0].removeprefix("# Story: "))
