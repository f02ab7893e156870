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


class Offer(Record):
    """An offer with its terms (Markdown); `answer_by` is the last day to answer."""

    prefix = "o"
    parents = ("opportunity",)

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="offers")
    received_on = models.DateField()
    answer_by = models.DateField(null=True)
    state = models.CharField(max_length=WORD_LENGTH, default=OfferState.OPEN)
    pay = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    currency = models.CharField(max_length=3, blank=True)
    period = models.CharField(max_length=WORD_LENGTH, blank=True)
    terms = models.TextField(blank=True)

    class Meta(Record.Meta):
        """Words are words of the domain."""

        constraints = [
            *Record.Meta.constraints,
            one_of("state", OfferState),
            one_of("period", PayPeriod, or_nothing=True),
        ]
