"""How many frauds the screen sees, how many honest messages it insults, what each part is worth.

    .tools/uv-*/bin/uv pip install --python .venv -r requirements/peers.txt
    python -m benchmarks.screening_accuracy [--keep NAME] [--errors] [FILE_FOLDER_OR_ZIP...]

Without paths it is measured on the development corpus, each voice by weights that have not seen it.
The rules have: what is measured there flatters them. Given paths, the shipped weights are measured.
Intervals are Wilson's, 95 %; of none among n, the most that is likely to 95 % (Clopper-Pearson).

Beside the screen: a substring list, and logistic regression on TF-IDF of words and pairs of words,
by scikit-learn, trained on the same data.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from benchmarks import substring_list
from benchmarks.disguises import DISGUISES
from benchmarks.reading_accuracy import wilson
from benchmarks.results import keep
from goanyway.advising.weights import shipped_model
from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Message
from goanyway.domain.screening import Family, Safety, Screening, Sign, Strength
from goanyway.screening.judging import Evidence, evidence_of, judge_all
from goanyway.screening.model import NOTHING, Joining, Model, Weight
from goanyway.screening.probability import probability, safety_of
from goanyway.screening.weighable_text import weighed
from training.corpus import (
    DEV,
    TEXTS,
    Case,
    fold_of,
    is_held_out,
    ordinary_texts,
    read_cases,
    text_message,
)
from training.word_weights import (
    FOLDS,
    Examples,
    area_under_curve,
    data,
    folds_of,
    heads_of_folds,
    train_joining,
    weighed_unseen,
)

BINS = 10
SEED = 20_261_126
QUESTIONED = 0.05

Answer = TypeVar("Answer", Screening, Evidence)
Floats = NDArray[np.float64]
Keeps = Callable[[Sign], bool]


def interval(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share; where nothing was hit, from 0 to the exact upper bound."""
    return wilson(hits, of) if hits or not of else (0.0, 1.0 - 0.05 ** (1 / of))


@dataclass(frozen=True, slots=True, eq=False)
class Training:
    """What the weights were trained on, and what every example weighed while it was unseen."""

    given: Examples
    heads: tuple[Model, ...]
    unseen: tuple[Weight, ...]

    @classmethod
    def again(cls) -> Training:
        """The same training as of the shipped weights, fold by fold."""
        given = data()
        heads = heads_of_folds(given, given.voices)
        return cls(given, tuple(heads), tuple(weighed_unseen(given, given.voices, heads)))

    def joining(self, fold: int | None, kept: Keeps, *, words: bool) -> Joining:
        """The joining of the kept signs and perhaps the words, without a fold's examples."""
        signs = tuple(tuple(sign for sign in each if kept(sign)) for each in self.given.signs)
        unseen = self.unseen if words else (NOTHING,) * len(self.unseen)
        used = None if fold is None else folds_of(self.given.voices) != fold
        return train_joining(replace(self.given, signs=signs), unseen, used)


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """The cases, each with the fold whose model judges it; None is the shipped model."""

    cases: tuple[Case, ...]
    folds: tuple[int | None, ...]
    models: dict[int | None, Model]

    def screenings(self, judged: Sequence[Message | Conversation]) -> list[Screening]:
        """The answer to each, in order."""
        return self._by_model(judged, judge_all)

    def evidence(self) -> list[Evidence]:
        """The evidence in each case."""
        return self._by_model([case.judged for case in self.cases], evidence_of)

    def _by_model(
        self,
        judged: Sequence[Message | Conversation],
        ask: Callable[[Sequence[Message | Conversation], Model], list[Answer]],
    ) -> list[Answer]:
        answers: dict[int, Answer] = {}
        for fold, model in self.models.items():
            places = [place for place, each in enumerate(self.folds) if each == fold]
            found = ask([judged[place] for place in places], model)
            answers.update(zip(places, found, strict=True))
        return [answers[place] for place in range(len(judged))]

    @property
    def fraud(self) -> NDArray[np.bool_]:
        """Which cases are frauds."""
        return np.array([case.fraud for case in self.cases])


def panel_of(paths: Sequence[Path], training: Training) -> Panel:
    """The cases at the paths, or the development corpus by cross-validation."""
    if paths:
        cases = tuple(read_cases(paths))
        return Panel(cases, (None,) * len(cases), {None: shipped_model()})
    cases = tuple(read_cases([DEV]))
    models: dict[int | None, Model] = {
        fold: replace(model, joining=training.joining(fold, lambda _: True, words=True))
        for fold, model in enumerate(training.heads)
    }
    return Panel(cases, tuple(fold_of(case.voice, FOLDS) for case in cases), models)


def counts(fraud: NDArray[np.bool_], safeties: Sequence[Safety]) -> dict[str, list[int]]:
    """The four shares that matter, each as hits and cases."""
    stopped = np.array([each is Safety.DO_NOT_REPLY for each in safeties])
    asked = np.array([each is Safety.BE_CAREFUL for each in safeties])
    frauds, honest = int(fraud.sum()), int((~fraud).sum())
    return {
        "frauds at be-careful or worse": [int((fraud & (stopped | asked)).sum()), frauds],
        "frauds at do-not-reply": [int((fraud & stopped).sum()), frauds],
        "honest stopped": [int((~fraud & stopped).sum()), honest],
        "honest questioned": [int((~fraud & asked).sum()), honest],
    }


def ordinary() -> dict[str, list[int]]:
    """What the shipped weights make of the ordinary texts that were set aside."""
    texts = [(text, fraud) for text, fraud in ordinary_texts(TEXTS) if is_held_out(text)]
    found = judge_all([text_message(text) for text, _ in texts], shipped_model())
    shares = counts(np.array([fraud for _, fraud in texts]), [each.safety for each in found])
    return {
        "ordinary texts stopped": shares["honest stopped"],
        "ordinary texts questioned": shares["honest questioned"],
        "common frauds at be-careful or worse": shares["frauds at be-careful or worse"],
    }


def beside(panel: Panel, training: Training, chances: Floats) -> dict[str, Floats]:
    """The score of every case by the screen and by what it is compared with."""
    texts = [weighed(case.judged).text for case in panel.cases]
    return {
        "goanyway": chances,
        "the words alone (goanyway)": np.array([each.weight.fraud for each in panel.evidence()]),
        "TF-IDF logistic regression, corpus": _tf_idf(panel, training, texts, ordinary=False),
        "TF-IDF logistic regression, corpus and texts": _tf_idf(
            panel, training, texts, ordinary=True
        ),
        f"substring list of {len(substring_list.PHRASES)}": np.array(
            [float(substring_list.score(text)) for text in texts]
        ),
    }


def _tf_idf(panel: Panel, training: Training, texts: Sequence[str], *, ordinary: bool) -> Floats:
    """Scores by scikit-learn, of each case by a pipeline that has not seen its voice."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    given = training.given
    folds = folds_of(given.voices)
    scores = np.zeros(len(texts))
    for fold in panel.models:
        used = given.recruiting | ordinary
        used = used if fold is None else used & (folds != fold)
        pipeline = make_pipeline(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            LogisticRegression(C=10, max_iter=2_000),
        )
        pipeline.fit([given.texts[i] for i in np.flatnonzero(used)], given.fraud[used])
        places = [place for place, each in enumerate(panel.folds) if each == fold]
        scores[places] = pipeline.decision_function([texts[place] for place in places])
    return scores


def recall_at(scores: Floats, fraud: NDArray[np.bool_], questioned: float) -> float:
    """The share of frauds above a threshold that at most a share of honest ones reaches."""
    threshold = np.quantile(scores[~fraud], 1 - questioned, method="higher")
    return float((scores[fraud] > threshold).mean())


def calibration(chances: Floats, fraud: NDArray[np.bool_]) -> list[dict[str, float]]:
    """In ten bins of the probability: how many cases, the mean that was said, what came true."""
    bins = np.minimum((chances * BINS).astype(int), BINS - 1)
    return [
        {
            "from": place / BINS,
            "cases": int((bins == place).sum()),
            "said": float(chances[bins == place].mean()),
            "true": float(fraud[bins == place].mean()),
        }
        for place in range(BINS)
        if (bins == place).any()
    ]


def parts() -> Iterator[tuple[str, Keeps, bool]]:
    """What is left out in turn: its name, the signs that stay, whether the words do."""
    yield "nothing", lambda _: True, True
    yield "the words", lambda _: True, False
    yield "all signs", lambda _: False, True
    for strength in Strength:
        yield f"{strength} signs", partial(_is_not, "strength", strength), True
    for family in Family:
        yield f"signs of {family}", partial(_is_not, "family", family), True


def _is_not(attribute: str, value: object, sign: Sign) -> bool:
    return getattr(sign, attribute) is not value


def worth_of_parts(panel: Panel, training: Training) -> list[dict[str, Any]]:
    """The shares with one part left out, and all the rest joined anew."""
    evidence = panel.evidence()
    rows = []
    for name, kept, words in parts():
        joinings = {fold: training.joining(fold, kept, words=words) for fold in panel.models}
        chances, safeties = [], []
        for found, fold in zip(evidence, panel.folds, strict=True):
            signs = [sign for sign in found.signs if kept(sign)]
            chance = probability(signs, found.weight if words else NOTHING, joinings[fold])
            chances.append(chance)
            safeties.append(safety_of(signs, chance))
        area = area_under_curve(np.array(chances), panel.fraud)
        rows.append({"without": name, "area": area, **counts(panel.fraud, safeties)})
    return rows


def disguised(panel: Panel, plain: Sequence[Safety]) -> list[dict[str, Any]]:
    """What each disguise does to the frauds, and which honest ones it makes the screen stop."""
    rows = []
    for name, disguise in DISGUISES.items():
        judged = [disguise(case.judged, Random(f"{SEED} {case.id}")) for case in panel.cases]
        safeties = [each.safety for each in panel.screenings(judged)]
        new = sum(
            not fraud and after is Safety.DO_NOT_REPLY and before is not Safety.DO_NOT_REPLY
            for fraud, before, after in zip(panel.fraud, plain, safeties, strict=True)
        )
        rows.append({"disguise": name, **counts(panel.fraud, safeties), "new honest stops": new})
    return rows


def turning_points(panel: Panel, screenings: Sequence[Screening]) -> dict[str, int]:
    """Whether the turn that is said to have changed the answer is the one that gives it away."""
    found = {"the very message": 0, "an earlier one": 0, "a later one": 0, "none": 0}
    for case, screening in zip(panel.cases, screenings, strict=True):
        if not case.fraud or case.turns_at is None:
            continue
        point = screening.turning_point
        turn = None if point is None else point.turn
        if turn is None:
            found["none"] += 1
        elif turn == case.turns_at:
            found["the very message"] += 1
        else:
            found["an earlier one" if turn < case.turns_at else "a later one"] += 1
    return found


def measure(paths: Sequence[Path]) -> dict[str, Any]:
    """Everything that is reported, as plain values."""
    training = Training.again()
    panel = panel_of(paths, training)
    screenings = panel.screenings([case.judged for case in panel.cases])
    safeties = [each.safety for each in screenings]
    chances = np.array([each.probability for each in screenings])
    fraud = panel.fraud
    groups = {
        "all": np.ones(len(fraud), np.bool_),
        "conversations": np.array([isinstance(c.judged, Conversation) for c in panel.cases]),
        "texts and chats": np.array([c.judged.channel in ("sms", "chat") for c in panel.cases]),
        "mails and letters": np.array(
            [c.judged.channel in ("email", "letter") for c in panel.cases]
        ),
        "frauds that ask for what no firm asks": np.array([c.hard for c in panel.cases]) | ~fraud,
    }
    return {
        "cases": len(panel.cases),
        "cross_validated": not paths,
        "groups": {
            name: counts(fraud[rows], [safeties[i] for i in np.flatnonzero(rows)])
            for name, rows in groups.items()
        },
        "ordinary": ordinary() if TEXTS.exists() else {},
        "beside": [
            {
                "name": name,
                "area": area_under_curve(scores, fraud),
                "recall": recall_at(scores, fraud, QUESTIONED),
            }
            for name, scores in beside(panel, training, chances).items()
        ],
        "brier": float(((chances - fraud) ** 2).mean()),
        "calibration": calibration(chances, fraud),
        "parts": worth_of_parts(panel, training),
        "disguises": disguised(panel, safeties),
        "turning": turning_points(panel, screenings),
    }


def errors(paths: Sequence[Path]) -> Iterator[str]:
    """Every case that was judged wrongly, with its signs."""
    panel = panel_of(paths, Training.again())
    screenings = panel.screenings([case.judged for case in panel.cases])
    for case, found in zip(panel.cases, screenings, strict=True):
        if case.fraud is (found.safety is Safety.LOOKS_GENUINE):
            signs = ", ".join(f"{sign.name} {sign.source.words[:60]!r}" for sign in found.signs)
            chance = found.probability or 0.0
            yield f"{found.safety:14}{chance:.2f}  {case.id}  {case.scheme}: {signs}"


def share(pair: Sequence[int]) -> str:
    """A share with its interval."""
    hits, of = pair
    low, high = interval(hits, of)
    return f"{hits} of {of}, {hits / of:.1%} ({low:.1%} to {high:.1%})" if of else "none"


def report(result: dict[str, Any]) -> Iterator[str]:
    """The tables as lines."""
    yield f"{result['cases']} messages and conversations"
    for name, shares in result["groups"].items():
        yield f"\n{name}"
        yield from (f"  {what:32}{share(pair)}" for what, pair in shares.items())
    yield "\nordinary texts that were set aside"
    yield from (f"  {what:38}{share(pair)}" for what, pair in result["ordinary"].items())
    yield f"\n{'':48}area    frauds at {QUESTIONED:.0%} of honest ones"
    for row in result["beside"]:
        yield f"  {row['name']:46}{row['area']:.3f}   {row['recall']:.1%}"
    yield f"\nBrier score {result['brier']:.4f}"
    for row in result["calibration"]:
        yield (
            f"  from {row['from']:.1f}: {row['cases']:4} cases, said {row['said']:.2f}, "
            f"true {row['true']:.2f}"
        )
    names = tuple(result["groups"]["all"])
    yield "\nleft out" + " " * 22 + "area   " + "   ".join(names)
    for row in result["parts"]:
        cells = "   ".join(f"{row[name][0]:>{len(name)}}" for name in names)
        yield f"  {row['without']:27} {row['area']:.3f}  {cells}"
    yield "\ndisguise" + " " * 22 + "   ".join(names) + "   new honest stops"
    for row in result["disguises"]:
        cells = "   ".join(f"{row[name][0]:>{len(name)}}" for name in names)
        yield f"  {row['disguise']:27} {cells}   {row['new honest stops']:>16}"
    yield "\nwhat changed the answer in a fraud's conversation"
    yield from (f"  {name:20}{count}" for name, count in result["turning"].items())


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--keep", metavar="NAME", help="keep the figures in benchmarks/results")
    parser.add_argument("--errors", action="store_true", help="list what was judged wrongly")
    options = parser.parse_args()
    if options.errors:
        print(*errors(options.paths), sep="\n")
        return
    result = measure(options.paths)
    if options.keep:
        keep(options.keep, **result)
    print(*report(result), sep="\n")


if __name__ == "__main__":
    main()
