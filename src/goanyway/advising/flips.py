"""What would flip the answer: the figures that lie nearest to what is believed now.

Where to look is found at the central inputs, all of them at once (`decide.sensitivity`). Each that
is shown is then found anew in the case itself: the situation is completed with the changed input
and judged on the draws of the verdict, so that what is printed, typed back, flips the verdict, and
a tenth less of the way there does not. Pay and alternative are one line: what this job pays.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from goanyway.advising.case import Case, Reconsidered, case_of
from goanyway.advising.inputs import typed, typed_path, words_of
from goanyway.decide.asking import LEAST_TURN_OF_A_GO
from goanyway.domain.advice import (
    Advice,
    Asking,
    BreakEven,
    Decision,
    FlipPoint,
    Ground,
    Swing,
    Verdict,
)
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

LOOKED_AT = 16
"""So many of the nearest are looked at."""

ONE_LINE_WITH_PAY = ("alternative.worth", "you.pay")
"""What pay is set against; the job's pay stands for all of them."""

FURTHEST_SHARE = 2.5
"""How far beyond the first guess is looked, in ways there."""

TRIES = 6
"""So often a point is guessed anew from what was seen."""

BEYOND = 1.01
"""How far beyond the guessed point the printed figure lies at least."""

BEFORE = 0.9
"""The share of the way to the printed figure at which the answer must still be the old one."""

CLOSE_ENOUGH = 0.05
"""How near the point is bisected, as a share of the way there: no more is left for rounding."""

ROUNDED_BY = 0.04
"""How far a figure is moved to have few digits, as a share of the way there."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One input, where it would flip the answer, and how many steps away that is.

    Attributes:
        input: its path as it is typed: that of a reason where it comes from one.
        at: None where nothing in its range flips the answer.
        away: in steps of the usual doubt about the input; infinite where `at` is None.
        path: of the input in the complete situation.
        verdict: what it is there; None where that was not looked at.
    """

    input: BreakEven
    at: float | None
    away: float
    path: str
    verdict: Verdict | None = None


def nearest_flips(advice: Advice) -> tuple[Flip, ...]:
    """Inputs that somebody can picture, the one that flips the answer soonest first.

    None where the answer does not rest on these figures: the screen, a commitment or your savings
    decide, or a question that stays worth asking whatever is believed, since its answer decides.
    """
    if advice.decision.ground not in RESTS_ON_FIGURES:
        return ()
    return flips(advice)


def with_flips(advice: Advice) -> Advice:
    """The advice with the nearest figures that flip it."""
    points = tuple(
        FlipPoint(each.input.input, each.input.unit, each.input.central, each.at)
        for each in nearest_flips(advice)
        if each.at is not None
    )
    return replace(advice, flips=points)


RESTS_ON_FIGURES = (
    Ground.WORTH_GOING,
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
        Flip(each, each.honest_at, _steps(each, each.honest_at, swings.get(each.input)), each.input)
        for each in decision.break_even
        if _imaginable(each, advice)
    ]
    guesses.sort(key=lambda flip: (flip.away, flip.input.input))
    case = case_of(advice)
    if case is None:
        return tuple(guesses)
    exact: list[Flip] = []
    near = [guess for guess in guesses if guess.at is not None and guess.away <= FURTHEST]
    for guess in near[:LOOKED_AT]:
        if len(exact) == MOST:
            break
        found = _found(guess, case, advice, asking=asking)
        if found is not None:
            steps = _steps(found.input, found.at, swings.get(guess.input.input))
            exact.append(replace(found, away=steps))
    known = {each.path for each in exact}
    rest = [
        Flip(each.input, None, math.inf, each.path) for each in guesses if each.path not in known
    ]
    exact.sort(key=lambda flip: (flip.away, flip.input.input))
    return (*exact, *rest)


def _found(guess: Flip, case: Case, advice: Advice, *, asking: bool) -> Flip | None:
    """The figure as it is printed, if it flips the verdict and a tenth less does not."""
    path = typed_path(guess.input.input, case.given, advice.situation)
    start, toward = guess.input.central, guess.at
    if path is None or toward is None or toward == start:
        return None
    way = _Way(guess.input, toward, path, case, advice, asking=asking)
    guessed: float | None = 1.0
    for _ in range(TRIES):
        if guessed is None or guessed > FURTHEST_SHARE:
            return None
        value, share = _rounded(start, way.value(BEYOND * guessed), BEYOND * guessed)
        if value == start:
            return None
        if way.flips(share):
            if not way.flips(BEFORE * share):
                return way.flip(value, share, guess)
            if not way.turns(BEFORE * share):  # a question sets in before: there it flips
                way.turns_later_than = BEFORE * share
                short, far = way.onset(BEFORE * share)
                value, share = _rounded(start, way.value(BEYOND * far), BEYOND * far)
                if BEFORE * share > short or not way.flips(share):
                    return None
                return way.flip(value, share, guess)
        guessed = way.root()
    return None


@dataclass(slots=True)
class _Way:
    """The way from where an input stands to where it is thought to flip the answer, and beyond.

    Points on it are shares of the way, 0 where the input stands and 1 at the first guess.

    Attributes:
        turns_later_than: a point short of which a go is known to stay a go, and a no a no.
        seen: the case at each point that was looked at; None where the input cannot be typed in.
    """

    input: BreakEven
    toward: float
    path: str
    case: Case
    advice: Advice
    asking: bool
    turns_later_than: float = 0.0
    seen: dict[float, Reconsidered | None] = field(default_factory=dict)

    def value(self, share: float) -> float:
        """The input there, within its range."""
        start = self.input.central
        return min(max(start + share * (self.toward - start), self.input.low), self.input.high)

    def at(self, share: float) -> Reconsidered | None:
        """The case with the input typed in there; None where it cannot be typed."""
        if share not in self.seen:
            self.seen[share] = self._at(share)
        return self.seen[share]

    def _at(self, share: float) -> Reconsidered | None:
        answer = certain(self.value(share), self.input.unit, Origin.YOU)
        told = typed(self.case.given, self.advice.situation, self.path, answer)
        known = self._goes if share <= self.turns_later_than else None
        try:
            return self.case.told(told).reconsidered(known_to_go=known)
        except SituationError:
            return None

    def turns(self, share: float) -> bool:
        """Whether a go is a no there, or a no a go."""
        there = self.at(share)
        return there is not None and self._is_turned(there)

    def flips(self, share: float) -> bool:
        """Whether the answer is another there; a question is one where `asking`."""
        there = self.at(share)
        if there is None or not self.asking:
            return there is not None and self._is_turned(there)
        return there.verdict is not self.advice.verdict

    def onset(self, far: float) -> tuple[float, float]:
        """Where on the way to `far`, which flips, it does not yet, and close beyond where it does.

        A question sets in there. Its margins show about where; the two points are looked for on
        either side.
        """
        there = self.at(far)
        question = next((each.input for each in there.asking if each.asked), "") if there else ""
        short, below = 0.0, _margin_of(question, self.advice.decision.asking)
        above = self._margin_of_asking(question, far)
        aimed_beyond = True
        tries = 0
        while far - short > CLOSE_ENOUGH * far:
            at = (short + far) / 2
            if tries < TRIES and below is not None and above is not None and below < 0 < above:
                root = short + (far - short) * below / (below - above)
                aside = (1 if aimed_beyond else -1) * CLOSE_ENOUGH * far * 0.45
                at = min(max(root + aside, short + abs(aside)), far - abs(aside))
            if self.flips(at):
                far, above = at, self._margin_of_asking(question, at)
                aimed_beyond = False
            else:
                short, below = at, self._margin_of_asking(question, at)
                aimed_beyond = True
            tries += 1
        return short, far

    def _margin_of_asking(self, question: str, share: float) -> float | None:
        there = self.at(share)
        return _margin_of(question, there.asking) if there else None

    def flip(self, value: float, share: float, guess: Flip) -> Flip:
        """What was guessed, as it is printed: `value`, which lies there."""
        there = self.at(share)
        verdict = there.verdict if there is not None and self.asking else None
        typed_in = replace(self.input, input=self.path)
        return replace(guess, input=typed_in, at=value, verdict=verdict)

    def root(self) -> float | None:
        """Where it seems to turn, by the secant through what was seen; None where nowhere."""
        decision = self.advice.decision
        mean, accepts = decision.value.total.mean, decision.p_accept_given_offer
        points = [(0.0, self._margin(mean, accepts, decision.open_mind), False)]
        for share, there in self.seen.items():
            if there is not None:
                basis = there.basis
                margin = self._margin(basis.mean, basis.p_accept, basis.open_mind)
                points.append((share, margin, self._is_turned(there)))
        points.sort()
        if len(points) == 1:
            return None
        far = next((at for at, point in enumerate(points) if point[2]), len(points) - 1)
        (low, short, _), (high, long, turned) = points[far - 1], points[far]
        if short == long:
            return None
        root = low + (high - low) * short / (short - long)
        if turned:  # at a step of the margin the secant creeps: keep off both ends
            off = 0.05 * (high - low)
            return min(max(root, low + off), high - off)
        return root if root > high else None

    @property
    def _goes(self) -> bool:
        return self.advice.decision.goes_without_asking

    def _is_turned(self, there: Reconsidered) -> bool:
        return there.basis.would_go is not self._goes

    def _margin(self, mean: float, accepts: float, open_mind: float) -> float:
        """What is above 0 where it is a go: by the smaller of the two that a go needs."""
        scale = max(abs(self.advice.decision.value.total.mean), 1.0)
        return min(mean / scale, (accepts - open_mind) / max(open_mind, 0.01))


def _rounded(start: float, value: float, share: float) -> tuple[float, float]:
    """The value with few digits, a little further from the start, with its share of the way."""
    way = value - start
    if way == 0:
        return value, share
    step = 10.0 ** math.floor(math.log10(abs(way) * ROUNDED_BY))
    for each in (5 * step, 2 * step, step):
        beyond = math.ceil(value / each) if way > 0 else math.floor(value / each)
        rounded = round(beyond * each, 10)
        if rounded != start and abs(rounded - value) <= ROUNDED_BY * abs(way):
            return rounded, share * (rounded - start) / way
    return value, share


def _margin_of(question: str, asking: Sequence[Asking]) -> float | None:
    """How far it is from being asked, as a share of what it costs; None where it was left out."""
    for each in asking:
        if each.input == question and each.price and each.worth and each.p_turns:
            return min(each.worth / each.price, each.p_turns / LEAST_TURN_OF_A_GO) - 1
    return None


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
