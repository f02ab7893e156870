"""Questions for care and teaching.

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

WITH_PEOPLE = {
    Occupation.CARE: (
        Question(
            N_("When a shift is short, what does the nurse or lead in charge do about it?"), MANAGER
        ),
        Question(
            N_("How many patients or clients does one person have, on days, nights and weekends?"),
            WORK,
        ),
        Question(
            N_(
                "How often did people stay past the end of a shift last month to chart or wait "
                "for relief?"
            ),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_("How long is orientation, with whom, and which certifications do you pay for?"),
            GROWTH,
            kind=ReasonKind.CREDENTIAL,
            topic=Topic.CREDENTIAL,
        ),
        Question(
            N_("How many people on this unit are regular staff, and how many are agency or float?"),
            TEAM,
        ),
        Question(N_("How often would I be floated to another unit, and which ones?"), TEAM),
        Question(
            N_("What shifts does the unit run, and how are weekends and holidays divided up?"),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_(
                "How far ahead does the schedule come out, and how often is someone called in on "
                "a day off?"
            ),
            FLEXIBILITY,
            topic=Topic.ON_CALL,
        ),
        Question(
            N_(
                "When was the last safety event on the unit, and what happened to the person "
                "who reported it?"
            ),
            CULTURE,
        ),
        Question(
            N_("How many people got their full break on the last shift?"),
            CULTURE,
            topic=Topic.BREAKS,
        ),
        Question(
            N_("How many people have left the unit in the last year, and why?"),
            SECURITY,
        ),
        Question(
            N_("What are the differentials for nights, weekends, charge and call?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("Where do staff park or catch the bus, and is it safe after a late shift?"),
            LOCATION,
            kind=ReasonKind.ON_SITE,
        ),
        Question(
            N_("What do new people here find hardest in their first three months?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
    Occupation.TEACHING: (
        Question(
            N_(
                "When a parent or student complains about a teacher, what does the principal do "
                "first?"
            ),
            MANAGER,
        ),
        Question(
            N_(
                "How many hours of teaching, covering classes and grading did someone in this "
                "job have last week?"
            ),
            WORK,
        ),
        Question(
            N_("How many evenings and weekends went into grading, meetings and events last term?"),
            WORK,
            kind=ReasonKind.HOURS,
            topic=Topic.OVERTIME,
        ),
        Question(
            N_(
                "Who would mentor me, and how often did they sit in on the last new person's "
                "classes?"
            ),
            GROWTH,
        ),
        Question(N_("How are lesson plans and materials shared in the department?"), TEAM),
        Question(
            N_(
                "How is the class schedule made, and how much of the free time in it is really "
                "free?"
            ),
            FLEXIBILITY,
            kind=ReasonKind.SHIFT,
            topic=Topic.SHIFTS,
        ),
        Question(
            N_("When a class last got out of hand, who came, and what happened next?"), CULTURE
        ),
        Question(
            N_("How large are the groups, and how many children in them need support?"), CULTURE
        ),
        Question(
            N_(
                "How do enrollment and the budget look for next year, and what does this job "
                "depend on?"
            ),
            SECURITY,
        ),
        Question(
            N_("Where on the pay scale would I start, and what counts toward it?"),
            PAY,
            kind=ReasonKind.PAY,
        ),
        Question(
            N_("How many sites or rooms would I teach in on one day?"),
            LOCATION,
            kind=ReasonKind.ON_SITE,
        ),
        Question(
            N_("Why did the last person in this job leave, and at what point in the year?"),
            OTHER,
            kind=ReasonKind.OTHER,
        ),
    ),
}
