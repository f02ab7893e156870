"""Advice on an opportunity, each verdict kept as made, and what you choose.

A change of mind makes a new verdict beside the older ones. Letters are drafts; nothing is sent.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import numpy as np

from goanyway import __version__
from goanyway.advising.answer import advise_on
from goanyway.advising.correspondence import manner_of, your_name
from goanyway.advising.drafting import with_question
from goanyway.domain.advice import FITTING, Advice, Letter, Verdict
from goanyway.domain.corrections import Correction, corrected, parse_correction
from goanyway.domain.facts import Kind
from goanyway.domain.screening import Firm
from goanyway.domain.situation import Situation
from goanyway.domain.understanding import Advertisement, Understanding
from goanyway.errors import InputError
from goanyway.interchange.outputs.advice_json import advice_as_json
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.core.messages import is_stopped, messages_of
from goanyway.journal.core.same_job import completed, facts_about_the_same
from goanyway.journal.core.same_sender import fraud_of_same_sender, with_what_the_sender_did
from goanyway.journal.core.understanding import facts_of, message_of, understanding
from goanyway.journal.keeping.closing import end
from goanyway.journal.keeping.doubts import advice_of, rows_of_doubts
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.keeping.follow_ups import settle_all
from goanyway.journal.keeping.in_hand import InHand, in_hand
from goanyway.journal.keeping.own_side import side_text
from goanyway.journal.models import (
    Choice,
    ClosingReason,
    Content,
    FollowUpKind,
    FollowUpState,
    KeptDoubt,
    KeptMessage,
    KeptVerdict,
    Opportunity,
    Posting,
    User,
)
from goanyway.language import _, spoken
from goanyway.letters import letters


@dataclass(frozen=True, slots=True)
class Advised:
    """The advice, and the verdict as it is kept; `is_new` is false where nothing has changed."""

    verdict: KeptVerdict
    advice: Advice
    is_new: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """What you chose, and the draft that says so; None where there is nobody to write to."""

    choice: Choice
    letter: Letter | None


def advise(
    user: User,
    opportunity: str,
    *,
    now: datetime,
    generator: np.random.Generator | None = None,
    question: str = "",
) -> Done[Advised]:
    """Advise on an opportunity from what is kept of it, and keep the verdict.

    Where nothing has changed since the last verdict of the same day, that one is given again.

    Args:
        question: what to ask first, in your own words; nothing leaves the one proposed.

    Raises:
        UnknownId: you have no such opportunity.
        InputError: there is neither an invitation nor a posting nor a situation; or the question
            is too long, or there is none to ask first.
        SituationError: your situation cannot be used any more.
    """
    with change(user, "advice.advise", now) as changes:
        job = record(user, Opportunity, opportunity)
        basis = _basis(user, job, now.date())
        advice = with_question(_advice(basis, now, generator), question)
        kept = _verdict(changes, job, basis, advice, now)
        last = _last(user, job)
        if last is not None and _is_same(last, kept):
            advised = Advised(last, advice, is_new=False)
        else:
            advised = Advised(changes.add(kept), advice, is_new=True)
            assumed = {each.input: each.central for each in advice.assumptions}
            rows = rows_of_doubts(advice.situation, assumed)
            changes.add_all([KeptDoubt(verdict=kept, **row) for row in rows])
    return changes.done(advised)


@dataclass(frozen=True, slots=True)
class Considered:
    """The advice on an opportunity as things are now, and a digest of what it rests on.

    Attributes:
        basis: the same for the same advice, so that what was made of it can be kept by it.
    """

    advice: Advice
    basis: str


def consider(user: User, opportunity: str, *, now: datetime) -> Considered:
    """Advise on an opportunity, and keep nothing.

    The same basis on the same day gives the same object, so that asking again costs nothing.

    Raises:
        UnknownId: you have no such opportunity.
        InputError: there is neither an invitation nor a posting nor a situation.
        SituationError: your situation cannot be used any more.
    """
    basis = _basis(user, record(user, Opportunity, opportunity), now.date())
    trusted = basis.invitation is not None and basis.invitation.trusted
    said = (
        _sha(basis.invitation),
        _sha(basis.posting),
        basis.situation,
        basis.texts,
        tuple((each.content_id, each.kind, each.interview_id) for each in basis.others),
        trusted,
        basis.invitation is not None and str(fraud_of_same_sender(basis.invitation)),
        basis.in_hand.stamp,
        spoken(),
        basis.firms,
        now.date(),
    )
    digest = hashlib.sha256(repr(said).encode()).hexdigest()
    key = (user.pk, opportunity)
    known = _considered.get(key)
    if known is None or known.basis != digest:
        advice = _advice(basis, now)
        while len(_considered) >= MOST_CONSIDERED:
            _considered.pop(next(iter(_considered)), None)
        known = _considered[key] = Considered(advice, digest)
    return known


def considered(user: User, opportunity: str, *, now: datetime) -> Advice:
    """The advice of `consider`.

    Raises:
        UnknownId: you have no such opportunity.
        InputError: there is neither an invitation nor a posting nor a situation.
        SituationError: your situation cannot be used any more.
    """
    return consider(user, opportunity, now=now).advice


def as_asked(user: User, opportunity: str, advice: Advice) -> Advice:
    """An advice with the question as you last chose to ask it, where it asks for the same still.

    Raises:
        UnknownId: you have no such opportunity.
    """
    asking = advice.ask_first
    job = record(user, Opportunity, opportunity)
    choice = records(user, Choice).filter(opportunity=job).select_related("verdict").last()
    if asking is None or choice is None or choice.verdict is None:
        return advice
    if choice.chosen != Verdict.ASK_FIRST or choice.verdict.verdict != Verdict.ASK_FIRST:
        return advice
    before = advice_of(choice.verdict).ask_first
    if before is None or before.input != asking.input:
        return advice
    return with_question(advice, before.question)


def _advice(basis: _Basis, now: datetime, generator: np.random.Generator | None = None) -> Advice:
    """The advice on a basis, with what it takes from your record said."""
    side, from_record = basis.in_hand.entered(basis.side)
    advice = advise_on(
        basis.invited,
        basis.advertised,
        side,
        today=now.date(),
        generator=generator,
        corrections=basis.corrections,
        trusted=basis.invitation is not None and basis.invitation.trusted,
    )
    return replace(advice, notes=(*from_record, *advice.notes))


MOST_CONSIDERED = 20
_considered: dict[tuple[int, str], Considered] = {}
"""The last advice on some opportunities."""


def _sha(kept: KeptMessage | Posting | None) -> str:
    return kept.content.sha256 if kept is not None else ""


def choose(
    user: User, opportunity: str, chosen: Verdict, reason: str = "", *, now: datetime
) -> Done[Chosen]:
    """Say what you decided; otherwise than the verdict too, with a reason if you like.

    To ask first is to decide later: what you choose after it is never otherwise.

    Raises:
        UnknownId: you have no such opportunity.
    """
    with change(user, "advice.choose", now) as changes:
        job = record(user, Opportunity, opportunity)
        chosen_now = _choose(changes, job, chosen, reason, now)
    return changes.done(chosen_now)


def accept(user: User, opportunity: str, reason: str = "", *, now: datetime) -> Done[Chosen]:
    """Say that you go, with a draft that accepts the invitation.

    Raises:
        UnknownId: you have no such opportunity.
    """
    with change(user, "advice.accept", now) as changes:
        job = record(user, Opportunity, opportunity)
        chosen = _choose(changes, job, Verdict.GO, reason, now)
    return changes.done(chosen)


def decline(user: User, opportunity: str, reason: str = "", *, now: datetime) -> Done[Chosen]:
    """Say that you do not go: the opportunity is closed, its interviews that are ahead are off.

    Raises:
        UnknownId: you have no such opportunity.
        JournalError: it is closed already.
    """
    with change(user, "advice.decline", now) as changes:
        job = record(user, Opportunity, opportunity)
        chosen = _choose(changes, job, Verdict.DECLINE_KINDLY, reason, now)
        end(changes, job, ClosingReason.DECLINED, reason, now)
    return changes.done(chosen)


@dataclass(frozen=True, slots=True)
class _Basis:
    """What a verdict rests on, as it is kept; it is read when it is asked for."""

    invitation: KeptMessage | None
    posting: Posting | None
    situation: str
    texts: tuple[str, ...]
    firms: tuple[Firm, ...]
    in_hand: InHand
    others: tuple[KeptMessage, ...] = ()

    @property
    def invited(self) -> Understanding | None:
        """The invitation, understood, with what other messages say of the same interview."""
        if self.invitation is None:
            return None
        understood = understanding(self.invitation, firms=self.firms)
        also = facts_about_the_same(self.invitation, self.others)
        return replace(
            understood,
            facts=completed(understood.facts, also),
            screening=with_what_the_sender_did(understood.screening, self.invitation),
        )

    @property
    def advertised(self) -> Advertisement | None:
        """The posting, read."""
        if self.posting is None:
            return None
        return Advertisement(message_of(self.posting), facts_of(self.posting))

    @property
    def side(self) -> Situation:
        """What you said of your side."""
        return read_situation(self.situation, "situation")

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """What you corrected, where there is something to correct."""
        if self.invitation is None and self.posting is None:
            return ()
        return tuple(map(parse_correction, self.texts))


def _basis(user: User, job: Opportunity, today: date) -> _Basis:
    messages = messages_of(job)
    invitation = _invitation(messages)
    posting = records(user, Posting).filter(opportunity=job).select_related("content").last()
    situation = side_text(user, job)
    if invitation is None and posting is None and not situation:
        raise InputError(
            _(
                "{job}: there's nothing to advise on yet.\nAdd its invitation or posting first."
            ).format(job=job.handle)
        )
    interview = invitation.interview if invitation else None
    misread = invitation is not None and invitation.kind != facts_of(invitation).kind.value
    kind = (f"kind={invitation.kind}",) if invitation is not None and misread else ()
    return _Basis(
        invitation=invitation,
        posting=posting,
        situation=situation,
        firms=known_firms(user),
        texts=(*kind, *job.corrections, *(interview.corrections if interview else ())),
        in_hand=in_hand(job, today),
        others=tuple(each for each in messages if invitation and each.pk != invitation.pk),
    )


def _invitation(messages: Sequence[KeptMessage]) -> KeptMessage | None:
    """What to judge: a message that the screen stops, else the newest invitation, with a date."""
    stopped = [each for each in messages if is_stopped(each)]
    invitations = [each for each in messages if each.kind == Kind.INVITATION]
    dated = [each for each in invitations if any(one.get("day") for one in each.appointments)]
    found = stopped or dated or invitations
    return found[-1] if found else None


def _verdict(
    changes: Changes, job: Opportunity, basis: _Basis, advice: Advice, now: datetime
) -> KeptVerdict:
    decision = advice.decision
    written = json.dumps(advice_as_json(advice), ensure_ascii=False, allow_nan=False)
    return KeptVerdict(
        opportunity=job,
        interview=basis.invitation.interview if basis.invitation else None,
        made_at=now,
        on=now.date(),
        program=__version__,
        verdict=advice.verdict,
        firmness=advice.firmness,
        ground=decision.ground,
        safety=advice.screening.safety,
        currency=advice.situation.currency,
        value_mean=decision.value.total.mean,
        value_p10=decision.value.total.p10,
        value_p90=decision.value.total.p90,
        p_offer=decision.p_offer,
        p_accept_given_offer=decision.p_accept_given_offer,
        p_take_this_job=decision.p_take_this_job,
        p_positive=decision.p_positive,
        p_glad=decision.p_glad,
        advice=changes.content(written.encode()),
        invitation=_content(basis.invitation),
        posting=_content(basis.posting),
        situation=changes.content(basis.situation.encode()) if basis.situation else None,
        corrections=list(basis.texts),
    )


def _content(kept: KeptMessage | Posting | None) -> Content | None:
    return None if kept is None else kept.content


def _is_same(last: KeptVerdict, made: KeptVerdict) -> bool:
    """Whether it is the same advice, on the same day, from the same inputs."""
    names = (
        "on", "program", "advice_id", "invitation_id", "posting_id", "situation_id", "corrections",
        "interview_id",
    )  # fmt: skip
    return all(getattr(last, name) == getattr(made, name) for name in names)


def _last(user: User, job: Opportunity) -> KeptVerdict | None:
    return records(user, KeptVerdict).filter(opportunity=job).select_related("advice").last()


def _choose(
    changes: Changes, job: Opportunity, chosen: Verdict, reason: str, now: datetime
) -> Chosen:
    verdict = _last(changes.owner, job)
    otherwise = verdict is not None and verdict.verdict not in (chosen, Verdict.ASK_FIRST)
    if chosen is not Verdict.ASK_FIRST:
        settle_all(changes, job, (FollowUpKind.ANSWER,), FollowUpState.DONE, now)
    choice = changes.add(
        Choice(
            opportunity=job,
            verdict=verdict,
            made_at=now,
            chosen=chosen,
            otherwise=otherwise,
            reason=reason.strip(),
        )
    )
    return Chosen(choice, _letter(job, verdict, chosen))


def _letter(job: Opportunity, verdict: KeptVerdict | None, chosen: Verdict) -> Letter | None:
    """The draft of the verdict that says so, or one made of the invitation alone."""
    kind = FITTING.get(chosen)
    if kind is None:
        return None
    if verdict is not None:
        advice = advice_of(verdict)
        fitting = advice.fitting_letter if chosen is advice.verdict else kind
        return advice.letters.get(fitting or kind)
    invitation = _invitation(messages_of(job))
    if invitation is None or is_stopped(invitation):
        return None
    message = message_of(invitation)
    facts = corrected(facts_of(invitation), map(parse_correction, job.corrections))
    return letters(
        facts,
        None,
        sender=message.reply_to or message.sender,
        your_name=your_name(message),
        manner=manner_of(message, facts),
    ).get(kind)
