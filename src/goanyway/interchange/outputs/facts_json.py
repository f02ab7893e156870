"""Facts as the JSON that `goanyway read --json` prints: every field, null where not said.

The values stand under the names of their fields, and the words that they were read from under
`sources`; the `Shape` below writes both and reads them back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from goanyway.domain.facts import (
    Competing,
    Fact,
    Facts,
    Join,
    Kind,
    Pay,
    Payer,
    PayPeriod,
    Person,
    Source,
    Style,
    Sureness,
    WorkMode,
)
from goanyway.interchange.outputs.json_shape import (
    COUNT,
    NUMBER,
    TEXT,
    Member,
    Shape,
    array,
    member,
    named,
    nullable,
    one_of,
    table,
)


def facts_as_json(facts: Facts) -> dict[str, object]:
    """The facts as plain values; times in ISO 8601, with the offset where the zone is known."""
    return cast(dict[str, object], FACTS.write(facts))


def facts_from_json(written: Mapping[str, Any]) -> Facts:
    """The opposite of `facts_as_json`, also of what an earlier version wrote.

    A zone that was known by more than its name or offset comes back as its offset.
    """
    return cast(Facts, FACTS.read(written))


def facts_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of what `goanyway read --json` prints."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "goanyway/read/1",
        "description": "What one message says; null where it doesn't say.",
        **FACTS.schema,
        "$defs": {"fact_source": dict(FACT_SOURCE.schema)},
    }


def _read_moment(written: str) -> datetime | date:
    return date.fromisoformat(written) if len(written) == 10 else datetime.fromisoformat(written)


_MOMENT = Shape(TEXT.schema, lambda moment: moment.isoformat(), _read_moment)

_WORDS = (
    member("part", "The part of the message.", TEXT),
    member("start", "Where in its text the words begin, in characters.", COUNT),
    member("end", "Where they end.", COUNT),
    member("words", "The words.", TEXT),
)

SOURCE = table(Source, *_WORDS)
"""The words that something was read from."""

_UNDERSTOOD = (
    member("how", "How we understood them.", TEXT),
    member("sure", "Whether the words say it, or it's only likely.", one_of(Sureness)),
)

FACT_SOURCE = table(dict, *_WORDS, *_UNDERSTOOD)
"""The words that a fact was read from; named `fact_source` in a schema's definitions."""

_READ_FROM = named("fact_source", FACT_SOURCE)

_PERSON = table(
    Person,
    member("name", "The name.", TEXT),
    member("role", "What they do.", nullable(TEXT)),
    member("email", "Their email address.", nullable(TEXT)),
)

_PAY = table(
    Pay,
    member("low", "The low end.", NUMBER),
    member("high", "The high end.", NUMBER),
    member("currency", "An ISO 4217 code, if certain.", nullable(TEXT)),
    member("period", "What period it's paid by.", one_of(PayPeriod)),
)

_JOIN = table(
    Join,
    member("link", "The address of the meeting.", nullable(TEXT)),
    member("number", "The number to dial.", nullable(TEXT)),
    member("code", "The code to give.", nullable(TEXT)),
)

_FIELDS = (
    member("kind", "What the message is.", one_of(Kind)),
    member("employer", "The firm.", nullable(TEXT)),
    member("role", "The job's title.", nullable(TEXT)),
    member("start", "When it begins: ISO 8601, with offset if known.", nullable(_MOMENT)),
    member("end", "When it ends.", nullable(_MOMENT)),
    member("reply_by", "The last day, or moment, to answer.", nullable(_MOMENT)),
    member("style", "How the interview is run.", nullable(one_of(Style))),
    member("people", "The people you'd meet, or who wrote.", array(_PERSON)),
    member("pay", "The pay as stated.", nullable(_PAY)),
    member("work_mode", "Where the work is done.", nullable(one_of(WorkMode))),
    member("place", "Where the interview is held.", nullable(TEXT)),
    member("agency", "Who recruits for the firm.", nullable(TEXT)),
    member("reference", "The number of the job or of your application.", nullable(TEXT)),
    member("join", "How to join remotely.", nullable(_JOIN)),
    member("stages", "How many stages there are.", nullable(COUNT)),
    member("bring", "What to bring along.", array(TEXT)),
    member("asks", "What they ask you to send, confirm or do.", array(TEXT)),
    member("benefits", "What they offer besides pay.", array(TEXT)),
    member("travel_paid_by", "Who pays for the trip.", nullable(one_of(Payer))),
    member("hours", "How many hours a week the job is.", nullable(NUMBER)),
)
_SHAPES = {each.name: each.shape for each in _FIELDS}
_SEVERAL = ("people", "bring", "asks", "benefits")
_ZONED = ("start", "end", "reply_by")


def _source_of(name: str) -> Member:
    if name in _SEVERAL:
        return member(name, f"Of each of `{name}`.", array(_READ_FROM))
    return member(name, f"Of `{name}`.", _READ_FROM if name == "kind" else nullable(_READ_FROM))


_SOURCES = table(dict, *map(_source_of, _SHAPES))

_ANYTHING = Shape({"description": "As in the field."}, lambda value: value, lambda written: written)

_OBJECT = table(
    dict,
    *_FIELDS,
    member("said", "What we couldn't read or what contradicts itself.", array(TEXT)),
    member(
        "competing",
        "Readings that exclude each other, so we took none.",
        array(
            table(
                dict,
                member("field", "Of which field.", TEXT),
                member("value", "What it would be.", _ANYTHING),
                *_WORDS,
                *_UNDERSTOOD,
            )
        ),
    ),
    member("sources", "The words we read each fact from.", _SOURCES),
    member(
        "zones",
        "The time zone of each moment, where it has a name in the IANA list.",
        table(dict, *(member(name, f"Of `{name}`.", nullable(TEXT)) for name in _ZONED)),
    ),
)


def _write(facts: Facts) -> object:
    values: dict[str, object] = {}
    sources: dict[str, object] = {}
    for name, shape in _SHAPES.items():
        read: Fact[Any] | tuple[Fact[Any], ...] | None = getattr(facts, name)
        if isinstance(read, tuple):
            values[name] = shape.write([each.value for each in read])
            sources[name] = [_source(each) for each in read]
        else:
            values[name] = None if read is None else shape.write(read.value)
            sources[name] = None if read is None else _source(read)
    competing = [
        {
            "field": each.field,
            "value": _SHAPES[each.field].write(reading.value),
            **_source(reading),
        }
        for each in facts.competing
        for reading in each.readings
    ]
    zones = {name: _zone(getattr(facts, name)) for name in _ZONED}
    return {
        **values,
        "said": list(facts.said),
        "competing": competing,
        "sources": sources,
        "zones": zones,
    }


def _read(written: Mapping[str, Any]) -> Facts:
    facts: dict[str, Any] = {}
    for name, shape in _SHAPES.items():
        value, source = written.get(name), written["sources"].get(name)
        if value is None:
            continue
        if isinstance(value, list):
            facts[name] = tuple(map(_fact, shape.read(value), source))
        else:
            facts[name] = _fact(shape.read(value), source)
    for name, zone in written.get("zones", {}).items():
        if zone is not None:
            fact = facts[name]
            facts[name] = Fact(fact.value.astimezone(ZoneInfo(zone)), *_but_value(fact))
    by_field: dict[str, list[Fact[Any]]] = {}
    for each in written["competing"]:
        value = _SHAPES[each["field"]].read(each["value"])
        by_field.setdefault(each["field"], []).append(_fact(value, each))
    return Facts(
        **facts,
        said=tuple(written["said"]),
        competing=tuple(Competing(name, tuple(those)) for name, those in by_field.items()),
    )


def _source(fact: Fact[Any]) -> dict[str, object]:
    where = cast(dict[str, object], SOURCE.write(fact.source))
    return {**where, "how": fact.how, "sure": fact.sure.value}


def _fact(value: Any, source: Mapping[str, Any]) -> Fact[Any]:
    words = Source(source["part"], source["start"], source["end"], source["words"])
    return Fact(value, words, source["how"], Sureness(source["sure"]))


def _but_value(fact: Fact[Any]) -> tuple[Source, str, Sureness]:
    return fact.source, fact.how, fact.sure


def _zone(fact: Fact[datetime | date] | None) -> str | None:
    moment = fact.value if fact is not None else None
    zone = moment.tzinfo if isinstance(moment, datetime) else None
    return zone.key if isinstance(zone, ZoneInfo) else None


FACTS = Shape(_OBJECT.schema, _write, _read)
"""What was read from one message; null where it is not said."""
