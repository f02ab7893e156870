"""What happened, and taking it back.

Undoing a change set gives every row that it changed the image that it had before, if each is still
as the change set left it; otherwise it says what stands in the way. It is a change set itself, so
undoing the undo does it again. What is taken back stays in the history, as it was: a verdict too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Prefetch, ProtectedError, QuerySet

from goanyway.errors import CannotUndo, UnknownId
from goanyway.journal.core.access import change_set, change_sets, row_changes
from goanyway.journal.core.belonging import children, parents_of
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.core.record_values import KINDS, Image, image_of, values_of
from goanyway.journal.models import ChangeSet, Record, RowChange, User
from goanyway.language import _

SHOWN = 5
"""How many records a message names."""


def history(user: User, record: str = "") -> QuerySet[ChangeSet]:
    """Everything that happened, the newest first; to one record, where its id is given."""
    names = RowChange.objects.defer("before", "after")
    everything = change_sets(user).prefetch_related(Prefetch("rows", names))
    if not record:
        return everything
    touched = row_changes(user).filter(handle=record).values("change_set")
    return everything.filter(pk__in=touched)


def undo(user: User, handle: str = "", *, now: datetime) -> Done[ChangeSet]:
    """Take back a change set: the one of that id, else the last one that is not taken back.

    Returns:
        What was taken back; what taking it back changed can be undone in turn.

    Raises:
        UnknownId: there is none of that id.
        CannotUndo: there is nothing to undo, or something that came later stands in the way.
    """
    done = change_sets(user).filter(undone=False, undoes=None)
    return _take_back(user, change_set(user, handle) if handle else done.first(), now)


def redo(user: User, *, now: datetime) -> Done[ChangeSet]:
    """Do again what was undone last, if nothing else was done since.

    Raises:
        CannotUndo: nothing was undone, or something was done since.
    """
    last_done = change_sets(user).filter(undoes=None, undone=False).first()
    undos = change_sets(user).filter(undone=False, undoes__isnull=False, undoes__undoes=None)
    last = undos.first()
    if last is None or (last_done is not None and last_done.pk > last.pk):
        raise CannotUndo(_("There's nothing to redo.\nSee `history` for what happened."))
    return _take_back(user, last, now)


def _take_back(user: User, target: ChangeSet | None, now: datetime) -> Done[ChangeSet]:
    if target is None:
        raise CannotUndo(_("There's nothing to undo.\nSee `history` for what happened."))
    with change(user, "history.undo", now, undoes=target) as changes:
        target = ChangeSet.objects.select_for_update().get(pk=target.pk)
        if target.undone:
            raise CannotUndo(
                _("{handle} is already undone.\nSee `history` for what happened.").format(
                    handle=target
                )
            )
        try:
            with (
                transaction.atomic()
            ):  # after an error PostgreSQL answers nothing more, but for this
                _restore(changes, target)
        except ProtectedError as error:
            raise _in_the_way(target, map(str, error.protected_objects)) from error
        except IntegrityError as error:
            raise _in_the_way(target, ()) from error
        except UnknownId as error:
            raise CannotUndo(
                _("You can't undo {handle}: what it needs is gone for good.\n{error}").format(
                    handle=target, error=error
                )
            ) from error
        _mark(target)
    return changes.done(target)


def _mark(target: ChangeSet) -> None:
    """It is undone; what it took back holds again; what that took back does not, and so on."""
    undone = True
    link: ChangeSet | None = target
    while link is not None:
        ChangeSet.objects.filter(pk=link.pk).update(undone=undone)
        link, undone = link.undoes, not undone


def _restore(changes: Changes, target: ChangeSet) -> None:
    """Give every row the image before: first what comes back, then what stays, then what goes."""
    rows = [(row, _current(changes.owner, row)) for row in target.rows.order_by("pk")]
    _refuse_if_changed(target, rows)
    rows.sort(key=lambda pair: _ORDER[pair[0].kind])
    for row, record in rows:
        if record is None and row.before is not None:
            kind = KINDS[row.kind]
            changes.add(kind(handle=row.handle, **values_of(kind, row.before, changes.owner)))
    for row, record in rows:
        if record is not None and row.before is not None:
            values = values_of(type(record), row.before, changes.owner)
            changes.edit(record, **{k: v for k, v in values.items() if k not in record.derived})
    for row, record in reversed(rows):
        if record is not None and row.before is None:
            changes.remove(record)
    _refuse_if_torn(target, [_current(changes.owner, row) for row, _record in rows])


_ORDER = {kind: number for number, kind in enumerate(KINDS)}


def _current(owner: User, row: RowChange) -> Record | None:
    return KINDS[row.kind]._base_manager.filter(owner=owner, handle=row.handle).first()


def _refuse_if_changed(target: ChangeSet, rows: list[tuple[RowChange, Record | None]]) -> None:
    changed = [row.handle for row, record in rows if not _is_as(record, row.after)]
    if changed:
        raise _in_the_way(target, changed)


def _is_as(record: Record | None, image: Image | None) -> bool:
    """Whether the row has this image, as far as that knows its fields: it may be an older one."""
    if record is None or image is None:
        return record is None and image is None
    now = image_of(record)
    return all(
        now.get(name, _GONE) in (value, _GONE)
        for name, value in image.items()
        if name not in record.derived
    )


_GONE = object()
"""In the place of a field that there was once."""


def _refuse_if_torn(target: ChangeSet, records: Iterable[Record | None]) -> None:
    """What is in the bin holds nothing that is not, and a live record names none in the bin."""
    torn = set[str]()
    for record in records:
        if record is None:
            continue
        if record.deleted_at is None:
            torn |= {str(each) for each in parents_of(record) if each.deleted_at is not None}
        else:
            torn |= {str(each) for each in children(record)}
    if torn:
        raise _in_the_way(target, torn)


def _in_the_way(target: ChangeSet, handles: Iterable[str]) -> CannotUndo:
    """Which records stand in the way, and the last thing that happened to one of them."""
    names = sorted(set(handles))
    later = (
        row_changes(target.owner)
        .filter(handle__in=names, change_set__pk__gt=target.pk)
        .select_related("change_set")
        .last()
    )
    shown = ", ".join(names[:SHOWN]) + (", …" if len(names) > SHOWN else "")
    problem = (
        _("You can't undo {handle} yet: {records} came later or changed since.").format(
            handle=target, records=shown
        )
        if names
        else _("You can't undo {handle}: something else has taken its place.").format(handle=target)
    )
    mend = (
        _("If you want to go back that far, undo {later} first.").format(later=later.change_set)
        if later is not None
        else _("See `history` for what happened since.")
    )
    return CannotUndo(f"{problem}\n{mend}")
