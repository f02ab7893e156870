"""Train the model of the words, measure it by cross-validation, and write the shipped file.

    python -m training.word_weights          train, measure, write the weights and their card
    python -m training.word_weights --check  train, and say whether the shipped weights are the same

Everything that one voice wrote is held out together, and once more everything of one scheme: what
is measured is what the model makes of somebody, or of something, that it has not seen. The joining
of words and signs is fitted on what the words weighed in those folds.

The public texts are not shipped: GOANYWAY_TEXTS names their file, `sms.csv`, or it lies in this
folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse, stats

from goanyway.advising.weights import FILE, read_model, write_model
from goanyway.domain.screening import Sign
from goanyway.screening.english import is_english
from goanyway.screening.model import (
    HEADS,
    NOTHING,
    PER_KIND,
    PLACES,
    STRETCH,
    Joining,
    Model,
    Weight,
    damping,
    features,
    weigh,
)
from goanyway.screening.probability import evidence
from goanyway.screening.signs import signs_in
from goanyway.screening.weighable_text import weighed
from training.corpus import (
    DEV,
    MORE,
    TEXTS,
    Case,
    fold_of,
    honest_invitations,
    is_held_out,
    ordinary_texts,
    read_cases,
    text_message,
)
from training.logistic_regression import EXACT, joined, logistic_regression

WEIGHTS = Path(__file__).parent.parent / "src" / "goanyway" / "weights"

ROUNDS = 2
"""How often the heaviest stretch of each fraud is chosen anew."""

FOLDS = 5
ROUGH = 1e-3
"""How exact the fits of the folds are; they are only measured with."""

PENALTY = 0.03
KINDS = (1.0, 1.0, 0.5)
"""How much words, pairs of words and letters in a row count; a smaller one is held down more."""

ORDINARY = 0.02
"""How much an ordinary text counts beside a message about work, where both are honest."""

JOINING_PENALTY = 1.0
DECIMALS = 4

Matrix = sparse.csr_array


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """What is trained on: first the cases, then the ordinary texts.

    Attributes:
        matrix: the features of each, weighted and dampened.
        stretches: those of each stretch of each, one behind the other.
        stretched: of which example each stretch is.
        recruiting: whether it is a case of the corpus.
        fraud: whether it is a fraud or an advertisement.
        english: whether its words are judged.
        voices: the group that each belongs to; an ordinary text is one of its own.
    """

    texts: tuple[str, ...]
    signs: tuple[tuple[Sign, ...], ...]
    matrix: Matrix
    stretches: Matrix
    stretched: NDArray[np.int64]
    recruiting: NDArray[np.bool_]
    fraud: NDArray[np.bool_]
    english: NDArray[np.bool_]
    voices: tuple[str, ...]
    schemes: tuple[str, ...]


def examples(cases: Sequence[Case], texts: Sequence[tuple[str, bool]]) -> Examples:
    """The examples, made comparable and hashed."""
    judged = [case.judged for case in cases] + [text_message(text) for text, _ in texts]
    comparable = tuple(weighed(each).text for each in judged)
    stretches = [stretches_of(text) for text in comparable]
    names = [text for text, _ in texts]
    return Examples(
        comparable,
        tuple(signs_in(each) for each in judged),
        matrix_of(comparable),
        matrix_of([each for several in stretches for each in several]),
        np.repeat(np.arange(len(judged)), [len(several) for several in stretches]),
        np.arange(len(judged)) < len(cases),
        np.array([case.fraud for case in cases] + [fraud for _, fraud in texts]),
        np.array([is_english(text) for text in comparable]),
        (*(case.voice for case in cases), *names),
        (*(case.scheme for case in cases), *names),
    )


def matrix_of(texts: Sequence[str]) -> Matrix:
    """A row for each text: how often it has each feature, as the model will weigh it."""
    found = features(texts)
    rows = found.texts[found.words]
    kinds = np.repeat(KINDS, PER_KIND)[found.places]
    counts = sparse.csr_array((kinds, (rows, found.places)), shape=(len(texts), PLACES))
    counts.sum_duplicates()
    words = np.bincount(found.texts, minlength=len(texts))
    return Matrix(sparse.diags_array(damping(words)) @ counts)


def stretches_of(text: str) -> list[str]:
    """The text in stretches of as many words as are weighed together, each half over the last."""
    found = features([text])
    count = len(found.texts)
    if count <= STRETCH:
        return [text]
    firsts = [*range(0, count - STRETCH, STRETCH // 2), count - STRETCH]
    return [text[found.starts[first] : found.ends[first + STRETCH - 1]] for first in firsts]


def train_fraud(
    given: Examples, rows: NDArray[np.bool_], tolerance: float
) -> tuple[NDArray[np.float64], float]:
    """The head that tells a recruiter's fraud, trained on stretches as it weighs them.

    A message is a fraud for one stretch of it, which honest words around it do not change. Which
    one that is the head says itself, trained on whole messages first. All stretches of an honest
    message are honest; together they count as one.
    """
    chosen = np.flatnonzero(rows)
    ones = np.ones(len(chosen))
    weights, intercept = logistic_regression(
        given.matrix[chosen], given.fraud[chosen], ones, PENALTY, tolerance
    )
    of_each = np.bincount(given.stretched, minlength=len(rows))
    used = np.flatnonzero(rows[given.stretched])
    fraud = given.fraud[given.stretched[used]]
    for _round in range(ROUNDS):
        scores = given.stretches[used] @ weights
        order = np.lexsort((-scores, given.stretched[used]))
        _texts, first = np.unique(given.stretched[used][order], return_index=True)
        kept = ~fraud
        kept[order[first]] = True
        taken = used[kept]
        owners = given.stretched[taken]
        counts = np.where(given.fraud[owners], 1.0, 1.0 / of_each[owners])
        weights, intercept = logistic_regression(
            given.stretches[taken], given.fraud[owners], counts, PENALTY, tolerance
        )
    return weights, intercept


def train_heads(given: Examples, used: NDArray[np.bool_], tolerance: float = EXACT) -> Model:
    """The three heads, trained on the examples in use, in the shipped precision."""
    ordinary = ~given.recruiting
    honest = ~given.fraud
    heads = (
        (used & (given.recruiting | honest), given.recruiting, np.where(ordinary, 0.1, 1.0)),
        (used & (ordinary | honest), given.fraud, np.ones(len(used))),
    )
    weights = np.zeros((len(HEADS), PLACES), np.int8)
    scales, intercepts = np.ones(len(HEADS)), np.zeros(len(HEADS))
    # Ordinary texts say nothing about what tells a recruiter's fraud from a recruiter.
    fits = [train_fraud(given, used & given.recruiting & given.english, tolerance)]
    for rows, labels, counts in heads:
        chosen = np.flatnonzero(rows)
        fits.append(
            logistic_regression(
                given.matrix[chosen], labels[chosen], counts[chosen], PENALTY, tolerance
            )
        )
    for head, (fitted, intercept) in enumerate(fits):
        found = fitted * np.repeat(KINDS, PER_KIND)
        scales[head] = _rounded(np.abs(found).max() / 127)
        weights[head] = np.round(found / scales[head])
        intercepts[head] = _rounded(intercept)
    return Model(weights, scales, intercepts, Joining(0.0, 1.0, 0.0, 0.0, 0.0, 0.0))


def folds_of(groups: Sequence[str]) -> NDArray[np.int64]:
    """The fold of each example: the same for all of a group."""
    return np.array([fold_of(group, FOLDS) for group in groups])


def heads_of_folds(given: Examples, groups: Sequence[str]) -> list[Model]:
    """For each fold the heads that were trained on all the others."""
    folds = folds_of(groups)
    return [train_heads(given, folds != fold, ROUGH) for fold in range(FOLDS)]


def weighed_unseen(given: Examples, groups: Sequence[str], heads: Sequence[Model]) -> list[Weight]:
    """How each example weighs for the heads of its fold, which saw nothing of its group."""
    weights = [NOTHING] * len(given.texts)
    folds = folds_of(groups)
    for fold, model in enumerate(heads):
        unseen = np.flatnonzero((folds == fold) & given.english)
        for index, weight in zip(
            unseen, weigh([given.texts[i] for i in unseen], model), strict=True
        ):
            weights[index] = weight
    return weights


def train_joining(
    given: Examples, unseen: Sequence[Weight], used: NDArray[np.bool_] | None = None
) -> Joining:
    """How words and signs are joined: fitted on weights of unseen examples, no factor negative."""
    rows = np.ones(len(unseen), np.bool_) if used is None else used
    pieces = zip(given.signs, unseen, strict=True)
    joining = np.array([evidence(signs, weight) for signs, weight in pieces])
    counts = np.where(given.recruiting, 1.0, ORDINARY)
    factors, intercept = joined(joining[rows], given.fraud[rows], counts[rows], JOINING_PENALTY)
    return Joining(*(_rounded(each) for each in (intercept, *factors)))


def train(given: Examples) -> tuple[Model, list[Weight]]:
    """The model to ship, and what each example weighed while it was unseen."""
    unseen = weighed_unseen(given, given.voices, heads_of_folds(given, given.voices))
    heads = train_heads(given, np.ones(len(given.texts), np.bool_))
    return (
        Model(heads.weights, heads.scales, heads.intercepts, train_joining(given, unseen)),
        unseen,
    )


def _rounded(number: float) -> float:
    """The number with the digits that are shipped."""
    return float(f"{number:.{DECIMALS}g}")


def area_under_curve(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """The chance that a fraud scores above an honest one."""
    frauds = int(labels.sum())
    ranks = stats.rankdata(scores)[labels].sum()
    return float((ranks - frauds * (frauds + 1) / 2) / (frauds * (len(labels) - frauds)))


def data() -> Examples:
    """Everything that the shipped weights were trained on."""
    texts = [(text, fraud) for text, fraud in ordinary_texts(TEXTS) if not is_held_out(text)]
    return examples([*read_cases([DEV, MORE]), *honest_invitations()], texts)


def main() -> int:
    """Train, and write or compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; compare")
    options = parser.parse_args()
    given = data()
    model, unseen = train(given)
    shipped = WEIGHTS / FILE
    if options.check:
        known = write_model(read_model(shipped.read_bytes())) if shipped.exists() else b""
        is_same = known == write_model(model)
        print("The shipped weights are the same." if is_same else "The shipped weights differ.")
        return 0 if is_same else 1
    shipped.write_bytes(write_model(model))
    print(f"{shipped.stat().st_size:,} bytes, {model.joining}")
    by_scheme = weighed_unseen(given, given.schemes, heads_of_folds(given, given.schemes))
    for grouped, weights in (("voice", unseen), ("scheme", by_scheme)):
        scores = np.array([weight.fraud for weight in weights])[given.recruiting]
        area = area_under_curve(scores, given.fraud[given.recruiting])
        print(f"area under the curve of the words alone, by unseen {grouped}: {area:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
