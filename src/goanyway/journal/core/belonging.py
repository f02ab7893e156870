"""What belongs to what: the records that go into the bin, and out of it, with another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from goanyway.journal.models import RECORDS, Record


def children(record: Record, deleted_at: datetime | None = None) -> Iterator[Record]:
    """What belongs to the record itself (`Record.parents`).

    Args:
        deleted_at: only what went into the bin then; None: only what is not there.
    """
    for kind in RECORDS:
        for name in kind.parents:
            if kind._meta.get_field(name).related_model is type(record):
                yield from kind._base_manager.filter(**{name: record}, deleted_at=deleted_at)


def belonging_to(record: Record, deleted_at: datetime | None = None) -> Iterator[Record]:
    """Everything that belongs to the record, near and far, each once; what is above comes first."""
    found: dict[tuple[type[Record], int], Record] = {}
    waiting = [record]
    while waiting:
        for child in children(waiting.pop(), deleted_at):
            if (type(child), child.pk) not in found:
                found[type(child), child.pk] = child
                waiting.append(child)
    yield from sorted(found.values(), key=lambda each: RECORDS.index(type(each)))


def parents_of(record: Record) -> Iterator[Record]:
    """The records that it belongs to, as they are now."""
    for name in record.parents:
        number = getattr(record, f"{name}_id")
        if number is not None:
            target = record._meta.get_field(name).related_model
            if isinstance(target, type) and issubclass(target, Record):
                yield target._base_manager.get(pk=number)
