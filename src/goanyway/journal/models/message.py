"""A message that was taken in: its bytes, what identifies it, and what was read of it."""

from __future__ import annotations

from collections.abc import Sequence

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
from goanyway.journal.models.user import User


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
        read_on: the day on which it came, against which it is read ("this Friday"); none where an
            earlier goanyway did not note it.
        facts: what was read of it, as `interchange.facts_as_json` writes it.
        screening: whether it is safe, as `interchange.outputs.screening_json` writes it; empty
            where an earlier goanyway did not keep it.
        reader: which goanyway read and screened it; see `journal.core.understanding`.
    """

    prefix = "m"
    parents = ("opportunity",)
    derived = ("read_on", "facts", "screening", "reader")

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
    read_on = models.DateField(null=True)
    facts = models.JSONField()
    screening = models.JSONField(default=dict)
    reader = models.CharField(max_length=WORD_LENGTH, blank=True)
    safety = models.CharField(max_length=WORD_LENGTH)
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
            models.Index(fields=["owner", "sender_email"], name="message_sender"),
        ]

    @classmethod
    def inserted(cls, rows: Sequence[Record]) -> None:
        """Note what identifies these messages, to be found again by it."""
        MessageIdentifier.objects.bulk_create(
            MessageIdentifier(owner_id=row.owner_id, message=row, value=value)
            for row in rows
            if isinstance(row, cls)
            for value in row.identifiers
        )

    @property
    def identifiers(self) -> set[str]:
        """The ids that it has, that it answers, and that its appointments have in calendars."""
        uids = {str(each.get("uid", "")) for each in self.appointments}
        return {self.message_id, self.uid, *self.references, *uids} - {""}


class MessageIdentifier(models.Model):
    """One id that a message is found by: its own, one that it answers, an appointment's.

    It follows from the message, so no history and no export names it.
    """

    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    message = models.ForeignKey(KeptMessage, models.CASCADE, related_name="+")
    value = models.CharField(max_length=ID_LENGTH)

    class Meta:
        """Asked for by its value."""

        indexes = [models.Index(fields=["owner", "value"], name="identifier_value")]

    def __str__(self) -> str:
        return self.value
