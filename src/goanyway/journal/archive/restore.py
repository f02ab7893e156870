"""An export becomes a journal again, in a place where nothing is kept yet: all of it or nothing.

Nothing is believed: every line is checked against what the program knows, and the whole against the
rules of a journal, before any of it is kept. What cannot be read is named by file, line and field.
What it may hold is bounded before any of it is unpacked, and bytes that no record names are not.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import Any, BinaryIO, NoReturn

from django.apps import apps
from django.db import IntegrityError, models, transaction

from goanyway.errors import InputError, JournalError, UnknownId
from goanyway.journal.archive.earlier_doubts import keep_earlier_doubts
from goanyway.journal.archive.export import (
    CONTENTS,
    FORMAT,
    HISTORY,
    MANIFEST,
    NUMBERS,
    VERSION,
    records_of,
)
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.changes import lock
from goanyway.journal.core.field_rules import may_be_left_out, problem_with, problems_with_image
from goanyway.journal.core.record_values import (
    AT_ONCE,
    KINDS,
    fields_of,
    storable,
    storable_value,
    values_of,
)
from goanyway.journal.core.short_ids import NAMED, PREFIXES, kind_of_handle
from goanyway.journal.core.text_index import keep_missing_texts
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Content,
    KeptDoubt,
    KeptMessage,
    LastNumber,
    Record,
    RowChange,
    User,
)
from goanyway.journal.models.record import HANDLE_LENGTH
from goanyway.language import _

LONGEST_LINE = 64 * 2**20
LARGEST_CONTENT = 256 * 2**20
"""In bytes; a file that claims more is not one of ours."""
MOST_MEMBERS = 100_000
LARGEST_TOTAL = 4 * 2**30
"""In bytes, of all members unpacked."""
FREELY = 50 * 2**20
MOST_TIMES = 50
"""So many times its packed size may the whole have unpacked, where that is more than `FREELY`
bytes; a search of a year has six to twenty-five times."""
HIGHEST_NUMBER = 2**31 - 1
_MEMBERS = {MANIFEST, NUMBERS, HISTORY, *map(records_of, RECORDS)}
FORMER_FIELDS: Mapping[type[Record], tuple[str, ...]] = {KeptMessage: ("signs",)}
"""Fields that exports of earlier versions have, and that nothing needs any more."""
_ENCRYPTED = 0x1
"""The bit among a member's flags."""
_NUMBERED = re.compile(r"([a-z]{1,20})([0-9]{1,20})")
_ROW_FIELDS = {"kind", "handle", "before", "after"}
_SET_FIELDS = {"handle", "at", "use_case", "undoes", "undone", "rows"}


def restore(user: User, stream: BinaryIO, *, name: str = "export") -> int:
    """Make the user's journal what the export says, and say how many records that are.

    Args:
        stream: the zip; it must be seekable.
        name: of the file, for messages.

    Raises:
        JournalError: the user's journal is not empty.
        InputError: the export cannot be read; the message names where and the mend.
    """
    with _opened(stream, name) as archive, transaction.atomic(durable=True):
        lock(user)
        _refuse_unless_empty(user)
        restoring = _Restoring(user, archive, name)
        restoring.look_over()
        for kind in RECORDS:
            restoring.records(kind)
        restoring.history()
        restoring.refuse_unnamed_contents()
        restoring.last_numbers()
        keep_missing_texts(user)
        if records_of(KeptDoubt) not in archive.namelist():
            keep_earlier_doubts(partial(apps.get_model, "journal"), user.pk)
        for broken in check(user).findings:
            _refuse(name, f"{broken.where}: {broken.problem}")
        return restoring.count


def _refuse_unless_empty(user: User) -> None:
    kept: list[type[models.Model]] = [*RECORDS, ChangeSet, Content, LastNumber]
    for kind in kept:
        if kind._base_manager.filter(owner=user).exists():
            raise JournalError(
                _(
                    "There's already a journal here, and an export can only be restored where "
                    "there is none.\nName another folder with --home."
                )
            )


class _Restoring:
    """One export on its way into the database.

    Attributes:
        numbers: of the rows that are there so far, by model and name.
        packed: the bytes that can be named, by their hash.
    """

    def __init__(self, user: User, archive: zipfile.ZipFile, name: str) -> None:
        self.user = user
        self.archive = archive
        self.name = name
        self.members = {each.filename: each for each in archive.infolist()}
        self.packed = {
            name.removeprefix(CONTENTS): each
            for name, each in self.members.items()
            if name.startswith(CONTENTS)
        }
        self.numbers: dict[type[models.Model], dict[str, int]] = {Content: {}}
        self.highest: dict[str, int] = {}

    @property
    def count(self) -> int:
        """How many records there are so far."""
        return sum(len(self.numbers.get(kind, ())) for kind in RECORDS)

    def look_over(self) -> None:
        """Refuse what is not an export, or one of a version that this program does not know."""
        self._refuse_too_much()
        if MANIFEST not in self.members:
            problem = _("this zip isn't a journal export: {file} is missing")
            _refuse(self.name, problem.format(file=MANIFEST))
        for line, manifest in self._lines(MANIFEST):
            version = manifest.get("version")
            if manifest.get("format") != FORMAT or not isinstance(version, int) or line > 1:
                self._refuse(MANIFEST, line, "", _("this isn't the manifest of an export"))
            if version > VERSION:
                _refuse(
                    self.name,
                    _("a newer goanyway wrote this export (version {version})").format(
                        version=version
                    ),
                    _("Update goanyway, then restore it again."),
                )
        if any(each.flag_bits & _ENCRYPTED for each in self.archive.infolist()):
            _refuse(
                self.name, _("this zip is locked with a password"), _("Zip it again without one.")
            )
        for each, count in sorted(Counter(self.archive.namelist()).items()):
            if count > 1 or not (each in _MEMBERS or each.startswith(CONTENTS)):
                _refuse(self.name, _("{member} doesn't belong in an export").format(member=each))

    def _refuse_too_much(self) -> None:
        """Refuse what unpacks to more than an export is; nothing is unpacked for that."""
        members = self.archive.infolist()
        if len(members) > MOST_MEMBERS:
            _refuse(
                self.name,
                _("it has {count:,} members, and we read at most {most:,}").format(
                    count=len(members), most=MOST_MEMBERS
                ),
            )
        for each in members:
            if each.filename.startswith(CONTENTS) and each.file_size > LARGEST_CONTENT:
                _refuse(self.name, _("{member} is too large").format(member=each.filename))
        total = sum(each.file_size for each in members)
        largest = max(members, key=lambda each: each.file_size).filename if members else ""
        if total > LARGEST_TOTAL:
            _refuse(
                self.name,
                _(
                    "it unpacks to {total:,} MB, most of it {member}, and we read at most {most:,}"
                ).format(total=total // 2**20, member=largest, most=LARGEST_TOTAL // 2**20),
            )
        if total > max(FREELY, MOST_TIMES * sum(each.compress_size for each in members)):
            _refuse(
                self.name,
                _(
                    "it unpacks to {total:,} MB, more than {times} times its size, and so "
                    "does {member}"
                ).format(total=total // 2**20, times=MOST_TIMES, member=largest),
                _("If you made it yourself, unpack it and zip it again without compression."),
            )

    def refuse_unnamed_contents(self) -> None:
        """Refuse bytes that nothing names: nobody could ever see or remove them."""
        for sha256 in sorted(self.packed.keys() - self.numbers[Content].keys()):
            _refuse(
                self.name,
                _("no record and no change names {member}").format(member=CONTENTS + sha256),
                _("Take that out of the zip, or export the journal again from where it was."),
            )

    def _number(self, model: type[models.Model], name: str) -> int | None:
        """Of the row that has this name, or of the bytes that have this hash."""
        return self._content(name) if model is Content else self.numbers[model].get(name)

    def _content(self, sha256: str) -> int | None:
        """Keep the bytes when they are named first, under the hash that they have."""
        there = self.numbers[Content]
        info = self.packed.get(sha256)
        if sha256 not in there and info is not None:
            data = self.archive.read(info)
            if hashlib.sha256(data).hexdigest() != sha256:
                problem = _("{member} doesn't have the hash that its name says")
                _refuse(self.name, problem.format(member=info.filename))
            there[sha256] = Content.objects.create(owner=self.user, sha256=sha256, data=data).pk
        return there.get(sha256)

    def records(self, kind: type[Record]) -> None:
        """Keep the records of a kind; those that name their own kind do so when all are there."""
        self.numbers[kind] = {}
        own = [each.name for each in fields_of(kind) if each.related_model is kind]
        later: list[tuple[int, str, dict[str, str]]] = []
        batch: list[tuple[int, Record]] = []
        for line, row in self._lines(records_of(kind)):
            handle = self._handle(kind, line, row)
            self._check_record(kind, line, row)
            named = {name: row.pop(name) for name in own if row.get(name) is not None}
            if named:
                later.append((line, handle, named))
            batch.append((line, self._record(kind, line, handle, row)))
            if len(batch) == AT_ONCE:
                self._insert(kind, batch)
                batch = []
        self._insert(kind, batch)
        for line, handle, named in later:
            values = self._values(kind, line, named)
            kind._base_manager.filter(pk=self.numbers[kind][handle]).update(**values)

    def history(self) -> None:
        """Keep what happened, in the order in which it did."""
        self.numbers[ChangeSet] = {}
        batch: list[tuple[int, dict[str, Any]]] = []
        for line, entry in self._lines(HISTORY):
            self._check_change_set(line, entry)
            self.numbers[ChangeSet][entry["handle"]] = 0
            self._count(entry["handle"])
            for row in entry["rows"]:
                self._check_row(line, row)
                self._count(row["handle"])
            batch.append((line, entry))
            if len(batch) == AT_ONCE:
                self._insert_history(batch)
                batch = []
        self._insert_history(batch)

    def _insert_history(self, batch: list[tuple[int, dict[str, Any]]]) -> None:
        entries = [entry for _line, entry in batch]
        sets = ChangeSet.objects.bulk_create(
            ChangeSet(
                owner=self.user,
                handle=entry["handle"],
                at=datetime.fromisoformat(entry["at"]),
                use_case=entry["use_case"],
                undone=entry["undone"],
            )
            for entry in entries
        )
        numbers = self.numbers[ChangeSet]
        numbers.update({each.handle: each.pk for each in sets})
        for entry, kept in zip(entries, sets, strict=True):
            if entry["undoes"] is not None:
                ChangeSet.objects.filter(pk=kept.pk).update(undoes=numbers[entry["undoes"]])
        try:
            RowChange.objects.bulk_create(
                RowChange(change_set=kept, owner=self.user, **row)
                for entry, kept in zip(entries, sets, strict=True)
                for row in entry["rows"]
            )
        except IntegrityError as error:
            self._refuse(HISTORY, batch[-1][0], "rows", _rule(error))

    def last_numbers(self) -> None:
        """Go on counting where the export left off, and never below an id that is in it."""
        known = {*PREFIXES, ChangeSet.prefix}
        for line, given in self._lines(NUMBERS):
            for prefix, number in given.items():
                if prefix not in known or not isinstance(number, int):
                    self._refuse(NUMBERS, line, prefix, _("isn't the last number of a kind"))
                self.highest[prefix] = max(number, self.highest.get(prefix, 0))
        for prefix, number in self.highest.items():
            if number > HIGHEST_NUMBER:
                self._refuse(NUMBERS, 1, prefix, _("{number} is too high").format(number=number))
        LastNumber.objects.bulk_create(
            LastNumber(owner=self.user, prefix=prefix, number=number)
            for prefix, number in sorted(self.highest.items())
        )

    def _handle(self, kind: type[Record], line: int, row: dict[str, Any]) -> str:
        handle: Any = row.pop("handle", None)
        file = records_of(kind)
        if not _is_handle(kind, handle):
            self._refuse(file, line, "handle", _("must be an id of this kind"))
        sharing = NAMED if kind in NAMED else (kind,)
        if any(handle in self.numbers.get(each, ()) for each in sharing):
            self._refuse(file, line, "handle", _("{handle} is there twice").format(handle=handle))
        self.numbers[kind][handle] = 0
        self._count(handle)
        return str(handle)

    def _check_record(self, kind: type[Record], line: int, row: dict[str, Any]) -> None:
        file = records_of(kind)
        for field, problem in problems_with_image(kind, row).items():
            self._refuse(file, line, field, problem)
        fields = {each.name: each for each in fields_of(kind)}
        for former in FORMER_FIELDS.get(kind, ()):
            row.pop(former, None)
        for unknown in row.keys() - fields:
            problem = _("there's no such field, though a newer goanyway may know it")
            self._refuse(file, line, unknown, problem)
        for missing in fields.keys() - row:
            if not may_be_left_out(fields[missing]):
                self._refuse(file, line, missing, _("is missing"))

    def _record(self, kind: type[Record], line: int, handle: str, row: dict[str, Any]) -> Record:
        record = kind(owner=self.user, handle=handle, **self._values(kind, line, row))
        record.fill()
        storable(record)
        return record

    def _values(self, kind: type[Record], line: int, image: dict[str, Any]) -> dict[str, Any]:
        try:
            return values_of(kind, image, self.user, self._number)
        except UnknownId as error:
            self._refuse(records_of(kind), line, "", str(error))

    def _insert(self, kind: type[Record], batch: list[tuple[int, Record]]) -> None:
        """Write many at once; one by one where that fails, to tell which one it is."""
        try:
            with transaction.atomic():
                kept = kind._base_manager.bulk_create([record for _line, record in batch])
                kind.inserted(kept)
        except IntegrityError:
            for line, record in batch:
                try:
                    with transaction.atomic():
                        record.pk = None
                        record.save(force_insert=True)
                except IntegrityError as error:
                    self._refuse(records_of(kind), line, "", _rule(error))
            raise
        self.numbers[kind].update({each.handle: each.pk for each in kept})

    def _check_change_set(self, line: int, entry: dict[str, Any]) -> None:
        sets = self.numbers[ChangeSet]
        if set(entry) != _SET_FIELDS:
            fields = ", ".join(sorted(_SET_FIELDS))
            self._refuse(HISTORY, line, "", _("must have exactly {fields}").format(fields=fields))
        for field in ChangeSet._meta.concrete_fields:
            if field.name in ("handle", "at", "use_case", "undone"):
                problem = problem_with(field, entry[field.name])
                if problem:
                    self._refuse(HISTORY, line, field.name, problem)
        found = _NUMBERED.fullmatch(entry["handle"])
        if not found or found[1] != ChangeSet.prefix or entry["handle"] in sets:
            self._refuse(HISTORY, line, "handle", _("must be an id of its own, such as c1"))
        if entry["undoes"] is not None and str(entry["undoes"]) not in sets:
            self._refuse(HISTORY, line, "undoes", _("must be the id of something earlier, or null"))
        rows = entry["rows"]
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            self._refuse(HISTORY, line, "rows", _("must be a list of changes"))
        changed = [(str(row.get("kind")), str(row.get("handle"))) for row in rows]
        if len(set(changed)) < len(changed):
            self._refuse(HISTORY, line, "rows", _("names a record twice"))

    def _check_row(self, line: int, row: Any) -> None:
        if set(row) != _ROW_FIELDS or str(row["kind"]) not in KINDS:
            self._refuse(HISTORY, line, "rows", _("isn't a change to a record"))
        kind = KINDS[row["kind"]]
        if not _is_handle(kind, row["handle"]):
            self._refuse(HISTORY, line, "rows.handle", _("must be an id of this kind"))
        if row["before"] is None and row["after"] is None:
            self._refuse(HISTORY, line, "rows", _("isn't a change to a record"))
        for side in ("before", "after"):
            image = row[side]
            if not isinstance(image, dict | None):
                self._refuse(HISTORY, line, f"rows.{side}", _("must be an object, or null"))
            for field, problem in problems_with_image(kind, image or {}).items():
                self._refuse(HISTORY, line, f"rows.{side}.{field}", problem)
            for each in fields_of(kind):
                if each.related_model is Content and image and image.get(each.name):
                    self._content(image[each.name])

    def _count(self, handle: str) -> None:
        found = _NUMBERED.fullmatch(handle)
        if found and (found[1] in PREFIXES or found[1] == ChangeSet.prefix):
            self.highest[found[1]] = max(int(found[2]), self.highest.get(found[1], 0))

    def _lines(self, member: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Each line of a member with its number; nothing where the member is missing."""
        if member not in self.members:
            return
        with self.archive.open(member) as file:
            line = 0
            while raw := file.readline(LONGEST_LINE):
                line += 1
                yield line, self._object(member, line, raw)

    def _object(self, member: str, line: int, raw: bytes) -> dict[str, Any]:
        try:
            value = storable_value(
                json.loads(raw.decode("utf-8"), parse_float=_finite, parse_constant=_no_number)
            )
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            self._refuse(member, line, "", _("this line isn't a JSON object (UTF-8)"))
        return value

    def _refuse(self, member: str, line: int, field: str, problem: str) -> NoReturn:
        place = _("{member}, line {line}").format(member=member, line=line)
        _refuse(f"{self.name}: {place}", f"{field}: {problem}" if field else problem)


@contextmanager
def _opened(stream: BinaryIO, name: str) -> Iterator[zipfile.ZipFile]:
    """The zip; what is wrong with it while it is read becomes one message."""
    try:
        with zipfile.ZipFile(stream) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise InputError(
            _(
                "{name}: this isn't a zip, or it's damaged or cut short. Nothing was "
                "restored.\nCopy the export again from where it was made."
            ).format(name=name)
        ) from error
    except NotImplementedError as error:
        raise InputError(
            _(
                "{name}: goanyway can't read the way this zip was packed ({reason}). Nothing was "
                "restored.\nPack it again as an ordinary zip."
            ).format(name=name, reason=error)
        ) from error


def _refuse(where: str, problem: str, mend: str = "") -> NoReturn:
    mend = mend or _("Fix it there, or export the journal again from where it was.")
    raise InputError(f"{where}: {problem}.\n{_('Nothing was restored.')} {mend}")


def _is_handle(kind: type[Record], given: Any) -> bool:
    return (
        isinstance(given, str) and 0 < len(given) <= HANDLE_LENGTH and kind in kind_of_handle(given)
    )


def _rule(error: IntegrityError) -> str:
    """Which rule of the database was broken; the values are in later lines, if anywhere."""
    return _("breaks a rule: {rule}").format(rule=str(error).splitlines()[0])


def _finite(number: str) -> float:
    if not math.isfinite(float(number)):
        raise ValueError("beyond every number")
    return float(number)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
