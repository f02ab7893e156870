"""Small pieces of English that drafts and questions share. What is not known gives no words."""

from __future__ import annotations

import re
from datetime import date, datetime

from goanyway.domain.facts import Fact, Facts
from goanyway.language import N_, TextRow, _
from goanyway.spoken_numbers import clock_time

_DAYS = TextRow(
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
_MONTHS = TextRow(
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
_LONGEST = 100
_HALVES_OF_THE_DAY = re.compile(r"\d\s?[ap]\.?\s?m\b", re.IGNORECASE)
_ZONES_OF_TWELVE_HOURS = (
    "America/",
    "Asia/Calcutta",
    "Asia/Kolkata",
    "Australia/",
    "Canada/",
    "Pacific/Auckland",
    "Pacific/Honolulu",
    "US/",
)
_NORTH_AMERICAN = re.compile(r"[ECMP][SD]T")


def one_line(text: str) -> str:
    """The text on one line, without what cannot be printed."""
    printable = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(printable.split())


def name_or_nothing(text: str | None) -> str:
    """A name on one line; nothing if it is too long to be one."""
    line = one_line(text or "")
    return line if len(line) <= _LONGEST else ""


def role(facts: Facts | None) -> str:
    """The role, where it is known."""
    return name_or_nothing(facts.role.value) if facts and facts.role else ""


def employer(facts: Facts | None) -> str:
    """The employer, where it is known."""
    return name_or_nothing(facts.employer.value) if facts and facts.employer else ""


def the_interview(facts: Facts | None) -> str:
    """The words "the interview", with the role and the employer as far as they are known."""
    if role(facts) and employer(facts):
        said = _("the interview for the role of {role} at {employer}")
    elif role(facts):
        said = _("the interview for the role of {role}")
    elif employer(facts):
        said = _("the interview at {employer}")
    else:
        said = _("the interview")
    return said.format(role=role(facts), employer=employer(facts))


def moment(facts: Facts | None) -> str:
    """When it starts, "Thursday, November 12, at 1:30 PM EST", as far as it is known.

    Not through `strftime`, whose words depend on the machine's locale.
    """
    if facts is None or facts.start is None:
        return ""
    when = facts.start.value
    day = weekday_and_day(when)
    if not isinstance(when, datetime):
        return day
    zone = one_line(when.tzname() or "")
    # Zones without a name of their own are called by their offset, "-03".
    zone = f"UTC{zone}" if zone[:1] in ("+", "-") else zone
    clock = clock_time(when, twelve=counts_to_twelve(facts.start))
    return _("{day}, at {clock} {zone}").format(day=day, clock=clock, zone=zone).rstrip()


def weekday_and_day(day: date) -> str:
    """A day of this year: "Thursday, November 12"."""
    return _("{weekday}, {month} {day}").format(
        weekday=_DAYS[day.weekday()], month=_MONTHS[day.month - 1], day=day.day
    )


def month_and_day(day: date) -> str:
    """A day of this year: "November 12"."""
    return _("{month} {day}").format(month=_MONTHS[day.month - 1], day=day.day)


def counts_to_twelve(moment: Fact[datetime | date]) -> bool:
    """Whether a message, or people in its time zone, would say 1:30 PM for 13:30."""
    when = moment.value
    if _HALVES_OF_THE_DAY.search(moment.source.words):
        return True
    name = when.tzname() or "" if isinstance(when, datetime) else ""
    # Latin America counts to 24; its zones are named by their offsets.
    key = str(getattr(getattr(when, "tzinfo", None), "key", ""))
    if key:
        return name.isalpha() and key.startswith(_ZONES_OF_TWELVE_HOURS)
    return _NORTH_AMERICAN.fullmatch(name) is not None
