"""Is the journal sound? What is wrong is named, with the mend.

The file itself, whether every name leads somewhere, and the rules that the use cases keep.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.db import connection, models

from goanyway.journal.core.field_rules import problems_with_image
from goanyway.journal.core.record_values import AT_ONCE, KINDS, fields_of, images_of, kind_of
from goanyway.journal.core.short_ids import NAMED, PREFIXES, kind_of_handle
from goanyway.journal.core.snapshot import snapshot
from goanyway.journal.core.tables import IN_SCHEMA, differences, shape_of
from goanyway.journal.core.text_index import words_are_indexed
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

_TRIGGER = "journal_verdict_stays"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        where: the id of a record or a change set, or the part of the file.
        mend: what to do about it.
    """

    where: str
    problem: str
    mend: str


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, and what is wrong with it; sound where that is nothing.

    Where the file itself is damaged, the rest is not looked at.
    """

    records: int
    change_sets: int
    contents: int
    findings: tuple[Finding, ...]


def check(user: User) -> Check:
    """Look at everything that the user keeps, and at the file that it is in."""
    with snapshot():
        damage = (
            tuple(_damage_to_the_file()) or tuple(_unprotected_verdicts()) or tuple(_other_tables())
        )
        if damage:  # what reads it further may fail
            return Check(0, 0, 0, damage)
        return Check(
            records=sum(kind._base_manager.filter(owner=user).count() for kind in RECORDS),
            change_sets=ChangeSet.objects.filter(owner=user).count(),
            contents=Content.objects.filter(owner=user).count(),
            findings=tuple(_broken_rules(user)),
        )


def unreadable(user: User) -> Iterator[Finding]:
    """What of the user's nobody can read: values that no field holds, now or in the history."""
    for kind in RECORDS:
        yield from _unreadable(user, kind)
    yield from _history(user, None)


def _broken_rules(user: User) -> Iterator[Finding]:
    """Each rule that the user's rows break, whatever the state of the file."""
    rows = _Rows(user)
    for kind in RECORDS:
        yield from rows.torn(kind)
        yield from _misnamed(user, kind)
        yield from _unreadable(user, kind)
    yield from _shared_names(user)
    yield from _numbers_behind(user)
    hashes = set[str]()
    for sha256, data in (
        Content.objects.filter(owner=user).values_list("sha256", "data").iterator(chunk_size=1)
    ):
        hashes.add(sha256)
        if hashlib.sha256(data).hexdigest() != sha256:
            yield Finding(sha256, _("these bytes aren't the ones that were saved"), _from_backup())
    yield from _history(user, hashes)


class _Rows:
    """Which rows there are, and which of them are in the bin."""

    def __init__(self, user: User) -> None:
        self.user = user
        self.bin: dict[type[models.Model], Mapping[int, Any]] = {
            kind: dict(kind._base_manager.filter(owner=user).values_list("pk", "deleted_at"))
            for kind in RECORDS
        }
        hashes = Content.objects.filter(owner=user).values_list("pk", flat=True)
        self.bin[Content] = dict.fromkeys(hashes)

    def torn(self, kind: type[Record]) -> Iterator[Finding]:
        """Records that name what is not there, or belong to what is in the bin without them."""
        named = [each for each in fields_of(kind) if isinstance(each.related_model, type)]
        rows = kind._base_manager.filter(owner=self.user)
        attributes = [each.attname for each in named]
        for handle, deleted_at, *numbers in rows.values_list("handle", "deleted_at", *attributes):
            for field, number in zip(named, numbers, strict=True):
                there = self.bin[field.related_model]  # type: ignore[index]  # a model, as above
                if number is None:
                    continue
                if number not in there:
                    problem = _("its {field} is missing").format(field=field.name)
                    yield Finding(handle, problem, _from_backup())
                elif field.name in kind.parents and not deleted_at and there[number] is not None:
                    problem = _("its {field} is in the bin, but it isn't").format(field=field.name)
                    mend = _("Put it in the bin too: `bin add {handle}`.").format(handle=handle)
                    yield Finding(handle, problem, mend)


def _damage_to_the_file() -> Iterator[Finding]:
    """What SQLite itself finds wrong."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check(20)")
        said = [each for (each,) in cursor.fetchall() if each != "ok"]
        if said:
            yield from (Finding(_("the file"), each, _from_backup()) for each in said)
            return
        if not words_are_indexed():
            problem = _("it doesn't match what the messages say")
            yield Finding(_("the index of words"), problem, _from_backup())
        cursor.execute("PRAGMA foreign_key_check")
        for table, row, target, _number in cursor.fetchall():
            problem = _("row {row} names a row of {target} that isn't there").format(
                row=row, target=target
            )
            yield Finding(table, problem, _from_backup())


def _unprotected_verdicts() -> Iterator[Finding]:
    names = (
        "pg_trigger WHERE tgname"
        if connection.vendor == "postgresql"
        else "sqlite_master WHERE name"
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT 1 FROM {names} = %s", [_TRIGGER])  # noqa: S608 - our own words
        if cursor.fetchone() is None:
            problem = _("nothing protects them from changes ({trigger} is missing)").format(
                trigger=_TRIGGER
            )
            yield Finding(_("verdicts"), problem, _from_backup())


def _other_tables() -> Iterator[Finding]:
    """What the file consists of, where that is not what this program makes."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute(IN_SCHEMA)
        shape = shape_of(cursor.fetchall())
    said = {
        "missing": _("it's missing"),
        "foreign": _("it doesn't belong in a journal"),
        "other": _("it isn't the way goanyway makes it"),
    }
    for kind, name, problem in differences(shape):
        yield Finding(f"{kind} {name}", said[problem], _copied())


def _misnamed(user: User, kind: type[Record]) -> Iterator[Finding]:
    for handle in kind._base_manager.filter(owner=user).values_list("handle", flat=True):
        if kind not in kind_of_handle(handle):
            problem = _("this isn't an id of {kind}").format(kind=kind_of(kind))
            yield Finding(handle, problem, _from_backup())


def _shared_names(user: User) -> Iterator[Finding]:
    seen = set[str]()
    everything = (
        kind._base_manager.filter(owner=user).values_list("handle", flat=True) for kind in NAMED
    )
    for handle in chain.from_iterable(everything):
        if handle in seen:
            yield Finding(handle, _("two records have this id"), _from_backup())
        seen.add(handle)


def _numbers_behind(user: User) -> Iterator[Finding]:
    last = dict(LastNumber.objects.filter(owner=user).values_list("prefix", "number"))
    kinds: list[type[Record | ChangeSet]] = [*PREFIXES.values(), ChangeSet]
    for kind in kinds:
        handles = kind._base_manager.filter(owner=user).values_list("handle", flat=True)
        given = [
            int(digits) for each in handles if (digits := each[len(kind.prefix) :]).isdecimal()
        ]
        if given and max(given) > last.get(kind.prefix, 0):
            problem = _("{last} is already taken, and would be given out again").format(
                last=f"{kind.prefix}{max(given)}"
            )
            yield Finding(f"{kind.prefix}{max(given)}", problem, _from_backup())


def _unreadable(user: User, kind: type[Record]) -> Iterator[Finding]:
    rows = kind._base_manager.filter(owner=user).order_by("pk")
    for handle, image in images_of(rows, lambda _model, _number: ""):
        for field, problem in problems_with_image(kind, image).items():
            yield Finding(handle, f"{field} {problem}", _from_backup())


def _history(user: User, hashes: set[str] | None) -> Iterator[Finding]:
    """Entries that cannot be read, or name bytes that are not among `hashes`, where given."""
    rows = RowChange.objects.filter(owner=user).order_by("pk").select_related("change_set")
    for row in rows.iterator(chunk_size=AT_ONCE):
        where = f"{row.change_set.handle} ({row.handle})"
        kind = KINDS.get(row.kind)
        images = [image for image in (row.before, row.after) if image is not None]
        if kind is None or not images or not all(isinstance(image, dict) for image in images):
            yield Finding(where, _("we can't read this entry in the history"), _from_backup())
            continue
        of_bytes = [each.name for each in fields_of(kind) if each.related_model is Content]
        names = of_bytes if hashes is not None else []
        for image in images:
            for field, problem in problems_with_image(kind, image).items():
                yield Finding(where, f"{field} {problem}", _from_backup())
            for name in names:
                if image.get(name) is not None and image[name] not in (hashes or ()):
                    problem = _("the bytes of its {field} are missing").format(field=name)
                    yield Finding(where, problem, _from_backup())


def _copied() -> str:
    return _("Make a `backup` and `restore` it: that copies what is yours and leaves out the rest.")


def _from_backup() -> str:
    return _("Restore a backup from before that: see `backup --list`.")
