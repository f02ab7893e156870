"""A situation file (TOML) becomes a `Situation`, or one error that says all that is wrong with it.

The problems come in the order of the file's lines, each with its line and its mend.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from goanyway.domain.situation import Situation
from goanyway.errors import SituationError, UnreadableInput
from goanyway.interchange.situation_files.content import Problem, Reader
from goanyway.interchange.situation_files.keys import spelled
from goanyway.interchange.situation_files.line_numbers import (
    KeyPath,
    TooDeepError,
    line_at,
    lines_of,
)

LARGEST = 64 * 1024
"""The largest file that is read, in bytes."""

MOST_PROBLEMS = 5


def load_situation(path: Path) -> Situation:
    """The situation that a file says.

    Raises:
        UnreadableInput: when the file is missing, no file, not readable, too large or not UTF-8.
        SituationError: when it is malformed, unknown or impossible.
    """
    mend = "`goanyway init` writes one to start from."
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise UnreadableInput(f"{path}: there's no such file.\n{mend}") from error
    except IsADirectoryError as error:
        raise UnreadableInput(f"{path}: this is a folder. Name a file in it.") from error
    except PermissionError as error:
        what = "this is a folder" if path.is_dir() else "you're not allowed to read this file"
        raise UnreadableInput(f"{path}: {what}.") from error
    except (OSError, ValueError) as error:
        raise UnreadableInput(f"{path}: we can't read this file ({error}).") from error
    if len(content) > LARGEST:
        raise UnreadableInput(
            f"{path}: this file is larger than {LARGEST // 1024} KiB, too large for a "
            f"situation.\n{mend}"
        )
    try:
        return read_situation(content.decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnreadableInput(
            f"{path}, line {line}: this isn't text in UTF-8.\n"
            "If it's a situation, save it again as UTF-8."
        ) from error


def read_situation(text: str, name: str) -> Situation:
    """The situation that the text of a TOML file says; `name` names the file in messages.

    Every number has the origin `you`; what is left out is None. Ranges are kept as they are,
    also where only their mean will count.

    Raises:
        SituationError: names the file and the line of up to five problems, with the mend of each.
    """
    if len(text) > LARGEST:
        raise SituationError(
            f"more than {LARGEST:,} characters are too many for a situation", where=name
        )
    try:
        lines = lines_of(text)
        content = tomllib.loads(text)
    except TooDeepError as error:
        raise SituationError(error.problem, where=f"{name}, line {error.line}") from error
    except (ValueError, RecursionError) as error:
        raise _not_toml(error, text, name) from error
    reader = Reader()
    situation = reader.situation(content)
    if reader.problems:
        raise _all_in_one(reader.problems, lines, name)
    return situation


def _not_toml(error: Exception, text: str, name: str) -> SituationError:
    """What tomllib complains of, with its position at the front and what is usually meant."""
    found = re.search(r"^(.*) \(at (?:line (\d+), column (\d+)|end of document)\)$", str(error))
    said = found[1] if found else "something is too large or too deep"
    line = int(found[2]) if found and found[2] else text.count("\n", 0, len(text.rstrip())) + 1
    at = f" (column {found[3]})" if found and found[3] else ""
    if re.match("Cannot (overwrite|declare|mutate)", said):
        problem, mend = "this key or section is given twice", "Keep one of them."
    else:
        problem = f"this isn't TOML: {said}{at}"
        mend = (
            'Put text in quotes ("panel"), write numbers without separators, currency or percent '
            "(66000, 0.3),\nand put every key on its own line."
        )
    return SituationError(problem, where=f"{name}, line {line}", mend=mend)


def _all_in_one(problems: list[Problem], lines: Mapping[KeyPath, int], name: str) -> SituationError:
    """One error for all: the first in front, up to four more after its mend."""
    ordered = sorted(problems, key=lambda each: line_at(lines, each.path))
    errors = [
        SituationError(
            f"`{spelled(each.path)}` {each.problem}",
            where=f"{name}, line {line_at(lines, each.path)}",
            mend=each.mend,
        )
        for each in ordered[:MOST_PROBLEMS]
    ]
    more = len(ordered) - len(errors)
    first, *others = errors
    rest = [str(each) for each in others] + ([f"{name}: and {more} more."] if more else [])
    return SituationError(
        first.problem, where=first.where, mend="\n".join([m for m in [first.mend] if m] + rest)
    )
