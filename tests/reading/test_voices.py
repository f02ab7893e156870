"""Messages in many voices, each with all the facts that may be read from it and no other.

Beside each message stands a JSON file of the same name. A field that it does not name must stay
empty; `said` holds a piece of each sentence that the user must be told.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from goanyway.interchange import facts_as_json, read_source
from goanyway.reading import read_facts

VOICES = Path(__file__).parents[1] / "fixtures" / "messages"
LISTS = ("people", "bring", "asks", "benefits")
NAMES = sorted(path.stem for path in VOICES.glob("*.json"))


def expectation(name: str) -> dict[str, Any]:
    expected: dict[str, Any] = json.loads((VOICES / f"{name}.json").read_text(encoding="utf-8"))
    return expected


def message_file(name: str) -> Path:
    return next(path for path in VOICES.glob(f"{name}.*") if path.suffix != ".json")


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_is_said_is_read_and_nothing_else(name: str) -> None:
    expected = expectation(name)
    today = date.fromisoformat(expected.pop("today"))
    sentences = expected.pop("said", [])

    facts = facts_as_json(read_facts(read_source(message_file(name)), today))

    del facts["sources"]
    del facts["competing"]
    del facts["zones"]
    said = facts.pop("said")
    assert facts == {field: expected.get(field, [] if field in LISTS else None) for field in facts}
    assert isinstance(said, list)
    assert len(said) == len(sentences)
    assert all(any(piece in sentence for sentence in said) for piece in sentences)


@pytest.mark.parametrize("name", [name for name in NAMES if message_file(name).suffix == ".eml"])
def test_a_mail_with_a_date_reads_the_same_on_any_day(name: str) -> None:
    message = read_source(message_file(name))
    assert read_facts(message, date(2026, 11, 23)) == read_facts(message, date(2031, 2, 3))


def test_a_text_without_a_date_is_counted_from_today() -> None:
    message = read_source(message_file("text_diner"))
    days = (date(2026, 11, 23), date(2026, 11, 30))
    starts = [facts_as_json(read_facts(message, day))["start"] for day in days]
    assert starts == ["2026-11-27T14:15:00", "2026-12-04T14:15:00"]
