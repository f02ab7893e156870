r"""Which one thing to ask before deciding, and which to ask in the room.

J(x) = gross - cost of the job alone, at the central inputs, once the answer x is known; beliefs
about the rest are conditioned on it. J+ = J where J > 0 and a(x) >= open mind, else 0, and

    before = max(0, E[J+(x)] - baseline)       baseline = max(0, E[J(x)]) for a go, else 0

is what knowing beforehand is worth over learning it in the room. E[J(x)], going whatever the
answer, is J with the answer shown exactly by the first stage; for what no stage shows or settles
the baseline is J without the answer. J and a change with x monotonically or at worst a few times:
the points where an honest go begins or ends are bracketed and refined, and the smooth pieces
between them integrated by Gauss-Legendre quadrature.

Before another offer runs out there are two more questions, asked in place of a decline only. The
other firm may give a week more: E[J+] = 1/2 J+ with the chance of being in time a week later. This
firm may decide before the day: E[J+] = 1/5 J+ without the deadline. How often either is granted is
our assumption.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from goanyway.decide.information import perfect_attribute, perfect_deal_breaker, with_probability
from goanyway.decide.normal import Floats, density, upper_tail
from goanyway.decide.opportunity import ATTRIBUTES, NEVER, Opportunity
from goanyway.decide.quadrature import gauss_legendre
from goanyway.decide.stages import EXACT
from goanyway.decide.value import job_value
from goanyway.domain.attributes import Attribute

ASKABLE = (Attribute.PAY, Attribute.FLEXIBILITY, Attribute.LOCATION)
"""What a recruiter can tell of the job; the rest only shows itself."""

GRANTED_BY_THE_OTHER = 0.5
"""How often another firm gives a week more to decide: our assumption."""

GRANTED_BY_THIS_ONE = 0.2
"""How often this firm decides before the day: our assumption."""

ALWAYS_ASKED = 0.2
"""From this chance on, an absolute no-go that the employer can answer is asked before a go."""

LEAST_TURN_OF_A_GO = 0.2
LEAST_TURN_OF_A_NO = 0.05
MINUTES_TO_ASK = 10
RISK_OF_ASKING = 0.01
"""The share of gross that asking may cost you in goodwill."""

FURTHEST = 8.0
SCANNED = 65
REFINED = 65
REFINEMENTS = 2
NODES = 48


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer, known beforehand, is worth.

    Attributes:
        input: what is asked.
        worth: `before`, in money.
        p_turns: the chance that the answer turns the decision.
        turns_at: the answer at which it turns, nearest to what is expected; None where there
            is none, or where the answer is yes or no.
        turns_below: whether it turns below that point (or for "no"), rather than above.
    """

    input: str
    worth: float
    p_turns: float
    turns_at: float | None
    turns_below: bool


def price_of_asking(hour: float, gross: float) -> float:
    """Ten minutes of your hour, and one percent of gross for the risk."""
    return minutes_of_asking(hour) + RISK_OF_ASKING * gross


def minutes_of_asking(hour: float) -> float:
    """Ten minutes of your hour."""
    return hour * MINUTES_TO_ASK / 60


def worth_asking(answer: Answer, hour: float, gross: float, *, would_go: bool) -> bool:
    """Whether to ask before deciding.

    Who would decline has no goodwill to lose, so only the minutes count then. Were the risk counted
    too, a drawback could turn a decline into a question by making the risk smaller.
    """
    if would_go:
        price, least = price_of_asking(hour, gross), LEAST_TURN_OF_A_GO
    else:
        price, least = minutes_of_asking(hour), LEAST_TURN_OF_A_NO
    return answer.worth > price and answer.p_turns >= least


def may_turn(
    opportunity: Opportunity, attribute: Attribute, open_mind: float, *, would_go: bool
) -> bool:
    """Whether an answer about an attribute could turn the decision often enough to be asked.

    J and a rise with the attribute, so the answers that turn a go are a lower tail, and those that
    turn a no an upper one: one look at the tail's end is enough.
    """
    row = ATTRIBUTES.index(attribute)
    mean, sd = opportunity.mean[row, 0], opportunity.sd[row, 0]
    if sd == 0 or not np.any(opportunity.weight[row]):
        return False
    means, sds = _wide(opportunity.mean, 1), _wide(opportunity.sd, 1)
    means[row], sds[row] = mean + sd * (LOWER_TAIL if would_go else UPPER_TAIL), 0.0
    value = job_value(replace(opportunity, mean=means, sd=sds))
    honest = bool(value.net[0] > 0 and value.p_accept[0] >= open_mind)
    return honest is not would_go


LOWER_TAIL, UPPER_TAIL = -0.8416, 1.6448
"""The ends of the tails with the least chances of turning a go, 0.2, and a no, 0.05."""


def attribute_answer(
    opportunity: Opportunity, attribute: Attribute, open_mind: float, *, would_go: bool
) -> Answer:
    """What it is worth to be told pay, flexibility or location, of one opportunity (n = 1)."""
    row = ATTRIBUTES.index(attribute)
    mean, sd = float(opportunity.mean[row, 0]), float(opportunity.sd[row, 0])
    name = str(attribute)
    if sd == 0 or not np.any(opportunity.weight[row]):
        return Answer(name, 0.0, 0.0, None, turns_below=True)

    def told(z: Floats) -> tuple[Floats, Floats]:
        means, sds = _wide(opportunity.mean, len(z)), _wide(opportunity.sd, len(z))
        means[row], sds[row] = mean + sd * z, 0.0
        value = job_value(replace(opportunity, mean=means, sd=sds))
        return value.net, value.p_accept

    pieces = _pieces(told, open_mind)
    honest = [piece for piece in pieces if piece.honest]
    worth = sum(_integral(told, piece) for piece in honest)
    p_go = sum(piece.chance for piece in honest)
    shown = any(bool(np.isfinite(error[row, 0])) for error in opportunity.errors)
    baseline = _baseline(
        _shown_at_once(opportunity, row) if shown else opportunity, would_go=would_go
    )
    turn = min(pieces[1:], key=lambda piece: abs(piece.low), default=None)
    return Answer(
        name,
        max(0.0, worth - baseline),
        1.0 - p_go if would_go else p_go,
        None if turn is None else mean + sd * turn.low,
        turns_below=turn is None or turn.honest is would_go,
    )


def deal_breaker_answer(
    opportunity: Opportunity, index: int, open_mind: float, *, would_go: bool
) -> Answer:
    """What it is worth to be told whether a deal-breaker is real, of one opportunity (n = 1)."""
    q = float(opportunity.probability[index][0])
    told = job_value(with_probability(opportunity, index, np.array([0.0, 1.0])), precision=EXACT)
    go = (told.net > 0) & (told.p_accept >= open_mind)
    chances = np.array([1.0 - q, q])
    informed = float((chances * np.where(go, told.net, 0.0)).sum())
    settled = opportunity.shown_at[index] != NEVER
    at_once = tuple(1 if each == index else at for each, at in enumerate(opportunity.shown_at))
    seen = replace(opportunity, shown_at=at_once) if settled else opportunity
    baseline = _baseline(seen, would_go=would_go)
    turned = chances[go != would_go].sum()
    return Answer(
        f"deal_breakers[{index}]",
        max(0.0, informed - baseline),
        float(turned),
        None,
        turns_below=bool(go[0] != would_go),
    )


def stages_answer(
    counts: Sequence[tuple[int, float, Opportunity]], open_mind: float, *, would_go: bool
) -> Answer:
    """What it is worth to be told how many stages there are.

    Args:
        counts: each number of stages with its probability and the opportunity then (n = 1).
        open_mind: the least chance of accepting at which going is honest.
        would_go: whether the verdict is a go without asking.
    """
    informed, regardless, turned = 0.0, 0.0, 0.0
    turning: list[int] = []
    for count, chance, opportunity in counts:
        value = job_value(opportunity)  # of several stages, to a thousandth: it is asked how many
        net = float(value.net[0])
        go = net > 0 and float(value.p_accept[0]) >= open_mind
        informed += chance * net if go else 0.0
        regardless += chance * net
        if go is not would_go:
            turned += chance
            turning.append(count)
    baseline = max(0.0, regardless) if would_go else 0.0
    first = min(count for count, _, _ in counts)
    turns_below = first in turning
    at = None if not turning else float(max(turning) if turns_below else min(turning))
    return Answer("stages", max(0.0, informed - baseline), turned, at, turns_below)


def granted_answer(name: str, granted: float, opportunity: Opportunity, open_mind: float) -> Answer:
    """What it is worth to ask for something that turns a decline where it is granted.

    Args:
        name: what is asked.
        granted: the chance that it is granted.
        opportunity: as it is then (n = 1).
        open_mind: the least chance of accepting at which going is honest.
    """
    value = job_value(opportunity, precision=EXACT)
    net = float(value.net[0])
    go = net > 0 and float(value.p_accept[0]) >= open_mind
    return Answer(name, granted * net if go else 0.0, granted if go else 0.0, None, True)


def worth_in_the_room(opportunity: Opportunity) -> dict[str, float]:
    """What a perfect answer about each attribute or deal-breaker is worth for accepting.

    T p {E[(M_k - b)+] - (mu_V - b)+}, in money, most valuable first.
    """
    scale = opportunity.years * opportunity.chance_of_offer
    worths = {
        str(attribute): float((scale * perfect_attribute(opportunity, row))[0])
        for row, attribute in enumerate(ATTRIBUTES)
    }
    for index in range(len(opportunity.probability)):
        settled = perfect_deal_breaker(opportunity, index)
        worths[f"deal_breakers[{index}]"] = float((scale * settled)[0])
    return dict(sorted(worths.items(), key=lambda each: -each[1]))


def _baseline(opportunity: Opportunity, *, would_go: bool) -> float:
    if not would_go:
        return 0.0
    return max(0.0, float(job_value(opportunity, precision=EXACT).net[0]))


def _shown_at_once(opportunity: Opportunity, row: int) -> Opportunity:
    first = opportunity.errors[0].copy()
    first[row] = 0.0
    return replace(opportunity, errors=(first, *opportunity.errors[1:]))


def _wide(rows: Floats, count: int) -> Floats:
    return np.repeat(rows, count, axis=1)


Told = Callable[[Floats], tuple[Floats, Floats]]
"""From answers, in standard deviations from what is expected, to J and a."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Answers from `low` to `high`, for all of which going is honest or for none."""

    low: float
    high: float
    honest: bool

    @property
    def chance(self) -> float:
        tails = upper_tail(np.array([self.low, self.high]))
        return float(tails[0] - tails[1])


def _is_honest(told: Told, z: Floats, open_mind: float) -> NDArray[np.bool_]:
    net, p_accept = told(z)
    honest: NDArray[np.bool_] = (net > 0) & (p_accept >= open_mind)
    return honest


def _pieces(told: Told, open_mind: float) -> list[_Piece]:
    z = np.linspace(-FURTHEST, FURTHEST, SCANNED)
    honest = _is_honest(told, z, open_mind)
    changes = np.flatnonzero(np.diff(honest))
    low, high = z[changes], z[changes + 1]
    share = np.linspace(0.0, 1.0, REFINED)
    for _ in range(REFINEMENTS if len(changes) else 0):
        grid = low[:, None] + (high - low)[:, None] * share
        seen = _is_honest(told, grid.ravel(), open_mind).reshape(grid.shape)
        flip = np.argmax(np.diff(seen, axis=1), axis=1)[:, None]
        low = np.take_along_axis(grid, flip, axis=1)[:, 0]
        high = np.take_along_axis(grid, flip + 1, axis=1)[:, 0]
    edges = [-FURTHEST, *(float(edge) for edge in 0.5 * (low + high)), FURTHEST]
    return [
        _Piece(left, right, bool(honest[0]) ^ bool(index % 2))
        for index, (left, right) in enumerate(pairwise(edges))
    ]


def _integral(told: Told, piece: _Piece) -> float:
    """The expected J over the answers of a piece."""
    points, weights = gauss_legendre(NODES)
    half = 0.5 * (piece.high - piece.low)
    z = piece.low + half * (1.0 + points)
    net, _ = told(z)
    return float((half * weights * density(z) * net).sum())
