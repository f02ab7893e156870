"""The shape of `facts_as_json`: every field of what was read, with its description."""

from __future__ import annotations

from goanyway.domain.facts import Kind, Payer, PayPeriod, Style, Sureness, WorkMode
from goanyway.interchange.outputs.facts_json import facts_as_json
from goanyway.interchange.outputs.json_shape import (
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

_READ = (
    *_WORDS,
    member("how", "How they were understood.", TEXT),
    member("sure", "Whether the words say it, or it is only likely.", one_of(Sureness)),
)

FACT_SOURCE = table(*_READ)
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

_JOIN = table(
    member("link", "The address of the meeting.", nullable(TEXT)),
    member("number", "The number to dial.", nullable(TEXT)),
    member("code", "The code to give.", nullable(TEXT)),
)

_ONE = (
    member("kind", "What the message is.", one_of(Kind)),
    member("employer", "The firm.", nullable(TEXT)),
    member("role", "The job's title.", nullable(TEXT)),
    member("start", "When it begins: ISO 8601, with offset if known.", nullable(TEXT)),
    member("end", "When it ends.", nullable(TEXT)),
    member("reply_by", "The last day, or moment, to answer.", nullable(TEXT)),
    member("style", "How the interview is run.", nullable(one_of(Style))),
    member("pay", "The pay as stated.", nullable(_PAY)),
    member("work_mode", "Where the work is done.", nullable(one_of(WorkMode))),
    member("place", "Where the interview is held.", nullable(TEXT)),
    member("agency", "Who recruits for the firm.", nullable(TEXT)),
    member("reference", "The number of the job or of your application.", nullable(TEXT)),
    member("join", "How to take part from afar.", nullable(_JOIN)),
    member("stages", "How many stages there are.", nullable(COUNT)),
    member("travel_paid_by", "Who pays the way there.", nullable(one_of(Payer))),
)
_SEVERAL = (
    member("people", "Those whom you would meet, or who wrote.", array(_PERSON)),
    member("bring", "What to bring along.", array(TEXT)),
    member("asks", "What you are to send, confirm or do.", array(TEXT)),
    member("benefits", "What is offered beside pay.", array(TEXT)),
)

_SOURCES = table(
    *(
        member(
            each.name,
            f"Of `{each.name}`.",
            _READ_FROM if each.name == "kind" else nullable(_READ_FROM),
        )
        for each in _ONE
    ),
    *(member(each.name, f"Of each of `{each.name}`.", array(_READ_FROM)) for each in _SEVERAL),
)

_ANYTHING = Shape({"description": "As in the field."}, lambda value: value)

FACTS = Shape(
    table(
        *_ONE,
        *_SEVERAL,
        member("said", "What could not be read or contradicts itself.", array(TEXT)),
        member(
            "competing",
            "Readings that exclude each other, so that none was taken.",
            array(
                table(
                    member("field", "Of which field.", TEXT),
                    member("value", "What it would be.", _ANYTHING),
                    *_READ,
                )
            ),
        ),
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
