"""Claim: whatever is handed over, reading it takes at most 5 s and 500 MB, and gives no traceback.

    python -m benchmarks.hostile_inputs [COUNT] [SEED]

Inputs of every format that is read (mail, invites, pages, postings, PDFs, text, what messengers and
phones export, JSON lines, tables, situations) are damaged as `benchmarks.fuzz_reading` does it, and
one in ten is grown: a piece of it, or a token, is repeated or nested until it has up to a million
characters. Each is read, and what is in it is read for facts, screened, or mapped to columns. The
figures are processor time (with that of the processes that reading starts) and the most memory that
was held until then. A run of the whole count is kept in benchmarks/results.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.fuzz_reading import TODAY, TOKENS, damaged, originals
from benchmarks.results import keep
from goanyway.advising import screened
from goanyway.domain.message import Message
from goanyway.errors import InputError
from goanyway.interchange import read_message
from goanyway.interchange.messages.chat_exports import Judged, conversations_in
from goanyway.interchange.messages.message_jsonl import read_line
from goanyway.interchange.messages.transcript import read_transcript
from goanyway.interchange.situation_files.template import situation_template
from goanyway.interchange.situation_files.toml_file import load_situation
from goanyway.interchange.tables.csv_sheets import read_sheet
from goanyway.journal.local.opening import start_django
from goanyway.reading import read_facts
from tests.interchange.test_exports import ANDROID, IPHONE, TELEGRAM
from tests.security.test_damaged_exports_are_refused import (
    IMESSAGE,
    TIME,
    mms_in_xml,
    sms_in_json,
    sms_in_lines,
    sms_in_xml,
)
from tests.security.test_zone_rules_are_never_expanded import HOSTILE, ORDINARY, calendar

COUNT = 20_000
SEED = 11
SECONDS = 5.0
MEGABYTES = 500
GROWN = 0.1
"""The share of the inputs that are grown."""

SIZES = (20_000, 100_000, 1_000_000)
CONVERSATIONS = 20
"""The most conversations of one export that are screened."""

EXPORTS = (
    IPHONE, ANDROID, json.dumps(TELEGRAM), sms_in_xml(), mms_in_xml("1"), sms_in_json("1"),
    sms_in_lines("1"), f"{IMESSAGE}{TIME}\nDana Reed\nHello again\n",
    "them: Hello\nme: Who is it?\n",
    '{"id": "1", "text": "Hi, it is Dana", "channel": "sms", "sender": "+1 555 0142"}\n',
    '{"id": "2", "thread": [{"from": "them", "text": "Hello"}, {"from": "me", "text": "Who?"}]}\n',
)  # fmt: skip
TABLE = "Company,Position,Status,Date applied,Contact\n" + (
    "Acme,Cook,Rejected,3/4/2026,a@acme.example\nBrook,Clerk,Waiting,13/4/2026,Al Green\n" * 6
)


@dataclass
class Worst:
    """The input that took most so far, and how much that was."""

    value: float = 0.0
    what: str = ""

    def see(self, value: float, what: str) -> None:
        """Take an input's figure into account."""
        if value > self.value:
            self.value, self.what = value, what


def seeds() -> list[bytes]:
    """What is damaged: each format about as often as another."""
    mails = originals()
    texts = [*EXPORTS, TABLE, situation_template(), *map(_text, (ORDINARY, *HOSTILE))]
    return mails + [each.encode() for each in texts] * max(1, len(mails) // len(texts) // 2)


def _text(rule: str) -> str:
    return calendar(rule).decode()


def inputs(chance: random.Random) -> Iterator[bytes]:
    """Endlessly many hostile inputs."""
    for data in damaged(seeds(), chance):
        yield grown(data, chance) if chance.random() < GROWN else data


def grown(data: bytes, chance: random.Random) -> bytes:
    """The input with a piece of it, or of another kind, over and over."""
    at = chance.randrange(len(data) + 1)
    lines = data.split(b"\n")
    piece = chance.choice(
        (
            data[at : at + chance.choice((1, 2, 5, 20, 100, 1_000))],
            chance.choice(TOKENS),
            chance.choice(lines) + b"\n",
            b"\n".join(lines[: chance.randrange(1, 30)]) + b"\n",
            chance.choice(data.split() or [b"a"]) + b" ",
            bytes((chance.randrange(256),)),
        )
    )
    size = chance.choice(SIZES)
    return data[:at] + piece * (size // max(1, len(piece))) + data[at:]


def as_message(data: bytes) -> str:
    """What `read` and `screen` do with it, whatever it turns out to be."""
    conversations = conversations_in(data, "input")
    if conversations is None:
        return _judged(read_message(data, "input"))
    for each in islice(conversations, CONVERSATIONS):
        _judged(each)
    return "export"


def _judged(judged: Judged) -> str:
    screened(judged)
    return (
        str(read_facts(judged, TODAY).kind.value) if isinstance(judged, Message) else "conversation"
    )


def as_transcript(data: bytes) -> str:
    """What `screen --thread` does with it."""
    return _judged(read_transcript(data.decode("utf-8", "replace"), "input"))


def as_lines(data: bytes) -> str:
    """What `screen --batch` does with its first lines."""
    judged = 0
    for number, line in enumerate(data.split(b"\n")[:CONVERSATIONS]):
        with suppress(InputError):  # the command says so, and goes on with the next
            _judged(read_line(line, f"input, line {number}").judged)
            judged += 1
    return "lines" if judged else "refused"


def as_table(data: bytes) -> str:
    """What `import` does with it until it asks."""
    from goanyway.journal.intake.table_columns import propose

    propose(read_sheet(data, "input"))
    return "table"


def as_situation(data: bytes) -> str:
    """What `advise --situation` does with it."""
    with tempfile.NamedTemporaryFile(suffix=".toml") as file:
        file.write(data)
        file.flush()
        load_situation(Path(file.name))
    return "situation"


READERS: tuple[Callable[[bytes], str], ...] = (
    as_message, as_message, as_message, as_message, as_transcript, as_lines, as_table, as_situation,
)  # fmt: skip


def seconds_used() -> float:
    """Processor time of this process and of those that it waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def megabytes_held() -> float:
    """The most memory that this process, or one that it started, has held so far."""
    used = (
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return max(used) / (1e6 if sys.platform == "darwin" else 1e3)


def main(count: int = COUNT, seed: int = SEED) -> int:
    """Read the inputs, print the maxima, and return how many broke the claim."""
    start_django()
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    slowest, largest = Worst(), Worst()
    broken = 0
    for number, data in enumerate(islice(inputs(chance), count)):
        reader = chance.choice(READERS)
        what = f"input {number} ({len(data):,} bytes, {reader.__name__})"
        began, held = seconds_used(), megabytes_held()
        try:
            outcome = reader(data)
        except InputError:
            outcome = "refused"
        except Exception:  # noqa: BLE001 (that there is none is what is claimed)
            outcome = "FAILED"
            traceback.print_exc(limit=-2)
        took, now_held = seconds_used() - began, megabytes_held()
        slowest.see(took, what)
        largest.see(now_held, what)
        is_broken = outcome == "FAILED" or took > SECONDS or (now_held > max(held, MEGABYTES))
        if is_broken:
            broken += 1
            Path(f"hostile-{seed}-{number}.bin").write_bytes(data)
            print(f"{what}: {outcome}, {took:.1f} s, {now_held:,.0f} MB", flush=True)
        outcomes[outcome] += 1
    print(f"{count:,} inputs, seed {seed}: {broken} beyond the claim")
    for outcome, found in outcomes.most_common():
        print(f"{found:8,}  {outcome}")
    print(f"slowest {slowest.value:.2f} s: {slowest.what}")
    print(f"most memory {largest.value:,.0f} MB: {largest.what}")
    if count >= COUNT:
        keep(
            "hostile_inputs",
            inputs=count,
            broken=broken,
            refused=outcomes["refused"],
            failed=outcomes["FAILED"],
            slowest=slowest.value,
            megabytes=largest.value,
        )
    return broken


if __name__ == "__main__":
    sys.exit(bool(main(*(int(each) for each in sys.argv[1:3]))))
