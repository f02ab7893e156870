"""Opens a held-out part of the reading corpus, once, and keeps how well it was read.

    python -m benchmarks.reading_held_out first
    python -m benchmarks.reading_held_out second

What has been opened may be looked at and learnt from, so a second measurement of it would say
nothing about messages not seen before: where there is a result already, it is only shown.
"""

from __future__ import annotations

import argparse
import contextlib
import io
from pathlib import Path

from benchmarks.reading_accuracy import Tally, score, table
from benchmarks.results import keep, kept

ARCHIVES = Path(__file__).resolve().parents[1] / "tests" / "reading" / "corpus" / "held_out"
SETS = ("first", "second")


def result_of(name: str) -> str:
    """Under which name the result of a set is kept."""
    return f"reading_held_out_{name}"


def tallies_of(counts: dict[str, list[int]]) -> dict[str, Tally]:
    """The counts of every field as they were kept."""
    return {field: Tally(right, wrong, missed) for field, (right, wrong, missed) in counts.items()}


def measure(name: str) -> None:
    """Open the archives of a set and keep the counts. What cannot be read counts as missed."""
    refusals = io.StringIO()
    with contextlib.redirect_stderr(refusals):
        tallies, messages = score(sorted(ARCHIVES.glob(f"{name}_*.zip")))
    keep(
        result_of(name),
        messages=messages,
        refused=len(refusals.getvalue().splitlines()),
        right_wrong_missed={
            field: [tally.right, tally.wrong, tally.missed] for field, tally in tallies.items()
        },
    )


def main() -> None:
    """Measure a set that was never opened, and print its table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("set", choices=SETS)
    name = parser.parse_args().set
    if kept(result_of(name)) is None:
        measure(name)
    result = kept(result_of(name))
    assert result is not None
    print(f"{result['messages']} messages, opened on {result['date']}")
    print(*table(tallies_of(result["right_wrong_missed"])), sep="\n")


if __name__ == "__main__":
    main()
