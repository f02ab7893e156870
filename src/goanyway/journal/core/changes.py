"""The one way to write: a change set, which is one transaction and remembers what it changed.

    with change(user, "offers.receive", now) as changes:
        offer = changes.add(Offer(opportunity=opportunity, received_on=day))
        changes.edit(opportunity, state=OpportunityState.OPEN)
    return changes.done(offer)

When the block ends, all of it is kept together with the images of every row before and after, and
it is on the disk; when it raises, nothing is. A block that changed nothing leaves no trace. What
one owner changes is changed by one process at a time: the others wait at the beginning.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from django.db import connection, transaction
from django.dispatch import Signal

from goanyway.errors import ChangedMeanwhile
from goanyway.journal.core.record_values import Image, fields_of, image_of, kind_of, storable
from goanyway.journal.core.short_ids import free_name, kind_of_handle, next_number, next_numbers
from goanyway.journal.models import ChangeSet, Content, Record, RowChange, User
from goanyway.language import _

AnyRecord = TypeVar("AnyRecord", bound=Record)

beginning = Signal()
"""Sent with `now` before every change, outside its transaction: whoever backs up does it then."""


Value = TypeVar("Value")
Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Done(Generic[Value_co]):
    """What a use case returns.

    Attributes:
        change_set: what it changed, for undoing it; None where nothing was changed.
    """

    value: Value_co
    change_set: ChangeSet | None = None


@contextmanager
def change(
    owner: User, use_case: str, now: datetime, *, undoes: ChangeSet | None = None
) -> Iterator[Changes]:
    """One use case: a transaction, and a change set if anything was changed.

    Args:
        use_case: "module.function".
        now: with its zone.
        undoes: the change set that this one takes back.
    """
    if not _together.get():
        beginning.send(Changes, now=now)
    with transaction.atomic(durable=not _together.get()):
        lock(owner)
        _refuse_if_changed(owner)
        changes = Changes(owner)
        yield changes
        changes.change_set = changes.remember(use_case, now, undoes)


_together: ContextVar[bool] = ContextVar("together", default=False)


@contextmanager
def together(now: datetime) -> Iterator[None]:
    """The use cases in the block are one transaction: all of them are kept when it ends, or none.

    Each has a change set of its own. Others who write wait meanwhile.

    Args:
        now: the moment that it is; the use cases may be dated otherwise.
    """
    beginning.send(Changes, now=now)
    with transaction.atomic(durable=True):
        token = _together.set(True)
        try:
            yield
        finally:
            _together.reset(token)


def lock(owner: User) -> None:
    """Wait until nobody else changes what is the owner's, for the rest of the transaction.

    SQLite's transactions wait at their beginning, and need nothing more.
    """
    if connection.features.has_select_for_update:
        User.objects.select_for_update(no_key=True).only("pk").get(pk=owner.pk)


_expected: ContextVar[dict[str, int]] = ContextVar("expected")


@contextmanager
def expecting(versions: Mapping[str, int]) -> Iterator[None]:
    """Within the block the first change set is refused if one of these has another version now.

    For somebody who decides on what was shown a while ago. Ids that are nobody's are left to the
    use case.

    Args:
        versions: of each record that was looked at, by its handle.

    Raises:
        ChangedMeanwhile: by the use case in the block.
    """
    token = _expected.set(dict(versions))
    try:
        yield
    finally:
        _expected.reset(token)


def _refuse_if_changed(owner: User) -> None:
    expected = _expected.get({})
    for handle, version in expected.items():
        for kind in kind_of_handle(handle):
            others = kind._base_manager.filter(owner=owner, handle=handle)
            if others.exclude(version=version).exists():
                raise ChangedMeanwhile(
                    _(
                        "{handle} has changed since you looked at it, so nothing was written.\n"
                        "Look at it again."
                    ).format(handle=handle)
                )
    expected.clear()


@dataclass(slots=True)
class Changes:
    """What a use case has changed so far; `change` makes it.

    Attributes:
        change_set: what was remembered; None until the block has ended, or if nothing changed.
    """

    owner: User
    change_set: ChangeSet | None = None
    _rows: dict[tuple[str, str], tuple[Image | None, Image | None]] = field(default_factory=dict)

    def done(self, value: Value) -> Done[Value]:
        """What the use case returns, when the block has ended."""
        return Done(value, self.change_set)

    def add(self, record: AnyRecord, *, called: str = "") -> AnyRecord:
        """Keep a new record.

        Args:
            called: the slug for its handle, where its kind is called by a name.

        Raises:
            InputError: a text is too long.
        """
        record.owner = self.owner
        if not record.handle:
            record.handle = (
                free_name(self.owner, called) if called else next_number(self.owner, type(record))
            )
        record.fill()
        storable(record)
        record.save(force_insert=True)
        self._note(record, None, image_of(record))
        return record

    def add_all(self, records: Sequence[AnyRecord]) -> None:
        """Keep new records of one kind that is called by numbers, in a query for all of them.

        Raises:
            InputError: a text is too long.
        """
        if not records:
            return
        kind = type(records[0])
        handles = next_numbers(self.owner, kind, len(records))
        for record, handle in zip(records, handles, strict=True):
            record.owner = self.owner
            record.handle = handle
            storable(record)
        kind._base_manager.bulk_create(records)
        for record in records:
            self._note(record, None, image_of(record))

    def edit(self, record: AnyRecord, **values: Any) -> AnyRecord:
        """Change fields of a record, which is the row as it was read.

        Raises:
            ChangedMeanwhile: the row was changed since.
            InputError: a text is too long.
            TypeError: it is kept as made.
        """
        before = image_of(record)
        for name, value in values.items():
            setattr(record, name, value)
        record.fill()
        storable(record)
        after = image_of(record)
        changed = {name for name, value in after.items() if value != before[name]}
        if not changed:
            return record
        if record.kept_as_made and changed != {"deleted_at"}:
            raise TypeError(f"{record} is kept as made")
        fields = {
            each.attname: getattr(record, each.attname)
            for each in fields_of(type(record))
            if each.name in changed
        }
        same = type(record)._base_manager.filter(pk=record.pk, version=record.version)
        if not same.update(**fields, version=record.version + 1):
            raise ChangedMeanwhile(
                _(
                    "Somebody else changed {handle} in the meantime, so nothing was "
                    "written.\nLook at it again, and make your change to what's there now."
                ).format(handle=record)
            )
        record.version += 1
        self._note(record, before, after)
        return record

    def remove(self, record: Record) -> None:
        """Take a record away, as undoing its coming does. For the bin set `deleted_at`.

        Raises:
            ProtectedError: other records name it.
        """
        self._note(record, image_of(record), None)
        record.delete()

    def content(self, data: bytes) -> Content:
        """These bytes, kept once."""
        kept, _new = Content.objects.get_or_create(
            owner=self.owner,
            sha256=hashlib.sha256(data).hexdigest(),
            defaults={"data": data},
        )
        return kept

    def _note(self, record: Record, before: Image | None, after: Image | None) -> None:
        key = kind_of(record), record.handle
        first = self._rows[key][0] if key in self._rows else before
        self._rows[key] = first, after

    def remember(self, use_case: str, now: datetime, undoes: ChangeSet | None) -> ChangeSet | None:
        """Write down what was changed, if anything; `change` does it when the block ends."""
        changed = {key: row for key, row in self._rows.items() if row[0] != row[1]}
        if not changed:
            return None
        change_set = ChangeSet.objects.create(
            owner=self.owner,
            handle=next_number(self.owner, ChangeSet),
            at=now,
            use_case=use_case,
            undoes=undoes,
        )
        RowChange.objects.bulk_create(
            RowChange(
                change_set=change_set,
                owner=self.owner,
                kind=kind,
                handle=handle,
                before=before,
                after=after,
            )
            for (kind, handle), (before, after) in changed.items()
        )
        return change_set
