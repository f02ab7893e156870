"""The bin: where records go first, how they come back, and how they go for good.

With a record goes what belongs to it. Emptying the bin is the one thing that cannot be undone: the
records, their history, the verdicts that were built on them and the bytes that nothing else needs
are taken out of the file itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import DatabaseError, connection, transaction
from django.db.models import Q

from goanyway.errors import JournalError, TracesLeft, UnknownId
from goanyway.journal.core.access import anything, binned, change_sets, record, row_changes
from goanyway.journal.core.belonging import belonging_to, parents_of
from goanyway.journal.core.changes import Done, change, lock
from goanyway.journal.core.named_contents import named_contents
from goanyway.journal.core.record_values import fields_of, kind_of
from goanyway.journal.core.text_index import forget_removed_words
from goanyway.journal.models import (
    RECORDS,
    Content,
    KeptDoubt,
    KeptMessage,
    KeptSituation,
    KeptVerdict,
    Person,
    Posting,
    Record,
    User,
)
from goanyway.language import _


def discard(user: User, handle: str, *, now: datetime) -> Done[Record]:
    """Put a record into the bin, with everything that belongs to it.

    Raises:
        UnknownId: there is none of that id, or it lies there already.
    """
    with change(user, "bin.discard", now) as changes:
        found = record(user, type(anything(user, handle)), handle)
        for each in (*belonging_to(found), found):
            changes.edit(each, deleted_at=now)
    return changes.done(found)


def restore(user: User, handle: str, *, now: datetime) -> Done[Record]:
    """Take a record out of the bin, with everything that went there together with it.

    Raises:
        UnknownId: there is none of that id in the bin.
        JournalError: what it belongs to is in the bin too, or it was merged into another person.
    """
    with change(user, "bin.restore", now) as changes:
        found = anything(user, handle)
        if found.deleted_at is None:
            raise UnknownId(_("{handle} isn't in the bin.").format(handle=handle))
        if isinstance(found, Person) and found.merged_into is not None:
            raise JournalError(
                _(
                    "{handle} was merged into {other}.\nTo have both, undo that: `history "
                    "{handle}` shows when it happened."
                ).format(handle=handle, other=found.merged_into)
            )
        above = [str(each) for each in parents_of(found) if each.deleted_at is not None]
        if above:
            raise JournalError(
                _("{handle} belongs to {parent}, which is in the bin.\nRestore that first.").format(
                    handle=handle, parent=above[0]
                )
            )
        for each in (found, *belonging_to(found, found.deleted_at)):
            if all(parent.deleted_at is None for parent in parents_of(each)):
                changes.edit(each, deleted_at=None)
    return changes.done(found)


def in_the_bin(user: User) -> list[Record]:
    """What lies in the bin and can be restored.

    What went with something else is left out, and who was merged into somebody else.
    """
    return [
        each
        for kind in RECORDS
        for each in binned(user, kind)
        if not _is_merged(each) and all(parent.deleted_at is None for parent in parents_of(each))
    ]


def empty(user: User) -> int:
    """Remove for good all that lies in the bin, and say how many records that were.

    Where an earlier time left traces in the file, they go now.

    Raises:
        TracesLeft: it is gone from the journal, but not from the pages that the file has freed.
    """
    with transaction.atomic(durable=True):
        lock(user)
        going = _going(user)
        gone = {
            (kind, handle)
            for kind in reversed(RECORDS)
            for handle in _purge(user, kind, [number for each, number in going if each is kind])
        }
        _forget_what_belonged_to(user, gone)
        for hollow in change_sets(user).filter(rows=None):  # the newest first: it may undo another
            hollow.delete()
        _drop_contents(user)
    try:
        _forget_freed_pages()
    except (JournalError, DatabaseError) as error:
        raise TracesLeft(
            len(going),
            _(
                "The bin is empty, but the journal's file could not be written anew without what"
                " was in it: somebody who searches the file itself may find words of it.\n"
                "Make room for a second journal, close every other goanyway, and empty the bin"
                " again."
            ),
        ) from error
    return len(going)


def would_go(user: User) -> set[tuple[str, str]]:
    """What `empty` would remove, each by kind and id: for `backups.holding`, to be asked before."""
    going = _going(user)
    return {
        (kind_of(kind), handle)
        for kind in RECORDS
        for handle in kind._base_manager.filter(
            pk__in=[number for each, number in going if each is kind]
        ).values_list("handle", flat=True)
    }


def _is_merged(record: Record) -> bool:
    """Whether it is a person who turned out to be another; undoing the merge takes it out."""
    return isinstance(record, Person) and record.merged_into_id is not None


def _going(user: User) -> set[tuple[type[Record], int]]:
    """The rows in the bin, and the verdicts that were built on them, with their doubts."""
    going = {(kind, each.pk) for kind in RECORDS for each in binned(user, kind)}
    going |= {(KeptVerdict, number) for number in _built_on(user, going)}
    verdicts = [number for kind, number in going if kind is KeptVerdict]
    doubts = KeptDoubt.objects.filter(verdict__in=verdicts).values_list("pk", flat=True)
    return going | {(KeptDoubt, number) for number in doubts}


def _purge(user: User, kind: type[Record], numbers: list[int]) -> list[str]:
    """Delete rows with their history, and say which; what names them and stays names nothing."""
    rows = kind._base_manager.filter(pk__in=numbers)
    handles = list(rows.values_list("handle", flat=True))
    for other in RECORDS:
        for field in other._meta.concrete_fields:
            if field.related_model is kind and field.null and not other.kept_as_made:
                naming = other._base_manager.filter(**{f"{field.attname}__in": numbers})
                naming.update(**{field.attname: None})
    row_changes(user).filter(kind=kind_of(kind), handle__in=handles).delete()
    rows.delete()
    return handles


def _forget_what_belonged_to(user: User, gone: set[tuple[type[Record], str]]) -> None:
    """Delete the history of rows that were taken back before, and belonged to what is gone now."""
    for kind in RECORDS:
        above = [each for each in fields_of(kind) if each.name in kind.parents or kind.kept_as_made]
        there = set(kind._base_manager.filter(owner=user).values_list("handle", flat=True))
        changed = row_changes(user).filter(kind=kind_of(kind)).exclude(handle__in=there)
        belonged = {
            (kind, row.handle)
            for row in changed.iterator()
            for image in (row.before, row.after)
            if image and any((each.related_model, image[each.name]) in gone for each in above)
        }
        handles = [handle for _kind, handle in belonged]
        row_changes(user).filter(kind=kind_of(kind), handle__in=handles).delete()
        gone |= belonged


def _built_on(user: User, going: Iterable[tuple[type[Record], int]]) -> Iterable[int]:
    """The verdicts that name a record that goes, or were made on its bytes."""
    numbers: dict[type[Record], list[int]] = {}
    for kind, number in going:
        numbers.setdefault(kind, []).append(number)
    bytes_of = {
        kind: kind._base_manager.filter(pk__in=numbers.get(kind, ())).values("content")
        for kind in (KeptMessage, Posting)
    }
    situations = KeptSituation.objects.filter(pk__in=numbers.get(KeptSituation, ()))
    texts = set(situations.values_list("text", flat=True))
    for row in row_changes(user).filter(
        kind=kind_of(KeptSituation), handle__in=situations.values("handle")
    ):
        texts |= {image["text"] for image in (row.before, row.after) if image}
    hashes = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    return KeptVerdict.objects.filter(
        Q(
            *[(f"{name}__in", numbers.get(kind, ())) for name, kind in _named_by_verdicts()],
            _connector=Q.OR,
        )
        | Q(invitation__in=bytes_of[KeptMessage])
        | Q(posting__in=bytes_of[Posting])
        | Q(situation__sha256__in=hashes),
        owner=user,
    ).values_list("pk", flat=True)


def _named_by_verdicts() -> Iterable[tuple[str, Any]]:
    for field in fields_of(KeptVerdict):
        if isinstance(field.related_model, type) and issubclass(field.related_model, Record):
            yield field.name, field.related_model


def _drop_contents(user: User) -> None:
    """Remove the bytes that no record and no image of the history names."""
    Content.objects.filter(owner=user).exclude(sha256__in=named_contents(user)).delete()


def _forget_freed_pages() -> None:
    """Write SQLite's file anew, without the pages that were freed, and empty its log.

    Raises:
        JournalError: somebody else reads what was there before.
    """
    forget_removed_words()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            (is_held, *_pages) = cursor.fetchone()
        if is_held:
            raise JournalError(_("Another program is reading the journal."))
