"""Why, in a sentence or two, and what an interview would teach of the market.

The opening names what you said and the job; nothing is put into your mouth. Then come the odds and,
only after them, the sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goanyway.advising.odds import odds_and_sums, refusal
from goanyway.domain.advice import Asking, Decision, Ground, ReasonEffect
from goanyway.domain.facts import Facts, Style
from goanyway.domain.reason import Answerer
from goanyway.domain.screening import Screening
from goanyway.domain.situation import Situation
from goanyway.language import N_, Texts, _
from goanyway.letters import REASON_NAMES
from goanyway.letters.phrases import one_line, weekday_and_day
from goanyway.spoken_numbers import capital, listed

_LEARN = Texts(
    {
        Style.PHONE_SCREEN: N_("What this employer asks first, and what it pays."),
        Style.ONE_WAY_VIDEO: N_(
            "What it's like to talk to a camera, before it counts somewhere else."
        ),
        Style.ASSESSMENT: N_("Which tests your field uses, and how you do on them."),
        Style.TECHNICAL: N_("Which skills your field tests for now, and how deeply."),
        Style.CASE: N_("How a case interview goes, and where you lose time."),
    }
)
_LEARN_OTHERWISE = N_("What employers in your field ask for now, and what they pay for it.")


_DECIDES = Texts(
    {
        "flexibility": N_("How the hours are set"),
        "location": N_("Where the work is done"),
        "stages": N_("How many interviews there are"),
    }
)
_RUNS_OUT = ("alternative.expires", "process.in_time")
_MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class Naming:
    """What the sentence names.

    Attributes:
        situation: complete.
        reasons: what each of yours did.
        given: your side as you gave it.
        role: of the job; empty where it is not known.
        employer: likewise.
        facts: of the invitation.
        pay_named: whether the pay was named.
    """

    situation: Situation
    reasons: Sequence[ReasonEffect]
    given: Situation
    role: str
    employer: str
    facts: Facts | None
    pay_named: bool

    @property
    def job(self) -> str:
        """The job in words."""
        return _("the {role} job").format(role=self.role) if self.role else _("this job")

    @property
    def firm(self) -> str:
        """The employer in words."""
        return self.employer or _("the firm")

    @property
    def doubts(self) -> str:
        """What you hesitate about, in your own words where there are some; else empty."""
        against = [each for each in self.reasons if each.bears and each.takes_off >= 0]
        ranked = sorted(against, key=lambda each: (not each.decides, -each.takes_off))
        names = [_quoted(each.what) or REASON_NAMES[each.kind] for each in ranked]
        names += [_quoted(each.what) for each in self.given.deal_breakers]
        return listed(names[:_MOST_NAMED]) if names else ""

    @property
    def interview_tells(self) -> bool:
        """Whether the interview is where your weightiest doubt is answered."""
        against = [each for each in self.reasons if each.bears and each.takes_off > 0]
        weightiest = max(against, key=lambda each: each.takes_off, default=None)
        return weightiest is not None and weightiest.answerer is Answerer.INTERVIEW


def why(decision: Decision, ask_first: Asking | None, screening: Screening, told: Naming) -> str:
    """Why, in the second person: your own reason and the job, then odds before sums."""
    opening = _opening(decision, ask_first, screening, told)
    if decision.ground in _WITHOUT_SUMS:
        return opening
    sums = odds_and_sums(decision, told.situation, told.employer, told.facts)
    return f"{opening} {sums}"


_WITHOUT_SUMS = (Ground.SCREENING, Ground.ACCEPTED_ELSEWHERE, Ground.COUNTER_OFFER_TAKEN)
"""Grounds that no sum could change, so that none is held out."""


def _opening(
    decision: Decision, ask_first: Asking | None, screening: Screening, told: Naming
) -> str:
    you = told.situation.you
    match decision.ground:
        case Ground.SCREENING if ask_first is None:
            said = _("This message asks for something an honest recruiter wouldn't ask for.")
            hard = next((each.reason for each in screening.signs if each.hard), "")
            return f"{said} {hard}".strip()
        case Ground.SCREENING:
            return _(
                "First make sure the sender is who they say they are: call {firm} at a number "
                "you looked up yourself."
            ).format(firm=told.firm)
        case Ground.ACCEPTED_ELSEWHERE if not you.accepted_elsewhere:
            return _(
                "You've taken another offer. Going to {firm} without an open mind would waste "
                "somebody's time."
            ).format(firm=told.firm)
        case Ground.ACCEPTED_ELSEWHERE:
            return _(
                "You've said yes to {other}. Going to {firm} without an open mind would waste "
                "somebody's time."
            ).format(other=you.accepted_elsewhere, firm=told.firm)
        case Ground.COUNTER_OFFER_TAKEN:
            return _(
                "You've taken the counter-offer, so you're staying where you are. Going to "
                "{firm} without an open mind would waste somebody's time."
            ).format(firm=told.firm)
        case Ground.ONLY_PRACTICE:
            return _(
                "You'd only go for practice and wouldn't take {job}. That isn't fair to the "
                "people who'd meet you, so rehearse with a friend or a coach instead."
            ).format(job=told.job)
        case Ground.RUNWAY:
            return _(
                "Your savings are likely to run out before another offer comes, and {job} pays "
                "at least as much as one you could get right away."
            ).format(job=told.job)
        case Ground.MUST_ATTEND:
            return _("You have to go: {reason}.").format(reason=you.must_attend.rstrip("."))
        case Ground.WORTH_ASKING:
            return _worth_asking(ask_first, told)
        case Ground.NO_OPEN_MIND:
            return _no_open_mind(decision, told)
        case Ground.NOT_WORTH_IT:
            return _not_worth_it(told)
        case Ground.WORTH_GOING:
            return _worth_going(decision, told)


def _worth_asking(ask_first: Asking | None, told: Naming) -> str:
    asked = "" if ask_first is None else ask_first.input
    if asked in _RUNS_OUT:
        return _(
            "Your other offer runs out before {firm} is likely to decide, and only more time would "
            "change that."
        ).format(firm=told.firm)
    if asked.startswith("deal_breakers["):
        index = int(asked.partition("[")[2].partition("]")[0])
        breaker = told.situation.deal_breakers[index]
        what = _quoted(breaker.what) or REASON_NAMES[breaker.kind]
        return _("A lot depends on {what}, and {firm} can answer that in one line.").format(
            what=what, firm=told.firm
        )
    if asked == "pay":
        said = (
            _("The pay they mention isn't clear enough to decide on, and {firm} can tell you more.")
            if told.pay_named
            else _(
                "Nobody has said what {job} pays. That decides it, and {firm} can tell you in "
                "one line."
            )
        )
        return capital(said.format(job=told.job, firm=told.firm))
    return _("{what} decides it, and {firm} can tell you in one line.").format(
        what=_DECIDES.get(asked, _("One answer")), firm=told.firm
    )


def _no_open_mind(decision: Decision, told: Naming) -> str:
    said = (
        _(
            "You hesitate about {doubts}, and as things look, you'd accept an offer only "
            "{chance} of the time. That's too rarely to be fair to the people who'd meet you."
        )
        if told.doubts
        else _(
            "As things look, you'd accept an offer only {chance} of the time. That's too rarely "
            "to be fair to the people who'd meet you."
        )
    )
    return said.format(doubts=told.doubts, chance=refusal(decision))


def _not_worth_it(told: Naming) -> str:
    expires = told.situation.alternative.expires
    in_time = told.situation.process.in_time
    if expires is not None and in_time is not None and in_time.mean < _IN_TIME:
        return _(
            "You're not likely to have an offer from {firm} before {day}, when your other "
            "one runs out."
        ).format(firm=told.firm, day=weekday_and_day(expires))
    if told.doubts:
        return _(
            "You hesitate about {doubts}, and counting that, going costs you more than it's worth."
        ).format(doubts=told.doubts)
    said = _(
        "As things look, the chance that {job} beats what you have is too small for what going "
        "costs."
    )
    return said.format(job=told.job)


_IN_TIME = 0.1
"""A chance below which no offer comes in time."""


def _worth_going(decision: Decision, told: Naming) -> str:
    value = decision.value
    if decision.carried_by_side_benefits:
        return _(
            "The job alone wouldn't be worth the trip. The other things an interview gives you "
            "make up for that, and you might still accept."
        )
    if told.doubts and told.interview_tells:
        return _(
            "You hesitate about {doubts}. An interview lets you see that for yourself."
        ).format(doubts=told.doubts)
    if told.doubts:
        return _(
            "You hesitate about {doubts}. Even counting that, going is still worth it."
        ).format(doubts=told.doubts)
    if told.given.nothing_against:
        return _("Nothing makes you hesitate about {job}, and going is worth it.").format(
            job=told.job
        )
    if told.given.says_no_reason:
        return _("You haven't said why you hesitate, so we hold nothing against {job}.").format(
            job=told.job
        )
    if value.already_expected.mean > value.proved_wrong.mean:
        return _("As things look, {job} is better than what you'd do otherwise.").format(
            job=told.job
        )
    return _("You've seen only part of {job}, and it may be better than it looks.").format(
        job=told.job
    )


def _quoted(what: str) -> str:
    words = one_line(what).rstrip(" .?!").replace('"', "'")
    return f'"{words}"' if words else ""


def learning(situation: Situation) -> tuple[str, ...]:
    """What you would learn of the market; it is not priced."""
    style = situation.stages[0].style if situation.stages else None
    return ((style and _LEARN.get(style)) or _(_LEARN_OTHERWISE),)
