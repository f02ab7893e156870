"""On which line of a TOML file does a key stand?

tomllib tells no positions, and a message without a line is of little help. This scan splits the
text into statements, follows the table headers and notes the first line of every key. Strings
and comments are single tokens, so what they contain is never taken for a key. What stands inside
an inline table or an array has the line of the key before its `=`.

The scan also refuses, before tomllib sees it, what no situation needs and what would take long or
exhaust the stack: values nested very deeply, very long keys and numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile
from typing import NamedTuple

KeyPath = tuple[str | int, ...]
"""Where a value stands: keys, and places in arrays counted from 0."""

DEEPEST = 16
LONGEST_WORD = 300

_TOKEN = re.compile(
    r'''
      (?P<text> """(?:[^\\]|\\.)*?(?:"""|\\?\Z)"{0,2} | \'\'\'.*?(?:\'\'\'|\Z)\'{0,2}
              | "(?:[^"\\\n]|\\[^\n])*+"? | '[^'\n]*+'? )
    | (?P<aside> \#[^\n]* | [^\S\n]+ )
    | (?P<newline> \n )
    | (?P<word> [A-Za-z0-9_+-]+ )
    | (?P<mark> . )
    ''',
    re.VERBOSE | re.DOTALL,
)


class TooDeepError(Exception):
    """Raised when the text holds something too deep or too long to be a situation."""

    def __init__(self, line: int, problem: str) -> None:
        self.line = line
        self.problem = problem
        super().__init__(problem)


class _Token(NamedTuple):
    kind: str
    text: str

    @property
    def is_name(self) -> bool:
        return self.kind in ("word", "text")

    @property
    def name(self) -> str:
        return self.text[1:-1] if self.kind == "text" else self.text


class _Statement(NamedTuple):
    line: int
    tokens: list[_Token]


def lines_of(text: str) -> Mapping[KeyPath, int]:
    """The line, counted from 1, on which each key of a TOML text first stands.

    Malformed text gives some answer, never an error of its own.

    Raises:
        TooDeepError: when the text is nested too deeply, or holds an endless word.
    """
    lines: dict[KeyPath, int] = {(): 1}
    tables: dict[KeyPath, int] = {}
    section: KeyPath = ()
    for line, tokens in _statements(text):
        if tokens[0].text == "[":
            is_array = len(tokens) > 1 and tokens[1].text == "["
            names = _names(tokens)
            section = _inside(tables, (), names[:-1])
            if is_array and names:
                array = (*section, names[-1])
                lines.setdefault(array, line)
                tables[array] = tables.get(array, 0) + 1
            section = _inside(tables, section, names[-1:])
            _note(lines, section, line)
        else:
            _note(lines, _inside(tables, section, _names(tokens)), line)
    return lines


def line_at(lines: Mapping[KeyPath, int], path: KeyPath) -> int:
    """The line of `path`, or of the nearest thing around it that has one."""
    return next(lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines)


def _names(tokens: list[_Token]) -> list[str]:
    """The parts of a key; of malformed text no more than a key may have."""
    key = takewhile(lambda token: token.text != "=", tokens)
    return [token.name for token in islice(filter(lambda token: token.is_name, key), DEEPEST + 1)]


def _inside(tables: Mapping[KeyPath, int], start: KeyPath, names: list[str]) -> KeyPath:
    """`start` and below, where a name of an array of tables means its last table."""
    path = start
    for name in names:
        path = (*path, name)
        if path in tables:
            path = (*path, tables[path] - 1)
    return path


def _note(lines: dict[KeyPath, int], path: KeyPath, line: int) -> None:
    for end in range(1, len(path) + 1):
        lines.setdefault(path[:end], line)


def _statements(text: str) -> Iterator[_Statement]:
    """Headers and key-value pairs: what newlines outside brackets separate."""
    line, depth, dots = 1, 0, 0
    started, tokens = 1, list[_Token]()
    for match in _TOKEN.finditer(text):
        kind, found = match.lastgroup or "", match.group()
        if kind == "newline" and depth <= 0:
            if tokens:
                yield _Statement(started, tokens)
            tokens, depth, dots = [], 0, 0
        elif kind not in ("aside", "newline"):
            if not tokens:
                started = line
            tokens.append(_Token(kind, found))
            depth += (found in ("[", "{")) - (found in ("]", "}"))
            dots = dots + 1 if found == "." else dots if kind in ("word", "text") else 0
            if depth > DEEPEST or dots > DEEPEST:
                raise TooDeepError(line, "something is nested too deeply for a situation")
            if kind == "word" and len(found) > LONGEST_WORD:
                what = "number" if found.strip("+-_0123456789") == "" else "word"
                raise TooDeepError(line, f"a {what} of {len(found):,} characters is too long")
        line += found.count("\n")
    if tokens:
        yield _Statement(started, tokens)
