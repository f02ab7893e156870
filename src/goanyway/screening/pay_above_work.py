"""Pay that is far above the work: a sum for a week or month beside the few hours that it asks."""

from __future__ import annotations

import re

from goanyway.domain.screening import Family, Strength
from goanyway.screening.rule import Rule

RULE = Rule(
    "pay-per-hour",
    Family.SCHEME,
    Strength.STRONG,
    "It asks for only a few hours and promises far more than that kind of work pays.",
    "A board seat; an expert's day.",
    ("ftc-2021", "dbs-2023"),
)

MOST_BELIEVED = 60.0
"""Our assumption: an hour's pay above this, in dollars, euros or pounds, is not for easy work."""

_AMOUNT = re.compile(
    r"(\d[\d,.]{1,8})(k?)"
    r"(?: ?(?:euros?|eur|usd|dollars?|pounds?|net|netti|gbp|ish))?"
    r"(?: ?(?:a|per|each|every|/|p/?|in the|for (?:a|the)) ?|(?: )?)"
    r"(day|daily|week|weekly|wk|month|monthly|mo|pm|biweekly|afternoon|night|evening)\b"
)
_HOURS = re.compile(
    r"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:-|to|or) ?(\d{1,2}))? ?"
    r"(h|hrs?|hours?|min(?:ute)?s?|afternoons?|days?)"
    r" ?(?:or (?:so|less) )?(?:of (?:work|your time) )?(?:a|per|each|every|in the|/|weekly|daily)?"
    r" ?(day|daily|week|weekly|wk|month|monthly|night|evening|afternoon)?\b"
)
_PER_WEEK = {
    "day": 5.0,
    "daily": 5.0,
    "night": 5.0,
    "evening": 5.0,
    "afternoon": 5.0,
    "week": 1.0,
    "weekly": 1.0,
    "wk": 1.0,
    "biweekly": 0.5,
    "month": 12 / 52,
    "monthly": 12 / 52,
    "mo": 12 / 52,
    "pm": 12 / 52,
}
_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_NEAR = 160
_MOST = 20


def too_high(text: str) -> tuple[int, int] | None:
    """Where a comparable text promises more an hour than is believed, if it does."""
    if "hour" not in text and "hr" not in text and "day" not in text and "afternoon" not in text:
        return None
    amounts = [match for _, match in zip(range(_MOST), _AMOUNT.finditer(text), strict=False)]
    if not amounts:
        return None
    for _, hours in zip(range(_MOST), _HOURS.finditer(text), strict=False):
        weekly = _weekly_hours(hours)
        if weekly is None:
            continue
        for amount in amounts:
            start, end = min(hours.start(), amount.start()), max(hours.end(), amount.end())
            if end - start <= _NEAR and _weekly_pay(amount) > MOST_BELIEVED * weekly:
                return start, end
    return None


def _weekly_hours(match: re.Match[str]) -> float | None:
    count, upper, unit, period = match.groups()
    if period is None:
        return None
    number = float(_NUMBERS.get(count) or upper or count)
    if unit.startswith("min"):
        number /= 60
    elif unit.startswith("afternoon"):
        number *= 4
    elif unit.startswith("day"):
        number *= 8
    return number * _PER_WEEK[period] or None


def _weekly_pay(match: re.Match[str]) -> float:
    digits = re.sub(r"[,.](?=\d{3})", "", match[1]).replace(",", ".").rstrip(".")
    try:
        amount = float(digits)
    except ValueError:
        return 0.0
    return amount * (1000 if match[2] else 1) * _PER_WEEK[match[3]]
