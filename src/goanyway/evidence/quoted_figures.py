"""Figures that an answer may quote and that no input uses, among them checks of the defaults."""

from __future__ import annotations

from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Default, Grade
from goanyway.evidence.rows import assumed, study

ROWS: tuple[Default, ...] = (
    assumed(
        "figures.offers.from_first_call",
        "the chance of an offer once you are asked to a first call",
        (0.06, 0.26),
        Unit.PROBABILITY,
        "Between the product of vendors' rates for each stage, 7 %, and the share of all "
        "interviews that lead to an offer, 17 to 28 %.",
        ("lever-2019", "ooligo", "jobvite-2018"),
        grade=Grade.WEAK,
    ),
    assumed(
        "figures.offers.from_one_way_video",
        "the chance of an offer once you are asked to record yourself",
        (0.04, 0.23),
        Unit.PROBABILITY,
        "No rate is published; we put it a little below a first call.",
    ),
    study(
        "figures.offers.from_first_interview",
        "the chance of an offer once you are asked to a first interview",
        (0.10, 0.36),
        Unit.PROBABILITY,
        "17 to 28 % of interviews in three years at one vendor's clients, 27 % at small US firms; "
        "counted by person, 37 % of the unemployed who had interviews had an offer.",
        ("jobvite-2018", "careerplug-2025", "bls-job-search-2020"),
    ),
    study(
        "figures.offers.from_final_interview",
        "the chance of an offer once you are asked to a final interview",
        (0.24, 0.52),
        Unit.PROBABILITY,
        "One vendor says 30 to 40 % of on-site interviews should end in an offer; employers of "
        "graduates report 45 %, over all interviews.",
        ("lever-2019", "nace"),
    ),
    study(
        "figures.offers.declined",
        "share of job offers that candidates decline",
        0.173,
        Unit.PROBABILITY,
        "One in six in the US, as people reported to a jobs site. How many invitations are "
        "declined, nobody counts.",
        ("sockin-zhao-2020",),
    ),
    study(
        "figures.led_to_believe_otherwise",
        "share of people who ever found a job other than they were led to believe",
        0.72,
        Unit.PROBABILITY,
        "2,500 readers of a careers site; ever in their lives, not for each job.",
        ("muse-2022",),
    ),
    assumed(
        "figures.counter_offer.gone_in_six_months",
        "share who leave within six months of taking a counter-offer, as recruiters say",
        0.80,
        Unit.PROBABILITY,
        "Folklore. It is repeated everywhere, and nobody who looked found the study; recruiters "
        "gain when you refuse. We do not use it. Ask yourself why you wanted to leave: a rise "
        "mends pay, not the manager or the work.",
        ("skeptics-50585",),
        grade=Grade.FOLKLORE,
    ),
    study(
        "figures.counter_offer.years_stayed",
        "how long people stayed after taking a counter-offer",
        3.5,
        Unit.YEARS,
        "The average in a staffing firm's survey of 2,061 US workers, looking back.",
        ("back-office-2021",),
    ),
    study(
        "figures.job_scams.text_reports",
        "job scams by text message reported to the US Federal Trade Commission in 2024",
        20_673,
        Unit.COUNT,
        "Four times the 4,872 of 2020, with 61 million dollars lost. Most people never report, so "
        "this counts reports and not scams.",
        ("ftc-job-scams-2024",),
        grade=Grade.SOLID,
    ),
    study(
        "figures.linkedin.note",
        "most characters of the note with an invitation on LinkedIn, from an account without fee",
        200,
        Unit.COUNT,
        "Looked up on 26 November 2026 at two sellers of tools for LinkedIn and one counter of "
        "characters; 300 with Premium. It was 300 for all before. LinkedIn's own help page was "
        "not to be had, and the site may change it.",
        ("lettercounter", "linked-helper", "linkednav"),
    ),
)
