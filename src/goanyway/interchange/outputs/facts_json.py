"""Facts as the JSON that `goanyway read --json` prints: every field, null where not said."""

from __future__ import annotations

from datetime import date
from typing import Any

from goanyway.domain.facts import Fact, Facts, Join, Pay, Person

ORDER = (
    "kind", "employer", "role", "start", "end", "reply_by", "style", "people", "pay", "work_mode",
    "place", "agency", "reference", "join", "stages", "bring", "asks", "benefits", "travel_paid_by",
)  # fmt: skip
"""The order in which they are printed."""


def facts_as_json(facts: Facts) -> dict[str, object]:
    """The facts as plain values; times in ISO 8601, with the offset where the zone is known."""
    values: dict[str, object] = {}
    sources: dict[str, object] = {}
    for name in ORDER:
        fact: Fact[Any] | tuple[Fact[Any], ...] | None = getattr(facts, name)
        if isinstance(fact, tuple):
            values[name] = [_plain(each.value) for each in fact]
            sources[name] = [_source(each) for each in fact]
        else:
            values[name] = None if fact is None else _plain(fact.value)
            sources[name] = None if fact is None else _source(fact)
    competing = [
        {"field": each.field, "value": _plain(fact.value), **_source(fact)}
        for each in facts.competing
        for fact in each.readings
    ]
    return {**values, "said": list(facts.said), "competing": competing, "sources": sources}


def _plain(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case Person():
            return {"name": value.name, "role": value.role, "email": value.email}
        case Join():
            return {"link": value.link, "number": value.number, "code": value.code}
        case Pay():
            return {
                "low": value.low,
                "high": value.high,
                "currency": value.currency,
                "period": str(value.period),
            }
        case int():
            return value
        case _:
            return str(value)


def _source(fact: Fact[Any]) -> dict[str, object]:
    where = fact.source
    return {
        "part": where.part,
        "start": where.start,
        "end": where.end,
        "words": where.words,
        "how": fact.how,
        "sure": str(fact.sure),
    }
