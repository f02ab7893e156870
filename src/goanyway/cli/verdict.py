"""The answer itself: the headline, and the few sentences that go with it."""

from __future__ import annotations

from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice, Ground, Verdict
from goanyway.domain.facts import Facts, Kind
from goanyway.language import N_, _
from goanyway.spoken_numbers import money
from goanyway.words.asking import what_the_answer_means
from goanyway.words.leaving_home import is_away
from goanyway.words.what_ifs import what_ifs

HEADLINES = {
    Verdict.GO: (_("GO."), Tone.GO),
    Verdict.ASK_FIRST: (_("ASK ONE THING FIRST."), Tone.ASK),
    Verdict.DECLINE_KINDLY: (_("DECLINE KINDLY."), Tone.HOME),
    Verdict.DO_NOT_REPLY: (_("DO NOT REPLY."), Tone.STOP),
}

CALLED_OFF = {
    Kind.CANCELLATION: _("It reads like a cancellation:"),
    Kind.REJECTION: _("It reads like a rejection:"),
}
"""Messages that say themselves that there is no interview to go to."""

SETTLED = (
    Ground.SCREENING,
    Ground.ACCEPTED_ELSEWHERE,
    Ground.COUNTER_OFFER_TAKEN,
    Ground.MUST_ATTEND,
    Ground.ONLY_PRACTICE,
    Ground.RUNWAY,
    Ground.NO_OPEN_MIND,
)
"""Grounds that hold whatever going is worth."""


WHAT_MAKES_YOU_HESITATE = N_(
    "Say what makes you hesitate (--because), and the answer will take it into account."
)


def headline(advice: Advice) -> tuple[str, Tone]:
    """What to do, in a few words."""
    if advice.verdict is Verdict.DECLINE_KINDLY and is_away(advice):
        return _("STAY HOME, KINDLY."), Tone.HOME
    return HEADLINES[advice.verdict]


def verdict(advice: Advice, width: int) -> list[Line]:
    """The headline, what the answer to the one question means, why, and how sure that is."""
    said, tone = headline(advice)
    asking = advice.ask_first
    if asking is None:
        lines = paragraph(said, width, tone=tone)
    else:
        lines = paragraph(f"{said.removesuffix('.')}: {asking.question}", width, tone=tone)
        lines += paragraph(what_the_answer_means(asking, advice), width)
    lines += paragraph(advice.why, width)
    average = f"{_average(advice)} {_firmness(advice)}".strip()
    if average:
        lines += paragraph(average, width)
    if advice.given.says_no_reason and advice.decision.ground not in SETTLED:
        lines += paragraph(_(WHAT_MAKES_YOU_HESITATE), width)
    return lines


def no_invitation(facts: Facts, width: int) -> list[Line]:
    """That there is nothing to go to, and the words that say so."""
    lines = paragraph(_("THIS IS NOT AN INVITATION."), width, tone=Tone.HOME)
    lines += paragraph(CALLED_OFF[facts.kind.value], width)
    return lines + paragraph(f'"{facts.kind.source.words}"', width, first="  ", tone=Tone.SOFT)


def in_short(advice: Advice, width: int) -> list[Line]:
    """The verdict again, where its first telling has gone out of sight."""
    said, tone = headline(advice)
    return paragraph(_("In short: {verdict}").format(verdict=said.lower()), width, tone=tone)


def _average(advice: Advice) -> str:
    """What going comes to on average, where the verdict hangs on it."""
    decision = advice.decision
    if decision.ground in SETTLED:
        return ""
    mean, currency = decision.value.total.mean, advice.situation.currency
    if abs(mean) < 1:
        return _("On average, going costs about as much as it's worth.")
    return _("On average: {amount}.").format(amount=money(mean, currency))


def _firmness(advice: Advice) -> str:
    return "" if advice.decision.ground in SETTLED else what_ifs(advice.decision)
