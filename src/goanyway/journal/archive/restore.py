"""An export becomes a journal again, in a place where nothing is kept yet: all of it or nothing.

Nothing is believed: what the zip may hold is bounded before any of it is unpacked
(`export_members`), every line is checked against what the program knows (`export_checks`), and the
whole against the rules of a journal, before any of it is kept. What cannot be read is named by
file, line and field. Bytes that no record names are refused.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any, BinaryIO

from django.apps import apps
from django.db import IntegrityError, models, transaction

from goanyway.errors import JournalError, UnknownId
from goanyway.journal.archive.earlier_doubts import keep_earlier_doubts
from goanyway.journal.archive.export import CONTENTS, HISTORY, NUMBERS, records_of
from goanyway.journal.archive.export_checks import (
    FORMER_FIELDS,
    is_handle,
    numbered,
    problem_of_change_set,
    problem_of_record,
    problem_of_row,
)
from goanyway.journal.archive.export_members import Members, opened
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.changes import lock
from goanyway.journal.core.record_values import (
    AT_ONCE,
    KINDS,
    fields_of,
    storable,
    values_of,
)
from goanyway.journal.core.short_ids import NAMED, PREFIXES
from goanyway.journal.core.text_index import keep_missing_texts
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Content,
    KeptDoubt,
    LastNumber,
    Record,
    RowChange,
    User,
)
from goanyway.language import _

HIGHEST_NUMBER = 2**31 - 1


def restore(user: User, stream: BinaryIO, *, name: str = "export") -> int:
    """Make the user's journal what the export says, and say how many records that are.

    Args:
        stream: the zip; it must be seekable.
        name: of the file, for messages.

    Raises:
        JournalError: the user's journal is not empty.
        InputError: the export cannot be read; the message names where and the mend.
    """
    with opened(stream, name) as members, transaction.atomic(durable=True):
        lock(user)
        _refuse_unless_empty(user)
        members.look_over()
        restoring = _Restoring(user, members)
        for kind in RECORDS:
            restoring.records(kind)
        restoring.history()
        restoring.refuse_unnamed_contents()
        restoring.last_numbers()
        keep_missing_texts(user)
        if records_of(KeptDoubt) not in members:
            keep_earlier_doubts(partial(apps.get_model, "journal"), user.pk)
        for broken in check(user).findings:
            members.refuse_all(f"{broken.where}: {broken.problem}")
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
    """

    def __init__(self, user: User, members: Members) -> None:
        self.user = user
        self.members = members
        self.numbers: dict[type[models.Model], dict[str, int]] = {Content: {}}
        self.highest: dict[str, int] = {}

    @property
    def count(self) -> int:
        """How many records there are so far."""
        return sum(len(self.numbers.get(kind, ())) for kind in RECORDS)

    def refuse_unnamed_contents(self) -> None:
        """Refuse bytes that nothing names: nobody could ever see or remove them."""
        for sha256 in sorted(self.members.packed.keys() - self.numbers[Content].keys()):
            self.members.refuse_all(
                _("no record and no change names {member}").format(member=CONTENTS + sha256),
                _("Take that out of the zip, or export the journal again from where it was."),
            )

    def _number(self, model: type[models.Model], name: str) -> int | None:
        """Of the row that has this name, or of the bytes that have this hash."""
        return self._content(name) if model is Content else self.numbers[model].get(name)

    def _content(self, sha256: str) -> int | None:
        """Keep the bytes when they are named first, under the hash that they have."""
        there = self.numbers[Content]
        if sha256 not in there and (data := self.members.content(sha256)) is not None:
            there[sha256] = Content.objects.create(owner=self.user, sha256=sha256, data=data).pk
        return there.get(sha256)

    def records(self, kind: type[Record]) -> None:
        """Keep the records of a kind; those that name their own kind do so when all are there."""
        self.numbers[kind] = {}
        own = [each.name for each in fields_of(kind) if each.related_model is kind]
        later: list[tuple[int, str, dict[str, str]]] = []
        batch: list[tuple[int, Record]] = []
        for line, row in self.members.lines(records_of(kind)):
            handle = self._handle(kind, line, row)
            if problem := problem_of_record(kind, row):
                self.members.refuse(records_of(kind), line, *problem)
            for former in FORMER_FIELDS.get(kind, ()):
                row.pop(former, None)
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
        for line, entry in self.members.lines(HISTORY):
            if problem := problem_of_change_set(entry, self.numbers[ChangeSet]):
                self.members.refuse(HISTORY, line, *problem)
            self.numbers[ChangeSet][entry["handle"]] = 0
            self._count(entry["handle"])
            for row in entry["rows"]:
                if problem := problem_of_row(row):
                    self.members.refuse(HISTORY, line, *problem)
                self._keep_named(row)
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
            self.members.refuse(HISTORY, batch[-1][0], "rows", _rule(error))

    def last_numbers(self) -> None:
        """Go on counting where the export left off, and never below an id that is in it."""
        known = {*PREFIXES, ChangeSet.prefix}
        for line, given in self.members.lines(NUMBERS):
            for prefix, number in given.items():
                if prefix not in known or not isinstance(number, int):
                    self.members.refuse(NUMBERS, line, prefix, _("isn't the last number of a kind"))
                self.highest[prefix] = max(number, self.highest.get(prefix, 0))
        for prefix, number in self.highest.items():
            if number > HIGHEST_NUMBER:
                self.members.refuse(
                    NUMBERS, 1, prefix, _("{number} is too high").format(number=number)
                )
        LastNumber.objects.bulk_create(
            LastNumber(owner=self.user, prefix=prefix, number=number)
            for prefix, number in sorted(self.highest.items())
        )

    def _handle(self, kind: type[Record], line: int, row: dict[str, Any]) -> str:
        handle: Any = row.pop("handle", None)
        file = records_of(kind)
        if not is_handle(kind, handle):
            self.members.refuse(file, line, "handle", _("must be an id of this kind"))
        sharing = NAMED if kind in NAMED else (kind,)
        if any(handle in self.numbers.get(each, ()) for each in sharing):
            self.members.refuse(
                file, line, "handle", _("{handle} is there twice").format(handle=handle)
            )
        self.numbers[kind][handle] = 0
        self._count(handle)
        return str(handle)

    def _record(self, kind: type[Record], line: int, handle: str, row: dict[str, Any]) -> Record:
        record = kind(owner=self.user, handle=handle, **self._values(kind, line, row))
        record.fill()
        storable(record)
        return record

    def _values(self, kind: type[Record], line: int, image: dict[str, Any]) -> dict[str, Any]:
        try:
            return values_of(kind, image, self.user, self._number)
        except UnknownId as error:
            self.members.refuse(records_of(kind), line, "", str(error))

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
                    self.members.refuse(records_of(kind), line, "", _rule(error))
            raise
        self.numbers[kind].update({each.handle: each.pk for each in kept})

    def _keep_named(self, row: dict[str, Any]) -> None:
        """Keep the bytes that a change names on either side."""
        for image in filter(None, (row["before"], row["after"])):
            for each in fields_of(KINDS[row["kind"]]):
                if each.related_model is Content and image.get(each.name):
                    self._content(image[each.name])

    def _count(self, handle: str) -> None:
        found = numbered(handle)
        if found and (found[0] in PREFIXES or found[0] == ChangeSet.prefix):
            self.highest[found[0]] = max(found[1], self.highest.get(found[0], 0))


def _rule(error: IntegrityError) -> str:
    """Which rule of the database was broken; the values are in later lines, if anywhere."""
    return _("breaks a rule: {rule}").format(rule=str(error).splitlines()[0])
