"""The parts of docs/reading.md that are figures: what the benchmarks measured last."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

from benchmarks.reading_accuracy import Tally, whole, wilson
from benchmarks.reading_held_out import SETS, result_of, tallies_of
from benchmarks.results import kept
from tools import limits_table
from tools.marked_pages import table, with_parts

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reading.md"
NOT_YET = "Not measured yet."
FACTS = MappingProxyType({"start": "start of the interview", "pay": "pay"})


def page() -> str:
    """docs/reading.md with the figures that were kept last."""
    return with_parts(PAGE.read_text(encoding="utf-8"), PARTS)


PRECISION, RECALL = 0.97, 0.90
"""What was aimed at over all fields on held-out messages, besides no wrong start."""


def held_out(_: str) -> str:
    """A table for each held-out set that was opened, the last first: it is the one that counts."""
    opened = [name for name in reversed(SETS) if kept(result_of(name)) is not None]
    return "\n\n".join([*map(_judged, opened[:1]), *map(_of_set, opened)]) or NOT_YET


def _judged(name: str) -> str:
    """Whether the last set reached what was aimed at."""
    tallies = tallies_of((kept(result_of(name)) or {})["right_wrong_missed"])
    (right, read), (found, said) = whole(tallies).precision, whole(tallies).recall
    start = tallies["start"]
    reached = right >= PRECISION * read and found >= RECALL * said and not start.wrong
    return (
        f"We aimed for a precision of {PRECISION:.0%} and a recall of {RECALL:.0%} over all fields,"
        f" and no wrong start. We {'reached that' if reached else 'missed that'}: precision is"
        f" {right / read:.1%}, recall is {found / said:.1%}, and {start.wrong} of"
        f" {start.precision[1]} starts were read wrong. So check what was read before you rely on"
        " it."
    )


def _of_set(name: str) -> str:
    result = kept(result_of(name)) or {}
    tallies = tallies_of(result["right_wrong_missed"])
    said = (
        f"The {name} held-out set has {result['messages']} messages and postings in voices that the"
        f" reader hadn't seen. It was opened on {result['date']}. The 95% interval is in"
        " parentheses."
    )
    heads = ("Field", "Said", "Precision", "Recall")
    rows = [_row(field, tally) for field, tally in tallies.items()]
    rows.append(_row("**all fields**", whole(tallies)))
    return f"{said}\n\n{table(heads, rows)}"


def _row(field: str, tally: Tally) -> tuple[str, ...]:
    return field, str(tally.recall[1]), _share(tally.precision), _share(tally.recall)


def _share(counts: tuple[int, int]) -> str:
    hits, of = counts
    if not of:
        return "none"
    low, high = wilson(hits, of)
    return f"{hits / of:.1%} ({low:.1%} to {high:.1%})"


def peers(_: str) -> str:
    """What general libraries make of the same messages."""
    result = kept("reading_peers")
    if result is None:
        return NOT_YET
    heads = ("Fact", "Reader", "Said", "Right", "Wrong", "Among all found", "Time per message")
    return f"{table(heads, _peer_rows(result))}\n\n{result['date']}, {result['machine']}."


def _peer_rows(result: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for row in result["rows"]:
        counts = (str(row[name]) for name in ("said", "right", "wrong", "among"))
        yield FACTS[row["fact"]], row["reader"], *counts, f"{row['milliseconds']} ms"


def fuzz(_: str) -> str:
    """What became of damaged messages."""
    result = kept("fuzz_reading")
    if result is None:
        return NOT_YET
    return (
        f"We made {result['inputs']:,} damaged messages from {result['originals']} real ones, by"
        f" changing bytes and lines and by joining messages. {result['refused']:,} were refused"
        f" with a reason, {result['read']:,} were read, and {result['failed']} made the program"
        " fail."
        f" The slowest took {result['slowest']:.2f} s ({result['date']}, {result['machine']})."
    )


def offers(_: str) -> str:
    """How well offers and counter-offers are told, on the part that was kept aside."""
    result = kept("reading_offers")
    if result is None:
        return NOT_YET
    tallies = tallies_of(result["right_wrong_missed"])
    heads = ("What", "Said", "Precision", "Recall")
    said = (
        f"These figures are for {result['messages']} messages that we kept aside and opened on"
        f" {result['date']}. The 95% interval is in parentheses."
    )
    return f"{said}\n\n{table(heads, [_row(name, each) for name, each in tallies.items()])}"


def hostile(_: str) -> str:
    """What became of hostile inputs of every format."""
    result = kept("hostile_inputs")
    if result is None:
        return NOT_YET
    return (
        f"{result['inputs']:,} hostile inputs of every format, damaged or grown to a million"
        f" characters, each read and screened: {result['refused']:,} were refused with a reason,"
        f" {result['failed']} ended in an error of the program, {result['broken']} took over 5 s of"
        f" processor time or 500 MB. The most were {result['slowest']:.1f} s and"
        f" {result['megabytes']:.0f} MB ({result['date']}, {result['machine']})."
    )


PARTS = MappingProxyType(
    {
        "held out": held_out,
        "offers": offers,
        "peers": peers,
        "limits": limits_table.reading,
        "hostile": hostile,
        "fuzz": fuzz,
    }
)
