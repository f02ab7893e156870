"""Notes and attached files, of an opportunity, an interview or a person."""

from __future__ import annotations

from django.db import models

from goanyway.journal.models.content import Content
from goanyway.journal.models.interview import Interview
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.person import Person
from goanyway.journal.models.record import NAME_LENGTH, Record

ABOUT = ("opportunity", "interview", "person")


def about_one() -> models.CheckConstraint:
    """It is about exactly one record."""
    condition = models.Q()
    for one in ABOUT:
        condition |= models.Q(**{f"{each}__isnull": each != one for each in ABOUT})
    return models.CheckConstraint(condition=condition, name="%(class)s_about_one")


class Note(Record):
    """What you wrote down (Markdown)."""

    prefix = "n"
    parents = ABOUT

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="notes", null=True)
    interview = models.ForeignKey(Interview, models.PROTECT, related_name="notes", null=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="notes", null=True)
    written_at = models.DateTimeField()
    text = models.TextField()

    class Meta(Record.Meta):
        """About one record."""

        constraints = [
            *Record.Meta.constraints,
            about_one(),
        ]


class Attachment(Record):
    """A file that you keep beside a record."""

    prefix = "a"
    parents = ABOUT

    opportunity = models.ForeignKey(
        Opportunity, models.PROTECT, related_name="attachments", null=True
    )
    interview = models.ForeignKey(Interview, models.PROTECT, related_name="attachments", null=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="attachments", null=True)
    attached_at = models.DateTimeField()
    name = models.CharField(max_length=NAME_LENGTH)
    media_type = models.CharField(max_length=NAME_LENGTH, blank=True)
    size = models.PositiveIntegerField()
    content = models.ForeignKey(Content, models.PROTECT, related_name="+")

    class Meta(Record.Meta):
        """About one record."""

        constraints = [
            *Record.Meta.constraints,
            about_one(),
        ]
