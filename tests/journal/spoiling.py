"""What may become of a file on its disk, or be put in its place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path


def cut(path: Path) -> None:
    """Half of it is left."""
    os.truncate(path, path.stat().st_size // 2)


def overwrite(path: Path) -> None:
    """Its middle is something else, as on a failing disk."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 3)
        file.write(b"\xa5" * (size // 2))


def overwrite_the_beginning(path: Path) -> None:
    """The bytes by which it is known are something else."""
    with path.open("r+b") as file:
        file.write(b"\xa5" * 100)


def empty(path: Path) -> None:
    """Nothing is left of it."""
    os.truncate(path, 0)


def another_database(path: Path) -> None:
    """It is a database of another program."""
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.executescript("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('x')")


def no_database(path: Path) -> None:
    """It is something else altogether."""
    path.write_bytes(b"no database at all " * 1000)


def a_folder(path: Path) -> None:
    """A folder has its name."""
    path.unlink()
    path.mkdir()
