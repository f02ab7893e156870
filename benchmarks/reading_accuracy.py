"""How much of what messages say is read, and how much of what is read is right.

    python -m benchmarks.reading_accuracy [--errors] [--json] FOLDER_OR_ZIP...
    python -m benchmarks.reading_accuracy --keep tests/reading/corpus/counts.json FOLDER...

A folder, or a zip of one, holds messages and `labels.jsonl`: one JSON object a line with `file`,
`today`, `facts` (what the message says) and `also_accept` (other right values). Every field is
compared with the label; intervals are Wilson's, 95 %. A start is counted as wrong where one was
read and it is another moment, or another day, than the label's. The counts that are kept are
floors: a test fails where a field falls below them.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from goanyway.errors import InputError
from goanyway.interchange import facts_as_json, read_source
from goanyway.reading import read_facts

LISTS = ("people", "bring", "asks", "benefits")
PLAIN = ("kind", "style", "work_mode", "stages", "travel_paid_by")
FIELDS = (
    "kind", "employer", "agency", "role", "start", "end", "reply_by", "style", "people", "pay",
    "work_mode", "place", "reference", "join.link", "join.number", "join.code", "stages", "bring",
    "asks", "benefits", "travel_paid_by",
)  # fmt: skip
COUNTS = ("right", "wrong", "missed")
LEGAL = frozenset(
    "ltd limited llc llp inc incorporated corp corporation co plc gmbh mbh kg ag se ab as asa"
    " aps oy oyj bv nv "
    "spa srl sa sas sarl sl lda ltda pty pvt private sp zoo o z sro kft the and und e v ev"
    " group".split()
)
SMALL = frozenset(
    "a an the of to and or your our for in on at with any is are be by it you".split()
)
Z95 = 1.959963984540054


@dataclass
class Tally:
    """Counts of one field over all messages."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> tuple[int, int]:
        """Right ones, of those read."""
        return self.right, self.right + self.wrong

    @property
    def recall(self) -> tuple[int, int]:
        """Right ones, of those said."""
        return self.right, self.right + self.missed


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    share, z2 = hits / of, Z95**2
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = Z95 / (1 + z2 / of) * math.sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)


def tokens(text: object) -> list[str]:
    """Small letters and figures, without accents."""
    plain = unicodedata.normalize("NFKD", str(text).casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.findall(r"[^\W_]+", plain)


def same_name(read: object, label: object) -> bool:
    """The same firm or title, in a short or a long form."""
    mine = [each for each in tokens(read) if each not in LEGAL]
    theirs = [each for each in tokens(label) if each not in LEGAL]
    if not mine or not theirs or "".join(mine) == "".join(theirs):
        return "".join(mine) == "".join(theirs) and bool(mine)
    short, long = sorted((f" {' '.join(mine)} ", f" {' '.join(theirs)} "), key=len)
    return short in long and len(short.split()) * 2 >= len(long.split())


def same_words(read: object, label: object, share: float = 0.5) -> bool:
    """Enough of the shorter one's words are in the longer one."""
    mine = {each for each in tokens(read) if each not in SMALL}
    theirs = {each for each in tokens(label) if each not in SMALL}
    if not mine or not theirs:
        return mine == theirs
    return len(mine & theirs) >= share * min(len(mine), len(theirs))


def same_person(read: dict[str, Any], label: dict[str, Any]) -> bool:
    """The same name, with or without titles and middle names."""
    titles = {"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "herr", "frau", "ing", "sir"}
    mine = [each for each in tokens(read["name"]) if each not in titles]
    theirs = [each for each in tokens(label["name"]) if each not in titles]
    return bool(mine and theirs) and (set(mine) <= set(theirs) or set(theirs) <= set(mine))


def moment(value: str) -> datetime | date:
    """A moment or day of ISO 8601."""
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)


def same_moment(read: str, label: str) -> bool:
    """The same instant; where one has no zone, the same hands of the clock."""
    mine, theirs = moment(read), moment(label)
    if not (isinstance(mine, datetime) and isinstance(theirs, datetime)):
        return mine == theirs
    if mine.tzinfo is not None and theirs.tzinfo is not None:
        return mine == theirs
    return mine.replace(tzinfo=None) == theirs.replace(tzinfo=None)


def same_pay(read: dict[str, Any], label: dict[str, Any]) -> bool:
    """The same figures, currency and period."""
    same = all(
        read[end] == label[end]
        or (read[end] and label[end] and abs(read[end] - label[end]) < 0.006)
        for end in ("low", "high")
    )
    return bool(same) and (read["currency"], read["period"]) == (label["currency"], label["period"])


def same(name: str, read: Any, label: Any) -> bool:
    """Whether the two values of a field say the same."""
    if name in PLAIN:
        return bool(read == label)
    if name in ("employer", "agency", "role"):
        return same_name(read, label)
    if name in ("start", "end", "reply_by"):
        return same_moment(read, label)
    if name == "people":
        return same_person(read, label)
    if name == "pay":
        return same_pay(read, label)
    if name in ("reference", "join.link", "join.number", "join.code"):
        mine, theirs = "".join(tokens(read)), "".join(tokens(label))
        return mine == theirs or (
            min(len(mine), len(theirs)) > 3 and (mine in theirs or theirs in mine)
        )
    return same_words(read, label, 0.6 if name == "place" else 0.5)


def is_only_less(name: str, read: Any, label: Any) -> bool:
    """Whether what was read leaves something open, and is not wrong."""
    if name in ("start", "end", "reply_by") and len(read) == 10 and len(label) > 10:
        return str(label).startswith(read)
    return (
        name == "pay"
        and read["currency"] is None
        and same_pay({**read, "currency": label["currency"]}, label)
    )


def value_of(facts: dict[str, Any], name: str) -> Any:
    """The value of a field; "join.link" is the link of "join"."""
    outer, _, inner = name.partition(".")
    value = facts.get(outer)
    return (value or {}).get(inner) if inner else value


def compare(name: str, read: Any, label: Any, also: list[Any], tally: Tally, where: str) -> None:
    """Count one field of one message."""
    if name in LISTS:
        whole = [each for each in also if isinstance(each, list)]
        single = [each for each in also if not isinstance(each, list)]
        counts = [_compared(name, read or [], each, single) for each in (label or [], *whole)]
        right, wrong, missed = min(counts, key=lambda count: len(count[1]) + len(count[2]))
        tally.right += right
        tally.wrong += len(wrong)
        tally.missed += len(missed)
        tally.errors += [f"{where}: {name} wrong   {each!r}" for each in wrong]
        tally.errors += [f"{where}: {name} missed  {each!r}" for each in missed]
        return
    if read is None and (label is None or None in also):
        return
    if read is not None and any(
        one is not None and same(name, read, one) for one in (label, *also)
    ):
        tally.right += 1
        return
    tally.missed += label is not None
    if read is not None and not (label is not None and is_only_less(name, read, label)):
        tally.wrong += 1
    tally.errors.append(f"{where}: {name}  read {read!r}  label {label!r}")


def _compared(
    name: str, read: list[Any], label: list[Any], single: list[Any]
) -> tuple[int, list[Any], list[Any]]:
    """How many of a list are right, which are wrong and which were missed."""
    right, wrong, left = 0, [], list(label)
    for each in read:
        hit = next((one for one in left if same(name, each, one)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
        elif not any(same(name, each, one) for one in (*label, *single)):
            wrong.append(each)
    return right, wrong, left


def read(path: Path, today: date) -> dict[str, Any]:
    """What goanyway reads from the file; nothing where it cannot."""
    try:
        return facts_as_json(read_facts(read_source(path), today))
    except InputError as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return {}


@contextmanager
def folder_of(path: Path) -> Iterator[Path]:
    """The folder with the labels, of a folder or an unpacked zip."""
    if path.is_dir():
        yield path
        return
    with tempfile.TemporaryDirectory() as place, zipfile.ZipFile(path) as archive:
        archive.extractall(place)
        yield next(Path(place).rglob("labels.jsonl")).parent


def labels_in(folder: Path) -> list[dict[str, Any]]:
    """The labels of every message in the folder."""
    lines = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def compare_all(item: dict[str, Any], facts: dict[str, Any], tallies: dict[str, Tally]) -> None:
    """Count every field of one message, of its labels and of what was read as JSON."""
    for name in FIELDS:
        also = item.get("also_accept", {}).get(name, [])
        if "." in name:
            joins = item.get("also_accept", {}).get("join", [])
            also = [value_of({"join": each}, name) for each in joins]
        also = also if isinstance(also, list) else [also]
        label = value_of(item["facts"], name)
        compare(name, value_of(facts, name), label, also, tallies[name], item["id"])


def score(paths: list[Path]) -> tuple[dict[str, Tally], int]:
    """Every field's counts over all messages, and how many these were."""
    tallies = {name: Tally() for name in FIELDS}
    count = 0
    for path in paths:
        with folder_of(path) as folder:
            for item in labels_in(folder):
                count += 1
                facts = read(folder / item["file"], date.fromisoformat(item["today"]))
                compare_all(item, facts, tallies)
    return tallies, count


def counts_of(tallies: dict[str, Tally]) -> dict[str, dict[str, Any]]:
    """Each field's counts, and the messages in which something of it differs, to be kept."""
    return {
        name: {
            **{count: getattr(tally, count) for count in COUNTS},
            "differ": sorted({each.partition(": ")[0] for each in tally.errors}),
        }
        for name, tally in tallies.items()
    }


def whole(tallies: dict[str, Tally]) -> Tally:
    """The counts over all fields."""
    counts = (sum(getattr(each, name) for each in tallies.values()) for name in COUNTS)
    return Tally(*counts)


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """Precision and recall of each field, and over all."""
    yield f"{'field':16}{'said':>6}{'read':>6}{'right':>6}  {'precision':24}{'recall':24}"
    for name, tally in (*tallies.items(), ("all fields", whole(tallies))):
        cells = []
        for hits, of in (tally.precision, tally.recall):
            low, high = wilson(hits, of)
            cells.append(f"{hits / of:6.1%} ({low:.1%} - {high:.1%})" if of else "-")
        yield (
            f"{name:16}{tally.recall[1]:6}{tally.precision[1]:6}{tally.right:6} "
            f" {cells[0]:24}{cells[1]:24}"
        )


def main() -> None:
    """Print the table, and with --errors every difference."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true", help="list every difference")
    parser.add_argument("--json", action="store_true", help="print the counts as JSON")
    parser.add_argument("--keep", type=Path, help="write the counts of each field into a file")
    options = parser.parse_args()
    tallies, count = score(options.paths)
    if options.keep:
        text = json.dumps(counts_of(tallies), indent=1, ensure_ascii=False)
        options.keep.write_text(text + "\n", encoding="utf-8")
    if options.json:
        counts = {n: [t.right, t.wrong, t.missed] for n, t in tallies.items()}
        print(json.dumps({"messages": count, "right_wrong_missed": counts}))
        return
    if options.errors:
        print(*(line for tally in tallies.values() for line in tally.errors), sep="\n")
    print(f"{count} messages", *table(tallies), sep="\n")


if __name__ == "__main__":
    main()
