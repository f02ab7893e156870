"""How many texts a second are screened on one core, what it adds to an answer, and how much memory.

    .tools/uv-*/bin/uv pip install --python .venv -r requirements/peers.txt
    OPENBLAS_NUM_THREADS=1 python -m benchmarks.screening_speed [--lines 1000000] [--keep]

The texts are those of sms.csv. Beside the screen: scikit-learn's own pipeline for the same task, a
hashed vectorizer over words, pairs of words and letters in a row, with logistic regression, which
knows neither signs nor conversations and shows no words.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from benchmarks.results import keep
from benchmarks.timing import best_of, machine
from goanyway import advise, screen
from goanyway.advising import all_screened
from goanyway.interchange import read_message
from training.corpus import DEV, TEXTS, ordinary_texts, read_cases, text_message

AT_ONCE = 500
AND_THEN_MEMORY = (
    "import sys, goanyway.cli; goanyway.cli.main(sys.argv[1:]);"
    "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')))"
)
"""The command, then the most memory that it held (Linux)."""

TODAY = date(2026, 11, 12)


def rate(work: Callable[[], object], count: int, runs: int = 3) -> float:
    """How many of `count` a second of processor time, the best of several runs."""
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return count / min(times)


def by_scikit_learn(texts: list[str], labels: list[bool]) -> Callable[[], object]:
    """The pipeline, trained, on all texts."""
    from sklearn.feature_extraction.text import HashingVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    pipeline = make_pipeline(
        make_union(
            HashingVectorizer(ngram_range=(1, 2), n_features=2**17),
            HashingVectorizer(analyzer="char_wb", ngram_range=(4, 4), n_features=2**16),
        ),
        LogisticRegression(max_iter=1_000),
    )
    pipeline.fit(texts, labels)
    return lambda: pipeline.predict_proba(texts)


def memory_of(lines: int) -> float:
    """The most megabytes that `screen --batch` held at once, over so many lines."""
    texts = [text for text, _ in ordinary_texts()]
    with tempfile.TemporaryDirectory() as folder:
        source, answers = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        with source.open("w", encoding="utf-8") as file:
            for number in range(lines):
                item = {"id": number, "text": texts[number % len(texts)], "channel": "sms"}
                file.write(json.dumps(item) + "\n")
        command = ["screen", "--batch", str(source), "--out", str(answers)]
        ran = subprocess.run(
            [sys.executable, "-c", AND_THEN_MEMORY, *command],
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    return int(ran.stdout.split()[-2]) / 1024


def added_to_advice() -> tuple[float, float]:
    """Milliseconds of a warm `advise` on the shipped invitation, and of its screen alone."""
    data = files("goanyway").joinpath("examples", "invitation.eml").read_bytes()
    message = read_message(data, "invitation.eml")
    whole = best_of(5, lambda: advise(message, today=TODAY))
    return 1000 * whole, 1000 * best_of(20, lambda: screen(message))


def measure(lines: int) -> dict[str, Any]:
    """Everything that is reported."""
    pairs = ordinary_texts(TEXTS)
    texts, labels = [text for text, _ in pairs], [fraud for _, fraud in pairs]
    messages = [text_message(text) for text in texts]
    recruiting = [case.judged for case in read_cases([DEV])]

    def in_batches() -> None:
        for start in range(0, len(messages), AT_ONCE):
            all_screened(messages[start : start + AT_ONCE])

    whole, screening = added_to_advice()
    few = memory_of(lines // 100)
    return {
        "texts": rate(in_batches, len(messages)),
        "scikit_learn": rate(by_scikit_learn(texts, labels), len(texts)),
        "recruiting": rate(lambda: all_screened(recruiting), len(recruiting)),
        "advise": whole,
        "screen": screening,
        "lines": lines,
        "megabytes_few": few,
        "megabytes": memory_of(lines),
    }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--lines", type=int, default=1_000_000, help="of the memory's test")
    parser.add_argument("--keep", action="store_true", help="keep them in benchmarks/results")
    options = parser.parse_args()
    found = measure(options.lines)
    if options.keep:
        keep("screening_speed", **found)
    ratio = found["texts"] / found["scikit_learn"]
    print(machine())
    print(f"ordinary texts, in batches of {AT_ONCE}: {found['texts']:,.0f} a second")
    print(f"scikit-learn's pipeline: {found['scikit_learn']:,.0f} a second, ratio {ratio:.2f}")
    print(f"recruiters' messages and conversations: {found['recruiting']:,.0f} a second")
    print(f"a warm advise: {found['advise']:.1f} ms, its screen {found['screen']:.2f} ms")
    print(
        f"memory over {found['lines'] // 100:,} lines {found['megabytes_few']:.0f} MB, "
        f"over {found['lines']:,} lines {found['megabytes']:.0f} MB"
    )


if __name__ == "__main__":
    main()
