"""What general libraries make of the same messages: facts right, facts wrong, and the time.

    .tools/uv-*/bin/uv pip install --python .venv -r requirements/peers.txt
    python -m benchmarks.reading_peers [--keep] [FOLDER_OR_ZIP...]

With --keep, the table is kept in benchmarks/results, from which docs/reading.md is made.

A general library finds dates or prices, not the one that is the interview's. So each is given the
newest message's text, in plain words, and is judged twice: by what it finds first that can be meant
(a moment with a time of day from the message's day on; a price), and by whether the right value is
among all that it finds, as if somebody picked it.
"""

from __future__ import annotations

import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from benchmarks.reading_accuracy import (
    folder_of,
    is_only_less,
    labels_in,
    same_moment,
    same_pay,
)
from benchmarks.results import keep
from benchmarks.timing import machine
from goanyway.domain.message import Message
from goanyway.errors import InputError
from goanyway.interchange import facts_as_json, read_source
from goanyway.reading import read_facts
from goanyway.reading.words import passage

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "reading" / "corpus" / "dev"
FINDS_A_DAY = re.compile(r"[^\n.!?]{3,200}")


@dataclass
class Score:
    """How one reader did on one fact."""

    said: int = 0
    right: int = 0
    wrong: int = 0
    among: int = 0
    seconds: float = 0.0
    messages: int = field(default=0)

    def count(self, labels: list[Any], found: list[Any], same: Callable[[Any, Any], bool]) -> None:
        """Count one message: what was found first, and whether a label is among all."""
        self.messages += 1
        self.said += bool(labels)
        is_right = any(same(found[0], label) for label in labels) if found else False
        self.right += is_right
        self.wrong += bool(found) and not is_right
        self.among += any(same(each, label) for each in found for label in labels)


def by_dateparser(text: str, today: date) -> list[str]:
    """Moments with a time of day, by `dateparser.search`, from today on."""
    from dateparser.search import search_dates

    base = datetime(today.year, today.month, today.day)  # noqa: DTZ001 (it has no zone)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future"}
    found = search_dates(text, languages=["en"], settings=settings) or []
    return [
        moment.isoformat()
        for words, moment in found
        if moment.replace(tzinfo=None) >= base and re.search(r"\d[:.h]\d|[ap]\.?m|noon", words)
    ]


def by_dateutil(text: str, today: date) -> list[str]:
    """Moments by `dateutil`'s fuzzy parser, sentence by sentence, where there is a time of day."""
    from dateutil.parser import parse

    base = datetime(today.year, today.month, today.day)  # noqa: DTZ001 (it has no zone)
    moments = []
    for sentence in FINDS_A_DAY.findall(text):
        if re.search(r"\d[:.h]\d\d|\d ?[ap]\.?m", sentence):
            try:
                moments.append(parse(sentence, fuzzy=True, default=base).isoformat())
            except (ValueError, OverflowError):
                continue
    return moments


def by_price_parser(text: str, _today: date) -> list[dict[str, Any]]:
    """Prices by `price-parser`, line by line, where a currency stands beside a figure."""
    from price_parser import Price

    symbols = {"$": "USD", "£": "GBP", "€": "EUR", "₹": "INR"}
    found = []
    for line in text.split("\n"):
        price = Price.fromstring(line)
        if price.amount is not None and price.currency:
            amount = float(price.amount)
            currency = symbols.get(price.currency, price.currency)
            found.append({"low": amount, "high": amount, "currency": currency, "period": None})
    return found


def same_amount(found: dict[str, Any], label: dict[str, Any]) -> bool:
    """Whether one of the label's two figures was found, in its currency: periods are not asked."""
    return found["low"] in (label["low"], label["high"]) and found["currency"] == label["currency"]


PEERS: dict[str, tuple[tuple[str, Callable[[str, date], list[Any]], Any], ...]] = {
    "start": (
        ("dateparser.search", by_dateparser, same_moment),
        ("dateutil, fuzzy", by_dateutil, same_moment),
    ),
    "pay": (("price-parser", by_price_parser, same_amount),),
}
OWN: dict[str, Callable[[Any, Any], bool]] = {"start": same_moment, "pay": same_pay}


def newest_text(message: Message) -> str:
    """The subject and the newest message, in plain words."""
    parts = (passage(message, name).text.replace("\0", " ") for name in ("subject", "body"))
    return "\n".join(parts)


def items(paths: list[Path]) -> Iterator[tuple[Message, date, dict[str, list[Any]]]]:
    """Every message that can be read, with its day and the values that are right for each fact."""
    for path in paths:
        with folder_of(path) as folder:
            for item in labels_in(folder):
                try:
                    message = read_source(folder / item["file"])
                except InputError:
                    continue
                also = item.get("also_accept", {})
                right = {fact: [item["facts"][fact], *also.get(fact, [])] for fact in OWN}
                right = {fact: [each for each in right[fact] if each is not None] for fact in OWN}
                yield message, date.fromisoformat(item["today"]), right


def _said(fact: str, read: Any, labels: list[Any]) -> list[Any]:
    """What our reader found; a day without its hour is neither right nor wrong."""
    if read is None:
        return []
    is_right = any(OWN[fact](read, label) for label in labels)
    is_less = any(is_only_less(fact, read, label) for label in labels)
    return [read] if is_right or not is_less else []


def as_row(key: tuple[str, str], score: Score) -> dict[str, Any]:
    """A row of the table as it is kept."""
    each = round(1000 * score.seconds / score.messages, 1)
    counts = {name: getattr(score, name) for name in ("said", "right", "wrong", "among")}
    return {"fact": key[0], "reader": key[1], **counts, "milliseconds": each}


def main() -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    words = [each for each in sys.argv[1:] if each != "--keep"]
    paths = [Path(each) for each in words] or sorted(CORPUS.iterdir())
    scores: dict[tuple[str, str], Score] = {}
    for message, today, labels in items(paths):
        day = message.sent.date() if message.sent else today
        text = newest_text(message)
        began = time.perf_counter()
        read = facts_as_json(read_facts(message, today))
        took = time.perf_counter() - began
        for fact, same in OWN.items():
            score = scores.setdefault((fact, "goanyway, all facts"), Score())
            score.seconds += took
            score.count(labels[fact], _said(fact, read[fact], labels[fact]), same)
            for name, find, alike in PEERS[fact]:
                score = scores.setdefault((fact, name), Score())
                began = time.perf_counter()
                found = find(text, day)
                score.seconds += time.perf_counter() - began
                score.count(labels[fact], found, alike)
    if "--keep" in sys.argv:
        keep("reading_peers", rows=[as_row(*each) for each in scores.items()])
    print(machine())
    print(f"{'fact':7}{'reader':22}{'said':>5}{'right':>7}{'wrong':>7}{'among':>7}{'ms each':>9}")
    for (fact, name), score in sorted(scores.items(), key=lambda each: (each[0][0] != "start",)):
        each = 1000 * score.seconds / score.messages
        print(
            f"{fact:7}{name:22}{score.said:5}{score.right:7}{score.wrong:7}{score.among:7}{each:9.1f}"
        )


if __name__ == "__main__":
    main()
