"""The advertisement of a job."""

from __future__ import annotations

from django.db import models

from goanyway.journal.models.content import Content
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.record import NAME_LENGTH, WORD_LENGTH, Record


class Posting(Record):
    """A posting of an opportunity; the newest one counts.

    `read_on`, `facts` and `reader` are as in `KeptMessage`.
    """

    prefix = "ad"
    parents = ("opportunity",)
    derived = ("read_on", "facts", "reader")

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="postings")
    content = models.ForeignKey(Content, models.PROTECT, related_name="+")
    name = models.CharField(max_length=NAME_LENGTH, blank=True)
    taken_in_at = models.DateTimeField()
    read_on = models.DateField(null=True)
    facts = models.JSONField()
    reader = models.CharField(max_length=WORD_LENGTH, blank=True)
