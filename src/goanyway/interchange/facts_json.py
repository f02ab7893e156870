"""Facts as the JSON that `goanyway read --json` prints: every field, null where not said."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from goanyway.domain.facts import Fact, Facts, Pay, Person

_FIELDS = ("employer", "role", "start", "end", "reply_by", "place", "style", "pay", "work_mode")


def facts_as_json(facts: Facts) -> dict[str, object]:
    """The facts as plain values; times in ISO 8601, with the offset where the zone is known."""

    def value(name: str) -> object:
        fact: Fact[Any] | None = getattr(facts, name)
        return None if fact is None else _plain(fact.value)

    sources: dict[str, object] = {"kind": _source(facts.kind)}
    for name in _FIELDS:
        fact: Fact[Any] | None = getattr(facts, name)
        sources[name] = None if fact is None else _source(fact)
    sources["people"] = [_source(person) for person in facts.people]
    return {
        "kind": str(facts.kind.value),
        "employer": value("employer"),
        "role": value("role"),
        "start": value("start"),
        "end": value("end"),
        "reply_by": value("reply_by"),
        "style": value("style"),
        "people": [_plain(person.value) for person in facts.people],
        "pay": value("pay"),
        "work_mode": value("work_mode"),
        "place": value("place"),
        "said": list(facts.said),
        "sources": sources,
    }


def _plain(value: object) -> object:
    match value:
        case datetime():
            return value.isoformat()
        case date():
            return value.isoformat()
        case Person():
            return {"name": value.name, "role": value.role, "email": value.email}
        case Pay():
            return {
                "low": value.low,
                "high": value.high,
                "currency": value.currency,
                "period": str(value.period),
            }
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
    }
