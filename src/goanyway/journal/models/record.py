"""What every record has: an owner, a short id, a version and a place in the bin."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar

from django.db import models
from django.db.models.base import ModelBase

from goanyway.journal.models.user import User

HANDLE_LENGTH = 60
WORD_LENGTH = 30
NAME_LENGTH = 300
ID_LENGTH = 500
"""Of what others gave an id to: a mail, an appointment."""


class Record(models.Model):
    """One row of the journal. It is written by a change set alone, see `journal.changes`.

    Attributes:
        prefix: opens the handles of this kind ("i" for i3); empty where they are made of a name.
        parents: the records that it belongs to: it goes into the bin and out of it with them.
        kept_as_made: nothing but its place in the bin can change.
        derived: fields that follow from the others; they are made anew without a change set, and
            undo does not look at them.
        handle: the short id that its owner sees and types; given once, never given again.
        version: counts its changes, so that a change of something older is noticed.
        deleted_at: since when it is in the bin.
    """

    prefix: ClassVar[str] = ""
    parents: ClassVar[tuple[str, ...]] = ()
    kept_as_made: ClassVar[bool] = False
    derived: ClassVar[tuple[str, ...]] = ()

    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    handle = models.CharField(max_length=HANDLE_LENGTH)
    version = models.PositiveIntegerField(default=1)
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        """Shared by every kind."""

        abstract = True
        constraints = [models.UniqueConstraint(fields=["owner", "handle"], name="%(class)s_handle")]

    def __str__(self) -> str:
        return self.handle

    def save(self, *, force_insert: bool | tuple[ModelBase, ...] = False, **named: Any) -> None:
        """Write a new row; a row that is there is changed by `Changes.edit`, which remembers it.

        Raises:
            TypeError: called for a row that is there.
        """
        if not force_insert:
            raise TypeError(
                "a record is written by a change set: see goanyway.journal.core.changes"
            )
        super().save(force_insert=force_insert, **named)
        self.inserted([self])

    def fill(self) -> None:
        """Fill in what follows from other fields of the row; called before it is written."""

    @classmethod
    def inserted(cls, rows: Sequence[Record]) -> None:
        """What else is to be kept of rows of this kind that were just written; nothing, mostly."""


def one_of(field: str, words: type[StrEnum], *, or_nothing: bool = False) -> models.CheckConstraint:
    """A column that holds one word of an enumeration, or where allowed nothing."""
    allowed = [word.value for word in words] + ([""] if or_nothing else [])
    return models.CheckConstraint(
        condition=models.Q(**{f"{field}__in": allowed}), name=f"%(class)s_{field}"
    )
