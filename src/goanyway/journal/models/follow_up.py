"""A follow-up: something you owe."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from goanyway.journal.models.interview import Interview
from goanyway.journal.models.offer import Offer
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.person import Person
from goanyway.journal.models.record import WORD_LENGTH, Record, one_of


class FollowUpKind(StrEnum):
    """What you owe."""

    THANK_YOU = "thank-you"
    LINKEDIN = "linkedin"
    ANSWER = "answer"
    OFFER = "offer"


class FollowUpState(StrEnum):
    """Whether you still owe it."""

    OPEN = "open"
    DONE = "done"
    NOT_NEEDED = "not-needed"


class FollowUp(Record):
    """Something you owe somebody, and by when. Nothing is sent: `subject` and `draft` are yours.

    Attributes:
        snoozed_until: it is not shown before that day.
        settled_at: when it was done, or not needed any more.
    """

    prefix = "f"
    parents = ("opportunity", "interview", "person", "offer")

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="follow_ups")
    interview = models.ForeignKey(Interview, models.PROTECT, related_name="follow_ups", null=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="follow_ups", null=True)
    offer = models.ForeignKey(Offer, models.PROTECT, related_name="follow_ups", null=True)
    kind = models.CharField(max_length=WORD_LENGTH)
    state = models.CharField(max_length=WORD_LENGTH, default=FollowUpState.OPEN)
    due_at = models.DateTimeField()
    snoozed_until = models.DateField(null=True)
    settled_at = models.DateTimeField(null=True)
    subject = models.TextField(blank=True)
    draft = models.TextField(blank=True)

    class Meta(Record.Meta):
        """What is owed, the most urgent first."""

        constraints = [
            *Record.Meta.constraints,
            one_of("kind", FollowUpKind),
            one_of("state", FollowUpState),
        ]
        indexes = [models.Index(fields=["owner", "state", "due_at"], name="follow_up_due")]
