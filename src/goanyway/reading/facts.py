"""All facts of a message, put together."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from goanyway.domain.facts import Competing, Fact, Facts, Join, Kind, Pay, Style, Sureness
from goanyway.domain.message import Message
from goanyway.reading.appointment import appointments_in
from goanyway.reading.asks import read_asks
from goanyway.reading.benefits import read_benefits
from goanyway.reading.bring import read_bring
from goanyway.reading.employer import read_firms
from goanyway.reading.interview_times import Times, read_times
from goanyway.reading.joining import IS_MEETING, read_joining
from goanyway.reading.kind import BULK, TO_MANY, read_kind
from goanyway.reading.offer_terms import first_day, last_day, read_offered_pay
from goanyway.reading.pay import read_pay
from goanyway.reading.people import read_people
from goanyway.reading.phrases import any_of
from goanyway.reading.place import NAMED, read_place
from goanyway.reading.reach import unread, within_reach
from goanyway.reading.reference import read_reference
from goanyway.reading.reply_by import read_reply_by
from goanyway.reading.role import read_role
from goanyway.reading.stages import read_stages
from goanyway.reading.style import read_style
from goanyway.reading.travel import read_travel
from goanyway.reading.weekly_hours import read_weekly_hours
from goanyway.reading.words import Reading, passage, written
from goanyway.reading.work_mode import read_work_mode

_JOB = any_of(
    "interview\\w*",
    "position",
    "vacanc(?:y|ies)",
    "applicat\\w+",
    "applicant",
    "candidat\\w+",
    "recruit\\w*",
    "hiring",
    "job",
    "resume",
    "r\u00e9sum\u00e9",
    "cv",
    "bewerbung",
    "entrevista",
    "emploi",
    "candidatura",
)


_ENGLISH = frozenset(
    "the you your for and of is we with be will have this to are our at on".split()
)
_OTHERS = frozenset(
    "und der die das wir sie el los las que para por com uma n\u00e3o le les des pour vous nous"
    " het een wij och att vi "
    "jest nie na do il che per".split()
)
"""Words that are frequent in English, and in other languages alone."""


def _language(message: Message) -> tuple[str, ...]:
    """A sentence for the user where the message is not in English."""
    words = re.findall(r"[^\W\d_]+", passage(message, "body").text[:5000].lower())
    if sum(word in _ENGLISH for word in words) >= sum(word in _OTHERS for word in words):
        return ()
    return ("The message isn't in English, so we could read only some of it.",)


def _is_about_a_job(message: Message) -> bool:
    return any(_JOB.search(where.text) for where in written(message))


def _is_video_call(style: Reading[Style], join: Reading[Join]) -> bool:
    """Whether an "intro call" is held where a link leads."""
    return (
        style.fact is not None
        and style.fact.value is Style.PHONE_SCREEN
        and "phone" not in style.fact.source.words.lower()
        and join.fact is not None
        and IS_MEETING.search(join.fact.value.link or "") is not None
    )


def _style_by_place(join: Reading[Join], place: Reading[str]) -> Reading[Style]:
    """A link to a meeting is a video call, and an address somewhere to come to."""
    if join.fact and join.fact.value.link and IS_MEETING.search(join.fact.value.link):
        source = join.fact.source
        how = "the link leads to a video meeting"
        return Reading(Fact(Style.VIDEO, source, how, Sureness.LIKELY))
    if place.fact:
        how = "there is a place to come to"
        return Reading(Fact(Style.ON_SITE, place.fact.source, how, Sureness.LIKELY))
    return Reading()


_FROM_AFAR = (Style.PHONE_SCREEN, Style.VIDEO, Style.ONE_WAY_VIDEO)


def _is_from_afar(style: Reading[Style]) -> bool:
    return style.fact is not None and style.fact.value in _FROM_AFAR


def read_facts(message: Message, today: date) -> Facts:
    """What the message says, each fact with the words it was read from.

    Args:
        message: a decoded message.
        today: taken for the day of a message that has no date of its own.
    """
    beyond = unread(message)
    message = within_reach(message)
    appointments = appointments_in(message, today)
    kind = read_kind(message, appointments, today)
    if kind.value is Kind.OTHER and (kind.how in (BULK, TO_MANY) or not _is_about_a_job(message)):
        return Facts(kind=kind, said=message.troubles + beyond)
    is_invitation = kind.value is Kind.INVITATION
    is_open = kind.value in (Kind.INVITATION, Kind.POSTING, Kind.OFFER, Kind.COUNTER_OFFER)
    firms, role = read_firms(message), read_role(message)
    employer = firms.employer
    if role.fact and employer.fact and role.fact.value == employer.fact.value:
        role = Reading()  # "Coffee Roasters" is who seeks
    is_offer = kind.value.is_offer
    times = Times()
    if kind.value in (Kind.INVITATION, Kind.CANCELLATION):
        times = read_times(message, appointments)
    elif is_offer:
        times = first_day(appointments)
    if (
        kind.sure is Sureness.LIKELY
        and not is_offer
        and times.start
        and not isinstance(times.start.value, datetime)
    ):
        times = Times()  # a day alone may be another one that such a message names
    reply_by = read_reply_by(message, appointments, today) if is_open else Reading()
    if is_offer and reply_by.fact is None and not reply_by.readings:
        reply_by = last_day(appointments)
    style = read_style(message) if is_open and not is_offer else Reading()
    place = read_place(message, is_posting=not is_invitation) if is_open else Reading()
    if is_invitation and _is_from_afar(style) and place.fact and place.fact.how != NAMED:
        place = Reading()  # an address in such a message is where the work is
    join = read_joining(message) if is_invitation else Reading()
    if is_invitation and style.fact is None and not style.readings:
        style = _style_by_place(join, place)
    pay: Reading[Pay] = Reading()
    if is_open:
        pay = read_offered_pay(message) if is_offer else read_pay(message)
    work_mode = read_work_mode(message) if is_open else Reading()
    people = (
        read_people(message, tuple(each.value for each in (employer.fact, firms.agency) if each))
        if kind.value is not Kind.OTHER
        else ()
    )
    reference = read_reference(message)
    stages = read_stages(message) if is_open and not is_offer else Reading()
    if not is_invitation and stages.fact and stages.fact.value > 1:
        style = Reading()  # a posting with several stages names the style of none in particular
    if _is_video_call(style, join):
        style = _style_by_place(join, place)
    travel = read_travel(message) if is_open else Reading()
    readings: dict[str, Reading[Any] | Times] = {
        "employer": employer, "role": role, "start": times, "reply_by": reply_by, "place": place,
        "style": style, "pay": pay, "work_mode": work_mode, "stages": stages,
    }  # fmt: skip
    said = [*message.troubles, *beyond, *_language(message), *times.said]
    for field, reading in readings.items():
        said += reading.said if field != "start" else ()
    return Facts(
        kind=kind,
        employer=employer.fact,
        role=role.fact,
        start=times.start,
        end=times.end,
        reply_by=reply_by.fact,
        people=people,
        place=place.fact,
        style=style.fact,
        pay=pay.fact,
        work_mode=work_mode.fact,
        agency=firms.agency,
        reference=reference.fact,
        join=join.fact,
        stages=stages.fact,
        bring=read_bring(message) if is_open else (),
        asks=read_asks(message, kind.value is Kind.POSTING) if is_open else (),
        benefits=read_benefits(message) if is_open else (),
        travel_paid_by=travel.fact,
        hours=read_weekly_hours(message) if is_open else None,
        competing=tuple(
            Competing(field, reading.readings)
            for field, reading in readings.items()
            if reading.readings
        ),
        said=tuple(dict.fromkeys(said)),
    )
