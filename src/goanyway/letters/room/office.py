"""Questions for finance, the office, and design, media and marketing.

As people who know the work would ask them aloud: open, about what happened, without blame.
"""

from __future__ import annotations

from goanyway.domain.reason import ReasonKind
from goanyway.language import N_
from goanyway.letters.room.occupation import Occupation
from goanyway.letters.room.question import (
    CULTURE,
    FLEXIBILITY,
    GROWTH,
    LOCATION,
    MANAGER,
    OTHER,
    PAY,
    SECURITY,
    TEAM,
    WORK,
    Question,
)
from goanyway.letters.topics import Topic

OFFICE = {
    Occupation.FINANCE: (
        Question(
            N_(
                "What does the person I'd report to want on the first of the month, and how do "
                "they take bad numbers?"
            ),
            MANAGER,
        ),
        Question(N_("How did the last month-end close go, day by day?"), WORK),
        Question(
            N_("How many hours did people work at the last year-end or busy season?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("Which exams or memberships do you support, and who passed one last year?"),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
        Question(
            N_(
                "Who else is in finance, what are they responsible for, and how long have they "
                "been here?"
            ),
            TEAM,
            kind=ReasonKind.REPORTING,
            topic=Topic.REPORTING,
        ),
        Question(
            N_("Which days at month-end would I have to be in the office?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(
            N_("When did finance last say no to someone powerful here, and what came of it?"),
            CULTURE,
        ),
        Question(N_("What did the auditors raise last year, and what has been fixed?"), CULTURE),
        Question(
            N_(
                "How many months of cash or orders does the company have, and who owns the company?"
            ),
            SECURITY,
        ),
        Question(
            N_("How was last year's bonus calculated, and what did it come to?"),
            PAY,
            kind=ReasonKind.PAY,
            topic=Topic.COMMISSION,
        ),
        Question(
            N_("How often would I have to be at other sites?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_(
                "Which systems and spreadsheets does the close depend on, and who understands them?"
            ),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.OFFICE: (
        Question(
            N_("When two people both need something by noon, who decides what I do first?"), MANAGER
        ),
        Question(N_("What came across this desk last week, and what took the most time?"), WORK),
        Question(
            N_("When in the month or year do people stay late, and how late?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(N_("What did the last person in this job move on to?"), GROWTH),
        Question(
            N_("How many people would I work for, and who covers when I'm away?"),
            TEAM,
            kind=ReasonKind.REPORTING,
            topic=Topic.REPORTING,
        ),
        Question(
            N_("Which days does the office have to be staffed, and how is that divided up?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(
            N_("How did the last person who needed different hours get them?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_(
                "When something last fell through the cracks, how did people find out and what "
                "happened?"
            ),
            CULTURE,
        ),
        Question(
            N_("Why is the position open, and how long has it been?"),
            SECURITY,
        ),
        Question(
            N_("When did someone in this position last get a raise, and what was it for?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("How likely is the office to move, and how do most people get here?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_("Which system or process would you change first if you were me?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.CREATIVE: (
        Question(
            N_("Who signs off on the work, and how many rounds did the last project take?"), MANAGER
        ),
        Question(
            N_(
                "What did someone in this job make last month, and how much of it did people get "
                "to see?"
            ),
            WORK,
        ),
        Question(
            N_("When was the last late night before a launch, and how often do those happen?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("What work from here could the last person in this job put in their portfolio?"),
            GROWTH,
        ),
        Question(N_("Who writes the brief, and when did the team last send one back?"), TEAM),
        Question(
            N_("Which days are people in the office together, and what for?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(
            N_("How do people here who freelance on the side work that out with you?"), FLEXIBILITY
        ),
        Question(N_("When did someone last kill a good idea here, and why?"), CULTURE),
        Question(
            N_("How many clients does most of the work come from, and when did you last lose one?"),
            SECURITY,
        ),
        Question(
            N_("How are raises decided for people who make things rather than manage?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("How often does the work happen at a client's office or on location?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_("How would you know a year from now that this was the right hire?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
}
