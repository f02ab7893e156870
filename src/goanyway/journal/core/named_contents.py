"""Which bytes are needed: those that a record names, or what it was in the history."""

from __future__ import annotations

from goanyway.journal.core.access import row_changes
from goanyway.journal.core.record_values import KINDS, fields_of, kind_of
from goanyway.journal.models import Content, User


def named_contents(user: User) -> set[str]:
    """The hashes of all bytes that are named."""
    named: set[str | None] = set()
    for kind in KINDS.values():
        names = [each.name for each in fields_of(kind) if each.related_model is Content]
        for name in names:
            rows = kind._base_manager.filter(owner=user)
            named |= set(rows.values_list(f"{name}__sha256", flat=True))
        if names:
            for row in row_changes(user).filter(kind=kind_of(kind)).iterator():
                images = [image for image in (row.before, row.after) if image]
                named |= {image.get(name) for image in images for name in names}
    return {each for each in named if each is not None}
