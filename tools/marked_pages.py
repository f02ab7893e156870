"""Pages written by hand, with parts that are made from the program.

Such a part stands between `<!-- made: name -->` and `<!-- end -->`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

Maker = Callable[[str], str]
"""From the text of the page, which may hold what is to be computed, to one part of it."""


def with_parts(text: str, parts: Mapping[str, Maker]) -> str:
    """The page with every part made anew.

    Raises:
        ValueError: where the page does not have the markers of a part exactly once.
    """
    for name, make in parts.items():
        text = _filled(text, name, make(text))
    return text


def _filled(text: str, name: str, made: str) -> str:
    marked = re.compile(rf"(<!-- made: {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
    whole, count = marked.subn(lambda found: f"{found[1]}\n{made}\n\n{found[2]}", text)
    if count != 1:
        raise ValueError(f"the page has the markers of {name!r} {count} times, not once")
    return whole


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    return "\n".join(_lines(tuple(heads), rows))


def _lines(heads: tuple[str, ...], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"| {' | '.join('---' for _ in heads)} |"
    for row in rows:
        yield f"| {' | '.join(row)} |"
