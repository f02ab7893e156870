"""One invitation to decide on, and how it is decided anew when one thing that was said changes.

Everything that asks *what if* (what would flip the answer, what a reason did, a slider) goes
through here: it completes the situation anew with the changed input, on the draws of the verdict,
so that what it says is what you would see if you typed the change in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from goanyway.advising.completion import Complete, complete
from goanyway.advising.tornado_ranges import usual_doubt
from goanyway.decide.decision import (
    Circumstances,
    Weighed,
    decide,
    judged,
    questions_beforehand,
    weighed,
)
from goanyway.domain.advice import Advice, Asking, Decision, ReasonEffect, Verdict
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Safety
from goanyway.domain.situation import Situation
from goanyway.figures import FROM_EVIDENCE, Figures


@dataclass(frozen=True, slots=True)
class Case:
    """What an answer rests on.

    Attributes:
        given: your side as you gave it.
        invitation: what was read from it.
        posting: what was read from it.
        safety: what the screen says.
        today: the day on which you decide.
        seed: of the draws.
        figures: where the rest comes from.
    """

    given: Situation
    invitation: Facts | None
    posting: Facts | None
    safety: Safety
    today: date
    seed: int
    figures: Figures = FROM_EVIDENCE

    def told(self, given: Situation) -> Case:
        """The same case, had you said this."""
        return replace(self, given=given)

    def completed(self) -> Complete:
        """The situation with what was left out."""
        return complete(
            self.given,
            self.invitation,
            self.posting,
            figures=self.figures,
            today=self.today,
        )

    def decided(self, completed: Complete) -> Decision:
        """The whole decision."""
        usual = usual_doubt(completed.situation, figures=self.figures)
        around = replace(self._around(completed), usual=usual)
        return decide(completed.situation, self.seed, around)

    def weighed(self) -> Weighed:
        """What the verdict rests on."""
        return weighed(self.completed().situation, self.seed)

    def reconsidered(self) -> Reconsidered:
        """The verdict alone, and how near it is to turning."""
        completed = self.completed()
        return Reconsidered(
            weighed(completed.situation, self.seed), self._around(completed), self.seed
        )

    def _around(self, completed: Complete) -> Circumstances:
        return Circumstances(
            safety=self.safety,
            answer_in_time=_answer_in_time(self.invitation, self.today),
            other_counts=completed.other_counts,
            pay_named=completed.pay_named,
            never_asked=completed.never_asked,
            offer_while_savings_last=completed.offer_while_savings_last,
            in_time_a_week_later=completed.in_time_a_week_later,
        )


@dataclass(frozen=True, slots=True)
class Reconsidered:
    """A case as far as its verdict needs it.

    Attributes:
        basis: what the verdict rests on.
        around: what else bears on it.
        seed: of the draws.
    """

    basis: Weighed
    around: Circumstances
    seed: int

    @property
    def verdict(self) -> Verdict:
        """The verdict, as the whole decision would give it."""
        asking: tuple[Asking, ...] = ()
        if self.around.answer_in_time:
            asking = questions_beforehand(self.basis, self.seed, self.around, briefly=True)
        return judged(self.basis, self.around, asking)[0]


@dataclass(frozen=True, slots=True)
class Considered(Advice):
    """An advice with what it is about, so that it can be considered, and drafted, anew."""

    case: Case | None = None
    message: Message | None = None


def case_of(advice: Advice) -> Case | None:
    """The case of an advice; None where it was put together otherwise."""
    return advice.case if isinstance(advice, Considered) else None


def effects_of_reasons(
    case: Case, completed: Complete, decision: Decision
) -> tuple[ReasonEffect, ...]:
    """What each reason did: the answer with it against the answer without."""
    effects = []
    reasons = case.given.reasons
    for index, reason in enumerate(reasons):
        bears = completed.bearing[index]
        off = chance = 0.0
        decides = False
        if bears:
            without = replace(case.given, reasons=(*reasons[:index], *reasons[index + 1 :]))
            basis = case.told(without).weighed()
            off = basis.mean - decision.value.total.mean
            accepts = float(basis.central.job.p_accept[0])
            chance = accepts - decision.p_accept_given_offer
            decides = basis.would_go is not decision.goes_without_asking
        effects.append(
            ReasonEffect(
                kind=reason.kind,
                what=reason.what,
                no_go=reason.no_go,
                answerer=reason.kind.answerer,
                bears=bears,
                takes_off=off,
                takes_off_chance=chance,
                decides=decides,
            )
        )
    return tuple(effects)


def _answer_in_time(invitation: Facts | None, today: date) -> bool:
    """Whether there is a day left for an answer before you must reply or go."""
    if invitation is None:
        return True
    limits = [day_of(fact.value) for fact in (invitation.reply_by, invitation.start) if fact]
    upcoming = [limit for limit in limits if limit >= today]
    return not upcoming or min(upcoming) - today >= timedelta(days=1)


def day_of(moment: datetime | date) -> date:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment
