"""What must hold over the messages of the corpus that are open to development.

They are read once. The floors are the counts in `corpus/counts.json`; after a change for the better
make them anew, and look at what differs:

    .venv/bin/python -m benchmarks.reading_accuracy --keep tests/reading/corpus/counts.json \\
        tests/reading/corpus/dev/*/
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.reading_accuracy import (
    FIELDS,
    Tally,
    compare_all,
    counts_of,
    is_only_less,
    labels_in,
    same_moment,
)
from goanyway.domain.facts import Fact, Facts
from goanyway.domain.message import Message
from goanyway.interchange import facts_as_json, read_source
from goanyway.reading import read_facts

CORPUS = Path(__file__).parent / "corpus"
FLOORS = CORPUS / "counts.json"


@dataclass(frozen=True)
class Read:
    """One message of the corpus with its labels, and what was read."""

    name: str
    labels: dict[str, Any]
    message: Message
    facts: Facts
    as_json: dict[str, Any]


@cache
def corpus() -> Sequence[Read]:
    """Every message, read."""
    return [
        Read(f"{folder.name}/{labels['id']}", labels, message, facts, facts_as_json(facts))
        for folder in sorted(each.parent for each in CORPUS.glob("dev/*/labels.jsonl"))
        for labels in labels_in(folder)
        for message in [read_source(folder / labels["file"])]
        for facts in [read_facts(message, date.fromisoformat(labels["today"]))]
    ]


@pytest.mark.slow
def test_every_field_is_read_as_often_and_as_rightly_as_before() -> None:
    tallies = {name: Tally() for name in FIELDS}
    for each in corpus():
        compare_all(each.labels, each.as_json, tallies)
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    assert set(floors) == set(FIELDS)
    drops = [line for name in FIELDS for line in drops_of(name, tallies[name], floors[name])]
    assert not drops, "\n" + "\n".join(drops)


def drops_of(name: str, tally: Tally, floor: dict[str, Any]) -> Iterator[str]:
    """What fell below its floor, and the messages that differ now and did not before."""
    before = Tally(floor["right"], floor["wrong"], floor["missed"])
    for figure in ("precision", "recall"):
        (right, of), (least, least_of) = getattr(tally, figure), getattr(before, figure)
        if right * least_of < least * of or (least and not right):
            differ = set(counts_of({name: tally})[name]["differ"]) - set(floor["differ"])
            new = [error for error in tally.errors if error.partition(": ")[0] in differ]
            yield f"{figure} of {name}: {right} of {of}, and it was {least} of {least_of}"
            yield from (f"    {error}" for error in new or tally.errors)


@pytest.mark.slow
def test_no_start_is_read_wrong() -> None:
    starts = [(each, each.as_json["start"]) for each in corpus() if each.as_json["start"]]
    assert len(starts) > 100
    assert not {each.name: start for each, start in starts if not is_right_start(each, str(start))}


def is_right_start(each: Read, start: str) -> bool:
    right = [each.labels["facts"]["start"], *each.labels.get("also_accept", {}).get("start", [])]
    return any(
        label and (same_moment(start, label) or is_only_less("start", start, label))
        for label in right
    )


@pytest.mark.slow
def test_every_fact_stands_where_it_says() -> None:
    facts = [(each, fact) for each in corpus() for fact in facts_of(each.facts)]
    assert len(facts) > 1000
    assert not [
        (each.name, fact.source)
        for each, fact in facts
        if each.message.text_of(fact.source.part)[fact.source.start : fact.source.end]
        != fact.source.words
    ]


def facts_of(facts: Facts) -> Iterator[Fact[Any]]:
    single = (facts.kind, facts.employer, facts.role, facts.start, facts.end, facts.reply_by)
    others = (facts.place, facts.style, facts.pay, facts.work_mode, *facts.people)
    yield from (fact for fact in (*single, *others) if fact is not None)
