"""The card: everything the advice says, as lines that read well on a terminal, in a pipe, aloud.

Plain words and plain characters; each figure stands in its sentence or beside its label. The order
is that of the questions somebody asks: what shall I do, why, how sure is that, what would change
it, what do I ask, what is this based on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goanyway.cli.asking import what_the_answer_means
from goanyway.cli.assumptions import assumed
from goanyway.cli.drafts import drafts
from goanyway.cli.explanation import explanation
from goanyway.cli.flips import flips
from goanyway.language import _
from goanyway.cli.lines import Line, Tone, paragraph, sections
from goanyway.cli.readout import doubt, occasion, readout
from goanyway.cli.value_table import value_table
from goanyway.cli.wording import capital, money, odds, percent
from goanyway.domain.advice import Advice, Firmness, Ground, Verdict
from goanyway.domain.screening import Safety, Screening

ROOM_QUESTIONS = 3

HEADLINES = {
    Verdict.GO: (_("GO."), Tone.GO),
    Verdict.ASK_FIRST: (_("ASK ONE THING FIRST."), Tone.ASK),
    Verdict.DECLINE_KINDLY: (_("STAY HOME, KINDLY."), Tone.HOME),
    Verdict.DO_NOT_REPLY: (_("DO NOT REPLY."), Tone.STOP),
}

SAFETY = {
    Safety.LOOKS_GENUINE: _("Looks genuine"),
    Safety.BE_CAREFUL: _("Be careful"),
    Safety.DO_NOT_REPLY: _("Not safe"),
}


def card(
    advice: Advice, *, width: int = 60, explain: bool = False, all_letters: bool = False
) -> list[Line]:
    """The whole card, no line wider than `width` columns."""
    return list(sections(_sections(advice, width, explain, all_letters)))


def _sections(advice: Advice, width: int, explain: bool, all_letters: bool) -> Iterator[list[Line]]:
    yield occasion(advice.invitation, advice.posting, width)
    yield doubt(advice.invitation, width)
    yield _verdict(advice, width)
    if advice.verdict is Verdict.DO_NOT_REPLY:
        yield from _safety(advice.screening, width)
        yield _listed(_("Also"), advice.notes, width)
        yield readout(advice.invitation, advice.posting, width)
        return
    if advice.invitation is not None or advice.screening.signs:
        yield from _safety(advice.screening, width)
    yield value_table(advice.decision, advice.situation.currency, width)
    yield _chances(advice, width)
    yield flips(advice, width)
    yield _room(advice, width)
    yield _listed(_("You would also learn"), advice.learning, width)
    yield readout(advice.invitation, advice.posting, width)
    yield assumed(advice, width) if not explain else []
    yield _listed(_("Also"), advice.notes, width)
    yield from drafts(advice, width, all_of_them=all_letters)
    if explain:
        yield from explanation(advice, width)
    yield _in_short(advice, width)


def _listed(heading: str, sentences: Iterable[str], width: int) -> list[Line]:
    """A heading and its sentences, or nothing where there are none."""
    lines = [line for each in sentences for line in paragraph(each, width, first="  ")]
    return paragraph(heading, width, tone=Tone.HEADING) + lines if lines else []


def _verdict(advice: Advice, width: int) -> list[Line]:
    headline, tone = HEADLINES[advice.verdict]
    asking = advice.ask_first
    if asking is None:
        lines = paragraph(headline, width, tone=tone)
    else:
        headline = f"{headline.removesuffix('.')}: {asking.question}"
        lines = paragraph(headline, width, tone=tone)
        lines += paragraph(what_the_answer_means(asking, advice), width)
    lines += paragraph(advice.why, width)
    if advice.verdict is Verdict.DO_NOT_REPLY:
        return lines
    return lines + paragraph(f"{_worth(advice)} {_firmness(advice)}", width)


def _in_short(advice: Advice, width: int) -> list[Line]:
    """The verdict again, since on a small screen its first telling has gone out of sight."""
    headline, tone = HEADLINES[advice.verdict]
    said = _("In short: {verdict}").format(verdict=headline.lower())
    return paragraph(said, width, tone=tone)


def _worth(advice: Advice) -> str:
    decision = advice.decision
    mean, currency = decision.value.total.mean, advice.situation.currency
    if mean < 0:
        said = _("Going costs about {amount} more than it brings.")
    elif decision.p_accept_given_offer < decision.open_mind:
        said = _("Going comes to about {amount}, but you would hardly accept an offer.")
    else:
        said = _("As things look, going is worth about {amount}.")
    return said.format(amount=money(abs(mean), currency))


def _firmness(advice: Advice) -> str:
    if advice.decision.ground in (Ground.ACCEPTED_ELSEWHERE, Ground.MUST_ATTEND):
        return ""
    return _("Fairly sure.") if advice.firmness is Firmness.CLEAR else _("A close call.")


def _safety(screening: Screening, width: int) -> Iterator[list[Line]]:
    """What the screen found, with the words; and what to do now."""
    lines = paragraph(f"{SAFETY[screening.safety]} ({screening.extent}).", width)
    for sign in screening.signs:
        lines += paragraph(sign.reason, width, first="  ")
        lines += paragraph(f'"{sign.source.words}"', width, first="    ", tone=Tone.SOFT)
    yield lines
    if screening.do_now:
        lines = paragraph(_("What to do now"), width, tone=Tone.HEADING)
        for count, step in enumerate(screening.do_now, 1):
            lines += paragraph(step, width, first=f"  {count}. ")
        yield lines


def _chances(advice: Advice, width: int) -> list[Line]:
    decision = advice.decision
    said = _("{odds} that you end in this job.").format(odds=odds(decision.p_take_this_job))
    lines = paragraph(capital(said), width)
    sure = percent(1 - decision.p_accept_given_offer)
    if decision.stay_home_if_surer_than is None:
        said = _("You are {sure} sure that you would not take it even if offered.")
        return lines + paragraph(said.format(sure=sure), width)
    said = _(
        "Stay home only if you are more than {threshold} sure that you would not take it even if "
        "offered. You are {sure} sure."
    )
    threshold = percent(decision.stay_home_if_surer_than)
    return lines + paragraph(said.format(threshold=threshold, sure=sure), width)


def _room(advice: Advice, width: int) -> list[Line]:
    questions = advice.ask_in_the_room[:ROOM_QUESTIONS]
    if not questions:
        return []
    staying = advice.verdict is Verdict.DECLINE_KINDLY
    heading = _("If you go all the same, ask") if staying else _("In the room, ask")
    lines = paragraph(heading, width, tone=Tone.HEADING)
    for count, each in enumerate(questions, 1):
        lines += paragraph(each.question, width, first=f"  {count}. ")
    return lines
