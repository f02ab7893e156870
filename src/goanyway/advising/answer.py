"""From an invitation, a posting and a situation to advice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from goanyway.advising.case import Case, Considered, day_of, effects_of_reasons
from goanyway.advising.drafting import drafts
from goanyway.advising.questions import in_words, role_of, told_of
from goanyway.advising.understanding import understand
from goanyway.advising.why import Naming, learning, why
from goanyway.decide.decision import seed_of
from goanyway.domain.advice import (
    Advice,
    Asking,
    Assumption,
    Decision,
    Verdict,
)
from goanyway.domain.corrections import ABOUT_THE_JOB, Correction, corrected
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm, Safety, Screening
from goanyway.domain.situation import (
    AlternativeKind,
    Situation,
    numbers,
)
from goanyway.domain.understanding import Advertisement, Understanding
from goanyway.errors import InputError
from goanyway.figures import FROM_EVIDENCE, Figures
from goanyway.language import _
from goanyway.letters import RoomQuestions, counter_offer_notes

SEED = 20_200_101
"""The seed of the draws: the same input gives the same answer."""

ROOM_QUESTIONS = 3

NOT_SCREENED = Screening(
    safety=Safety.LOOKS_GENUINE,
    signs=(),
    extent="nothing to check: no message was given",
    do_now=(),
)


def advise(
    invitation: Message | None,
    posting: Message | None,
    situation: Situation,
    *,
    today: date,
    generator: np.random.Generator | None = None,
    corrections: Sequence[Correction] = (),
    trusted: bool = False,
    firms: Sequence[Firm] = (),
    country: str | None = None,
    figures: Figures = FROM_EVIDENCE,
) -> Advice:
    """Say whether to go, why, what would flip it and what to ask first.

    Args:
        invitation: the message that asks you to an interview.
        posting: the job advertisement.
        situation: your side; whatever it leaves out is filled in and marked so.
        today: the day on which you decide.
        generator: the source of randomness; seeded with `SEED` when left out.
        corrections: what you say of the invitation, or of the posting where there is none; what is
            about the job holds for both.
        trusted: you said that the invitation is genuine; what would stop it then asks for care.
        firms: your own list of firms, to be sure who writes.
        country: where you are, as an ISO 3166 code, to be told whom to report to.
        figures: where what the situation leaves out comes from.

    Raises:
        SituationError: where the situation cannot be completed.
        InputError: where there is a correction and no message.
    """
    invited = None
    if invitation is not None:
        invited = understand(invitation, today, firms=firms, country=country)
    return advise_on(
        invited,
        _read(posting, today),
        situation,
        today=today,
        generator=generator,
        corrections=corrections,
        trusted=trusted,
        country=country,
        figures=figures,
    )


def advise_on(
    invitation: Understanding | None,
    posting: Advertisement | None,
    situation: Situation,
    *,
    today: date,
    generator: np.random.Generator | None = None,
    corrections: Sequence[Correction] = (),
    trusted: bool = False,
    country: str | None = None,
    figures: Figures = FROM_EVIDENCE,
) -> Advice:
    """The same, on what was understood already.

    Args:
        invitation: the message, read and screened.
        posting: the job advertisement, read.

    Raises:
        SituationError: where the situation cannot be completed.
        InputError: where there is a correction and no message.
    """
    screening, message, invited = NOT_SCREENED, None, None
    posted = None if posting is None else posting.facts
    if invitation is not None:
        screening, message, invited = invitation.screening, invitation.message, invitation.facts
        if trusted:
            screening = _trusted(screening, message, country)
    if corrections:
        invited, posted = _corrected(invited, posted, corrections)
    case = Case(
        situation,
        invited,
        posted,
        screening.safety,
        today,
        SEED if generator is None else seed_of(generator),
        figures,
    )
    completed = case.completed()
    decision = case.decided(completed)
    effects = effects_of_reasons(case, completed, decision)
    said = [each.message for each in (invitation, posting) if each is not None]
    told = told_of(completed.situation, said, posted, invited)
    asks = RoomQuestions(told.occupation, told.topics)
    decision = in_words(decision, completed.situation, situation.reasons, told, asks)
    ask_first = _ask_first(decision)
    return Considered(
        verdict=decision.verdict,
        firmness=decision.firmness,
        why=why(
            decision,
            ask_first,
            screening,
            Naming(
                completed.situation,
                effects,
                situation,
                role=role_of(posted, invited),
                employer=_employer(posted, invited),
                facts=invited,
                pay_named=completed.pay_named,
            ),
        ),
        screening=screening,
        invitation=invited,
        posting=posted,
        situation=completed.situation,
        decision=decision,
        ask_first=ask_first,
        ask_in_the_room=decision.ask_in_the_room[:ROOM_QUESTIONS],
        letters=drafts(
            decision, message, invited, posted, ask_first, completed.situation.alternative
        ),
        assumptions=_assumptions(completed.situation),
        learning=learning(completed.situation),
        notes=(*completed.notes, *_notes(situation, screening.safety, invited, posted, today)),
        given=situation,
        reasons=effects,
        case=case,
        message=message,
    )


def _trusted(screening: Screening, invitation: Message, country: str | None) -> Screening:
    """What the screen says, where you say that you trust the sender."""
    if screening.safety is not Safety.DO_NOT_REPLY:
        return screening
    from goanyway.screening import do_now

    careful = Safety.BE_CAREFUL
    steps = do_now(careful, screening.signs, invitation.channel, country)
    return replace(screening, safety=careful, do_now=steps)


def _read(message: Message | None, today: date) -> Advertisement | None:
    """The posting, read; the readers are loaded only where there is one."""
    if message is None:
        return None
    from goanyway.reading import read_facts

    return Advertisement(message, read_facts(message, today))


def _corrected(
    invited: Facts | None, posted: Facts | None, corrections: Sequence[Correction]
) -> tuple[Facts | None, Facts | None]:
    if invited is None and posted is None:
        raise InputError(
            _("There's no message to correct.\nGive the invitation or the posting you mean.")
        )
    if posted is None:
        return invited and corrected(invited, corrections), None
    if invited is None:
        return None, corrected(posted, corrections)
    about_the_job = [each for each in corrections if each.field in ABOUT_THE_JOB]
    return corrected(invited, corrections), corrected(posted, about_the_job)


def _employer(*messages: Facts | None) -> str:
    """The employer of the first message that names one."""
    names = (each.employer.value for each in messages if each is not None and each.employer)
    return next(names, "")


def _ask_first(decision: Decision) -> Asking | None:
    if decision.verdict is not Verdict.ASK_FIRST:
        return None
    return next(each for each in decision.asking if each.asked)


def _assumptions(situation: Situation) -> tuple[Assumption, ...]:
    return tuple(
        Assumption(
            name,
            quantity.unit,
            rule.entering(quantity),
            quantity.p10,
            quantity.p90,
            quantity.origin,
            quantity.source,
            quantity.weights,
        )
        for name, rule, quantity in numbers(situation)
        if quantity is not None and not quantity.is_yours
    )


def _notes(
    situation: Situation,
    safety: Safety,
    invited: Facts | None,
    posted: Facts | None,
    today: date,
) -> tuple[str, ...]:
    notes: list[str] = []
    if situation.you.must_attend and safety is Safety.DO_NOT_REPLY:
        notes.append(
            _(
                "You said you have to go ({reason}). Before you skip it, call whoever expects "
                "you to go."
            ).format(reason=situation.you.must_attend)
        )
    for facts in (invited, posted):
        notes += facts.said if facts is not None else ()
    is_offer = invited is not None and invited.kind.value.is_offer
    if is_offer:
        notes.append(
            _(
                "This reads like an offer, with no interview ahead. Compare it with what else you "
                "have."
            )
        )
    elif invited is not None and invited.start and day_of(invited.start.value) < today:
        notes.append(_("The interview is in the past. This is how things looked before it."))
    if situation.alternative.kind is AlternativeKind.COUNTER_OFFER:
        notes += counter_offer_notes(situation.alternative.reason_for_looking)
    return tuple(notes)
