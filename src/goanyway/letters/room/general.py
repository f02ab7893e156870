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
                "What would I decide alone, and what did the last person in this job have to "
                "bring upstairs?"
            ),
            MANAGER,
            kind=ReasonKind.REPORTING,
            topic=Topic.REPORTING,
        ),
        Question(N_("What was in the calendar of somebody in this job last week?"), WORK),
        Question(
            N_("When are people at this level off, and when were they last called on such a day?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(N_("What happened to the last two people in this job?"), GROWTH),
        Question(N_("Who in the team wanted this job, and who is about to leave?"), TEAM),
        Question(
            N_("How many days a week does the person I'd report to want me there?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(
            N_("When did the leadership last change its mind because somebody below disagreed?"),
            CULTURE,
        ),
        Question(
            N_("What do the owners want from the next three years, and what would change that?"),
            SECURITY,
        ),
        Question(
            N_(
                "How is the bonus worked out, and what share of it was paid in each of the last "
                "three years?"
            ),
            PAY,
            kind=ReasonKind.PAY,
            topic=Topic.COMMISSION,
        ),
        Question(
            N_("How many nights away did this job take last year?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_("What has to be different a year from now for this hire to have been right?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
        Question(N_("How much of the budget is already spoken for?"), OTHER),
    ),
    Occupation.ANY: (
        Question(
            N_(
                "When did the person I'd report to last change their mind because somebody on "
                "the team disagreed?"
            ),
            MANAGER,
        ),
        Question(N_("How did last week go for somebody in this role, day by day?"), WORK),
        Question(
            N_("How many hours did people in this role work last week, and the week before?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(N_("How did the last person in this role move on, and to what?"), GROWTH),
        Question(N_("When did the team last disagree, and how did it end?"), TEAM),
        Question(
            N_("When did somebody here last need other hours, and how was that settled?"),
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
            N_("How many nights away from home did this role take last year?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_("When did the firm last have to let people go, and how did it go about it?"),
            SECURITY,
        ),
        Question(
            N_(
                "What is the contract like: how long, how many hours guaranteed, and what part "
                "of the pay is fixed?"
            ),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(N_("When did something last go wrong here, and what happened next?"), CULTURE),
        Question(N_("How did the last raise in this team come about?"), PAY, kind=ReasonKind.PAY),
        Question(
            N_("Who would this role report to, and how long have they led the team?"),
            TEAM,
            kind=ReasonKind.REPORTING,
            topic=Topic.REPORTING,
        ),
        Question(N_("What did you find out only after you had joined?"), OTHER),
        Question(
            N_("What made the last person who left this role leave?"), OTHER, kind=ReasonKind.OTHER
        ),
        Question(
            N_("How did the last person you sponsored for a visa go through it?"),
            OTHER,
            kind=ReasonKind.VISA,
            topic=Topic.VISA,
        ),
        Question(
            N_("What licenses or certificates does the role need, and who here is working on one?"),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
    ),
}
