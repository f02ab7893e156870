"""One invitation to decide on, and how it is decided anew when one thing that was said changes.

Everything that asks *what if* (what would flip the answer, what a reason did, a slider) goes
through here: it completes the situation anew with the changed input, on the draws of the verdict,
so that what it says is what you would see if you typed the change in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from goanyway.advising.completion import Complete, complete
from goanyway.advising.tornado_ranges import usual_doubt
from goanyway.decide.basis import Basis, basis_of
from goanyway.decide.decision import (
    Circumstances,
    decide,
    judged,
    questions_beforehand,
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

    def basis(self) -> Basis:
        """What the verdict rests on."""
        return basis_of(self.completed().situation, self.seed)

    def reconsidered(self, *, known_to_go: bool | None = None) -> Reconsidered:
        """The verdict alone, and how near it is to turning.

        Args:
            known_to_go: whether it is a go if nothing is asked, where that is known: the draws
                are spared then.
        """
        completed = self.completed()
        basis = replace(basis_of(completed.situation, self.seed), known_to_go=known_to_go)
        return Reconsidered(basis, self._around(completed))

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


@dataclass(frozen=True)
class Reconsidered:
    """A case as far as its verdict needs it.

    Attributes:
        basis: what the verdict rests on.
        around: what else bears on it.
    """

    basis: Basis
    around: Circumstances

    @cached_property
    def asking(self) -> tuple[Asking, ...]:
        """What could be asked, as far as the first question that is."""
        if not self.around.answer_in_time:
            return ()
        return questions_beforehand(self.basis, self.around, briefly=True)

    @property
    def verdict(self) -> Verdict:
        """The verdict, as the whole decision would give it."""
        return judged(self.basis, self.around, self.asking)[0]


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
            basis = case.told(without).basis()
            off = basis.mean - decision.value.total.mean
            chance = basis.p_accept - decision.p_accept_given_offer
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
