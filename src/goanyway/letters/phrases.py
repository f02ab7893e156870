"""Small pieces of English that drafts and questions share. What is not known gives no words."""

from __future__ import annotations

from datetime import datetime

from goanyway.domain.facts import Facts

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LONGEST = 100


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
    for_role = f" for the role of {role(facts)}" if role(facts) else ""
    at_employer = f" at {employer(facts)}" if employer(facts) else ""
    return f"the interview{for_role}{at_employer}"


def moment(facts: Facts | None) -> str:
    """When it starts, "Thursday, November 12, at 1:30 PM EST", as far as it is known.

    Not through `strftime`, whose words depend on the machine's locale.
    """
    if facts is None or facts.start is None:
        return ""
    when = facts.start.value
    day = f"{_DAYS[when.weekday()]}, {_MONTHS[when.month - 1]} {when.day}"
    if not isinstance(when, datetime):
        return day
    hour = when.hour % 12 or 12
    zone = one_line(when.tzname() or "")
    clock = f"{hour}:{when.minute:02d} {'AM' if when.hour < 12 else 'PM'}"
    # Zones without a name of their own are called by their offset, "-03".
    zone = f"UTC{zone}" if zone[:1] in ("+", "-") else zone
    return f"{day}, at {clock} {zone}".rstrip()
