"""Which messages speak of the same interview, and what holds of all that they say.

What comes out depends on the messages alone and not on the order in which they were taken in:
everything is judged in the order in which it was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time

from goanyway.journal.core.moments import moment_of
from goanyway.journal.intake.appointments import Appointment


@dataclass(frozen=True, slots=True)
class Saying:
    """An appointment, and the id of the message that speaks of it."""

    message: str
    says: Appointment
    order: tuple[datetime, int, str]


@dataclass(slots=True)
class Sayings:
    """All that is said of one interview."""

    found: list[Saying] = field(default_factory=list)

    @property
    def first_said(self) -> datetime:
        """When it was first spoken of."""
        return min(each.says.said_at for each in self.found)

    @property
    def in_force(self) -> Appointment:
        """What holds: what was said last, with what earlier sayings add to it."""
        return _in_force([each.says for each in self.found])


def interviews_in(sayings: Iterable[Saying]) -> list[Sayings]:
    """The sayings by interview, in the order in which each was first spoken of."""
    ordered = sorted(sayings, key=lambda each: each.order)
    groups = _by_calendar([each for each in ordered if each.says.uid])
    dated = [each for each in ordered if not each.says.uid and each.says.day]
    dateless = [each for each in ordered if not each.says.uid and not each.says.day]
    for each in dated:
        _put(each, _told(each, groups) or _same_day(each, groups) or _moved(each, groups), groups)
    for group in tuple(groups):
        _take_the_place(group, groups)
    for each in dateless:
        _put(each, _told(each, groups) or _without_date(each, groups), groups)
    for each in ordered:
        _join(each, groups)
    return sorted(groups, key=lambda each: min(one.order for one in each.found))


def is_another_time(says: Appointment, groups: Sequence[Sayings]) -> bool:
    """Whether it could be one of these interviews at another time, or a further one.

    Words may say which, or name another style; the calendar's ids do where both have one; and what
    was held already when it was said cannot be moved.
    """
    if says.day is None or says.sequence or says.same_as or says.cancelled:
        return False
    if says.moves or says.further:
        return False
    if any(one.says.uid == says.uid != "" for each in groups for one in each.found):
        return False
    saying = Saying("", says, (says.said_at, 0, ""))
    return _same_day(saying, groups) is None and bool(could_be(says, groups))


def could_be(says: Appointment, groups: Sequence[Sayings]) -> list[Sayings]:
    """The interviews with a date that were still ahead then, and are not told from it by style."""
    return [
        each
        for each in groups
        if (then := _ahead(each, says.said_at)) is not None
        and then.day is not None
        and not _other_style(says, each.in_force)
        and not (says.uid and each.in_force.uid)
    ]


def _put(saying: Saying, group: Sayings | None, groups: list[Sayings]) -> None:
    if group is None:
        groups.append(Sayings([saying]))
    else:
        group.found.append(saying)


def _join(saying: Saying, groups: list[Sayings]) -> None:
    """Make one of two interviews where you said that they are the same."""
    told = _told(saying, groups)
    own = next(each for each in groups if saying in each.found)
    if told is not None and told is not own:
        groups.remove(own)
        told.found += own.found


def _by_calendar(sayings: list[Saying]) -> list[Sayings]:
    """By the calendar's id; two ids for the same moment are one interview."""
    by_id: dict[tuple[str, str], Sayings] = {}
    for each in sayings:
        key = each.says.uid, each.says.recurrence
        by_id.setdefault(key, Sayings()).found.append(each)
    groups: list[Sayings] = []
    for group in by_id.values():
        holds = group.in_force
        twin = next((each for each in groups if _same_moment(each.in_force, holds)), None)
        if twin is None:
            groups.append(group)
        else:
            twin.found += group.found
    return groups


def _same_moment(one: Appointment, other: Appointment) -> bool:
    if one.cancelled or other.cancelled or one.time is None:
        return False
    return (one.day, one.time, one.zone) == (other.day, other.time, other.zone)


def _told(saying: Saying, groups: Iterable[Sayings]) -> Sayings | None:
    """The interview of the message that you named."""
    same = saying.says.same_as
    return next(
        (each for each in groups if same and any(one.message == same for one in each.found)), None
    )


def _same_day(saying: Saying, groups: Iterable[Sayings]) -> Sayings | None:
    """The interview that is, or once was, at that time: a confirmation or a reminder."""
    says = saying.says
    for each in groups:
        for one in each.found:
            if one.says.day == says.day and _may_be_one(one.says.time, says.time):
                return each
            if _at_once(one.says, says):
                return each
    return None


def _at_once(one: Appointment, other: Appointment) -> bool:
    """Whether both name the same moment, each in a zone of its own."""
    if None in (one.day, one.time, other.day, other.time) or not (one.zone and other.zone):
        return False
    begins, starts = (
        moment_of(each.day, each.time, each.zone)  # type: ignore[arg-type]
        for each in (one, other)
    )
    return begins == starts


def _may_be_one(one: time | None, other: time | None) -> bool:
    return one is None or other is None or one == other


def _moved(saying: Saying, groups: Iterable[Sayings]) -> Sayings | None:
    """The interview that it moves or cancels: the last one spoken of that was still ahead."""
    says = saying.says
    if not (says.moves or says.cancelled):
        return None
    ahead = [each for each in groups if _ahead(each, says.said_at) is not None]
    return max(ahead, key=lambda each: each.first_said, default=None)


def _take_the_place(group: Sayings, groups: list[Sayings]) -> None:
    """Join what a mail named before, where an invite moves it whose first version is not here."""
    first = min(group.found, key=lambda each: each.order).says
    if not first.uid or not (first.moves or first.sequence):
        return
    could = [each for each in could_be(first, groups) if each is not group]
    if could:
        moved = max(could, key=lambda each: each.first_said)
        groups.remove(moved)
        group.found += moved.found


def _without_date(saying: Saying, groups: Sequence[Sayings]) -> Sayings | None:
    """The interview that a message without a date is about.

    The one that was ahead when it was said; else the one that got its date next; else another
    that has none.
    """
    says = saying.says
    if not says.further or says.cancelled:
        ahead = could_be(says, groups)
        if ahead:
            return max(ahead, key=lambda each: each.first_said)
    matching = [each for each in groups if not _other_style(says, each.in_force)]
    later = [each for each in matching if each.first_said > says.said_at]
    if later:
        return min(later, key=lambda each: each.first_said)
    open_ones = [each for each in matching if each.in_force.day is None]
    return None if says.further or not open_ones else open_ones[-1]


def _ahead(group: Sayings, at: datetime) -> Appointment | None:
    """What held by then, if the interview was spoken of and still to be held."""
    said = [each.says for each in group.found if each.says.said_at <= at]
    if not said:
        return None
    then = _in_force(said)
    passed = then.day is not None and then.day < at.date()
    return None if then.cancelled or passed else then


def _other_style(one: Appointment, other: Appointment) -> bool:
    return bool(one.style and other.style and one.style != other.style)


def _in_force(said: Sequence[Appointment]) -> Appointment:
    newest = _newest_versions(said)
    ordered = sorted(
        said, key=lambda each: (each in newest, each.said_at, each.sequence, each.moves)
    )
    holding = [each for each in ordered if each in newest]
    dated = [each for each in holding if each.day is not None] or [
        each for each in ordered if each.day is not None
    ]
    last = dated[-1] if dated else ordered[-1]
    timed = next(
        (each for each in reversed(ordered) if each.day == last.day and each.time is not None), last
    )
    deciding = [each for each in holding if each.cancelled or each.day is not None] or holding
    by_calendar = next((each for each in reversed(holding) if each.uid), last)
    return Appointment(
        said_at=holding[-1].said_at,
        uid=by_calendar.uid,
        recurrence=by_calendar.recurrence,
        sequence=by_calendar.sequence,
        day=last.day,
        time=timed.time,
        zone=next(
            (
                each.zone
                for each in reversed(ordered)
                if each.zone and (each.day, each.time) == (timed.day, timed.time)
            ),
            "",
        ),
        minutes=next(
            (each.minutes for each in reversed(ordered) if each.minutes and each.day == last.day),
            None,
        ),
        place=_last_said(ordered, "place"),
        join=_last_said(ordered, "join"),
        style=_last_said(ordered, "style"),
        cancelled=deciding[-1].cancelled,
    )


def _newest_versions(said: Sequence[Appointment]) -> list[Appointment]:
    """What no newer version of the same invite replaces."""
    newest: dict[tuple[str, str], Appointment] = {}
    for each in said:
        key = each.uid, each.recurrence
        known = newest.get(key)
        if known is None or _version(known) <= _version(each):
            newest[key] = each
    return [each for each in said if not each.uid or newest[each.uid, each.recurrence] == each]


def _version(says: Appointment) -> tuple[int, datetime]:
    return says.sequence, says.said_at


def _last_said(said: Sequence[Appointment], name: str) -> str:
    return next((value for each in reversed(said) if (value := str(getattr(each, name)))), "")
