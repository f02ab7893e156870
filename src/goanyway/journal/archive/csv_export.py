"""The records as tables for a spreadsheet: CSV, one for each kind, without what lies in the bin.

A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break, in
usual or full width) is a text with an apostrophe in front, as spreadsheets themselves mark text; so
is what follows a semicolon or a tab within a cell, where a spreadsheet may begin another one.
Numbers and dates stay as they are. Records are named by their ids, bytes by their hash.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from goanyway.errors import JournalError
from goanyway.journal.core.access import records
from goanyway.journal.core.durability import write_through
from goanyway.journal.core.record_values import fields_of, images_of, kind_of, naming
from goanyway.journal.core.snapshot import snapshot
from goanyway.journal.models import RECORDS, Record, User
from goanyway.language import _

ENCODING = "utf-8-sig"
"""With the mark by which spreadsheets tell UTF-8."""
_AFTER_A_SEPARATOR = re.compile(r"([;\t][ ]{0,9})([=+@\uff1d\uff0b\uff20-])")
"""Where the separator is a semicolon, as in much of Europe, a cell may begin within another."""

_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_table(user: User, kind: type[Record], stream: IO[str]) -> int:
    """Write all records of a kind, and say how many they are.

    Args:
        stream: opened with `newline=""`, as for every CSV.
    """
    writer = csv.writer(stream)
    columns = [each.name for each in fields_of(kind) if each.name != "deleted_at"]
    writer.writerow(["id", *columns])
    count = 0
    with snapshot():
        for handle, image in images_of(records(user, kind), naming(user)):
            writer.writerow([handle, *(_cell(image[name]) for name in columns)])
            count += 1
    return count


def write_tables(user: User, folder: Path) -> list[Path]:
    """Write one file for each kind of which there are records into the folder, and name them.

    Raises:
        JournalError: a file is there already, or cannot be written. Those that came before it stay.
    """
    return list(_write_tables(user, folder))


def _write_tables(user: User, folder: Path) -> Iterator[Path]:
    for kind in RECORDS:
        if not records(user, kind).exists():
            continue
        path = folder / f"{kind_of(kind)}.csv"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_whole(user, kind, path)
            write_through(folder)
        except OSError as error:
            raise JournalError(
                _("{path}: we can't write the table: {reason}.\nName another folder.").format(
                    path=path, reason=error.strerror or error
                )
            ) from error
        yield path


def _write_whole(user: User, kind: type[Record], path: Path) -> None:
    """A table that cannot be written to its end is not left as half of one."""
    stream = path.open("x", encoding=ENCODING, newline="")
    try:
        with stream:
            path.chmod(0o600)
            write_table(user, kind, stream)
        write_through(path)
    except BaseException:
        path.unlink()
        raise


def _cell(value: Any) -> Any:
    match value:
        case str():
            text = f"'{value}" if value.startswith(_FORMULAS) else value
            return _AFTER_A_SEPARATOR.sub(r"\1'\2", text)
        case list() | dict():
            return json.dumps(value, ensure_ascii=False, sort_keys=True)
        case bool():
            return "yes" if value else "no"
        case _:
            return value
