"""The people of a search: who they are, where they work, and when you met them."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from goanyway.journal.models.interview import Interview
from goanyway.journal.models.record import NAME_LENGTH, WORD_LENGTH, Record, one_of


class Parting(StrEnum):
    """How you parted."""

    WARM = "warm"
    NEUTRAL = "neutral"
    COOL = "cool"


class Person(Record):
    """Somebody you met or will meet.

    Attributes:
        name_key: the name in comparable form, see `journal.names`.
        merged_into: who this really is; a person that was merged is in the bin.
    """

    name = models.CharField(max_length=NAME_LENGTH)
    name_key = models.CharField(max_length=NAME_LENGTH)
    email = models.CharField(max_length=NAME_LENGTH, blank=True)
    phone = models.CharField(max_length=NAME_LENGTH, blank=True)
    linkedin = models.TextField(blank=True)
    merged_into = models.ForeignKey("self", models.PROTECT, related_name="merged", null=True)

    class Meta(Record.Meta):
        """Found by name and by address."""

        verbose_name_plural = "people"
        indexes = [
            models.Index(fields=["owner", "name_key"], name="person_name"),
            models.Index(fields=["owner", "email"], name="person_email"),
        ]


class Position(Record):
    """Where a person works or worked. `until` is empty for where they are now."""

    prefix = "w"
    parents = ("person",)

    person = models.ForeignKey(Person, models.PROTECT, related_name="positions")
    employer = models.CharField(max_length=NAME_LENGTH)
    employer_key = models.CharField(max_length=NAME_LENGTH)
    role = models.CharField(max_length=NAME_LENGTH, blank=True)
    since = models.DateField(null=True)
    until = models.DateField(null=True)

    class Meta(Record.Meta):
        """Whom do you know there?"""

        indexes = [models.Index(fields=["owner", "employer_key"], name="position_employer")]


class Meeting(Record):
    """A person at an interview: expected there, or met.

    Attributes:
        role: what they are in this interview ("hiring manager").
        met: none before the interview.
        said: what they said, that you want to remember (Markdown).
        quotable: whether a draft may quote that.
        parted: how you parted, in a word; `parted_said` in your own words.
    """

    prefix = "met"
    parents = ("interview", "person")

    interview = models.ForeignKey(Interview, models.PROTECT, related_name="meetings")
    person = models.ForeignKey(Person, models.PROTECT, related_name="meetings")
    role = models.CharField(max_length=NAME_LENGTH, blank=True)
    met = models.BooleanField(null=True)
    said = models.TextField(blank=True)
    quotable = models.BooleanField(default=False)
    parted = models.CharField(max_length=WORD_LENGTH, blank=True)
    parted_said = models.TextField(blank=True)

    class Meta(Record.Meta):
        """Once in each interview."""

        constraints = [
            *Record.Meta.constraints,
            one_of("parted", Parting, or_nothing=True),
            models.UniqueConstraint(
                fields=["interview", "person"],
                condition=models.Q(deleted_at=None),
                name="meeting_once",
            ),
        ]
