"""Which of the backups that were made by themselves need not be kept any longer.

Of them stay all of the last 7 days on which there are any, of before that the last one of each of
4 weeks, and of before that of each of 6 months. Days, weeks and months without a backup are not
counted, so it does not matter how long ago the last one is: the newest always stay, and a clock
that is wrong for one command costs one backup at most.

What is dated after now was made by a clock that was wrong, or the clock is wrong now: it stays, and
stands for no day. And where even the newest is old, the clock may have leapt: nothing goes then.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from goanyway.journal.local.backups import Backup, Reason

DAYS = 7
WEEKS = 4
MONTHS = 6
LONGEST_BREAK = timedelta(days=60)
"""Whoever comes back after a longer one gives up nothing on that day."""


def outlived(there: Iterable[Backup], now: datetime) -> list[Backup]:
    """The backups that may go, the newest first, as the head of this module says.

    Args:
        there: all that there are, before the one of today is made.
        now: by the clock of the machine.
    """
    counted = sorted(
        (each for each in there if each.reason is not Reason.BY_HAND and each.made_at <= now),
        reverse=True,
    )
    if not counted or now - counted[0].made_at > LONGEST_BREAK:
        return []
    days, weeks, months = set[date](), set[tuple[int, int]](), set[tuple[int, int]]()
    over = []
    for each in counted:
        day = each.made_at.date()
        year, week, _weekday = day.isocalendar()
        if day in days or len(days) < DAYS:
            days.add(day)
        elif (year, week) not in weeks and len(weeks) < WEEKS:
            weeks.add((year, week))
        elif (year, week) in weeks or (day.year, day.month) in months or len(months) == MONTHS:
            over.append(each)
        else:
            months.add((day.year, day.month))
    return over
