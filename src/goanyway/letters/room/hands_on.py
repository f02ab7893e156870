"""Questions for the warehouse, the road, the door and the floor.

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

HANDS_ON = {
    Occupation.WAREHOUSE: (
        Question(
            N_("Who sets the pick rate here, and what happens in a week when someone misses it?"),
            MANAGER,
        ),
        Question(
            N_(
                "How was last week split between picking, packing and loading for someone in "
                "this job?"
            ),
            WORK,
        ),
        Question(
            N_("How much overtime was there last month, and was any of it mandatory?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_(
                "How did the last person here move from the floor to forklift or team lead, and "
                "how long did it take?"
            ),
            GROWTH,
        ),
        Question(
            N_("How many people are on a shift here, and how many of them came through an agency?"),
            TEAM,
        ),
        Question(
            N_("What are the shift patterns, and who decides which one I get?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_(
                "How far ahead is the schedule posted, and what happened the last time it "
                "changed at the last minute?"
            ),
            FLEXIBILITY,
        ),
        Question(
            N_(
                "How long are the breaks, are they paid, and how far is the walk to the break room?"
            ),
            CULTURE,
            topic=Topic.BREAKS,
        ),
        Question(N_("When was the last injury on the floor, and what changed after it?"), CULTURE),
        Question(
            N_(
                "How many of the people who started through an agency last year were hired on, "
                "and after how many weeks?"
            ),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(N_("What happens to the hours here after peak season?"), SECURITY),
        Question(
            N_("What does the night, weekend or peak premium add to the hourly rate?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("How do people without a car get here for the first shift?"),
            LOCATION,
            kind=ReasonKind.ON_SITE,
        ),
        Question(
            N_("Why did the last few people who quit in their first month leave?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.DRIVING: (
        Question(
            N_(
                "How does dispatch handle a day when a route can't be finished in the hours "
                "planned?"
            ),
            MANAGER,
        ),
        Question(N_("What did yesterday's route look like: stops, miles, loading, hours?"), WORK),
        Question(
            N_("How are waiting and loading time paid, and how often does a day run over?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("Which licenses and training do you pay for, and who got one of those last year?"),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
        Question(
            N_("How many drivers have left since last year, and how many are on the road today?"),
            TEAM,
        ),
        Question(
            N_("What days and start times did a driver in this job have over the last two weeks?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("How many nights away from home were there last month?"),
            FLEXIBILITY,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_(
                "When did someone last refuse to drive because a vehicle wasn't safe, and what "
                "happened?"
            ),
            CULTURE,
        ),
        Question(
            N_("How many hours or runs are guaranteed in a slow week?"),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(
            N_(
                "How is the job paid: by the hour, by the mile or by the stop, and what does a "
                "typical week come to?"
            ),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("Where is the vehicle kept overnight, and where does the shift begin?"),
            LOCATION,
            kind=ReasonKind.ON_SITE,
        ),
        Question(
            N_("How old are the vehicles, and who is responsible for damage and fines?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.SECURITY_AND_CLEANING: (
        Question(
            N_(
                "How would I reach a supervisor during a shift, and when did someone last need one?"
            ),
            MANAGER,
        ),
        Question(
            N_(
                "What would I do from the start of a shift to the end, and how many floors or "
                "sites does that cover?"
            ),
            WORK,
        ),
        Question(
            N_("How often does a shift run over because the relief is late, and how is that paid?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("Which licenses or training do you pay for, and who last moved up to supervisor?"),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
        Question(
            N_("How often would I work alone, and who covers when someone is out sick?"), TEAM
        ),
        Question(
            N_("What shifts does the site have, and how are nights and weekends divided up?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(N_("How far ahead would I get the schedule?"), FLEXIBILITY),
        Question(
            N_(
                "When was the last incident on this site, and how did the company support the "
                "person on duty?"
            ),
            CULTURE,
        ),
        Question(
            N_("What happens to the team here if the client switches contractors?"),
            SECURITY,
        ),
        Question(
            N_("How are nights, Sundays and holidays paid, and who buys the uniform and supplies?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("Would I have one site or several, and is the time in between paid?"),
            LOCATION,
            kind=ReasonKind.ON_SITE,
        ),
        Question(
            N_("What did the last person in this job find hardest about the site?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
}
