"""Claims: a message is read in at most 50 ms (median), and in time that grows with its length.

    python -m benchmarks.reading_speed [FOLDER...]

Every message of the development corpus is decoded and read, warm. Beside it, as a limit: Python's
own `email` parsing the same bytes. Then mails of 100 KB and 1 MB made of the same letters are
read; the larger may take at most 15 times as long.
"""

from __future__ import annotations

import email
import statistics
import sys
from collections.abc import Iterator
from datetime import date
from email.policy import default
from pathlib import Path

from benchmarks.timing import best_of, machine
from goanyway.domain.facts import Facts
from goanyway.interchange import read_message
from goanyway.reading import read_facts

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "reading" / "corpus" / "dev"
ENDINGS = (".eml", ".ics", ".txt", ".html")
TODAY = date(2026, 11, 23)
MEDIAN_CLAIM = 50
GROWTH_CLAIM = 15
SMALL, LARGE = 100_000, 1_000_000
HEAD = (
    b"From: Kim Roe <kim@firm.example>\nTo: sam@inbox.example\nSubject: Interview for Analyst\n"
    b"Date: Mon, 2 Nov 2026 09:41:00 -0500\nContent-Type: text/plain; charset=utf-8\n\n"
)


def messages(folders: list[Path]) -> list[bytes]:
    """The bytes of every message in the folders."""
    return [
        path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.suffix in ENDINGS
    ]


def read(data: bytes) -> Facts:
    """What `goanyway read` does with one message, but for printing."""
    return read_facts(read_message(data, "message"), TODAY)


def long_mail(size: int, texts: list[bytes]) -> bytes:
    """A mail of that many bytes, made of the words of the corpus's plain texts."""
    return HEAD + b"\n\n".join(_endless(texts, size))[:size]


def _endless(texts: list[bytes], size: int) -> Iterator[bytes]:
    while size > 0:
        for text in texts:
            yield text
            size -= len(text)


def main() -> None:
    """Print the times and their ratios."""
    folders = [Path(each) for each in sys.argv[1:]] or [CORPUS]
    found = messages(folders)
    print(machine())
    ours = [1000 * best_of(3, lambda: read(data)) for data in found]  # noqa: B023
    limit = [
        1000 * best_of(3, lambda: email.message_from_bytes(data, policy=default))  # noqa: B023
        for data in found
    ]
    median, parsing = statistics.median(ours), statistics.median(limit)
    print(f"{len(found)} messages, warm")
    print(f"  reading, median        {median:7.1f} ms (claim: at most {MEDIAN_CLAIM})")
    print(f"  reading, slowest       {max(ours):7.1f} ms")
    print(f"  email parsing, median  {parsing:7.2f} ms; ratio {median / parsing:.0f}")
    texts = [data for data in found if not data.startswith((b"From", b"BEGIN", b"<", b"Return"))]
    small, large = (best_of(3, lambda: read(long_mail(size, texts))) for size in (SMALL, LARGE))  # noqa: B023
    print(f"  a mail of 100 KB       {1000 * small:7.0f} ms")
    print(
        f"  a mail of 1 MB         {1000 * large:7.0f} ms; ratio {large / small:.1f}"
        f" (claim: at most {GROWTH_CLAIM})"
    )


if __name__ == "__main__":
    main()
