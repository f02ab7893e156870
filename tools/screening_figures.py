"""The parts of docs/screening.md that are figures: what the benchmarks measured last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Any

from benchmarks.results import kept
from benchmarks.screening_accuracy import interval
from benchmarks.screening_held_out import SETS, result_of
from tools.marked_pages import table

NOT_YET = "Not measured yet."
MEASURES = (
    "frauds at be-careful or worse",
    "frauds at do-not-reply",
    "honest stopped",
    "honest questioned",
)


def development(_: str) -> str:
    """The development corpus, by cross-validation."""
    result = kept("screening_dev")
    return NOT_YET if result is None else "\n\n".join(_tables(result))


def held_out(_: str) -> str:
    """Each held-out set that was opened, the last first."""
    parts: list[str] = []
    for name in reversed(tuple(SETS)):
        result = kept(result_of(name))
        if result is not None:
            parts += [_judged(result)] if not parts else []
            said = f"The {name} held-out set was opened on {result['date']}. Neither the rules nor"
            parts += [f"{said} the weights had seen its voices.", *_tables(result)]
    return "\n\n".join(parts) or NOT_YET


AIMS = MappingProxyType(
    {
        "frauds at be-careful or worse": (">=", 0.95),
        "frauds at do-not-reply": (">=", 0.80),
        "honest stopped": ("<=", 0.0),
        "honest questioned": ("<=", 0.05),
    }
)
"""What was aimed at on held-out messages, as shares of all of them."""


def _judged(result: dict[str, Any]) -> str:
    """Which aims the last held-out set reached."""
    said = []
    for name, (order, aim) in AIMS.items():
        hits, of = result["groups"]["all"][name]
        reached = hits >= aim * of if order == ">=" else hits <= aim * of
        bound = "at least" if order == ">=" else "at most"
        verb = "reached" if reached else "missed"
        said.append(f"{name} {bound} {aim:.0%}, {verb} with {hits / of:.1%}")
    return f"What we aimed for: {'; '.join(said)}."


def speed(_: str) -> str:
    """How fast it is, and beside what."""
    found = kept("screening_speed")
    if found is None:
        return NOT_YET
    ratio = found["texts"] / found["scikit_learn"]
    return (
        f"On one core, in batches, the screen judges {found['texts']:,.0f} ordinary texts a second,"
        f" or {found['recruiting']:,.0f} messages and conversations from recruiters. scikit-learn's"
        f" own pipeline over the same features, which knows no signs and shows no words, handles"
        f" {found['scikit_learn']:,.0f} of the texts, so the ratio is {ratio:.2f}. A warm `advise`"
        f" takes {found['advise']:.0f} ms, and the screen takes {found['screen']:.1f} ms of that."
        f" Over {found['lines']:,} lines, `screen --batch` never used more than"
        f" {found['megabytes']:.0f} MB; over a hundredth of them, {found['megabytes_few']:.0f} MB"
        f" ({found['date']}, {found['machine']})."
    )


def _tables(result: dict[str, Any]) -> Iterator[str]:
    yield table(("Messages", *(_capital(each) for each in MEASURES)), _groups(result))
    if result["ordinary"]:
        said = (f"{_capital(name)}: {_share(pair)}." for name, pair in result["ordinary"].items())
        yield " ".join(said)
    rows = ((row["name"], f"{row['area']:.3f}", f"{row['recall']:.1%}") for row in result["beside"])
    yield table(("Score", "Area under the curve", "Frauds found at 5% of honest ones"), rows)
    yield f"Brier score {result['brier']:.3f}. How often the probabilities came true:"
    yield table(("Probability from", "Cases", "Said", "True"), _bins(result))
    heads = ("Left out", "Area", *(_capital(each) for each in MEASURES))
    yield table(heads, _parts(result))
    heads = ("Disguise", *(_capital(each) for each in MEASURES), "New honest stops")
    yield table(heads, _disguises(result))
    turned = ", ".join(f"{name} {count}" for name, count in result["turning"].items())
    yield f"Which message the answer names as the turning point of a fraud: {turned}."


def _groups(result: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, shares in result["groups"].items():
        yield name, *(_share(shares[each]) for each in MEASURES)


def _bins(result: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for row in result["calibration"]:
        yield f"{row['from']:.1f}", str(row["cases"]), f"{row['said']:.2f}", f"{row['true']:.2f}"


def _parts(result: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for row in result["parts"]:
        yield row["without"], f"{row['area']:.3f}", *(str(row[each][0]) for each in MEASURES)


def _disguises(result: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for row in result["disguises"]:
        counts = (str(row[each][0]) for each in MEASURES)
        yield row["disguise"], *counts, str(row["new honest stops"])


def _share(pair: Sequence[int]) -> str:
    hits, of = pair
    if not of:
        return "none"
    low, high = interval(hits, of)
    return f"{hits} of {of}, {hits / of:.1%} ({low:.1%} to {high:.1%})"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


PARTS = MappingProxyType({"development": development, "held out": held_out, "speed": speed})
