"""The history: for each use case that changed something, what every row was before and after."""

from __future__ import annotations

from django.db import models

from goanyway.journal.models.record import HANDLE_LENGTH, WORD_LENGTH
from goanyway.journal.models.user import User


class ChangeSet(models.Model):
    """What one use case changed, all of it or nothing.

    Attributes:
        handle: c1, c2, … in the order in which they happened.
        use_case: which one, as the module and the function are named ("intake.take_in").
        undoes: the change set that this one takes back.
        undone: whether it has been taken back, and that has not been taken back in turn.
    """

    prefix = "c"

    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    handle = models.CharField(max_length=HANDLE_LENGTH)
    at = models.DateTimeField()
    use_case = models.CharField(max_length=2 * WORD_LENGTH)
    undoes = models.ForeignKey("self", models.PROTECT, related_name="undone_by", null=True)
    undone = models.BooleanField(default=False)

    class Meta:
        """One handle once."""

        constraints = [models.UniqueConstraint(fields=["owner", "handle"], name="changeset_handle")]

    def __str__(self) -> str:
        return self.handle


class RowChange(models.Model):
    """What one row was before and after; None where it was not there.

    Attributes:
        kind: the row's model, by name in lower case.
        handle: the row's own.
        before: the row's image, see `journal.images`; it names other rows by their handles.
    """

    change_set = models.ForeignKey(ChangeSet, models.CASCADE, related_name="rows")
    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=WORD_LENGTH)
    handle = models.CharField(max_length=HANDLE_LENGTH)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        """Each row once in a change set; the history of one row is asked for."""

        constraints = [
            models.UniqueConstraint(fields=["change_set", "kind", "handle"], name="rowchange_once")
        ]
        indexes = [models.Index(fields=["owner", "kind", "handle"], name="rowchange_row")]

    def __str__(self) -> str:
        return f"{self.kind} {self.handle}"


class LastNumber(models.Model):
    """The last number that was given to a handle of one prefix. It never goes back."""

    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    prefix = models.CharField(max_length=WORD_LENGTH)
    number = models.PositiveIntegerField()

    class Meta:
        """One for each prefix."""

        constraints = [
            models.UniqueConstraint(fields=["owner", "prefix"], name="lastnumber_prefix")
        ]

    def __str__(self) -> str:
        return f"{self.prefix}{self.number}"
