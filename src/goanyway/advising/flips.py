"""What would flip the answer: the figures that lie nearest to what is believed now.

Where to look is found at the central inputs, all of them at once (`decide.sensitivity`). Each that
is shown is then found anew in the case itself: the situation is completed with the changed input
and judged on the draws of the verdict, so that what is printed, typed back, flips the verdict, and
a tenth less of the way there does not. Pay and alternative are one line: what this job pays.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from goanyway.advising.case import Case, case_of
from goanyway.advising.inputs import typed, typed_path, words_of
from goanyway.domain.advice import Advice, BreakEven, Decision, Ground, Swing
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit, certain
from goanyway.errors import SituationError
from goanyway.letters import question_to_yourself

USUAL_CHANGE = 0.25
"""What counts as one step of an input whose doubt is not known, as a share of it."""

FURTHEST = 4.0
"""Steps beyond which nobody would expect an input to lie."""

MOST = 4
"""So many are found exactly and shown."""

ONE_LINE_WITH_PAY = ("alternative.worth", "you.pay")
"""What pay is set against; the job's pay stands for all of them."""

CLOSE_ENOUGH = 0.065
"""How near the point is found, as a share of the way there."""

FURTHER = (1.02, 1.15, 1.5, 2.5)
NEARER = (0.96, 0.7)
"""How far beyond the first guess, and how near before it, is looked first, in ways there."""

ROUNDED_BY = 0.04
"""How far a figure is moved to have few digits, as a share of the way there."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One input, where it would flip the answer, and how many steps away that is.

    Attributes:
        input: its path as it is typed: that of a reason where it comes from one.
        at: None where nothing in its range flips the answer.
        away: in steps of the usual doubt about the input; infinite where `at` is None.
    """

    input: BreakEven
    at: float | None
    away: float


def nearest_flips(advice: Advice) -> tuple[Flip, ...]:
    """Inputs that somebody can picture, the one that flips the answer soonest first.

    None where the answer does not rest on these figures: the screen, a commitment or your savings
    decide.
    """
    if advice.decision.ground not in RESTS_ON_FIGURES:
        return ()
    return flips(advice)


RESTS_ON_FIGURES = (
    Ground.WORTH_GOING,
    Ground.WORTH_ASKING,
    Ground.NOT_WORTH_IT,
    Ground.NO_OPEN_MIND,
)


def flips(advice: Advice, *, asking: bool = True) -> tuple[Flip, ...]:
    """The same, whatever the answer rests on.

    Args:
        advice: as it was given; one that was put together otherwise has its break-evens only.
        asking: whether a question beforehand counts as another answer; else only go and no.
    """
    decision = advice.decision
    swings = {each.input: each for each in decision.tornado}
    guesses = [
        Flip(each, each.honest_at, _steps(each, each.honest_at, swings.get(each.input)))
        for each in decision.break_even
        if _imaginable(each, advice)
    ]
    guesses.sort(key=lambda flip: (flip.away, flip.input.input))
    case = case_of(advice)
    if case is None:
        return tuple(guesses)
    exact: list[Flip] = []
    for guess in guesses:
        if guess.at is None or guess.away > FURTHEST or len(exact) == MOST:
            continue
        found = _found(guess, case, advice, asking=asking)
        if found is not None:
            steps = _steps(found.input, found.at, swings.get(guess.input.input))
            exact.append(replace(found, away=steps))
    known = {each.input.input for each in exact}
    rest = [Flip(each.input, None, math.inf) for each in guesses if each.input.input not in known]
    exact.sort(key=lambda flip: (flip.away, flip.input.input))
    return (*exact, *rest)


def _found(guess: Flip, case: Case, advice: Advice, *, asking: bool) -> Flip | None:
    """The flip where the verdict itself turns, or None where it does not turn that way."""
    path = typed_path(guess.input.input, case.given, advice.situation)
    start, toward = guess.input.central, guess.at
    if path is None or toward is None or toward == start:
        return None
    verdict, would_go = advice.verdict, advice.decision.goes_without_asking

    def told(value: float) -> Case:
        quantity = certain(value, guess.input.unit, Origin.YOU)
        return case.told(typed(case.given, advice.situation, path, quantity))

    def at(share: float) -> float:
        value = start + share * (toward - start)
        return min(max(value, guess.input.low), guess.input.high)

    def turns(share: float) -> bool:
        try:
            return told(at(share)).weighed().would_go is not would_go
        except SituationError:
            return False

    def flips_verdict(share: float) -> bool:
        try:
            return told(at(share)).verdict() is not verdict
        except SituationError:
            return False

    def within(share: float) -> bool:
        return share == 1.0 or at(share) != at(1.0)

    ends = _bracket(turns, [each for each in FURTHER if within(each)])
    if ends is None:
        return None
    return _typed(guess, path, start, at, ends, flips_verdict if asking else turns)


def _typed(
    guess: Flip,
    path: str,
    start: float,
    at: Callable[[float], float],
    ends: tuple[float, float],
    flips_verdict: Callable[[float], bool],
) -> Flip | None:
    """The figure as it is printed, if it flips the verdict and a tenth less does not."""
    _short, share = ends
    if at(share) == start:
        return None
    value = next(
        (
            rounded
            for rounded, further in _rounded_beyond(start, at(share), share)
            if flips_verdict(further) and not flips_verdict(0.9 * further)
        ),
        None,
    )
    if value is not None:
        return Flip(replace(guess.input, input=path), value, guess.away)
    if not flips_verdict(share):
        return None
    if flips_verdict(0.9 * share):  # a question sets in before: then that is where it turns
        inner = _bracket(flips_verdict, [0.9 * share], 0.09)
        if inner is None:
            return None
        share = inner[1]
    return Flip(replace(guess.input, input=path), at(share), guess.away)


def _rounded_beyond(start: float, value: float, share: float) -> Iterator[tuple[float, float]]:
    """The value with few digits, a little further from the start, with its share of the way."""
    way = value - start
    step = 10.0 ** math.floor(math.log10(abs(way) * ROUNDED_BY))
    for each in (5 * step, 2 * step, step):
        beyond = math.ceil(value / each) if way > 0 else math.floor(value / each)
        rounded = round(beyond * each, 10)
        if rounded != start and abs(rounded - value) <= ROUNDED_BY * abs(way):
            yield rounded, share * (rounded - start) / way
            return


def _bracket(
    turns: Callable[[float], bool], beyond: list[float], close: float = CLOSE_ENOUGH
) -> tuple[float, float] | None:
    """Shares of the way between which it turns, the nearer one not turning yet."""
    short = 0.0
    for far in beyond:
        if turns(far):
            break
        short = far
    else:
        return None
    if short == 0.0:
        for near in [each for each in NEARER if each < far]:  # the guess is often close
            if not turns(near):
                short = near
                break
            far = near
    while far - short > close * far:
        middle = (short + far) / 2
        if turns(middle):
            far = middle
        else:
            short = middle
    return short, far


def goes(decision: Decision) -> bool:
    """Whether it is a go if nothing more is learned beforehand; flips are counted from there."""
    return decision.goes_without_asking


def _imaginable(each: BreakEven, advice: Advice) -> bool:
    if each.input.endswith(".sd") or each.input in ONE_LINE_WITH_PAY:
        return False
    return question_to_yourself(each.input, words_of(each.input, advice.situation)) is not None


def _steps(each: BreakEven, at: float | None, swing: Swing | None) -> float:
    """How far the input must move, in steps of the usual doubt about it."""
    if at is None:
        return math.inf
    low, high = (swing.low, swing.high) if swing else (each.central, each.central)
    if each.unit is Unit.POINTS:
        return abs(at - each.central) / (abs(high - low) / 2 or 1.0)
    if min(low, high, at, each.central) <= 0:
        return math.inf
    step = abs(math.log(high / low)) / 2 or math.log1p(USUAL_CHANGE)
    return abs(math.log(at / each.central)) / step
