"""An opportunity: one job you could end up in."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from goanyway.journal.models.record import NAME_LENGTH, WORD_LENGTH, Record, one_of
from goanyway.journal.name_keys import employer_key


class OpportunityState(StrEnum):
    """Whether it still goes on."""

    OPEN = "open"
    CLOSED = "closed"


class ClosingReason(StrEnum):
    """How an opportunity ended."""

    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    SILENCE = "silence"
    OFFER_DECLINED = "offer-declined"
    ACCEPTED = "accepted"
    SCAM = "scam"
    OTHER = "other"


class Opportunity(Record):
    """One job: what its messages, posting, interviews and offers belong to.

    Attributes:
        employer_key: the employer in comparable form, see `journal.name_keys`; `agency_key` and
            `reference_key` likewise.
        reference: the number under which the employer keeps the job or the application.
        reason_said: why it was closed, in your words.
        corrections: what you said of it ("role=Analyst"); it goes before any message.
    """

    employer = models.CharField(max_length=NAME_LENGTH, blank=True)
    employer_key = models.CharField(max_length=NAME_LENGTH, blank=True)
    role = models.CharField(max_length=NAME_LENGTH, blank=True)
    agency = models.CharField(max_length=NAME_LENGTH, blank=True)
    agency_key = models.CharField(max_length=NAME_LENGTH, blank=True)
    reference = models.CharField(max_length=NAME_LENGTH, blank=True)
    reference_key = models.CharField(max_length=NAME_LENGTH, blank=True)
    opened_on = models.DateField()
    state = models.CharField(max_length=WORD_LENGTH, default=OpportunityState.OPEN)
    reason = models.CharField(max_length=WORD_LENGTH, blank=True)
    reason_said = models.TextField(blank=True)
    closed_on = models.DateField(null=True)
    corrections = models.JSONField(default=list)

    class Meta(Record.Meta):
        """What the lists ask for."""

        verbose_name_plural = "opportunities"
        constraints = [
            *Record.Meta.constraints,
            one_of("state", OpportunityState),
            one_of("reason", ClosingReason, or_nothing=True),
        ]
        indexes = [
            models.Index(fields=["owner", "state"], name="opportunity_state"),
            models.Index(fields=["owner", "employer_key"], name="opportunity_employer"),
            models.Index(fields=["owner", "agency_key"], name="opportunity_agency"),
            models.Index(fields=["owner", "reference_key"], name="opportunity_reference"),
        ]

    def fill(self) -> None:
        """The names in the form in which they are asked for."""
        self.employer_key = employer_key(self.employer)[:NAME_LENGTH]
        self.agency_key = employer_key(self.agency)[:NAME_LENGTH]
        self.reference_key = self.reference.casefold()[:NAME_LENGTH]
