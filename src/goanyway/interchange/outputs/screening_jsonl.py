"""The answers of a batch, a line for each line that was judged, in a file that can be continued.

Every line of the file names the line of the input that it answers. Whoever continues goes on behind
the last line that is whole; what was half written when a run was stopped is cut off.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from goanyway.errors import InputError, UnreadableInput

_TAIL = 10_000_000
"""The most bytes from the end of the file in which its last whole line is looked for."""


class Answers:
    """A file of answers, opened for what comes next.

    Attributes:
        done: the number of the input's last line that is answered in it; 0 for a new file.
        last_id: the id of that line.
    """

    def __init__(self, path: Path, *, from_start: bool = False) -> None:
        self._path = path
        self.done = 0
        self.last_id = ""
        try:
            self._file = _opened(path, anew=from_start or not path.exists())
        except OSError as error:
            reason = error.strerror or str(error)
            raise InputError(
                f"{path}: we can't write it: {reason}.\nGive another name with --out."
            ) from error
        try:
            self._continue()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._file.close()

    def write(self, answers: list[dict[str, object]]) -> None:
        """Write a line for each answer, and let the system have them."""
        lines = (json.dumps(each, ensure_ascii=False, allow_nan=False) for each in answers)
        self._file.write("".join(f"{line}\n" for line in lines).encode())
        self._file.flush()

    def _continue(self) -> None:
        """Find the last whole line and stand behind it."""
        size = self._file.seek(0, os.SEEK_END)
        self._file.seek(max(0, size - _TAIL))
        tail = self._file.read()
        end = tail.rfind(b"\n") + 1
        if not end:
            if len(tail) < size:
                raise self._is_other()
            self._cut(0)
            return
        last = tail[tail.rfind(b"\n", 0, end - 1) + 1 : end]
        try:
            answer = json.loads(last)
            self.done, self.last_id = int(answer["line"]), str(answer["id"])
        except (ValueError, KeyError, TypeError) as error:
            raise self._is_other() from error
        self._cut(size - len(tail) + end)

    def _cut(self, position: int) -> None:
        self._file.seek(position)
        self._file.truncate()

    def _is_other(self) -> UnreadableInput:
        return UnreadableInput(
            f"{self._path}: it holds something other than answers of `screen --batch`.\n"
            "Give another name with --out. We left this file as it is."
        )


def _opened(path: Path, *, anew: bool) -> BinaryIO:
    """The file; one that is written anew is for its owner's eyes only, whatever it was before."""
    if not anew:
        return path.open("r+b")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    file = os.fdopen(descriptor, "r+b")
    if path.is_file():
        path.chmod(0o600)
        file.truncate(0)
    return file


@contextmanager
def numbered_lines(path: Path) -> Iterator[Iterator[tuple[int, bytes, int]]]:
    """Each line of a file that is not empty: its number from 1, its bytes, and where it ends.

    Raises:
        UnreadableInput: the file cannot be opened.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnreadableInput(
            f"{path}: we can't open the file: {reason}.\n"
            "Check its name, and that you're allowed to read it."
        ) from error
    with file:
        yield _numbered(file)


def _numbered(file: BinaryIO) -> Iterator[tuple[int, bytes, int]]:
    end = 0
    for number, line in enumerate(file, 1):
        end += len(line)
        if line.strip():
            yield number, line, end
