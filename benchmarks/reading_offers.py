"""How well offers and counter-offers are told from all else, and what is read of them.

    python -m benchmarks.reading_offers            on the messages that are open to development
    python -m benchmarks.reading_offers --held-out on those kept aside, once

A message is a line of JSON: its kind, who sent it ("sms" and "chat" have no address), the words,
and of an offer the pay, the last day to answer and the first day of work, null where it says none.
All were written on the day `TODAY`.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from benchmarks.reading_accuracy import Tally, same_moment, wilson
from benchmarks.results import keep, kept
from goanyway.domain.facts import Facts, Kind
from goanyway.interchange import facts_as_json, read_message
from goanyway.reading import read_facts

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "reading" / "corpus"
OPEN = CORPUS / "offers" / "messages.jsonl"
HELD_OUT = CORPUS / "held_out" / "offers.zip"
RESULT = "reading_offers"
TODAY = date(2026, 11, 16)
TEXTS = ("sms", "chat", "")
OFFERED = (Kind.OFFER, Kind.COUNTER_OFFER)
FIELDS = ("offer", "counter-offer", "neither", "pay", "reply_by", "start")


def lines_of(path: Path) -> list[dict[str, Any]]:
    """The messages of a file, or of the file in an archive."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            text = archive.read("messages.jsonl").decode()
    else:
        text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def facts_of(item: dict[str, Any]) -> Facts:
    """What is read from a message of the corpus."""
    if item["sender"] in TEXTS:
        return read_facts(read_message(item["text"].encode(), "message.txt"), TODAY)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = item["sender"], "you@home.example", item["subject"]
    mail["Date"] = f"{TODAY:%a, %d %b %Y} 09:00:00 +0000"
    mail.set_content(item["text"])
    return read_facts(read_message(mail.as_bytes(), "message.eml"), TODAY)


def tallied(items: list[dict[str, Any]]) -> dict[str, Tally]:
    """The counts of each kind, and of each fact of the offers whose kind was told."""
    tallies = {name: Tally() for name in FIELDS}
    for item in items:
        facts = facts_of(item)
        read, label = facts.kind.value, Kind(item["kind"])
        is_right = read is label or (label not in OFFERED and read not in OFFERED)
        tally = tallies[label if label in OFFERED else "neither"]
        tally.right += is_right
        tally.missed += not is_right
        if not is_right:
            tallies[read if read in OFFERED else "neither"].wrong += 1
            tally.errors.append(f"{item['id']}: {label} read as {read}")
        elif label in OFFERED:
            _compare_terms(item, facts_as_json(facts), tallies)
    return tallies


def _compare_terms(item: dict[str, Any], facts: dict[str, Any], tallies: dict[str, Tally]) -> None:
    for name, is_same in (("pay", _same_pay), ("reply_by", same_moment), ("start", same_moment)):
        tally, read, label = tallies[name], facts[name], item[name]
        right = read is not None and label is not None and is_same(read, label)
        tally.right += right
        tally.missed += label is not None and not right
        tally.wrong += read is not None and not right
        if not right and (read or label):
            tally.errors.append(f"{item['id']}: {name} read {read}, says {label}")


def _same_pay(read: dict[str, Any], label: dict[str, Any]) -> bool:
    """The same figure for the same time; a currency may be left open."""
    currencies = {read["currency"], label["currency"]} - {None}
    figures = {read["low"], read["high"]}
    return (
        figures == {label["amount"]} and read["period"] == label["period"] and len(currencies) < 2
    )


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """Precision and recall of each."""
    for name, tally in tallies.items():
        cells = []
        for hits, of in (tally.precision, tally.recall):
            low, high = wilson(hits, of)
            cells.append(f"{hits} of {of} ({low:.0%} to {high:.0%})")
        yield f"{name:14} precision {cells[0]:26} recall {cells[1]}"


def main() -> None:
    """Print the table, and with --errors every difference."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--errors", action="store_true", help="list every difference")
    parser.add_argument("--held-out", action="store_true", help="open what was kept aside")
    options = parser.parse_args()
    if not options.held_out:
        tallies = tallied(lines_of(OPEN))
        if options.errors:
            print(*(line for tally in tallies.values() for line in tally.errors), sep="\n")
        print(*table(tallies), sep="\n")
        return
    if kept(RESULT) is None:
        items = lines_of(HELD_OUT)
        counts = {
            name: [tally.right, tally.wrong, tally.missed] for name, tally in tallied(items).items()
        }
        keep(RESULT, messages=len(items), right_wrong_missed=counts)
    result = kept(RESULT)
    assert result is not None
    print(f"{result['messages']} messages, opened on {result['date']}")
    print(*table({n: Tally(*c) for n, c in result["right_wrong_missed"].items()}), sep="\n")


if __name__ == "__main__":
    main()
