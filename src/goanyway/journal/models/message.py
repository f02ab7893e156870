"""A message that was taken in: its bytes, what identifies it, and what was read of it."""

from __future__ import annotations

from django.db import models

from goanyway.domain.facts import Kind
from goanyway.domain.screening import Safety
from goanyway.journal.models.content import Content
from goanyway.journal.models.interview import Interview
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.record import (
    ID_LENGTH,
    NAME_LENGTH,
    WORD_LENGTH,
    Record,
    one_of,
)


class KeptMessage(Record):
    """One message of an opportunity, as it came in.

    Attributes:
        name: the file that it came in, for you to find it again.
        message_id: of a mail; empty where there is none.
        references: the mails that it answers, the nearest last.
        uid: of the appointment in it; empty where there is none.
        sequence: which version of that appointment it is.
        interview: which one its first appointment is.
        appointments: each that it speaks of, as `journal.appointments` writes them.
        trusted: you said that it is genuine, whatever the screen says.
        facts: what was read of it, as `interchange.facts_as_json` writes it.
        signs: what the screen found, each with name, reason and whether it stops alone.
    """

    prefix = "m"
    parents = ("opportunity",)

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="messages")
    interview = models.ForeignKey(Interview, models.PROTECT, related_name="messages", null=True)
    content = models.ForeignKey(Content, models.PROTECT, related_name="+")
    name = models.CharField(max_length=NAME_LENGTH, blank=True)
    kind = models.CharField(max_length=WORD_LENGTH)
    subject = models.TextField(blank=True)
    sender_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    sender_email = models.CharField(max_length=NAME_LENGTH, blank=True)
    sent_at = models.DateTimeField(null=True)
    taken_in_at = models.DateTimeField()
    message_id = models.CharField(max_length=ID_LENGTH, blank=True)
    references = models.JSONField(default=list)
    uid = models.CharField(max_length=ID_LENGTH, blank=True)
    recurrence = models.CharField(max_length=ID_LENGTH, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    appointments = models.JSONField(default=list)
    facts = models.JSONField()
    safety = models.CharField(max_length=WORD_LENGTH)
    signs = models.JSONField(default=list)
    trusted = models.BooleanField(default=False)

    class Meta(Record.Meta):
        """Found again by what identifies it."""

        constraints = [
            *Record.Meta.constraints,
            one_of("kind", Kind),
            one_of("safety", Safety),
        ]
        indexes = [
            models.Index(fields=["owner", "message_id"], name="message_message_id"),
            models.Index(fields=["owner", "uid"], name="message_uid"),
        ]
