"""The card: everything the advice says, as lines that read well on a terminal, in a pipe, aloud.

Plain words and plain characters; each figure stands in its sentence or beside its label. The order
is that of the questions somebody asks: what shall I do, why, how sure is that, what would change
it, what do I ask, what is this based on. What cannot matter to the reader is left out, and so is
what might tempt them to break their word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goanyway.cli.assumptions import rests_on
from goanyway.cli.drafts import drafts
from goanyway.cli.explanation import explanation
from goanyway.cli.flips import flips
from goanyway.cli.lines import Line, Tone, paragraph, sections
from goanyway.cli.readout import doubt, occasion, readout
from goanyway.cli.reasons import reasons
from goanyway.cli.safety import safety
from goanyway.cli.value_table import value_table
from goanyway.cli.verdict import CALLED_OFF, in_short, no_invitation, verdict
from goanyway.domain.advice import Advice, Ground, Verdict
from goanyway.language import N_, _
from goanyway.spoken_numbers import capital, percent
from goanyway.words.leaving_home import staying_away

ROOM_QUESTIONS = 3

DETAILS = N_("(--explain shows the parts, what we assumed, and where it comes from)")

NEVER_ENOUGH = 0.01
"""Sureness below which it does not matter: even somebody sure to accept would hardly gain."""

ALL_BUT_CERTAIN = 0.99


def card(
    advice: Advice, *, width: int = 60, explain: bool = False, all_letters: bool = False
) -> list[Line]:
    """The whole card, no line wider than `width` columns."""
    return list(sections(_sections(advice, width, explain, all_letters)))


def _sections(advice: Advice, width: int, explain: bool, all_letters: bool) -> Iterator[list[Line]]:
    yield occasion(advice.invitation, advice.posting, width)
    if advice.verdict is Verdict.DO_NOT_REPLY:
        yield verdict(advice, width)
        yield from safety(advice.screening, width, explain=explain)
        yield _listed(_("Also"), advice.notes, width)
        yield readout(advice.invitation, advice.posting, width)
        return
    invited = advice.invitation
    called_off = invited is not None and invited.kind.value in CALLED_OFF
    accepted = advice.decision.ground is Ground.ACCEPTED_ELSEWHERE
    if invited is not None and called_off:
        yield no_invitation(invited, width)
    else:
        yield doubt(invited, width)
        yield verdict(advice, width)
    if invited is not None or advice.screening.signs:
        yield from safety(advice.screening, width, explain=explain)
    if not (called_off or accepted):
        yield from _figures(advice, width, explain)
    yield readout(invited, advice.posting, width)
    if not (called_off or accepted or explain):
        rests = f"{rests_on(advice.situation)} {_(DETAILS)}"
        yield paragraph(rests, width, tone=Tone.SOFT)
    yield _listed(_("Also"), advice.notes, width)
    if not called_off or all_letters:
        yield from drafts(advice, width, all_of_them=all_letters)
    if not explain:
        return
    if called_off or accepted:
        heading = _("If you hadn't accepted") if accepted else _("If it took place anyway")
        yield paragraph(heading, width, tone=Tone.HEADING)
        yield from _figures(advice, width, explain)
    yield from explanation(advice, width)
    if not called_off:
        yield in_short(advice, width)


def _figures(advice: Advice, width: int, explain: bool) -> Iterator[list[Line]]:
    """What your reasons did, what would change the answer, what to find out; parts as details."""
    yield reasons(advice, width)
    if explain:
        table = value_table(advice.decision, advice.situation.currency, width)
        yield table + paragraph(rests_on(advice.situation), width, first="  ")
    yield _chances(advice, width, explain)
    yield flips(advice, width, in_points=explain)
    if advice.verdict is not Verdict.DECLINE_KINDLY or explain:
        yield _room(advice, width)
        yield _listed(_("You'd also learn"), advice.learning, width)


def _listed(heading: str, sentences: Iterable[str], width: int) -> list[Line]:
    """A heading and its sentences, or nothing where there are none."""
    lines = [line for each in sentences for line in paragraph(each, width, first="  ")]
    return paragraph(heading, width, tone=Tone.HEADING) + lines if lines else []


def _chances(advice: Advice, width: int, explain: bool) -> list[Line]:
    """How sure of a no one must be; as a detail, what the model makes of it."""
    sentences = [_sure_enough(advice), _estimate(advice) if explain else ""]
    said = " ".join(each for each in sentences if each)
    return paragraph(said, width) if said else []


def _sure_enough(advice: Advice) -> str:
    """How sure of not accepting one must be to stay home; empty where that does not matter."""
    threshold = advice.decision.stay_home_if_surer_than
    if threshold is None or advice.decision.ground is Ground.MUST_ATTEND:
        return ""
    if threshold < NEVER_ENOUGH:
        return _("Even if you were sure to take the job, going would hardly be worth it.")
    stay = capital(staying_away(advice))
    if threshold > ALL_BUT_CERTAIN:
        said = _(
            "{stay} only if you're all but certain you wouldn't take the job if they offered it."
        )
    else:
        said = _(
            "{stay} only if you're more than {threshold} sure you wouldn't take the job even if "
            "they offered it."
        )
    return said.format(stay=stay, threshold=percent(threshold))


def _estimate(advice: Advice) -> str:
    """How likely you are not to take it: what the model makes of it, not what you said."""
    p_accept = advice.decision.p_accept_given_offer
    if p_accept <= 0:
        return _("As things look, you wouldn't take the job even if they offered it.")
    chance = percent(1 - p_accept)
    if _sure_enough(advice):
        return _("As things look, the chance that you wouldn't is {chance}.").format(chance=chance)
    return _("As things look, the chance that you wouldn't take the job is {chance}.").format(
        chance=chance
    )


def _room(advice: Advice, width: int) -> list[Line]:
    questions = advice.ask_in_the_room[:ROOM_QUESTIONS]
    if not questions:
        return []
    against = advice.decision.ground in (Ground.NOT_WORTH_IT, Ground.NO_OPEN_MIND)
    heading = _("If you go anyway, ask") if against else _("In the room, ask")
    lines = paragraph(heading, width, tone=Tone.HEADING)
    for count, each in enumerate(questions, 1):
        lines += paragraph(each.question, width, first=f"  {count}. ")
    return lines
