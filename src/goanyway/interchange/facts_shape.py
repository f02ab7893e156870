"""The shape of `facts_as_json`: every field of what was read, with its description."""

from __future__ import annotations

from goanyway.domain.facts import Kind, PayPeriod, Style, WorkMode
from goanyway.interchange.facts_json import facts_as_json
from goanyway.interchange.json_shape import (
    COUNT,
    NUMBER,
    TEXT,
    Shape,
    array,
    member,
    named,
    nullable,
    one_of,
    table,
)

_WORDS = (
    member("part", "The part of the message.", TEXT),
    member("start", "Where in its text the words begin, in characters.", COUNT),
    member("end", "Where they end.", COUNT),
    member("words", "The words.", TEXT),
)

SOURCE = table(*_WORDS)
"""The words that something was read from."""

FACT_SOURCE = table(*_WORDS, member("how", "How they were understood.", TEXT))
"""The words that a fact was read from; named `fact_source` in a schema's definitions."""

_READ_FROM = named("fact_source", FACT_SOURCE)

_PERSON = table(
    member("name", "The name.", TEXT),
    member("role", "What they do.", nullable(TEXT)),
    member("email", "Their mail address.", nullable(TEXT)),
)

_PAY = table(
    member("low", "The low end.", NUMBER),
    member("high", "The high end.", NUMBER),
    member("currency", "An ISO 4217 code, if certain.", nullable(TEXT)),
    member("period", "Per what it is paid.", one_of(PayPeriod)),
)

_SOURCES = table(
    member("kind", "Of `kind`.", _READ_FROM),
    *(
        member(name, f"Of `{name}`.", nullable(_READ_FROM))
        for name in (
            "employer",
            "role",
            "start",
            "end",
            "reply_by",
            "place",
            "style",
            "pay",
            "work_mode",
        )
    ),
    member("people", "Of each of the people, in the same order.", array(_READ_FROM)),
)

FACTS = Shape(
    table(
        member("kind", "What the message is.", one_of(Kind)),
        member("employer", "The firm.", nullable(TEXT)),
        member("role", "The job's title.", nullable(TEXT)),
        member("start", "When it begins: ISO 8601, with offset if known.", nullable(TEXT)),
        member("end", "When it ends.", nullable(TEXT)),
        member("reply_by", "The last day, or moment, to answer.", nullable(TEXT)),
        member("style", "How the interview is run.", nullable(one_of(Style))),
        member("people", "Those whom you would meet, or who wrote.", array(_PERSON)),
        member("pay", "The pay as stated.", nullable(_PAY)),
        member("work_mode", "Where the work is done.", nullable(one_of(WorkMode))),
        member("place", "Where the interview is held.", nullable(TEXT)),
        member("said", "What could not be read or contradicts itself.", array(TEXT)),
        member("sources", "The words that each fact was read from.", _SOURCES),
    ).schema,
    facts_as_json,
)
"""What was read from one message; null where it is not said."""


def facts_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of what `goanyway read --json` prints."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "goanyway/read/1",
        "description": "What one message says; null where it does not say it.",
        **FACTS.schema,
        "$defs": {"fact_source": dict(FACT_SOURCE.schema)},
    }
