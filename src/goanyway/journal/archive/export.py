"""The whole journal as one file: a zip of JSON lines, and the bytes that they name by hash.

Everything is in it: what lies in the bin, the history, the numbers that were given. So it can be
restored with `journal.restoring`, undo included, and exported again as the same bytes.
docs/export.md describes what is in it.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO, cast

from goanyway import __version__
from goanyway.errors import JournalError
from goanyway.journal.core.durability import write_through
from goanyway.journal.core.named_contents import named_contents
from goanyway.journal.core.record_values import AT_ONCE, Naming, images_of, kind_of, naming
from goanyway.journal.core.snapshot import snapshot
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Content,
    LastNumber,
    Record,
    RowChange,
    User,
)
from goanyway.language import _

FORMAT = "goanyway journal"
VERSION = 1
"""Grows when a field goes or comes to mean something else. One that is added needs no new version:
restoring takes its default where an export does not have it."""

MANIFEST = "journal.json"
NUMBERS = "numbers.json"
HISTORY = "history.jsonl"
CONTENTS = "contents/"

_BEFORE_ANY = (1980, 1, 1, 0, 0, 0)
"""The date of every member: the earliest that a zip can hold, so that the bytes do not depend on
the day."""
_ROW = ("kind", "handle", "before", "after")


def export(user: User, stream: BinaryIO) -> None:
    """Write the whole journal to the stream. The same journal gives the same bytes."""
    target: Any = _OnlyWritten(stream)
    with snapshot(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        manifest = {"format": FORMAT, "version": VERSION, "program": __version__}
        _write_lines(archive, MANIFEST, [manifest])
        for sha256, data in _contents(user):
            archive.writestr(_member(CONTENTS + sha256), data)
        _write_lines(archive, HISTORY, _history(user))
        _write_lines(archive, NUMBERS, [_numbers(user)])
        named = naming(user)
        for kind in sorted(RECORDS, key=kind_of):
            _write_lines(archive, records_of(kind), _records(user, kind, named))


def export_file(user: User, path: Path) -> None:
    """Write the whole journal to a new file, for its owner's eyes only: all of it or nothing.

    Raises:
        JournalError: the file cannot be written.
    """
    try:
        _export_file(user, path)
    except OSError as error:
        raise JournalError(
            _(
                "{path}: we can't write the export: {reason}. Nothing was left there.\nMake "
                "room, or name another place."
            ).format(path=path, reason=error.strerror or error)
        ) from error


def _export_file(user: User, path: Path) -> None:
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as half:
        unfinished = Path(half.name)
        try:
            export(user, cast(BinaryIO, half))
            half.flush()
            os.fsync(half.fileno())
            half.close()
            unfinished.replace(path)
            write_through(path.parent)
        finally:
            with suppress(FileNotFoundError):
                unfinished.unlink()


def records_of(kind: type[Record]) -> str:
    """The member that holds the records of a kind."""
    return f"records/{kind_of(kind)}.jsonl"


def _records(user: User, kind: type[Record], named: Naming) -> Iterator[dict[str, Any]]:
    """In the order in which they came, which some readings go by."""
    rows = kind._base_manager.filter(owner=user).order_by("pk")
    for handle, image in images_of(rows, named):
        yield {"handle": handle, **image}


def _contents(user: User) -> Iterator[tuple[str, bytes]]:
    """Those that something names; a journal that is restored may hold no others."""
    named = named_contents(user)
    rows = Content.objects.filter(owner=user).order_by("sha256").values_list("sha256", "data")
    for sha256, data in rows.iterator(chunk_size=1):
        if sha256 in named:
            yield sha256, bytes(data)


def _history(user: User) -> Iterator[dict[str, Any]]:
    sets = ChangeSet.objects.filter(owner=user).order_by("pk")
    entries = sets.values_list("pk", "handle", "at", "use_case", "undoes__handle", "undone")
    changes = _changes_of_rows(user)
    of, rows = next(changes, (None, []))
    for number, handle, at, use_case, undoes, undone in entries.iterator(chunk_size=AT_ONCE):
        here: list[dict[str, Any]] = []
        if of == number:
            here = rows
            of, rows = next(changes, (None, []))
        yield {
            "handle": handle,
            "at": at.isoformat(),
            "use_case": use_case,
            "undoes": undoes,
            "undone": undone,
            "rows": here,
        }


def _changes_of_rows(user: User) -> Iterator[tuple[int | None, list[dict[str, Any]]]]:
    """The number of each change set with what it changed, in its order."""
    rows = RowChange.objects.filter(owner=user).order_by("change_set_id", "pk")
    values = rows.values_list("change_set_id", "kind", "handle", "before", "after")
    for number, of_one in groupby(values.iterator(chunk_size=AT_ONCE), itemgetter(0)):
        yield number, [dict(zip(_ROW, each[1:], strict=True)) for each in of_one]


def _numbers(user: User) -> dict[str, int]:
    return dict(LastNumber.objects.filter(owner=user).values_list("prefix", "number"))


def _write_lines(archive: zipfile.ZipFile, name: str, lines: Iterable[Any]) -> None:
    with (
        archive.open(_member(name), "w", force_zip64=True) as member,
        io.TextIOWrapper(member, encoding="utf-8", newline="\n") as text,
    ):
        text.writelines(f"{_json(each)}\n" for each in lines)


_json = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _BEFORE_ANY)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.create_system = 3  # Unix, wherever it is made
    member.external_attr = 0o600 << 16
    return member


class _OnlyWritten:
    """The stream as one that can only be written to: so a pipe gets the same bytes as a file."""

    def __init__(self, stream: BinaryIO) -> None:
        self.write = stream.write
        self.flush = stream.flush
