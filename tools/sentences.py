"""Sentences of the interface and the documents, drawn at random, for readers to judge.

    .venv/bin/python -m tools.sentences 120 --seed 7

Readers who know nothing of the program say of each whether it is natural, understandable but odd,
or confusing; see docs/voice.md. Texts of the interface count beside the prose of the documents.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.translations import gathered

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "SECURITY.md", "CONTRIBUTING.md", "docs/*.md")
SHORTEST = 4
"""Words: what is shorter is a label, which nobody can judge alone."""

_FENCE = re.compile(r"^(```.*?^```|~~~.*?^~~~)", re.MULTILINE | re.DOTALL)
_NO_PROSE = re.compile(r"^\s*([|#>]|!\[|    |(- )?<)")
_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z*`\"“])")


def of_the_interface() -> Iterator[tuple[str, str]]:
    """The file and the sentence, of each text that people see."""
    for message in gathered():
        texts = message.id if isinstance(message.id, (tuple, list)) else (message.id,)
        where = message.locations[0][0] if message.locations else ""
        for text in texts:
            yield from ((where, sentence) for sentence in _sentences(str(text)))


def of_the_documents() -> Iterator[tuple[str, str]]:
    """The file and the sentence, of their prose: no headings, tables, code or pictures."""
    for pattern in DOCUMENTS:
        for path in sorted(ROOT.glob(pattern)):
            prose = _FENCE.sub("", path.read_text(encoding="utf-8"))
            for paragraph in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)", prose):
                if not _NO_PROSE.match(paragraph):
                    text = re.sub(r"^\s*(?:[-*]|\d+\.)\s", "", paragraph)
                    yield from ((path.name, sentence) for sentence in _sentences(text))


def _sentences(text: str) -> Iterator[str]:
    for sentence in _END.split(" ".join(text.split())):
        if len(sentence.split()) >= SHORTEST:
            yield sentence


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the sentences, numbered."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("count", type=int, nargs="?", default=120)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    every = sorted({*of_the_interface(), *of_the_documents()})
    drawn = random.Random(given.seed).sample(every, given.count)  # noqa: S311 - no secret
    for number, (where, sentence) in enumerate(drawn, 1):
        print(f"{number}. [{where}] {sentence}")


if __name__ == "__main__":
    main()
