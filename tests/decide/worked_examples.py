"""Situations in which every input is given and certain, and the figures that they must give.

The figures were computed apart from this program: in closed form with quadrature, and by simulating
the decision itself. Money to 0.001 (S to 0.01), chances to 0.0005.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

ATTRIBUTES = (
    "pay",
    "growth",
    "manager",
    "team",
    "work",
    "flexibility",
    "location",
    "security",
    "culture",
    "other",
)


@dataclass(frozen=True)
class Stage:
    """A stage's chance, cost and what it shows."""

    passing: float
    cost: float
    shows: Mapping[str, float]


@dataclass(frozen=True)
class Example:
    """A situation by its numbers; what is not named is 0."""

    alternative: float
    years: float
    beliefs: Mapping[str, tuple[float, float]]
    weights: Mapping[str, float]
    stages: tuple[Stage, ...]
    kind: str = "current-job"
    resolved_sd: float = 0.0
    correlation: float = 0.0
    deal_breaker: str = ""
    side_benefits: str = "enabled = false"

    def toml(self) -> str:
        """The situation as a file."""
        lines = [
            'currency = "USD"',
            "[you]",
            "hour = 39",
            "[alternative]",
            f'kind = "{self.kind}"',
            f"worth = {self.alternative}",
            f"sd = {self.resolved_sd}",
            f"resolved = {str(self.resolved_sd > 0).lower()}",
            "[preferences]",
            *(f"{name} = {self.weights.get(name, 0)}" for name in ATTRIBUTES[1:]),
            "[job]",
            f"years = {self.years}",
            "discount = 0",
            "switching_cost = 0",
            "wrong_move = 20000",
            f"correlation = {self.correlation}",
            "[job.beliefs]",
        ]
        for name in ATTRIBUTES:
            mean, sd = self.beliefs.get(name, (0, 0))
            lines.append(f"{name} = {{ mean = {mean}, sd = {sd} }}")
        if self.deal_breaker:
            lines += ["[[deal_breakers]]", 'what = "an example"', self.deal_breaker]
        for stage in self.stages:
            shown = ", ".join(f"{name} = {error}" for name, error in stage.shows.items())
            lines += [
                "[[stages]]",
                'style = "panel"',
                f"pass = {stage.passing}",
                f"cost = {stage.cost}",
                f"shows = {{ {shown} }}",
            ]
        return "\n".join([*lines, "[side_benefits]", self.side_benefits, ""])


@dataclass(frozen=True)
class Figures:
    """What an example must give; None where no outside figure exists."""

    verdict: str
    gross: float
    already_expected: float
    proved_wrong: float
    cost: float
    total: float
    p_accept: float
    surer_than: float | None
    price: float | None = None
    asking: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    ask_first: str | None = None
    side: Mapping[str, float] = field(default_factory=dict)
    shown_sd: float | None = None


_A = Example(
    alternative=66000,
    years=3,
    beliefs={
        "pay": (64000, 5000),
        "manager": (0, 1),
        "flexibility": (0.5, 0.8),
        "location": (-1, 0.6),
    },
    weights={"manager": 6000, "flexibility": 4000, "location": 3000},
    stages=(Stage(0.3, 150, {"pay": 2000, "manager": 0.8, "flexibility": 0.5, "location": 0.3}),),
)
_B_BELIEFS = {"pay": (72000, 4000), "manager": (0.5, 1), "team": (0, 1)}
_B_SHOWS = {"pay": 1500, "manager": 0.7, "team": 0.5}
_C_BELIEFS = {"pay": (72000, 4000), "team": (0, 1)}
_C_SHOWS = {"pay": 1500, "team": 0.6}
_OTHER_INTERVIEWS = """enabled = true
open_mind = 0.10
[side_benefits.typical]
pass = 0.2
gain = 6000
[side_benefits.practice]
interviews_so_far = 2
lambda = 0.35
further = 0
[[side_benefits.practice.upcoming]]
pass = 0.25
gain = 8000
[[side_benefits.practice.upcoming]]
pass = 0.15
gain = 12000
[[side_benefits.practice.upcoming]]
pass = 0.2
gain = 6000
[side_benefits.connections]
people = 3
leads = 0.02
[side_benefits.word_of_mouth]
meet_again = 0.15
change = 0.03
"""


def _b(passing: float, cost: float) -> Example:
    return Example(
        alternative=70000,
        years=2.5,
        beliefs=_B_BELIEFS,
        weights={"manager": 6000, "team": 4000},
        stages=(Stage(passing, cost, _B_SHOWS),),
        deal_breaker="probability = 0.7\ncost = 9000\nshown_at = 1",
    )


def _c(deal_breaker: str) -> Example:
    return Example(
        alternative=68000,
        years=2,
        beliefs=_C_BELIEFS,
        weights={"team": 5000},
        stages=(Stage(0.2, 90, _C_SHOWS),),
        deal_breaker=deal_breaker,
    )


EXAMPLES: dict[str, tuple[Example, Figures]] = {
    "A": (
        _A,
        Figures(
            verdict="go",
            gross=1493.1252,
            already_expected=0,
            proved_wrong=1493.1252,
            cost=150,
            total=1343.1252,
            p_accept=0.3408,
            surer_than=0.9658,
            price=21.4313,
            asking={"pay": (8.601, 0.1983)},
            shown_sd=7311.5347,
        ),
    ),
    "B": (
        _b(0.25, 220),
        Figures(
            verdict="go",
            gross=1690.6154,
            already_expected=0,
            proved_wrong=1690.6154,
            cost=220,
            total=1470.6154,
            p_accept=0.4288,
            surer_than=0.9442,
            price=23.4062,
            asking={"pay": (1.134, 0.0174)},
            shown_sd=7140.6212,
        ),
    ),
    "C": (
        _c("probability = 0.85\nabsolute = true\nshown_at = 1"),
        Figures(
            verdict="ask-first",
            gross=288.5880,
            already_expected=0,
            proved_wrong=288.5880,
            cost=90,
            total=198.5880,
            p_accept=0.1138,
            surer_than=0.9645,
            price=9.3859,
            asking={"deal_breakers[0]": (76.500, 0.85)},
            ask_first="deal_breakers[0]",
            shown_sd=5692.9562,
        ),
    ),
    "E": (
        Example(61000, 3, _A.beliefs, _A.weights, _A.stages),
        Figures(
            verdict="go",
            gross=3622.7986,
            already_expected=1800,
            proved_wrong=1822.7986,
            cost=150,
            total=3472.7986,
            p_accept=0.6078,
            surer_than=0.9748,
            price=42.7280,
            asking={"pay": (0.581, 0.0323)},
            shown_sd=7311.5347,
        ),
    ),
    "N": (
        Example(
            70000,
            3,
            {"pay": (57000, 5000)},
            {},
            (Stage(0.2, 150, {"pay": 0}),),
            side_benefits=_OTHER_INTERVIEWS,
        ),
        Figures(
            verdict="decline-kindly",
            gross=4.3916,
            already_expected=0,
            proved_wrong=4.3916,
            cost=150,
            total=-145.6084,
            p_accept=0.0047,
            surer_than=0.8408,
            price=6.5439,
            asking={"pay": (3.741, 0.0040)},
            side={
                "practice": 291.9587,
                "connections": 72,
                "word_of_mouth": 27,
                "leverage": 0,
                "side_benefits_counted": 0,
            },
            shown_sd=5000,
        ),
    ),
    "R": (
        Example(
            66000,
            3,
            {**_A.beliefs, "team": (0.2, 0.9)},
            {**_A.weights, "team": 3500},
            (Stage(0.3, 150, {**_A.stages[0].shows, "team": 0.6}),),
            resolved_sd=3000,
            correlation=0.3,
        ),
        Figures(
            verdict="go",
            gross=2275.4346,
            already_expected=0,
            proved_wrong=2275.4346,
            cost=150,
            total=2125.4346,
            p_accept=0.3983,
            surer_than=0.9737,
            price=29.2543,
            shown_sd=8925.3131,
        ),
    ),
    "U": (
        _c('probability = 0.25\nabsolute = true\nshown_at = "never"'),
        Figures(
            verdict="ask-first",
            gross=786.0147,
            already_expected=200,
            proved_wrong=586.0147,
            cost=90,
            total=696.0147,
            p_accept=0.5466,
            surer_than=None,
            price=14.3601,
            asking={"deal_breakers[0]": (679.425, 0.25)},
            ask_first="deal_breakers[0]",
            shown_sd=5692.9562,
        ),
    ),
    "A2": (
        Example(
            66000,
            3,
            {**_A.beliefs, "pay": (58000, 8000)},
            _A.weights,
            (Stage(0.3, 300, _A.stages[0].shows),),
        ),
        Figures(
            verdict="ask-first",
            gross=809.4722,
            already_expected=0,
            proved_wrong=809.4722,
            cost=300,
            total=509.4722,
            p_accept=0.1742,
            surer_than=0.9354,
            price=14.5947,
            asking={"pay": (149.644, 0.6161), "flexibility": (5.463, 0.1908)},
            ask_first="pay",
            shown_sd=9599.0681,
        ),
    ),
    "B2": (
        _b(0.15, 700),
        Figures(
            verdict="ask-first",
            gross=1014.3692,
            already_expected=0,
            proved_wrong=1014.3692,
            cost=700,
            total=314.3692,
            p_accept=0.4288,
            surer_than=0.7041,
            price=16.6437,
            asking={"pay": (100.849, 0.3735), "deal_breakers[0]": (152.866, 0.7)},
            ask_first="deal_breakers[0]",
            shown_sd=7140.6212,
        ),
    ),
    "P": (
        Example(
            70000,
            3,
            {"pay": (68000, 7300)},
            {},
            (Stage(0.3, 150, {"pay": 0}),),
            kind="offer",
            side_benefits=_OTHER_INTERVIEWS
            + "[side_benefits.leverage]\nin_time = 0.6\nmoves = 0.4\nrise = 5000\n",
        ),
        Figures(
            verdict="ask-first",
            gross=1818.8094,
            already_expected=0,
            proved_wrong=1818.8094,
            cost=150,
            total=2845.2331,
            p_accept=0.3921,
            surer_than=None,
            price=24.6881,
            asking={"pay": (91.849, 0.6167)},
            ask_first="pay",
            side={
                "practice": 291.9587,
                "connections": 72,
                "word_of_mouth": 27,
                "leverage": 785.4650,
                "side_benefits_counted": 1176.4237,
            },
            shown_sd=7300,
        ),
    ),
}

THREE_STAGES = Example(
    67000,
    3,
    {"pay": (65000, 1500), "manager": (0, 1), "team": (0, 1)},
    {"manager": 4000, "team": 5000},
    (
        Stage(0.6, 40, {"pay": 0}),
        Stage(0.5, 120, {"manager": 0}),
        Stage(0.6, 400, {"team": 0}),
    ),
)
THREE_STAGES_TOTAL = 718.774
"""S: adaptive quadrature and refined grids agree on it."""

COSTLY_FIRST_STAGE_TOTAL = -241.226
"""S with a first stage that costs 1,000 instead of 40: it is valued, and not skipped."""

ROOM_WORTHS = {
    "manager": 1068.1014,
    "pay": 759.0273,
    "flexibility": 269.8959,
    "location": 32.1190,
}
"""Worth of perfect knowledge in the room for A."""
