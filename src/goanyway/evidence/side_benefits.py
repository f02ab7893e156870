"""What else an interview gives: practice, people, a good name, a stronger hand."""

from __future__ import annotations

from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default, Grade
from goanyway.evidence.rows import assumed, study

ROWS: tuple[Default, ...] = (
    assumed(
        "side_benefits.open_mind",
        "the lowest chance of accepting at which going is fair",
        0.10,
        Unit.PROBABILITY,
        "Our rule, not a finding: below one in ten, you'd be wasting the employer's time.",
    ),
    study(
        "side_benefits.typical.pass",
        "the chance of an offer from a typical interview of yours",
        (0.10, 0.36),
        Unit.PROBABILITY,
        "At one vendor's clients, 17, 20 and 28% of interviews led to an offer in three "
        "different years. Small US firms hire 27% of the people they interview.",
        ("jobvite-2018", "careerplug-2025"),
    ),
    assumed(
        "side_benefits.typical.gain",
        "what a typical offer of yours is worth over the years",
        (0.04, 0.35),
        Unit.MONEY,
        "What our model gives for a job about as good as yours, with everything else left open.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "side_benefits.practice.interviews_so_far",
        "how many interviews of this style you have had lately",
        (0.65, 6.0),
        Unit.COUNT,
        "You know this better than we do. The first few interviews teach the most.",
    ),
    assumed(
        "side_benefits.practice.lambda",
        "how fast you learn from interviews",
        (0.07, 0.45),
        Unit.FACTOR,
        "In a randomized trial, 43% of people had a job after about ten rehearsals with "
        "feedback, against 28% without: 0.28 on this scale, and it may be chance. You get no "
        "feedback, so we use less.",
        ("smith-2017", "smith-2022"),
        grade=Grade.WEAK,
    ),
    assumed(
        "side_benefits.practice.further",
        "how many more interviews of your usual kind you expect",
        (0.5, 8.0),
        Unit.COUNT,
        "More if you search, fewer if you don't.",
    ),
    assumed(
        "side_benefits.connections.leads",
        "the chance that one person you meet leads to an invitation",
        (0.0024, 0.04),
        Unit.PROBABILITY,
        "Loose acquaintances do lead to jobs, but no study says how often each one does. If we "
        "spread the unasked-for offers people get over all their acquaintances, it comes to "
        "about this over three years.",
        ("nyfed-sce", "rajkumar-2022"),
    ),
    assumed(
        "side_benefits.word_of_mouth.meet_again",
        "the chance that you meet one of them again, or someone who knows them",
        (0.035, 0.35),
        Unit.PROBABILITY,
        "Within five years. In a small trade it's far higher.",
    ),
    assumed(
        "side_benefits.word_of_mouth.change",
        "how much meeting again improves your chances",
        (0.0065, 0.06),
        Unit.PROBABILITY,
        "In 440,000 interview reports, a referral raised the chance of an accepted offer by 2.6 "
        "to 6.6 points. Being remembered well is worth less than that, and declining kindly "
        "leaves a good impression too.",
        ("glassdoor-2015",),
        grade=Grade.WEAK,
    ),
    assumed(
        "side_benefits.leverage.in_time",
        "the chance that the offer comes in time",
        (0.15, 0.71),
        Unit.PROBABILITY,
        "Campus employers give you 14 days to answer, and hiring takes about 24. So it's often "
        "too late unless you ask for more time.",
        ("nace", "glassdoor-2017"),
    ),
    assumed(
        "side_benefits.leverage.moves",
        "the chance that it moves the other offer",
        (0.27, 0.73),
        Unit.PROBABILITY,
        "Of the people who asked for more when they were last hired, 28% got it and 38% got "
        "part of it. The people who ask are the ones who expect to get it, so we use half.",
        ("pew-2023",),
        grade=Grade.WEAK,
    ),
    study(
        "side_benefits.leverage.rise",
        "how much the other offer would go up",
        (0.02, 0.08),
        Unit.MONEY_PER_YEAR,
        "Technology recruiters say asking usually gets you 5%. New hires who negotiated started "
        "about 5,000 dollars higher. Asking may also annoy people.",
        ("dice-2013", "marks-harold-2011"),
        basis=Basis.YEARLY_PAY,
    ),
)
