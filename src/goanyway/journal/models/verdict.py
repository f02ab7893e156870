"""Advice as it was given, and what you chose."""

from __future__ import annotations

from django.db import models

from goanyway.domain.advice import Firmness, Ground
from goanyway.domain.advice import Verdict as Word
from goanyway.domain.screening import Safety
from goanyway.journal.models.content import Content
from goanyway.journal.models.interview import Interview
from goanyway.journal.models.opportunity import Opportunity
from goanyway.journal.models.record import NAME_LENGTH, WORD_LENGTH, Record, one_of


class KeptVerdict(Record):
    """One verdict, as made, with everything that it rests on. It never changes; nor does its row.

    Attributes:
        on: the day that the advice counts from.
        advice: the whole advice as `interchange.advice_json` writes it: inputs with their
            origins, predictions, letters.
        invitation: the message that it was made on, as it came in; likewise `posting`.
        situation: the situation file (TOML) as it was then.
        corrections: what you had corrected of what was read.
        program: the version of goanyway that made it.
    """

    prefix = "v"
    parents = ("opportunity",)
    kept_as_made = True

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="verdicts")
    interview = models.ForeignKey(Interview, models.PROTECT, related_name="verdicts", null=True)
    made_at = models.DateTimeField()
    on = models.DateField()
    program = models.CharField(max_length=WORD_LENGTH)
    verdict = models.CharField(max_length=WORD_LENGTH)
    firmness = models.CharField(max_length=WORD_LENGTH)
    ground = models.CharField(max_length=WORD_LENGTH)
    safety = models.CharField(max_length=WORD_LENGTH)
    currency = models.CharField(max_length=NAME_LENGTH)
    value_mean = models.FloatField()
    value_p10 = models.FloatField()
    value_p90 = models.FloatField()
    p_offer = models.FloatField()
    p_accept_given_offer = models.FloatField()
    p_take_this_job = models.FloatField()
    p_positive = models.FloatField()
    p_glad = models.FloatField(null=True)
    advice = models.ForeignKey(Content, models.PROTECT, related_name="+")
    invitation = models.ForeignKey(Content, models.PROTECT, related_name="+", null=True)
    posting = models.ForeignKey(Content, models.PROTECT, related_name="+", null=True)
    situation = models.ForeignKey(Content, models.PROTECT, related_name="+", null=True)
    corrections = models.JSONField(default=list)

    class Meta(Record.Meta):
        """Words are words of the domain."""

        constraints = [
            *Record.Meta.constraints,
            one_of("verdict", Word),
            one_of("firmness", Firmness),
            one_of("ground", Ground),
            one_of("safety", Safety),
        ]


class KeptDoubt(Record):
    """One thing that you were not sure of when a verdict was made, and could find out by going.

    Attributes:
        input: named as in a situation file: "job.beliefs.pay", "deal_breakers[0]".
        what: in words, where the input is a deal-breaker.
        expected: the mean, or the chance that a deal-breaker is real.
        doubt: the standard deviation; None for a deal-breaker.
        matters: how much a year hangs on it, by one standard deviation; None where everything
            does, as on a deal-breaker that is absolute.
    """

    prefix = "dt"
    parents = ("verdict",)
    kept_as_made = True

    verdict = models.ForeignKey(KeptVerdict, models.PROTECT, related_name="doubts")
    input = models.CharField(max_length=NAME_LENGTH)
    what = models.TextField(blank=True)
    expected = models.FloatField()
    doubt = models.FloatField(null=True)
    matters = models.FloatField(null=True)

    class Meta(Record.Meta):
        """Each thing once."""

        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["verdict", "input"],
                condition=models.Q(deleted_at=None),
                name="keptdoubt_once",
            ),
        ]


class Choice(Record):
    """What you decided, on a verdict or without one.

    Attributes:
        chosen: in the words of a verdict.
        otherwise: whether it is not what the verdict said.
        reason: in your words.
    """

    prefix = "ch"
    parents = ("opportunity",)

    opportunity = models.ForeignKey(Opportunity, models.PROTECT, related_name="choices")
    verdict = models.ForeignKey(KeptVerdict, models.PROTECT, related_name="choices", null=True)
    made_at = models.DateTimeField()
    chosen = models.CharField(max_length=WORD_LENGTH)
    otherwise = models.BooleanField()
    reason = models.TextField(blank=True)

    class Meta(Record.Meta):
        """Words are words of the domain."""

        constraints = [
            *Record.Meta.constraints,
            one_of("chosen", Word),
        ]
