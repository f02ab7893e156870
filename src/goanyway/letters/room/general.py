"""Questions for managers, and for work of which nothing is known.

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

GENERAL = {
    Occupation.MANAGEMENT: (
        Question(
            N_(
                "What would I decide on my own, and what did the last person in this job have to "
                "take upstairs?"
            ),
            MANAGER,
            kind=ReasonKind.REPORTING,
            topic=Topic.REPORTING,
        ),
        Question(N_("What was on the calendar last week for someone in this job?"), WORK),
        Question(
            N_(
                "When do people at this level have time off, and when was one of them last "
                "called on a day off?"
            ),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(N_("What happened to the last two people in this job?"), GROWTH),
        Question(N_("Who on the team wanted this job, and who is about to leave?"), TEAM),
        Question(
            N_("How many days a week does the person I'd report to want me there?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(
            N_(
                "When did the leadership last change its mind because someone below them disagreed?"
            ),
            CULTURE,
        ),
        Question(
            N_("What do the owners want from the next three years, and what would change that?"),
            SECURITY,
        ),
        Question(
            N_(
                "How is the bonus calculated, and how much of it was paid in each of the last "
                "three years?"
            ),
            PAY,
            kind=ReasonKind.PAY,
            topic=Topic.COMMISSION,
        ),
        Question(
            N_("How many nights away did this job involve last year?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_(
                "What would have to be different a year from now for this to have been the right "
                "hire?"
            ),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
        Question(N_("How much of the budget is already spoken for?"), OTHER),
    ),
    Occupation.ANY: (
        Question(
            N_(
                "When did the person I'd report to last change their mind because someone on the "
                "team disagreed?"
            ),
            MANAGER,
        ),
        Question(N_("How did last week go for someone in this role, day by day?"), WORK),
        Question(
            N_("How many hours did people in this role work last week, and the week before?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("Where did the last person in this role go next, and how did that come about?"),
            GROWTH,
        ),
        Question(N_("When did the team last disagree, and how did it end?"), TEAM),
        Question(
            N_("When did someone here last need different hours, and how did that work out?"),
            FLEXIBILITY,
        ),
        Question(
            N_("What shifts did people in this role work in the last four weeks?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("How many days a week was the team on site last month?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(N_("How do most people get here, and how long does it take them?"), LOCATION),
        Question(
            N_("How many nights away from home did this role involve last year?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_("When did the company last have to let people go, and how did it handle that?"),
            SECURITY,
        ),
        Question(
            N_(
                "What is the contract like: how long is it, how many hours are guaranteed, and "
                "how much of the pay is fixed?"
            ),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(N_("When did something last go wrong here, and what happened next?"), CULTURE),
        Question(N_("How did the last raise on this team come about?"), PAY, kind=ReasonKind.PAY),
        Question(
            N_("Who would this role report to, and how long have they led the team?"),
            TEAM,
            kind=ReasonKind.REPORTING,
            topic=Topic.REPORTING,
        ),
        Question(N_("What did you find out only after you joined?"), OTHER),
        Question(
            N_("Why did the last person who left this role leave?"), OTHER, kind=ReasonKind.OTHER
        ),
        Question(
            N_("How did it go for the last person you sponsored for a visa?"),
            OTHER,
            kind=ReasonKind.VISA,
            topic=Topic.VISA,
        ),
        Question(
            N_(
                "What licenses or certifications does this role require, and who here is working "
                "on one?"
            ),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
    ),
}
