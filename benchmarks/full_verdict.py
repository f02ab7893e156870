"""Claim: a full warm verdict, flips included, takes at most 60 ms for one stage.

    python -m benchmarks.full_verdict

Everything that `goanyway advise` computes, with 4,000 draws, and beside it what it prints as the
figures that flip it, each found by deciding anew. Three stages have no limit of their own here but
the one before the flips: 500 ms. The value must agree with a converged quadrature within a
thousandth. Beside it, as a limit: valuing the same draws once.
"""

from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

import cProfile
import pstats
from datetime import date

from benchmarks.timing import best_of, machine
from goanyway.advising.answer import advise
from goanyway.advising.completion import complete
from goanyway.advising.flips import nearest_flips
from goanyway.advising.tornado_ranges import usual_doubt
from goanyway.decide.decision import Circumstances, decide
from goanyway.decide.draws import DRAWS
from goanyway.decide.inputs import Inputs
from goanyway.decide.stages import Precision
from goanyway.decide.total_value import value_of_going
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit, certain
from goanyway.domain.situation import Belief, DealBreaker, Job, Process, Situation, Stage

TODAY = date(2026, 11, 30)
CONVERGED = Precision(96, 7.5, 1e-9, offer=False)
STYLES = {1: [Style.PANEL], 3: [Style.PHONE_SCREEN, Style.VIDEO, Style.ON_SITE]}
CLAIMS = {1: 60, 3: 500}
PARTS = (
    "going_over_draws",
    "break_evens",
    "tornado",
    "questions_to_yourself",
    "attribute_answer",
    "deal_breaker_answer",
    "worth_in_the_room",
)


def told(stages: int) -> Situation:
    """Somebody with a doubt about the manager and a deal-breaker."""
    manager = Belief(certain(-0.5, Unit.POINTS, Origin.YOU))
    return Situation(
        stages=tuple(Stage(style) for style in STYLES[stages]),
        job=Job(beliefs={Attribute.MANAGER: manager}),
        deal_breakers=(DealBreaker("nights"),),
        process=Process(further=certain(stages - 1, Unit.COUNT, Origin.YOU)),
    )


def main() -> None:
    """Print the times, where they go, and how far the value is from a converged one."""
    print(machine())
    for stages, claim in CLAIMS.items():
        whole = complete(told(stages)).situation
        circumstances = Circumstances(usual=usual_doubt(whole))
        inputs = Inputs.of(whole)
        values = inputs.draws(DRAWS, 1)

        def verdict() -> object:
            return decide(whole, 1, circumstances)  # noqa: B023

        def once() -> object:
            return value_of_going(inputs, values)  # noqa: B023

        def with_flips() -> object:
            return nearest_flips(advise(None, None, told(stages), today=TODAY))  # noqa: B023

        flips = 1000 * best_of(5, with_flips)
        ours, limit = 1000 * best_of(7, verdict), 1000 * best_of(7, once)
        fine = value_of_going(inputs, values, precision=CONVERGED).job.net.mean()
        drawn = value_of_going(inputs, values).job.net.mean()
        off = abs(drawn - fine) / abs(fine)
        print(f"\n{stages} stage{'s' if stages > 1 else ''}")
        print(f"  full verdict              {ours:7.1f} ms")
        print(f"  with words and flips      {flips:7.1f} ms (claim for one stage: at most {claim})")
        print(f"  valuing the draws once    {limit:7.1f} ms; ratio {ours / limit:.1f}")
        print(f"  the average is within {off:.1e} of a converged grid (claim: 1e-3)")
        profile = cProfile.Profile()
        profile.runcall(verdict)
        print("  where the time goes, with the profiler's own share")
        _print_parts(pstats.Stats(profile))


def _print_parts(statistics: pstats.Stats) -> None:
    profiles = statistics.get_stats_profile().func_profiles
    for name in PARTS:
        print(f"    {name:24} {1000 * profiles[name].cumtime:7.1f} ms")


if __name__ == "__main__":
    main()
