"""Every key of a situation file, documented: what `goanyway schema situation` prints.

Numbers are described by the `Rule` beside their field; the words for all other keys stand here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, is_dataclass, replace
from enum import StrEnum
from typing import Any, cast, get_args, get_origin

from goanyway.domain.attributes import Attribute
from goanyway.domain.situation import (
    RULE,
    WEIGHT,
    Rule,
    Situation,
    error_rule,
    mean_rule,
    sd_rule,
)
from goanyway.interchange.situation_files.content import SURE
from goanyway.interchange.situation_files.keys import header, key_of, kind_of_value, members_of
from goanyway.interchange.situation_files.line_numbers import KeyPath
from goanyway.interchange.situation_files.numbers import RATE

WAYS_TO_WRITE = (
    ("40", "a number"),
    ("{ p10 = 30, p90 = 60 }", "a range: 1 in 10 that it's less, 1 in 10 that it's more"),
    ('{ amount = 40, currency = "EUR" }', "money in another currency, at the rate in [rates]"),
    (
        '{ amount = 25, per = "hour", hours_per_week = 38 }',
        "money per hour where the key asks for money per year; weeks_per_year is 52 when left out",
    ),
    (
        '{ amount = 200, per = "day", days_per_week = 5 }',
        'the same per day; "week", "month" and "year" need no hours',
    ),
    ('"36.20 an hour"', "pay in words; the hours are then the job's, or 40"),
    ('"up to 550 a day"', 'pay the way people write it; also "58000-74000" or "from 2300 a month"'),
    (
        "{ mean = 64000, sd = 5000 }",
        "a belief; you can leave out either, or give p10 and p90 instead",
    ),
    (
        '{ p10 = 26, p90 = 34, per = "hour", hours_per_week = 38 }',
        "a belief about pay per hour; a range of money per hour looks the same",
    ),
)
"""How a number or a belief may be written: an example and what it says."""

_MEANING = {
    "currency": "The currency of all money in the file; an ISO 4217 code.",
    "you.accepted_elsewhere": "You have already accepted another job: the firm, or true.",
    "you.must_attend": "You have to go, no matter what it is worth: the reason, or true.",
    "you.only_practice": "You wouldn't take the job and want the interview only for practice.",
    "alternative.kind": "What you would do otherwise.",
    "alternative.resolved": "Whether you'll know what it is worth before you have to accept.",
    "alternative.reason_for_looking": "Why you started looking elsewhere.",
    "alternative.expires": "The last day on which you can take that offer or counter-offer.",
    "alternative.accepted": "You have taken that offer or counter-offer.",
    "reasons.kind": "What makes you hesitate.",
    "reasons.what": "The reason, in your own words.",
    "reasons.no_go": "You wouldn't accept if it's true, no matter what; otherwise it's a minus.",
    "reasons.feels": "How the job compares with what you have, or how strong a feeling is.",
    "deal_breakers.kind": "What it is about, as a kind of reason.",
    "deal_breakers.what": "What would spoil the job, in a few words.",
    "deal_breakers.absolute": "If it's real, you wouldn't accept, no matter what else.",
    "deal_breakers.shown_at": "The stage, counted from 1, that settles whether it's real.",
    "stages.style": "How the interview is run.",
    "side_benefits.enabled": "Whether practice, people and the like count at all.",
    "side_benefits.practice.upcoming.style": "How that interview is run.",
}
_ALLOWED = {
    "currency": 'three capital letters, such as "USD"',
    "you.accepted_elsewhere": "text, or true",
    "you.must_attend": "text, or true",
    "alternative.expires": "a day, such as 2026-12-04",
    "reasons.sure": f"{', '.join(SURE)}, or a number in [0, 1]",
    "deal_breakers.shown_at": 'the number of a stage, or "never"',
}
_BY_STYLE = "by the style of the interview"
_LEFT_OUT = {
    "alternative.kind": "current-job",
    "deal_breakers.shown_at": "1",
    "deal_breakers.kind": "other",
    "reasons.kind": "other",
    "reasons.sure": "likely (0.75); certain for the commute",
    "reasons.feels": "worse, or clear for a feeling",
    "reasons.makes_up": "15% of pay; nothing for pay that is named",
    "reasons.days": "5",
    "reasons.trip": "0",
    "process.in_time": "from the days left until another offer runs out",
    "process.further": "by the style of the interview",
    "process.offer": "by the style of the interview and whether it's the last",
    "you.hours_per_week": "the job's hours, or else 40",
    "alternative.hours_per_week": "yours",
    "job.hours_per_week": "the hours the message names, or else yours",
    "stages.style": "as the invitation says",
    "stages.pass": _BY_STYLE,
    "stages.cost": "what hours, travel, leave and other add up to",
    "stages.hours": _BY_STYLE,
    "stages.travel": f"{_BY_STYLE} and its place",
    "stages.leave": f"{_BY_STYLE} and its place; 0 without a job",
    "stages.other": "0",
    "side_benefits.practice.upcoming.pass": "as side_benefits.typical.pass",
    "side_benefits.practice.upcoming.gain": "as side_benefits.typical.gain",
    "side_benefits.connections.people": f"the people the invitation names, or else {_BY_STYLE}",
} | {f"stages.shows.{each}": f"{_BY_STYLE}; hidden next to others" for each in Attribute}
"""What is taken for a key that has no one default of its own."""


@dataclass(frozen=True, slots=True)
class KeyDocumentation:
    """One key of a situation file.

    Attributes:
        path: the key with its table, without places in lists: `job.years`, `stages.pass`.
        table: where it stands: `[job]`, `[[stages]]`, "the top of the file".
        unit: what its number counts; empty where it is no number.
        allowed: the allowed set, in words.
        required: whether its table needs it.
        default: what is taken when it is left out; empty where nobody said.
    """

    path: str
    table: str
    unit: str
    allowed: str
    meaning: str
    required: bool
    default: str


def situation_keys(defaults: Mapping[str, str] | None = None) -> list[KeyDocumentation]:
    """Every key, in the order of the file; `defaults` describes what is taken when left out.

    The keys of `defaults` are paths as in `KeyDocumentation.path`.
    """
    defaults = _LEFT_OUT | dict(defaults or {})
    return [
        replace(key, default=defaults.get(key.path, key.default)) for key in _keys((), Situation)
    ]


def _keys(path: KeyPath, section: type) -> Iterator[KeyDocumentation]:
    for each in members_of(section):
        at = (*path, key_of(each))
        name = ".".join(step for step in at if isinstance(step, str))
        rule: Rule | None = each.metadata.get(RULE)
        kind = kind_of_value(section, each.name)
        if rule is not None:
            yield _number(name, header(path), rule)
        elif get_origin(kind) is tuple:
            yield from _keys((*at, 0), get_args(kind)[0])
        elif is_dataclass(kind):
            yield from _keys(at, cast(type, kind))
        elif name in _BY_NAME:
            for key, its_rule in _BY_NAME[name]:
                yield _number(
                    f"{name}.{key}", header(at if name != "stages.shows" else path), its_rule
                )
        else:
            yield KeyDocumentation(
                path=name,
                table=header(path),
                unit="",
                allowed=_ALLOWED.get(name) or _allowed(kind),
                meaning=_MEANING[name],
                required=each.default is MISSING,
                default=str(each.default).lower() if kind is bool else "",
            )


def _number(path: str, table: str, rule: Rule) -> KeyDocumentation:
    allowed = _ALLOWED.get(path, rule.allowed)
    return KeyDocumentation(path, table, str(rule.unit), allowed, rule.meaning, False, "")


def _allowed(kind: Any) -> str:
    if kind is bool:
        return "true or false"
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return ", ".join(kind)
    return "text"


_BY_NAME: Mapping[str, list[tuple[str, Rule]]] = {
    "rates": [("CODE", RATE)],
    "preferences": [(each, WEIGHT) for each in Attribute if each is not Attribute.PAY],
    "job.beliefs": [
        (f"{each}.{key}", rule(each))
        for each in Attribute
        for key, rule in (("mean", mean_rule), ("sd", sd_rule))
    ],
    "stages.shows": [(each, error_rule(each)) for each in Attribute],
}
"""The tables whose keys are attributes or currencies, with the rule of each key."""
