"""A firm that its owner looked up by hand, to be sure who writes in its name."""

from __future__ import annotations

from django.db import models

from goanyway.journal.models.record import NAME_LENGTH, Record


class Firm(Record):
    """A firm as you found it where nobody who writes to you can have a hand in.

    Attributes:
        name_key: the name without case, by which it is there once.
        domains: its official domains, each as text in lower case.
        number: the number of its head office.
        looked_up: the day on which you looked it up, and in `where` the place: "its annual report".
    """

    prefix = "fm"

    name = models.CharField(max_length=NAME_LENGTH)
    name_key = models.CharField(max_length=NAME_LENGTH)
    domains = models.JSONField(default=list)
    number = models.CharField(max_length=NAME_LENGTH)
    looked_up = models.DateField()
    where = models.CharField(max_length=NAME_LENGTH)

    class Meta(Record.Meta):
        """Each name once, also in the bin."""

        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(fields=["owner", "name_key"], name="firm_name"),
        ]

    def fill(self) -> None:
        """The key follows from the name."""
        self.name_key = self.key_of(self.name)

    @staticmethod
    def key_of(name: str) -> str:
        """A name without case and without spaces too many."""
        return " ".join(name.split()).casefold()
