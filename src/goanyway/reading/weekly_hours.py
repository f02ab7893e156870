"""The hours a week of the job: "20 hours a week", "3 shifts a week of 12 hours"."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, Source
from goanyway.domain.message import Message

MOST = 100.0

_NUMBER = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_A_WEEK = r"(?:a|per|each|every|/)\s?(?:week|wk)\b"
_HOURS = re.compile(
    rf"\b{_NUMBER}(?:\s?(?:-|–|to)\s?{_NUMBER})?[\s-]?(?:hours|hour|hrs|h)\b[\s-]?(?:of work\s)?"
    rf"(?:{_A_WEEK}|weekly\b)",
    re.IGNORECASE,
)
_SHIFTS = re.compile(
    rf"\b{_NUMBER}\s(?:shifts|days)\s{_A_WEEK}[^.\n]{{0,40}}?\b{_NUMBER}[\s-]?(?:hours|hour|hrs|h)\b"
    rf"|\b{_NUMBER}\s{_NUMBER}[\s-](?:hours?|h)\sshifts\s{_A_WEEK}",
    re.IGNORECASE,
)


def read_weekly_hours(message: Message) -> Fact[float] | None:
    """The first hours a week that the message names; of a range its middle."""
    for part in message.parts:
        for pattern, joined in ((_HOURS, _middle), (_SHIFTS, _product)):
            match = pattern.search(part.text)
            if match is None:
                continue
            hours = joined([float(each.replace(",", ".")) for each in match.groups() if each])
            if not 0 < hours <= MOST:
                return None
            source = Source(part.name, match.start(), match.end(), match[0])
            return Fact(hours, source, "hours a week")
    return None


def _middle(ends: list[float]) -> float:
    return sum(ends) / len(ends)


def _product(shifts_and_hours: list[float]) -> float:
    first, second = shifts_and_hours
    return first * second
