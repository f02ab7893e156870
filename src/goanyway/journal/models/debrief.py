"""A debrief: what you found, against what you expected."""

from __future__ import annotations

from django.db import models

from goanyway.domain.facts import Style
from goanyway.journal.models.interview import Interview
from goanyway.journal.models.record import NAME_LENGTH, WORD_LENGTH, Record, one_of
from goanyway.journal.models.verdict import KeptVerdict


class Debrief(Record):
    """What you took down after an interview. Half of one is kept, and finished later.

    Attributes:
        finished_at: none while it is only half done.
        style: how the interview really was run.
        felt: how you felt, from -2 to 2.
        glad: whether you are glad that you went.
        questions_asked: what you were asked, each a text.
        looks_for: what they look for, each a trait in a few words.
        surprises: (Markdown).
    """

    prefix = "d"
    parents = ("interview",)

    interview = models.ForeignKey(Interview, models.PROTECT, related_name="debriefs")
    begun_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    style = models.CharField(max_length=WORD_LENGTH, blank=True)
    felt = models.SmallIntegerField(null=True)
    glad = models.BooleanField(null=True)
    questions_asked = models.JSONField(default=list)
    looks_for = models.JSONField(default=list)
    surprises = models.TextField(blank=True)

    class Meta(Record.Meta):
        """One for each interview."""

        constraints = [
            *Record.Meta.constraints,
            one_of("style", Style, or_nothing=True),
            models.CheckConstraint(
                condition=models.Q(felt=None) | models.Q(felt__gte=-2, felt__lte=2),
                name="debrief_felt",
            ),
            models.UniqueConstraint(
                fields=["interview"], condition=models.Q(deleted_at=None), name="debrief_once"
            ),
        ]


class Finding(Record):
    """One thing that you doubted, and what you found.

    Attributes:
        input: named as in a situation file: "job.beliefs.pay", "deal_breakers[0]".
        what: in words, where the input is a deal-breaker.
        expected: before; the mean, or the chance of a deal-breaker. None where nothing was.
        doubt: the standard deviation then; None for a deal-breaker.
        found: in the input's unit; 1 or 0 for a deal-breaker that is real or is not.
        said: in your words.
        verdict: where what was expected stands.
    """

    prefix = "fd"
    parents = ("debrief",)

    debrief = models.ForeignKey(Debrief, models.PROTECT, related_name="findings")
    input = models.CharField(max_length=NAME_LENGTH)
    what = models.TextField(blank=True)
    expected = models.FloatField(null=True)
    doubt = models.FloatField(null=True)
    found = models.FloatField(null=True)
    said = models.TextField(blank=True)
    verdict = models.ForeignKey(KeptVerdict, models.PROTECT, related_name="findings", null=True)

    class Meta(Record.Meta):
        """Each thing once."""

        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["debrief", "input"],
                condition=models.Q(deleted_at=None),
                name="finding_once",
            ),
        ]
