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
        "Vendors' rates for each stage multiply to 7%, and 17 to 28% of all interviews lead to "
        "an offer. We're in between.",
        ("lever-2019", "ooligo", "jobvite-2018"),
        grade=Grade.WEAK,
    ),
    assumed(
        "figures.offers.from_one_way_video",
        "the chance of an offer once you are asked to record yourself",
        (0.04, 0.23),
        Unit.PROBABILITY,
        "Nobody publishes a rate, so we put it a little below a first call.",
    ),
    study(
        "figures.offers.from_first_interview",
        "the chance of an offer once you are asked to a first interview",
        (0.10, 0.36),
        Unit.PROBABILITY,
        "17 to 28% of interviews over three years at one vendor's clients, and 27% at small US "
        "firms. Counted by person, 37% of unemployed people who had interviews had an offer.",
        ("jobvite-2018", "careerplug-2025", "bls-job-search-2020"),
    ),
    study(
        "figures.offers.from_final_interview",
        "the chance of an offer once you are asked to a final interview",
        (0.24, 0.52),
        Unit.PROBABILITY,
        "One vendor says 30 to 40% of on-site interviews should end in an offer. Employers who "
        "hire new graduates report 45% over all interviews.",
        ("lever-2019", "nace"),
    ),
    study(
        "figures.offers.declined",
        "share of job offers that candidates decline",
        0.173,
        Unit.PROBABILITY,
        "One in six in the US, by what people reported to a jobs site. Nobody counts how many "
        "invitations are declined.",
        ("sockin-zhao-2020",),
    ),
    study(
        "figures.led_to_believe_otherwise",
        "share of people who ever took a job that turned out different from what they were "
        "led to believe",
        0.72,
        Unit.PROBABILITY,
        "2,500 readers of a careers site. It counts whether it ever happened to them, not "
        "each job.",
        ("muse-2022",),
    ),
    assumed(
        "figures.counter_offer.gone_in_six_months",
        "share who leave within six months of taking a counter-offer, as recruiters say",
        0.80,
        Unit.PROBABILITY,
        "Folklore. Everybody repeats it, and nobody who looked for the study found it. "
        "Recruiters gain when you refuse. We don't use it. Ask yourself why you wanted to leave: "
        "a raise fixes the pay, not the manager or the work.",
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
        "Four times the 4,872 in 2020, with 61 million dollars lost. Most people never report a "
        "scam, so this counts reports, not scams.",
        ("ftc-job-scams-2024",),
        grade=Grade.SOLID,
    ),
    study(
        "figures.linkedin.note",
        "the most characters a free LinkedIn account can put in the note with an invitation",
        200,
        Unit.COUNT,
        "Looked up on November 26, 2026, with two sellers of LinkedIn tools and one "
        "character-counting site. It's 300 with Premium, and used to be 300 for everyone. We "
        "couldn't get LinkedIn's own help page, and the site may change the limit.",
        ("lettercounter", "linked-helper", "linkednav"),
    ),
)
