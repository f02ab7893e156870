"""Small pieces of English that drafts and questions share. What is not known gives no words."""

from __future__ import annotations

import re
from datetime import datetime

from goanyway.domain.facts import Facts
from goanyway.language import _

_DAYS = (
    _("Monday"),
    _("Tuesday"),
    _("Wednesday"),
    _("Thursday"),
    _("Friday"),
    _("Saturday"),
    _("Sunday"),
)
_MONTHS = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
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
    day = _("{weekday}, {month} {day}").format(
        weekday=_DAYS[when.weekday()], month=_MONTHS[when.month - 1], day=when.day
    )
    if not isinstance(when, datetime):
        return day
    zone = one_line(when.tzname() or "")
    # Zones without a name of their own are called by their offset, "-03".
    zone = f"UTC{zone}" if zone[:1] in ("+", "-") else zone
    clock = _clock(when, facts.start.source.words)
    return _("{day}, at {clock} {zone}").format(day=day, clock=clock, zone=zone).rstrip()


def _clock(when: datetime, words: str) -> str:
    """The time in halves of the day where the message or its zone has them, else in 24 hours."""
    if not (_HALVES_OF_THE_DAY.search(words) or _counts_to_twelve(when)):
        return f"{when.hour:02d}:{when.minute:02d}"
    half = _("AM") if when.hour < 12 else _("PM")
    return f"{when.hour % 12 or 12}:{when.minute:02d} {half}"


def _counts_to_twelve(when: datetime) -> bool:
    """Whether people in that zone say 1:30 PM; in Latin America zones go by their offsets."""
    name = when.tzname() or ""
    key = str(getattr(when.tzinfo, "key", ""))
    if key:
        return name.isalpha() and key.startswith(_ZONES_OF_TWELVE_HOURS)
    return _NORTH_AMERICAN.fullmatch(name) is not None
