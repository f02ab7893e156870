"""The words that recruiters and frauds use, gathered from the corpus for `screening/spelling.py`.

    python -m training.usual_words            write src/goanyway/screening/usual_words.py
    python -m training.usual_words --check    say whether the shipped list is the same

A word counts that at least `VOICES` wrote, so that nobody's names and no typing errors are among
them; of the words that rules look for, one that anybody wrote.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

from goanyway.screening import request_patterns
from goanyway.screening.rules import SAID
from goanyway.screening.weighable_text import weighed
from training.corpus import DEV, MORE, honest_invitations, read_cases

FILE = Path(__file__).parent.parent / "src" / "goanyway" / "screening" / "usual_words.py"
VOICES = 4
HEAD = '''"""Words that recruiters and frauds use, made by `training/usual_words.py`."""

USUAL_WORDS = frozenset(
    """
{words}
""".split()
)
'''
_WORD = re.compile(r"[a-z]{4,20}")


def usual_words() -> list[str]:
    """In alphabetical order."""
    voices: dict[str, set[str]] = defaultdict(set)
    for case in (*read_cases([DEV, MORE]), *honest_invitations()):
        for word in _WORD.findall(weighed(case.judged).text):
            voices[word].add(case.voice)
    looked_for = set(_WORD.findall(" ".join(patterns())))
    return sorted(word for word, by in voices.items() if len(by) >= VOICES or word in looked_for)


def patterns() -> Iterator[str]:
    """What rules look for, and what denies, delays or establishes it."""
    yield from (value for value in vars(request_patterns).values() if isinstance(value, str))
    for rule in SAID:
        for each in rule.wordings:
            yield from each.words
            yield from (each.thing, each.honest or "", each.honest_anywhere or "")
            if each.asked is not None:
                yield from (value for value in astuple(each.asked) if isinstance(value, str))


def main() -> int:
    """Write or compare."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; compare")
    made = HEAD.format(words=textwrap.fill(" ".join(usual_words()), 99))
    if parser.parse_args().check:
        is_same = FILE.exists() and FILE.read_text("utf-8") == made
        print("The shipped list is the same." if is_same else "The shipped list differs.")
        return 0 if is_same else 1
    FILE.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
