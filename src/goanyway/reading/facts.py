"""All facts of a message, put together."""

from __future__ import annotations

from datetime import date

from goanyway.domain.facts import Facts, Kind
from goanyway.domain.message import Message
from goanyway.reading.appointment import Times, read_times
from goanyway.reading.employer import read_employer
from goanyway.reading.kind import read_kind
from goanyway.reading.pay import read_pay
from goanyway.reading.people import read_people
from goanyway.reading.place import read_place
from goanyway.reading.reply_by import read_reply_by
from goanyway.reading.role import read_role
from goanyway.reading.style import read_style
from goanyway.reading.words import Reading, unread
from goanyway.reading.work_mode import read_work_mode


def read_facts(message: Message, today: date) -> Facts:
    """What the message says, each fact with the words it was read from.

    Args:
        message: a decoded message.
        today: taken for the day of a message that has no date of its own.
    """
    kind = read_kind(message)
    if kind.value is Kind.OTHER:
        return Facts(kind=kind, said=message.troubles + unread(message))
    is_invitation = kind.value is Kind.INVITATION
    is_open = kind.value in (Kind.INVITATION, Kind.POSTING)
    employer, role = read_employer(message), read_role(message)
    times = (
        read_times(message, today)
        if kind.value in (Kind.INVITATION, Kind.CANCELLATION)
        else Times()
    )
    reply_by = read_reply_by(message, today) if is_open else Reading()
    place = read_place(message) if is_open else Reading()
    style = read_style(message) if is_invitation else Reading()
    pay = read_pay(message) if is_open else Reading()
    work_mode = read_work_mode(message) if is_open else Reading()
    people = read_people(message, employer.fact.value if employer.fact else "")
    said = [*message.troubles, *unread(message), *times.said]
    for reading in (employer, role, reply_by, place, style, pay, work_mode):
        said += reading.said
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
        said=tuple(dict.fromkeys(said)),
    )
