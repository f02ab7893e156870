"""The job itself: how long, at what cost, what you think of it before you go."""

from __future__ import annotations

from goanyway.domain.attributes import HALO, Attribute
from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default, Grade
from goanyway.evidence.rows import assumed, called, study

_COURSE = (
    study(
        "job.years",
        "how long you would stay",
        (1.5, 6.0),
        Unit.YEARS,
        "Of the jobs Americans started at ages 25 to 44, a quarter to two fifths ended within a "
        "year. We count at most eight years, because by then you'd have left your current job "
        "too. Casual jobs are included; a salaried job tends to last longer.",
        ("bls-nlsy79", "bls-nlsy97"),
    ),
    assumed(
        "job.discount",
        "how much less each later year counts",
        (0.03, 0.20),
        Unit.RATE,
        "Lenders ask 4 to 8% a year. In studies, people act as if they asked for far more. Over "
        "three years it changes little.",
        ("frederick-2002",),
    ),
    assumed(
        "job.switching_cost",
        "what changing jobs costs you, as a one-time cost",
        (0.01, 0.15),
        Unit.MONEY,
        "Two weeks of pay for the strain, a lost bonus, probation and new habits, without moving "
        "to another town. Economists put a move to another trade or region, in poorer countries, "
        "at half a year's pay and more.",
        ("cruz-2024",),
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.switching_cost.search",
        "what starting a job costs you, as a one-time cost, if you don't have one",
        (0.001, 0.025),
        Unit.MONEY,
        "You aren't leaving anything behind, so we count a day or two of pay.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.wrong_move",
        "what it costs to accept, discover an absolute deal-breaker, and leave",
        (0.07, 0.55),
        Unit.MONEY,
        "About two to four months of searching and a slightly worse next job. Half of the people "
        "out of work in the US had been looking for ten weeks or more, and a quarter to a third "
        "of people who lost a job lost a fifth of their pay. Many find another job without a gap.",
        ("bls-unemployment", "bls-displaced"),
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.correlation",
        "how much growth, manager, team, work and culture go together",
        (0.20, 0.55),
        Unit.CORRELATION,
        "Satisfaction with one side of a job goes with satisfaction with the others at 0.3 to "
        "0.5, as we remember it. Part of that is the mood of whoever fills in the form.",
        ("kinicki-2002",),
        grade=Grade.WEAK,
    ),
    assumed(
        "job.belief_scale",
        "common factor for how unsure you are",
        (0.75, 1.35),
        Unit.FACTOR,
        "How much you know beforehand is our guess. This is how far off that guess may be, the "
        "same for all attributes.",
    ),
    assumed(
        "job.error_scale",
        "common factor for what an interview doesn't show",
        (0.70, 1.43),
        Unit.FACTOR,
        "Nobody has measured how well an interview shows what a job is like. This is how far off "
        "our figures may be, the same for all stages.",
    ),
)

_PAY = (
    assumed(
        "job.beliefs.pay.mean",
        "the pay you expect, where none is named",
        1.0,
        Unit.MONEY_PER_YEAR,
        "Your usual pay. People who changed jobs gained 2 points more than people who stayed, "
        "and sometimes nothing. But those are the ones who took the job.",
        ("adp-2026", "nisa-2025"),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.beliefs.pay.sd",
        "how unsure you are about the pay, where none is named",
        0.16,
        Unit.MONEY_PER_YEAR,
        "On a large US job board, job titles explain nine tenths of the differences in posted "
        "pay. By our arithmetic, this is what's left. Norwegians who guessed starting pay from "
        "real job ads were 18% too low on average.",
        ("marinescu-wolthoff-2020", "andresen-2026"),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.beliefs.pay.sd.point",
        "how unsure you are about the pay, where one figure is named",
        0.08,
        Unit.MONEY_PER_YEAR,
        "In one survey, 42% of job seekers saw the advertised pay change after their "
        "interviews. Nobody says by how much. A named figure also leaves room for a bonus and "
        "for negotiating.",
        ("greenhouse-2024",),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
)

_MEAN_NOTE = (
    "Your usual. New hires expect too much more often than too little. But only you can say why "
    "you hesitate, so we don't add or subtract anything."
)
_SD_NOTE = (
    "A point is, by definition, the usual difference among jobs. If you know nothing, that's "
    "how unsure you are."
)
_FACT_SD_NOTE = "A little less than a point, because the type of job tells you some of it."
_STATED_NOTE = "The invitation or the posting says it, but they don't always mean it."

_BELIEVED = tuple(attribute for attribute in Attribute if attribute is not Attribute.PAY)

_MEANS = tuple(
    assumed(
        f"job.beliefs.{attribute}.mean",
        f"what you expect of {called(attribute)}",
        0.0,
        Unit.POINTS,
        _MEAN_NOTE,
        ("wanous-1992",),
    )
    for attribute in _BELIEVED
)

_SDS = tuple(
    assumed(
        f"job.beliefs.{attribute}.sd",
        f"how unsure you are about {called(attribute)}",
        1.0 if attribute in HALO else 0.8,
        Unit.POINTS,
        _SD_NOTE if attribute in HALO else _FACT_SD_NOTE,
    )
    for attribute in _BELIEVED
)

_STATED = tuple(
    assumed(
        f"job.beliefs.{attribute}.sd.stated",
        f"how unsure you are about {attribute} once they state it",
        0.3,
        Unit.POINTS,
        _STATED_NOTE,
    )
    for attribute in (Attribute.FLEXIBILITY, Attribute.LOCATION)
)

_AGAINST_IT = (
    assumed(
        "deal_breakers.probability",
        "how likely a deal-breaker is to be real",
        (0.25, 0.75),
        Unit.PROBABILITY,
        "Even odds: you're afraid of it, but you haven't seen it.",
    ),
    assumed(
        "deal_breakers.cost",
        "what a deal-breaker costs you a year if it is real",
        (0.05, 0.25),
        Unit.MONEY_PER_YEAR,
        "15% of pay, twice what working from home is worth on average. Ask yourself how much "
        "more pay would make you do the job anyway: that's your figure.",
        basis=Basis.YEARLY_PAY,
    ),
)

ROWS: tuple[Default, ...] = (*_COURSE, *_PAY, *_MEANS, *_SDS, *_STATED, *_AGAINST_IT)
