"""The one sentence why, and what an interview would teach of the market."""

from __future__ import annotations

from goanyway.domain.advice import Asking, Decision, Ground
from goanyway.domain.facts import Style
from goanyway.domain.situation import Situation
from goanyway.language import N_, Texts, _

_LEARN = Texts(
    {
        Style.PHONE_SCREEN: N_(
            "What this employer asks before anything else, and what it pays for that."
        ),
        Style.ONE_WAY_VIDEO: N_("How it is to speak to a camera, before it counts elsewhere."),
        Style.ASSESSMENT: N_("Which tests are used in your field, and where you stand in them."),
        Style.TECHNICAL: N_("Which skills are tested in your field now, and how deep."),
        Style.CASE: N_("How a case interview runs, and where you lose time in it."),
    }
)
_LEARN_OTHERWISE = N_("What hiring people in your field ask for now, and what they pay for it.")


def why(decision: Decision, ask_first: Asking | None, situation: Situation) -> str:
    """One sentence, in the second person."""
    match decision.ground:
        case Ground.SCREENING if ask_first is None:
            return _("This message asks for what an honest recruiter does not ask for.")
        case Ground.SCREENING:
            return _(
                "Before anything else, make sure that the sender is who they say: ring the firm on "
                "a number that you looked up yourself."
            )
        case Ground.ACCEPTED_ELSEWHERE:
            return _(
                "You have accepted {firm}, so going would take an hour of somebody's time without "
                "an open mind."
            ).format(firm=situation.you.accepted_elsewhere)
        case Ground.MUST_ATTEND:
            return _("You have to go: {reason}.").format(reason=situation.you.must_attend)
        case Ground.WORTH_ASKING:
            return _("One question, asked beforehand, could settle whether the hour is worth it.")
        case Ground.NO_OPEN_MIND:
            return _(
                "As things look you would hardly accept an offer, so going would not be fair to "
                "the people who would see you."
            )
        case Ground.NOT_WORTH_IT:
            return _("As things look, going costs you more than it brings.")
        case Ground.WORTH_GOING:
            return _worth_going(decision)


def _worth_going(decision: Decision) -> str:
    value = decision.value
    if decision.carried_by_side_benefits:
        return _(
            "The job alone would not pay for the trip; what else the interview gives you does, and "
            "you might still accept."
        )
    if value.already_expected.mean > value.proved_wrong.mean:
        return _("As things look the job is better than what you would do otherwise.")
    return _(
        "You know only a part of this job, and the chance that it is better than it looks is worth "
        "more than the time."
    )


def learning(situation: Situation) -> tuple[str, ...]:
    """What you would learn of the market; it is not priced."""
    style = situation.stages[0].style if situation.stages else None
    return ((style and _LEARN.get(style)) or _(_LEARN_OTHERWISE),)
