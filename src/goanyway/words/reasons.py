"""What makes you hesitate, in words: what can be chosen, what you said, and what it did."""

from __future__ import annotations

from goanyway.domain.advice import Advice, Decision, Ground, ReasonEffect
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit
from goanyway.domain.reason import ReasonKind, Strength
from goanyway.domain.situation import Reason
from goanyway.interchange.situation_files.content import SURE
from goanyway.language import N_, Texts, _
from goanyway.letters import REASON_NAMES
from goanyway.spoken_numbers import capital, figure, listed, money, number, percent

ASKED = N_("What makes you hesitate?")

COMMON = 14
"""So many of them are shown at first."""

SURENESS = Texts({"certain": N_("certain"), "likely": N_("likely"), "maybe": N_("maybe")})
COMPARED = Texts(
    {
        Strength.A_LITTLE_WORSE: N_("a little worse"),
        Strength.WORSE: N_("worse"),
        Strength.MUCH_WORSE: N_("much worse"),
    }
)
"""How a job compares with what you have, where it makes you hesitate."""

BETTER = Texts(
    {
        Strength.A_LITTLE_BETTER: N_("a little better"),
        Strength.BETTER: N_("better"),
        Strength.MUCH_BETTER: N_("much better"),
    }
)
FELT = Texts(
    {Strength.MILD: N_("mild"), Strength.CLEAR: N_("clear"), Strength.STRONG: N_("strong")}
)

WEIGHED = (Ground.WORTH_ASKING, Ground.WORTH_GOING, Ground.NOT_WORTH_IT, Ground.NO_OPEN_MIND)
"""Grounds on which reasons decide; the others outrank them."""

LEAST_POINTS = 0.005
"""By less than this a chance stays as it is."""


def name_of(reason: Reason | ReasonEffect) -> str:
    """A reason in a few words: your own where there are some."""
    return reason.what or REASON_NAMES[reason.kind]


def said_of(reason: Reason, currency: str) -> str:
    """What you said of a reason beside its name: "likely, a no-go"."""
    way = reason.kind is ReasonKind.COMMUTE
    named = reason.what and reason.kind is not ReasonKind.OTHER
    parts = [REASON_NAMES[reason.kind]] if named else []
    if reason.minutes is not None:
        minutes = _("{minutes} more minutes each way").format(minutes=number(reason.minutes.mean))
        parts.append(minutes)
    if reason.days is not None:
        parts.append(_("{days} days a week").format(days=number(reason.days.mean)))
    if reason.trip is not None:
        trip = figure(reason.trip.mean, Unit.MONEY, currency)
        parts.append(_("{amount} more per round trip").format(amount=trip))
    if reason.feels is not None:
        parts.append({**COMPARED, **BETTER, **FELT}[reason.feels])
    if reason.sure is not None and not way:
        parts.append(_sureness(reason.sure))
    if reason.no_go:
        parts.append(_("a no-go"))
    elif reason.makes_up is not None:
        amount = figure(reason.makes_up.mean, reason.makes_up.unit, currency)
        parts.append(_("{amount} would make up for it").format(amount=amount))
    return ", ".join(parts)


def _sureness(sure: Quantity) -> str:
    word = next((each for each, chance in SURE.items() if chance == sure.mean), None)
    if word is not None and sure.origin is Origin.YOU:
        return SURENESS[word]
    return _("{chance} sure").format(chance=percent(sure.mean))


def what_it_did(effect: ReasonEffect, decision: Decision, currency: str) -> str:
    """What a reason did to the answer, in one to three sentences."""
    if not effect.bears:
        return _("It doesn't matter here: the job is fully remote.")
    said = [_worth(effect.takes_off, currency)]
    if abs(effect.takes_off_chance) >= LEAST_POINTS:
        now = decision.p_accept_given_offer
        said.append(
            _(
                "The chance that you'd take an offer is {now}. Without this reason, it'd be "
                "{without}."
            ).format(now=_chance(now), without=_chance(now + effect.takes_off_chance))
        )
    if effect.decides and decision.ground in WEIGHED:
        decides = (
            _("It decides the answer: without it, we'd say don't go.")
            if decision.goes_without_asking
            else _("It decides the answer: without it, we'd say go.")
        )
        said.append(decides)
    return " ".join(said)


def outranked(advice: Advice) -> str:
    """Why reasons don't decide here; empty where they do."""
    ground = advice.decision.ground
    if ground in WEIGHED or not any(each.bears for each in advice.reasons):
        return ""
    return _("Your reasons don't decide this one. Something else does: {why}").format(
        why=advice.why
    )


def what_was_not_said(advice: Advice) -> str:
    """What an answer without reasons does not know; empty where some were given."""
    if advice.given.reasons or advice.given.deal_breakers:
        return ""
    if advice.given.nothing_against:
        return _("Nothing makes you hesitate, so nothing counts against it.")
    return _("You didn't give a reason to hesitate, so we don't count any.")


def in_a_row(reasons: tuple[Reason, ...]) -> str:
    """Several reasons by name: "the commute and the pay"."""
    return capital(listed(name_of(each) for each in reasons))


def _worth(takes_off: float, currency: str) -> str:
    if abs(takes_off) < 1:
        return _("It hardly changes what going is worth.")
    amount = money(abs(takes_off), currency)
    if takes_off > 0:
        return _("It takes about {amount} off what going is worth.").format(amount=amount)
    return _("It adds about {amount} to what going is worth.").format(amount=amount)


def _chance(chance: float) -> str:
    return percent(min(1.0, max(0.0, chance)))
