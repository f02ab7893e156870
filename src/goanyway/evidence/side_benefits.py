"""What else an interview gives: practice, people, a good name, a stronger hand."""

from __future__ import annotations

from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default, Grade
from goanyway.evidence.rows import assumed, study

ROWS: tuple[Default, ...] = (
    assumed(
        "side_benefits.open_mind",
        "the least chance of accepting at which going is honest",
        0.10,
        Unit.PROBABILITY,
        "A rule of ours, not a finding: below one in ten you would be taking the employer's time.",
    ),
    study(
        "side_benefits.typical.pass",
        "the chance of an offer from a typical interview of yours",
        (0.10, 0.36),
        Unit.PROBABILITY,
        "At one vendor's clients 17, 20 and 28 % of interviews led to an offer in three years; "
        "small US firms hire 27 % of the people they interview.",
        ("jobvite-2018", "careerplug-2025"),
    ),
    assumed(
        "side_benefits.typical.gain",
        "what a typical offer of yours is worth over the years",
        (0.04, 0.35),
        Unit.MONEY,
        "What this model gives for a job about as good as yours, with everything else left open.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "side_benefits.practice.interviews_so_far",
        "interviews of this style that you had lately",
        (0.65, 6.0),
        Unit.COUNT,
        "You know this one. The first rehearsals count most.",
    ),
    assumed(
        "side_benefits.practice.lambda",
        "how fast you learn from interviews",
        (0.07, 0.45),
        Unit.FACTOR,
        "In a randomized trial some ten rehearsals with feedback went with 43 against 28 % in "
        "work: 0.28 on this scale, and it may be chance. You get no feedback, so we take less.",
        ("smith-2017", "smith-2022"),
        grade=Grade.WEAK,
    ),
    assumed(
        "side_benefits.practice.further",
        "more interviews that you expect, of your typical kind",
        (0.5, 8.0),
        Unit.COUNT,
        "More if you search, fewer if you don't.",
    ),
    assumed(
        "side_benefits.connections.leads",
        "the chance that one person you meet leads to an invitation",
        (0.0024, 0.04),
        Unit.PROBABILITY,
        "Loose acquaintances do bring jobs. At what rate each, no study says; spreading the offers "
        "that reach people unasked over their acquaintances gives about this over three years.",
        ("nyfed-sce", "rajkumar-2022"),
    ),
    assumed(
        "side_benefits.word_of_mouth.meet_again",
        "the chance that you meet one of them again, or somebody who knows them",
        (0.035, 0.35),
        Unit.PROBABILITY,
        "Within five years. Small trades are far above it.",
    ),
    assumed(
        "side_benefits.word_of_mouth.change",
        "by how much your chance is better then",
        (0.0065, 0.06),
        Unit.PROBABILITY,
        "A referral raised the chance of an accepted offer by 2.6 to 6.6 points in 440,000 "
        "interview reports. Being remembered well is less than that, and a kind refusal leaves "
        "something too.",
        ("glassdoor-2015",),
        grade=Grade.WEAK,
    ),
    assumed(
        "side_benefits.leverage.in_time",
        "the chance that the offer comes in time",
        (0.15, 0.71),
        Unit.PROBABILITY,
        "Campus employers leave 14 days to answer and hiring takes about 24, so it is often too "
        "late unless you ask for time.",
        ("nace", "glassdoor-2017"),
    ),
    assumed(
        "side_benefits.leverage.moves",
        "the chance that it moves the other offer",
        (0.27, 0.73),
        Unit.PROBABILITY,
        "Of the people who asked for more when last hired, 28 % got it and 38 % got part of it. "
        "Those who expect it are the ones who ask, so we take half.",
        ("pew-2023",),
        grade=Grade.WEAK,
    ),
    study(
        "side_benefits.leverage.rise",
        "by how much the other offer would rise",
        (0.02, 0.08),
        Unit.MONEY_PER_YEAR,
        "Recruiters in technology name 5 % as what asking usually brings; newly hired people who "
        "bargained started some 5,000 dollars higher. Asking may also annoy.",
        ("dice-2013", "marks-harold-2011"),
        basis=Basis.YEARLY_PAY,
    ),
)
