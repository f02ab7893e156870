"""How likely a fraud is: the signs and the weight of the words, joined, and what follows from it.

Signs and words add up, as log-odds. No sign ever speaks for a message, so one more never lowers the
probability. A hard sign stops alone, unless the words clearly speak for an honest sender; then it
asks for care. Strong signs stop together, or with words like a fraud's; one alone asks for care,
unless the words speak clearly for an honest sender. Words alone ask for care and never stop, and so
does how a message is written: who hides letters from a filter may still be honest.

That nothing was found is not enough to look genuine: the words, too, must be no more like a fraud's
than like an honest recruiter's.

The probability is that of the training, where as many frauds as honest messages came in. It is no
frequency in the world.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from goanyway.domain.screening import Family, Safety, Sign, Strength
from goanyway.screening.model import Joining, Weight

CAREFUL = 0.35
"""From this probability on a message asks for care.

It is below a half because a fraud that passes costs more than an honest message that is checked."""

STOP = {Strength.HARD: 0.3, Strength.STRONG: 0.9}
"""From which probability on it is not answered, by the strongest sign that it shows.

A hard sign stops alone, unless the words make an honest message more than twice as likely as a
fraud. For a strong one, chosen where honest messages were hardly ever stopped."""

MOST = {Strength.HARD: 2, Strength.STRONG: 3, Strength.WEAK: 4}
"""How many signs of each strength count."""

ABOUT_WORK = -2.5
"""Log-odds of being about work at which words that are like a recruiter's fraud count half: above
those of nearly all ordinary texts, below those of nearly all messages of recruiters."""


def evidence(signs: Sequence[Sign], weight: Weight) -> tuple[float, ...]:
    """What is joined, in the order of `Joining`'s fields behind the intercept."""
    about_work = _chance(weight.work - ABOUT_WORK)
    said = [sign.strength for sign in signs if sign.family is not Family.WRITING]
    shown = {strength: min(limit, said.count(strength)) for strength, limit in MOST.items()}
    return (
        weight.fraud if weight.fraud < 0 else weight.fraud * about_work,
        max(weight.spam, 0.0),
        shown[Strength.HARD],
        shown[Strength.STRONG],
        shown[Strength.WEAK],
    )


def probability(signs: Sequence[Sign], weight: Weight, joining: Joining) -> float:
    """How likely a message with these signs and words is a fraud."""
    factors = (
        joining.fraud,
        joining.spam,
        joining.hard,
        joining.strong,
        joining.weak,
    )
    log_odds = joining.intercept + sum(
        factor * value for factor, value in zip(factors, evidence(signs, weight), strict=True)
    )
    return _chance(log_odds)


def safety_of(signs: Sequence[Sign], chance: float) -> Safety:
    """What follows from the signs and the probability."""
    said = {sign.strength for sign in signs if sign.family is not Family.WRITING}
    if any(strength in said and chance >= least for strength, least in STOP.items()):
        return Safety.DO_NOT_REPLY
    hides = any(
        sign.family is Family.WRITING and sign.strength is Strength.STRONG for sign in signs
    )
    if chance >= CAREFUL or Strength.HARD in said or hides:
        return Safety.BE_CAREFUL
    return Safety.LOOKS_GENUINE


def _chance(log_odds: float) -> float:
    return 0.5 * (1.0 + math.tanh(log_odds / 2))
