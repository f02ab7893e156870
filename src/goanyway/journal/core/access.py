"""How records are reached: always through the user whose they are.

What is somebody else's is not there: the same error, in the same words, as for an id that nobody
has. Commands, pages and use cases read nothing but through here.
"""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Model, QuerySet

from goanyway.errors import ChangedMeanwhile, UnknownId
from goanyway.journal.core.short_ids import kind_of_handle
from goanyway.journal.models import ChangeSet, Content, Record, RowChange, User
from goanyway.language import _

AnyRecord = TypeVar("AnyRecord", bound=Record)
AnyModel = TypeVar("AnyModel", bound=Model)


def records(user: User, kind: type[AnyRecord]) -> QuerySet[AnyRecord]:
    """All records of this kind that are not in the bin, in the order in which they came."""
    return _all(user, kind).filter(deleted_at=None)


def binned(user: User, kind: type[AnyRecord]) -> QuerySet[AnyRecord]:
    """All records of this kind that are in the bin."""
    return _all(user, kind).exclude(deleted_at=None)


def record(
    user: User, kind: type[AnyRecord], handle: str, *, version: int | None = None
) -> AnyRecord:
    """The record of that id, unless it is in the bin.

    Args:
        version: which one you looked at, when you mean to change it.

    Raises:
        UnknownId: you have none.
        ChangedMeanwhile: it has another version now.
    """
    found = _of(_all(user, kind), handle)
    if found is None:
        raise _unknown(handle)
    if found.deleted_at is not None:
        raise UnknownId(
            _("{handle} is in the bin.\nTake it out with `bin restore {handle}` first.").format(
                handle=handle
            )
        )
    if version is not None and found.version != version:
        raise ChangedMeanwhile(
            _("{handle} has changed since you looked at it.\nLook at it again.").format(
                handle=handle
            )
        )
    return found


def anything(user: User, handle: str) -> Record:
    """The record of that id, of whatever kind, also one in the bin.

    Raises:
        UnknownId: you have none.
    """
    for kind in kind_of_handle(handle):
        found = _of(_all(user, kind), handle)
        if found is not None:
            return found
    raise _unknown(handle)


def content(user: User, sha256: str) -> Content:
    """The bytes with that hash.

    Raises:
        UnknownId: you have none.
    """
    found = Content.objects.filter(owner=user, sha256=sha256).first()
    if found is None:
        raise _unknown(sha256)
    return found


def change_sets(user: User) -> QuerySet[ChangeSet]:
    """Everything that happened, the newest first."""
    return ChangeSet.objects.filter(owner=user).order_by("-pk")


def change_set(user: User, handle: str) -> ChangeSet:
    """The change set of that id.

    Raises:
        UnknownId: you have none.
    """
    found = _of(change_sets(user), handle)
    if found is None:
        raise _unknown(handle)
    return found


def row_changes(user: User) -> QuerySet[RowChange]:
    """Every change of a row, in the order in which they happened."""
    return RowChange.objects.filter(owner=user).order_by("pk")


def _all(user: User, kind: type[AnyRecord]) -> QuerySet[AnyRecord]:
    return kind._default_manager.filter(owner=user).order_by("pk")


def _of(those: QuerySet[AnyModel], handle: str) -> AnyModel | None:
    """The one with this handle; PostgreSQL does not take the question for one with a NUL."""
    return None if "\x00" in handle else those.filter(handle=handle).first()


def _unknown(handle: str) -> UnknownId:
    return UnknownId(
        _("{handle}: you have nothing with that id.\nSee `list` for what there is.").format(
            handle=handle
        )
    )
