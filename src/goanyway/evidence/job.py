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
        "Of the jobs that Americans started at 25 to 44, a quarter to two fifths ended within a "
        "year. We count at most eight years, since by then you would have left your present place "
        "as well. Casual jobs are among them; a salaried post lasts rather longer.",
        ("bls-nlsy79", "bls-nlsy97"),
    ),
    assumed(
        "job.discount",
        "how much less a year later counts",
        (0.03, 0.20),
        Unit.RATE,
        "Lenders ask 4 to 8 % a year; in studies people behave as if they asked far more. Over "
        "three years it changes little.",
        ("frederick-2002",),
    ),
    assumed(
        "job.switching_cost",
        "what changing jobs costs you, once",
        (0.01, 0.15),
        Unit.MONEY,
        "Two weeks of pay for the strain, a lost bonus, probation and new habits, without a move "
        "to another town. Economists put the move to another trade or region at half a year's pay "
        "and more, in poorer countries.",
        ("cruz-2024",),
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.switching_cost.search",
        "what starting a job costs you, once, if you have none",
        (0.001, 0.025),
        Unit.MONEY,
        "You leave nothing behind, so we count a day or two of pay.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.wrong_move",
        "what it costs to accept, find an absolute deal-breaker, and leave",
        (0.07, 0.55),
        Unit.MONEY,
        "Some two to four months of search and a slightly worse next job: half of the spells of "
        "unemployment under way in the US had lasted ten weeks, and a quarter to a third of the "
        "displaced lost a fifth of their pay. Many find another job without a gap.",
        ("bls-unemployment", "bls-displaced"),
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.correlation",
        "how much growth, manager, team, work and culture go together",
        (0.20, 0.55),
        Unit.CORRELATION,
        "Satisfaction with one side of a job goes with satisfaction with the others at 0.3 to 0.5, "
        "as we remember it; part of that is the mood of whoever fills in the form.",
        ("kinicki-2002",),
        grade=Grade.WEAK,
    ),
    assumed(
        "job.belief_scale",
        "common factor on how unsure you are",
        (0.75, 1.35),
        Unit.FACTOR,
        "How much you know beforehand is our guess; this is how far it may be off, for all "
        "attributes alike.",
    ),
    assumed(
        "job.error_scale",
        "common factor on what an interview fails to show",
        (0.70, 1.43),
        Unit.FACTOR,
        "Nobody has measured how well an interview shows a job; this is how far our figures may be "
        "off, for all stages alike.",
    ),
)

_PAY = (
    assumed(
        "job.beliefs.pay.mean",
        "the pay that you expect, where none is named",
        1.0,
        Unit.MONEY_PER_YEAR,
        "Your usual pay. People who moved gained 2 points more than those who stayed, at times "
        "nothing, but those are the ones who took the job.",
        ("adp-2026", "nisa-2025"),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.beliefs.pay.sd",
        "how unsure you are of the pay, where none is named",
        0.16,
        Unit.MONEY_PER_YEAR,
        "Job titles explain nine tenths of the differences in posted pay on a large US board; by "
        "our arithmetic this is what they leave. Norwegians who guessed starting pay from real "
        "advertisements were 18 % too low on average.",
        ("marinescu-wolthoff-2020", "andresen-2026"),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "job.beliefs.pay.sd.point",
        "how unsure you are of the pay, where one figure is named",
        0.08,
        Unit.MONEY_PER_YEAR,
        "42 % of job seekers in one survey saw the advertised pay change after their interviews; "
        "nobody says by how much. A named figure also leaves room for a bonus and for bargaining.",
        ("greenhouse-2024",),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
)

_MEAN_NOTE = (
    "Your usual. Newcomers expect too much more often than too little, but why you hesitate only "
    "you can say, so we neither add nor take off."
)
_SD_NOTE = (
    "A point is by definition the usual difference among jobs; knowing nothing, that is your doubt."
)
_FACT_SD_NOTE = "A little less than a point: some of it follows from the sort of job."
_STATED_NOTE = "Stated in the invitation or the posting, and not always meant."

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
        f"how unsure you are of {called(attribute)}",
        1.0 if attribute in HALO else 0.8,
        Unit.POINTS,
        _SD_NOTE if attribute in HALO else _FACT_SD_NOTE,
    )
    for attribute in _BELIEVED
)

_STATED = tuple(
    assumed(
        f"job.beliefs.{attribute}.sd.stated",
        f"how unsure you are of {attribute} once it is stated",
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
        "Even odds: you fear it and have not seen it.",
    ),
    assumed(
        "deal_breakers.cost",
        "what a deal-breaker costs you a year if it is real",
        (0.05, 0.25),
        Unit.MONEY_PER_YEAR,
        "15 % of pay, twice what working from home is worth on average. Ask yourself at what pay "
        "you would do the job all the same: that is your figure.",
        basis=Basis.YEARLY_PAY,
    ),
)

ROWS: tuple[Default, ...] = (*_COURSE, *_PAY, *_MEANS, *_SDS, *_STATED, *_AGAINST_IT)
