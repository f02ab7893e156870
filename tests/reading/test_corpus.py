"""What must hold of every message of the corpus that is open to development."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.reading_accuracy import is_only_less, same_moment
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.interchange import facts_as_json, read_source
from goanyway.reading import read_facts

CORPUS = Path(__file__).parent / "corpus" / "dev"


def items() -> list[Any]:
    found = []
    for labels in sorted(CORPUS.glob("*/labels.jsonl")):
        for line in labels.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            found.append(pytest.param(labels.parent, item, id=f"{labels.parent.name}-{item['id']}"))
    return found


def read(folder: Path, item: dict[str, Any]) -> tuple[Message, Facts]:
    message = read_source(folder / item["file"])
    return message, read_facts(message, date.fromisoformat(item["today"]))


@pytest.mark.parametrize(("folder", "item"), items())
def test_no_start_is_read_wrong(folder: Path, item: dict[str, Any]) -> None:
    start = facts_as_json(read(folder, item)[1])["start"]
    right = [item["facts"]["start"], *item.get("also_accept", {}).get("start", [])]
    if start is not None:
        assert any(
            each is not None
            and (same_moment(str(start), each) or is_only_less("start", str(start), each))
            for each in right
        )


@pytest.mark.parametrize(("folder", "item"), items())
def test_every_fact_stands_where_it_says(folder: Path, item: dict[str, Any]) -> None:
    message, facts = read(folder, item)
    single = (facts.kind, facts.employer, facts.role, facts.start, facts.end, facts.reply_by)
    others = (facts.place, facts.style, facts.pay, facts.work_mode, *facts.people)
    for fact in (*single, *others):
        if fact is not None:
            source = fact.source
            assert message.text_of(source.part)[source.start : source.end] == source.words
