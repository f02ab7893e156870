"""Opens a held-out part of the screening corpus, once, and keeps how well it was judged.

    python -m benchmarks.screening_held_out first
    python -m benchmarks.screening_held_out second

What has been opened may be looked at and learnt from, so a second measurement of it would say
nothing about messages not seen before: where there is a result already, it is only shown.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.results import keep, kept
from benchmarks.screening_accuracy import measure, report

ARCHIVES = Path(__file__).resolve().parents[1] / "tests" / "screening" / "corpus" / "held_out"
SETS = {
    "first": ("honest_a.zip", "honest_b.zip", "scams_a.zip", "scams_b.zip"),
    "second": ("second.zip",),
}
"""The archives of each set."""


def result_of(name: str) -> str:
    """Under which name the result of a set is kept."""
    return f"screening_held_out_{name}"


def main() -> None:
    """Measure a set that was never opened, and print its tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("set", choices=tuple(SETS))
    name = parser.parse_args().set
    if kept(result_of(name)) is None:
        keep(result_of(name), **measure([ARCHIVES / archive for archive in SETS[name]]))
    result = kept(result_of(name))
    assert result is not None
    print(f"opened on {result['date']}", *report(result), sep="\n")


if __name__ == "__main__":
    main()
