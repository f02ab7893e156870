"""An interview: one appointment within an opportunity."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from goanyway.domain.facts import Style
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.record import (
    ID_LENGTH,
    NAME_LENGTH,
    WORD_LENGTH,
    Record,
    one_of,
)


class InterviewState(StrEnum):
    """What became of an interview."""

    PLANNED = "planned"
    ATTENDED = "attended"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Interview(Record):
    """One appointment. It is at a day and a time of day in a zone, as people agree on it.

    Attributes:
        day: none while no date is agreed.
        time: none while only the day is known.
        zone: a zone of the IANA or an offset (+02:00); empty for the one where you are.
        uid: of the calendar's appointment, with `recurrence` and `sequence` as in RFC 5545.
        cancelled_by_you: you said that it does not take place, whatever a message says.
        prepared: what you noted while preparing (Markdown).
        corrections: what you said of it ("start=2026-11-12 13:30"); it goes before any message.
    """

    prefix = "i"
    parents = ("opportunity",)

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="interviews")
    state = models.CharField(max_length=WORD_LENGTH, default=InterviewState.PLANNED)
    style = models.CharField(max_length=WORD_LENGTH, blank=True)
    day = models.DateField(null=True)
    time = models.TimeField(null=True)
    minutes = models.PositiveIntegerField(null=True)
    zone = models.CharField(max_length=NAME_LENGTH, blank=True)
    place = models.TextField(blank=True)
    join = models.TextField(blank=True)
    uid = models.CharField(max_length=ID_LENGTH, blank=True)
    recurrence = models.CharField(max_length=ID_LENGTH, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    cancelled_by_you = models.BooleanField(default=False)
    prepared = models.TextField(blank=True)
    corrections = models.JSONField(default=list)

    class Meta(Record.Meta):
        """Asked for by day, and by the calendar's id."""

        constraints = [
            *Record.Meta.constraints,
            one_of("state", InterviewState),
            one_of("style", Style, or_nothing=True),
        ]
        indexes = [
            models.Index(fields=["owner", "day"], name="interview_day"),
            models.Index(fields=["owner", "uid"], name="interview_uid"),
        ]
