"""Your side, as a situation file says it."""

from __future__ import annotations

from django.db import models

from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.record import Record


class KeptSituation(Record):
    """A situation file: of one opportunity, or of them all where it names none.

    Attributes:
        text: the file (TOML).
    """

    prefix = "s"
    parents = ("opportunity",)

    opportunity = models.ForeignKey(
        Opportunity, models.PROTECT, related_name="situations", null=True
    )
    text = models.TextField()

    class Meta(Record.Meta):
        """One for each opportunity, and one for all, of those that are not in the bin."""

        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["opportunity"],
                condition=models.Q(deleted_at=None),
                name="situation_of_opportunity",
            ),
            models.UniqueConstraint(
                fields=["owner"],
                condition=models.Q(opportunity=None, deleted_at=None),
                name="situation_of_all",
            ),
        ]
