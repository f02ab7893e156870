"""The drafts that go with a decision, and the same with a question in your own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from goanyway.advising.case import Considered
from goanyway.advising.correspondence import held_offer, manner_of, your_name
from goanyway.domain.advice import (
    Advice,
    Asking,
    Decision,
    Ground,
    Letter,
    LetterKind,
    Verdict,
)
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.situation import Alternative
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.letters import LONGEST_QUESTION, letters
from goanyway.letters.phrases import one_line

NOT_ASKED_HERE = ("screening", "alternative.expires")
"""Questions to somebody else than who wrote: on the telephone to the firm, to the other firm."""


def drafts(
    decision: Decision,
    invitation: Message | None,
    invited: Facts | None,
    posted: Facts | None,
    ask_first: Asking | None,
    alternative: Alternative,
    in_your_words: Mapping[LetterKind, str] | None = None,
) -> dict[LetterKind, Letter]:
    """Drafts; none at all to somebody who should get no reply.

    Args:
        in_your_words: what to ask instead of what a letter proposes.
    """
    if decision.verdict is Verdict.DO_NOT_REPLY:
        return {}
    by_mail = ask_first is not None and ask_first.input not in NOT_ASKED_HERE
    sender = None if invitation is None else invitation.reply_to or invitation.sender
    return letters(
        _with_the_posting(invited, posted),
        ask_first.question if ask_first and by_mail else None,
        sender=sender,
        your_name=your_name(invitation),
        accepted_elsewhere=decision.ground is Ground.ACCEPTED_ELSEWHERE,
        stays=decision.ground is Ground.COUNTER_OFFER_TAKEN,
        held=held_offer(alternative),
        manner=manner_of(invitation, invited),
        in_your_words=in_your_words or {},
    )


def proposed_question(advice: Advice) -> str:
    """The question of the draft that asks first; empty where no draft asks one."""
    asking, fitting = advice.ask_first, advice.fitting_letter
    if asking is None or asking.input == "screening" or fitting not in advice.letters:
        return ""
    return asking.question


def with_question(advice: Advice, typed: str) -> Advice:
    """The same advice with the question that it asks first, and its draft, in your own words.

    Args:
        typed: on as many lines as you like, they become one; nothing leaves the one proposed.

    Raises:
        InputError: it is too long, or no draft of this advice asks a question.
    """
    question = one_line(typed)
    if not question or question == proposed_question(advice):
        return advice
    fitting = advice.fitting_letter
    if not (isinstance(advice, Considered) and fitting and proposed_question(advice)):
        raise InputError(
            _(
                "None of the drafts asks a question here.\nLeave yours out, or write to them "
                "yourself."
            )
        )
    if len(question) > LONGEST_QUESTION:
        raise InputError(
            _("Your question is {count} characters long.\nKeep it to {most}.").format(
                count=len(question), most=LONGEST_QUESTION
            )
        )

    def asked(each: Asking) -> Asking:
        return replace(each, question=question) if each == advice.ask_first else each

    return replace(
        advice,
        ask_first=advice.ask_first and asked(advice.ask_first),
        decision=replace(
            advice.decision, asking=tuple(asked(each) for each in advice.decision.asking)
        ),
        letters=drafts(
            advice.decision,
            advice.message,
            advice.invitation,
            advice.posting,
            advice.ask_first,
            advice.situation.alternative,
            {fitting: question},
        ),
    )


def _with_the_posting(invited: Facts | None, posted: Facts | None) -> Facts | None:
    """The invitation's facts, with role and employer from the posting where it names none."""
    if invited is None or posted is None:
        return invited or posted
    return replace(
        invited, role=invited.role or posted.role, employer=invited.employer or posted.employer
    )
