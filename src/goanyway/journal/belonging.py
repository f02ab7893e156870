"""What belongs to what: the records that go into the bin, and out of it, with another."""

from __future__ import annotations

from collections.abc import Iterator

from goanyway.journal.models import RECORDS, Record


def children(record: Record) -> Iterator[Record]:
    """What belongs to the record itself (`Record.parents`) and is not in the bin."""
    for kind in RECORDS:
        for name in kind.parents:
            if kind._meta.get_field(name).related_model is type(record):
                yield from kind._base_manager.filter(**{name: record}, deleted_at=None)


def belonging_to(record: Record) -> Iterator[Record]:
    """Everything outside the bin that belongs to the record, near and far, each once."""
    seen: set[tuple[type[Record], int]] = set()
    waiting = [record]
    while waiting:
        for child in children(waiting.pop()):
            if (type(child), child.pk) not in seen:
                seen.add((type(child), child.pk))
                waiting.append(child)
                yield child


def parents_of(record: Record) -> Iterator[Record]:
    """The records that it belongs to, as they are now."""
    for name in record.parents:
        number = getattr(record, f"{name}_id")
        if number is not None:
            target = record._meta.get_field(name).related_model
            if isinstance(target, type) and issubclass(target, Record):
                yield target._base_manager.get(pk=number)
