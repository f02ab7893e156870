"""Questions for kitchens and hotels, shops, sales and customer service.

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

SERVICE = {
    Occupation.FOOD: (
        Question(
            N_("What does the manager or head chef do on a night when two people call in sick?"),
            MANAGER,
        ),
        Question(
            N_(
                "How many covers or customers were there last Saturday, and how many people were "
                "working?"
            ),
            WORK,
        ),
        Question(
            N_("When did the last closing shift really finish, and is that time paid?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("How did the last person move up here: new station, supervisor, training?"), GROWTH
        ),
        Question(N_("How long have most of the people on this team been here?"), TEAM),
        Question(
            N_("How are weekends, evenings and split shifts divided up?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("How many days ahead is the schedule posted, and how do swaps work?"), FLEXIBILITY
        ),
        Question(
            N_("When do people eat and take a break during service?"), CULTURE, topic=Topic.BREAKS
        ),
        Question(
            N_(
                "When did a guest last go too far with someone on the team, and how was it handled?"
            ),
            CULTURE,
        ),
        Question(
            N_(
                "How many hours a week are guaranteed, and how many do people get in the slow "
                "season?"
            ),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(
            N_("How are tips shared, and what did they come to in an ordinary week?"),
            PAY,
            kind=ReasonKind.PAY,
            topic=Topic.TIPS,
        ),
        Question(N_("How do people get home after a close?"), LOCATION, kind=ReasonKind.ON_SITE),
        Question(N_("Is the trial shift paid, and how long is it?"), OTHER, kind=ReasonKind.OTHER),
    ),
    Occupation.RETAIL: (
        Question(
            N_("What does the store manager do on a day when someone doesn't come in?"), MANAGER
        ),
        Question(
            N_("How was last week split between the register, the floor, stock and targets?"), WORK
        ),
        Question(
            N_("How often do people stay after closing, and is that time paid?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("How did the last key holder or supervisor get there, and how long did it take?"),
            GROWTH,
        ),
        Question(
            N_(
                "How many people are on the floor on a Saturday, and how many were there a year "
                "ago?"
            ),
            TEAM,
        ),
        Question(
            N_("How are weekends, evenings and holidays divided up?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("How far ahead is the schedule posted, and how often does it change after that?"),
            FLEXIBILITY,
        ),
        Question(
            N_(
                "When did a customer last get abusive or steal, and what was the person at the "
                "register told to do?"
            ),
            CULTURE,
        ),
        Question(
            N_("How many hours a week are guaranteed, and how many do people get in January?"),
            SECURITY,
            kind=ReasonKind.CONTRACT,
            topic=Topic.CONTRACT,
        ),
        Question(
            N_(
                "How do the bonus and the employee discount work, and what did they come to last "
                "month?"
            ),
            PAY,
            kind=ReasonKind.PAY,
            topic=Topic.COMMISSION,
        ),
        Question(
            N_("How often would I be sent to another store?"), LOCATION, kind=ReasonKind.ON_SITE
        ),
        Question(N_("Why did the last person in this job leave?"), OTHER, kind=ReasonKind.OTHER),
    ),
    Occupation.SALES: (
        Question(N_("What does the manager do in a quarter when someone misses quota?"), MANAGER),
        Question(
            N_(
                "How many calls, demos or tickets did someone in this job have last week, and "
                "where did they come from?"
            ),
            WORK,
        ),
        Question(
            N_("What does the last week of a quarter look like in hours?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("Where did the last person who did well in this job move to, and when?"), GROWTH
        ),
        Question(
            N_("How are accounts and leads divided, and who decides when two people claim one?"),
            TEAM,
        ),
        Question(
            N_("Who sets the working hours, and how are evenings and weekends covered?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("When did you last lose a big customer, and what happened in the team after it?"),
            CULTURE,
        ),
        Question(
            N_(
                "How many people have left the team in the last year, and how many of them were "
                "let go?"
            ),
            SECURITY,
        ),
        Question(
            N_("What is the base, and what does the commission plan pay at quota?"),
            PAY,
            kind=ReasonKind.PAY,
            topic=Topic.COMMISSION,
        ),
        Question(
            N_(
                "How many people on the team made quota last year, and what did the person in "
                "the middle earn?"
            ),
            PAY,
        ),
        Question(
            N_("How large is the territory, and how many nights away did it involve last month?"),
            LOCATION,
            kind=ReasonKind.TRAVEL,
            topic=Topic.TRAVEL,
        ),
        Question(
            N_("What do customers complain about most, and what is being done about it?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
}
