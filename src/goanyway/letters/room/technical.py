"""Questions for trades and engineering, the laboratory and software.

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

TECHNICAL = {
    Occupation.TRADES: (
        Question(
            N_("Who plans the jobs, and what happens when the time planned turns out too short?"),
            MANAGER,
        ),
        Question(N_("What did someone in this job work on last week, day by day?"), WORK),
        Question(
            N_(
                "How much overtime was there in the last three months, and was it paid or taken "
                "as time off?"
            ),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("Which certifications, licenses or courses did the company pay for last year?"),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
        Question(N_("Who would I work with day to day, and how long have they been here?"), TEAM),
        Question(
            N_("How often is someone on call, and how many times were they called out last month?"),
            FLEXIBILITY,
            topic=Topic.ON_CALL,
        ),
        Question(
            N_("How are the start times and shifts set, and how often do they change?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(N_("When was work last stopped for safety, and who stopped it?"), CULTURE),
        Question(
            N_("How much work is booked for the next six months?"),
            SECURITY,
        ),
        Question(N_("How are tools, travel time and overtime paid?"), PAY, kind=ReasonKind.PAY),
        Question(
            N_("How far away were the last few jobs, and how many nights away did they take?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_(
                "Which drawing, machine or supplier causes the most trouble here, and what have "
                "you tried?"
            ),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.LABORATORY: (
        Question(
            N_(
                "How does the head of the lab decide what gets run or written up first when "
                "everything is urgent?"
            ),
            MANAGER,
        ),
        Question(
            N_("How was last week split between the bench, the instruments and the paperwork?"),
            WORK,
        ),
        Question(
            N_("How often do runs keep someone late or bring them in on the weekend?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_(
                "What did the last person in this job learn or publish here, and where are they "
                "now?"
            ),
            GROWTH,
        ),
        Question(
            N_("How many people share the instruments, and who gets them when two need one?"), TEAM
        ),
        Question(
            N_("How is the schedule made, and how are evenings, nights and weekends divided up?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(N_("When did a result last turn out wrong, and what happened next?"), CULTURE),
        Question(N_("How did the last inspection or audit go, and what had to change?"), CULTURE),
        Question(
            N_("How is the position funded, and until when?"),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(
            N_("How do the pay steps work, and when does the next one come?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("Which parts of the work can be done away from the bench, and who does that now?"),
            LOCATION,
            kind=ReasonKind.ON_SITE,
        ),
        Question(
            N_("Which instrument is down most, and how long does a repair take?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.SOFTWARE: (
        Question(
            N_("How did the manager handle the last deadline that the team couldn't meet?"), MANAGER
        ),
        Question(
            N_(
                "What did someone in this job ship last month, and how much of the time went to "
                "meetings or tickets?"
            ),
            WORK,
        ),
        Question(
            N_("How is on-call shared, and how often did someone get paged at night last month?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.ON_CALL,
        ),
        Question(
            N_("Who was promoted last, what did they do to earn it, and who decided?"), GROWTH
        ),
        Question(
            N_(
                "How does a change get from a laptop to production, and how long did the last "
                "one take?"
            ),
            TEAM,
        ),
        Question(N_("How does code review go here when two people disagree?"), TEAM),
        Question(
            N_("What hours is everybody expected to be online, and what happens outside of them?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("How often was the team in the office last month, and who asked for it?"),
            FLEXIBILITY,
            kind=ReasonKind.ON_SITE,
            topic=Topic.WORK_MODE,
        ),
        Question(
            N_("What was the last serious incident, and what changed after the review?"), CULTURE
        ),
        Question(
            N_("How long will this team's money or budget last, and when were people last let go?"),
            SECURITY,
        ),
        Question(
            N_("How are raises and equity decided, and when was the last round?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("How often do people travel to meet the rest of the team?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_(
                "Which part of the system does nobody want to touch, and how much time goes into "
                "fixing it?"
            ),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
}
