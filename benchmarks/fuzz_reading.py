"""Claim: nothing that comes in makes goanyway fall over: 20,000 damaged messages, no traceback.

    python -m benchmarks.fuzz_reading [COUNT] [SEED]

Real messages (those of this repository, and those that Python and icalendar test themselves with)
are damaged byte by byte, line by line and by being joined with one another, and are read as
`goanyway read` does. Each ends in facts or in a refusal that says why. A run of the whole count is
kept in benchmarks/results, from which docs/reading.md is made.
"""

from __future__ import annotations

import base64
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.results import keep
from goanyway.domain.facts import Facts, Source
from goanyway.domain.message import Message
from goanyway.errors import InputError
from goanyway.interchange import read_message
from goanyway.reading import read_facts
from tests.interchange.shipped_files import FIXTURES

COUNT = 20_000
SEED = 7
TODAY = date(2026, 11, 23)
LONGEST = 40_000
"""Longer files are cut before they are damaged: the fuzz is for variety, not for size."""

SLOW = 2.0
"""Seconds from which on a message is reported as slow."""

ROOT = Path(__file__).resolve().parents[1]
ENDINGS = (".eml", ".ics", ".txt", ".html", ".htm", ".mbox", ".json", ".pdf")

TOKENS = tuple(
    token.encode("latin-1").decode("unicode_escape").encode("latin-1")
    for token in r"""
\0|\r|\n\n|\xff\xfe|\x80|=\n|=3D|--b\n|<div>|</table>|<!--|<a href='|&#x1F600;|&amp;|BEGIN:VEVENT\n
END:VCALENDAR\n|\nDTSTART:|RRULE:FREQ=SECONDLY\n|99999999T999999Z|P99999W|; charset=utf-16
> |From: |,|Content-Type: multipart/mixed; boundary=b\n
Content-Type: message/rfc822\n\n|; charset=iso-2022-kr
Content-Transfer-Encoding: base64\n|; charset=unicode_escape|=?utf-8?b?|?=|Date: |-- \n|[[[[|}}}}
$|-1
---------- Forwarded message ---------\nFrom: a <a@b.example>\nDate: 1 Jan 2026\nSubject: x\n\n
On 2 Nov 2026, at 09:41, a wrote:\n|{"@type": "JobPosting", |12/11/2026 at 25:61|next Tuesday at 10
\xe2\x82\xac|\xf0\x9f\x92\xa9|\x1b$B|1e999|99999999999999999999999999|\t\t\t\t\t\t\t|((((((((((|;;;;;;;;
\xc2\xa0|\xe2\x80\x8b
""".strip("\n")
    .replace("\n", "|")
    .split("|")
)
"""What is put in, written with Python's escapes and set apart by strokes."""


def originals() -> list[bytes]:
    """The messages that are damaged."""
    own = sorted(
        path
        for folder in ("tests", "src/goanyway/examples")
        for path in (ROOT / folder).rglob("*")
        if path.suffix.lower() in ENDINGS
    )
    return [path.read_bytes()[:LONGEST] for path in (*own, *FIXTURES)]


def damaged(seeds: list[bytes], chance: random.Random) -> Iterator[bytes]:
    """Endlessly many damaged messages."""
    kinds: tuple[Callable[[bytes, random.Random], bytes], ...] = (
        _bytes_changed, _tokens_put_in, _stretch_lost, _stretch_repeated, _lines_shuffled,
        _as_base64,
    )  # fmt: skip
    while True:
        data = chance.choice(seeds)
        if chance.random() < 0.15:
            other = chance.choice(seeds)
            data = (
                data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]
            )
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = chance.choice(kinds)(data, chance)
        yield data[: 2 * LONGEST]


def read(data: bytes) -> str:
    """What comes of a message: its kind, or that it is refused.

    Raises:
        AssertionError: a span does not point at its words.
    """
    try:
        message = read_message(data, "fuzz")
    except InputError:
        return "refused"
    facts = read_facts(message, TODAY)
    check_spans(message, facts)
    return str(facts.kind.value)


def check_spans(message: Message, facts: Facts) -> None:
    """Assert that every section, link and fact points into its part."""
    for part in message.parts:
        ends = [0, *(each.end for each in part.sections)]
        assert [each.start for each in part.sections] == ends[:-1], part.name
        assert not part.sections or ends[-1] == len(part.text), part.name
        for link in part.links:
            assert part.text[link.start : link.end] == link.text, link
    for source in _sources(facts):
        assert message.text_of(source.part)[source.start : source.end] == source.words, source


def main(count: int = COUNT, seed: int = SEED) -> int:
    """Read the messages, print what came of them, and return how many fell over."""
    seeds = originals()
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    failures = 0
    inputs = damaged(seeds, random.Random(seed))
    for number in range(count):
        data = next(inputs)
        began = time.perf_counter()
        try:
            outcome = read(data)
        except Exception as error:  # noqa: BLE001 (that there is none is what is claimed)
            failures += 1
            outcome = f"FAILED: {type(error).__name__}"
            Path(f"fuzz-{seed}-{number}.bin").write_bytes(data)
        took = time.perf_counter() - began
        slowest = max(slowest, took)
        if took > SLOW:
            outcome += " (slow)"
            Path(f"slow-{seed}-{number}.bin").write_bytes(data)
        outcomes[outcome] += 1
    print(f"{count:,} messages made of {len(seeds)} real ones, seed {seed}")
    for outcome, found in outcomes.most_common():
        print(f"{found:8,}  {outcome}")
    print(f"slowest {slowest:.2f} s")
    if count >= COUNT:
        refused = outcomes["refused"]
        counts = {"refused": refused, "failed": failures, "read": count - refused - failures}
        keep("fuzz_reading", inputs=count, originals=len(seeds), slowest=slowest, **counts)
    return failures


def _sources(facts: Facts) -> Iterator[Source]:
    for name in facts.__dataclass_fields__:
        value = getattr(facts, name)
        for each in value if isinstance(value, tuple) else (value,):
            source = getattr(each, "source", None)
            if isinstance(source, Source):
                yield source


def _bytes_changed(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20, 200))):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _tokens_put_in(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 2, 8))):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(TOKENS) * chance.choice((1, 1, 1, 5)) + data[at:]
    return data


def _stretch_lost(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.choice((1, 10, 200, 2_000, LONGEST)) :]


def _stretch_repeated(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    stretch = data[at : at + chance.choice((5, 50, 500))]
    return data[:at] + stretch * chance.choice((2, 10, 60)) + data[at:]


def _lines_shuffled(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    some = lines[at : at + chance.choice((3, 10, 100))]
    chance.shuffle(some)
    return b"\n".join([*lines[:at], *some, *lines[at + len(some) :]])


def _as_base64(data: bytes, chance: random.Random) -> bytes:
    kind = chance.choice((b"text/plain", b"text/html", b"text/calendar", b"message/rfc822"))
    head = b"From: a@b.example\nSubject: x\nContent-Type: " + kind
    return head + b"\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(data)


if __name__ == "__main__":
    sys.exit(bool(main(*(int(each) for each in sys.argv[1:3]))))
