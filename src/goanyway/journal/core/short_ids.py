"""Short ids: `brightwater`, `brightwater-2`, `daniel-cho`, `i3`, `f12`.

An opportunity is called after its employer, a person after their name; everything else is a letter
or two for its kind, and a number. Each is unique among what one owner keeps, and no number is ever
given twice, not even after an undo, so that an id that was noted somewhere never means another.
"""

from __future__ import annotations

from itertools import count

from django.db.models import F

from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    LastNumber,
    Opportunity,
    Person,
    Record,
    RowChange,
    User,
)

NAMED: tuple[type[Record], ...] = (Opportunity, Person)
"""The kinds whose handles are made of a name."""

PREFIXES = {each.prefix: each for each in RECORDS if each.prefix}


def kind_of_handle(handle: str) -> tuple[type[Record], ...]:
    """The kinds of record that this id may be of."""
    letters = handle.rstrip("0123456789")
    numbered = PREFIXES.get(letters) if letters != handle else None
    return (numbered,) if numbered else NAMED


def next_number(owner: User, kind: type[Record | ChangeSet]) -> str:
    """The next id of this kind. To be called within a transaction."""
    return next_numbers(owner, kind, 1)[0]


def next_numbers(owner: User, kind: type[Record | ChangeSet], count: int) -> list[str]:
    """The next so many ids of this kind. To be called within a transaction."""
    ours = LastNumber.objects.filter(owner=owner, prefix=kind.prefix)
    if not ours.update(number=F("number") + count):
        LastNumber.objects.create(owner=owner, prefix=kind.prefix, number=count)
    last: int = ours.values_list("number", flat=True).get()
    return [f"{kind.prefix}{number}" for number in range(last - count + 1, last + 1)]


def free_name(owner: User, slug: str) -> str:
    """The slug, or slug-2, slug-3 … where it is or ever was an id. Within a transaction."""
    taken = set[str]()
    for kind in NAMED:
        rows = kind._base_manager.filter(owner=owner, handle__startswith=slug)
        taken |= set(rows.values_list("handle", flat=True))
    once = RowChange.objects.filter(
        owner=owner,
        kind__in=[kind._meta.model_name for kind in NAMED],
        handle__startswith=slug,
    )
    taken |= set(once.values_list("handle", flat=True))
    tries = (slug if number == 1 else f"{slug}-{number}" for number in count(1))
    return next(each for each in tries if each not in taken)
