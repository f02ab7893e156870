"""An offer of a job."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from goanyway.domain.facts import PayPeriod
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.record import WORD_LENGTH, Record, one_of


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class OfferKind(StrEnum):
    """Whose offer it is."""

    OFFER = "offer"
    COUNTER_OFFER = "counter-offer"


class Offer(Record):
    """An offer with its terms (Markdown); `answer_by` is the last day to answer.

    Attributes:
        kind: of a job, or of more for staying in the one that you have; then its opportunity
            stands for your present job.
        answered_on: when it came to be no longer open; None for one that is, and for those that an
            earlier goanyway kept.
    """

    prefix = "o"
    parents = ("opportunity",)

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="offers")
    kind = models.CharField(max_length=WORD_LENGTH, default=OfferKind.OFFER)
    received_on = models.DateField()
    answer_by = models.DateField(null=True)
    state = models.CharField(max_length=WORD_LENGTH, default=OfferState.OPEN)
    answered_on = models.DateField(null=True)
    pay = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    currency = models.CharField(max_length=3, blank=True)
    period = models.CharField(max_length=WORD_LENGTH, blank=True)
    terms = models.TextField(blank=True)

    class Meta(Record.Meta):
        """Words are words of the domain."""

        constraints = [
            *Record.Meta.constraints,
            one_of("kind", OfferKind),
            one_of("state", OfferState),
            one_of("period", PayPeriod, or_nothing=True),
        ]

    @property
    def is_counter_offer(self) -> bool:
        """Whether it is for staying where you are."""
        return self.kind == OfferKind.COUNTER_OFFER
