"""The answer itself: the headline, and the few sentences that go with it."""

from __future__ import annotations

from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice, Firmness, Ground, Verdict
from goanyway.domain.facts import Facts, Kind
from goanyway.language import _
from goanyway.words.asking import what_the_answer_means
from goanyway.words.leaving_home import is_away
from goanyway.words.numbers import money

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

SAID_ALREADY = (Ground.WORTH_ASKING, Ground.NOT_WORTH_IT)
"""Grounds whose reason stands in the headline or in the figure."""

SETTLED = (
    Ground.SCREENING,
    Ground.ACCEPTED_ELSEWHERE,
    Ground.MUST_ATTEND,
    Ground.NO_OPEN_MIND,
)
"""Grounds that hold whatever going is worth."""


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
    if advice.decision.ground not in SAID_ALREADY:
        lines += paragraph(advice.why, width)
    sure = f"{_worth(advice)} {_firmness(advice)}".strip()
    return lines + (paragraph(sure, width) if sure else [])


def no_invitation(facts: Facts, width: int) -> list[Line]:
    """That there is nothing to go to, and the words that say so."""
    lines = paragraph(_("THIS IS NO INVITATION."), width, tone=Tone.HOME)
    lines += paragraph(CALLED_OFF[facts.kind.value], width)
    return lines + paragraph(f'"{facts.kind.source.words}"', width, first="  ", tone=Tone.SOFT)


def in_short(advice: Advice, width: int) -> list[Line]:
    """The verdict again, where its first telling has gone out of sight."""
    said, tone = headline(advice)
    return paragraph(_("In short: {verdict}").format(verdict=said.lower()), width, tone=tone)


def _worth(advice: Advice) -> str:
    """What going is worth, where the verdict hangs on it."""
    decision = advice.decision
    if decision.ground in SETTLED and decision.ground is not Ground.SCREENING:
        return ""
    if advice.verdict is Verdict.DO_NOT_REPLY:
        return ""
    mean, currency = decision.value.total.mean, advice.situation.currency
    if abs(mean) < 1:
        said = _("On average, going costs about as much as it brings.")
    elif mean < 0:
        said = _("On average, going costs about {amount} more than it brings.")
    elif not advice.decision.goes_without_asking:
        said = _("On average, going comes to about {amount}, but you would hardly accept an offer.")
    else:
        said = _("On average, going is worth about {amount}.")
    return said.format(amount=money(abs(mean), currency))


def _firmness(advice: Advice) -> str:
    if advice.decision.ground in SETTLED:
        return ""
    return _("Fairly sure.") if advice.firmness is Firmness.CLEAR else _("A close call.")
