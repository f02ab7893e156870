"""`goanyway miss`: that you did not go, though it took place."""

from __future__ import annotations

from functools import partial

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.interviews import interview_of
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.options import Json, Today
from goanyway.language import _

HELP = _(
    """Missing an interview can cost you your good name. A short apology helps.

    \b
    Example:
      goanyway miss i3
    """
)


def run(id: Id, home: Home = None, today: Today = None, json: Json = False) -> None:  # noqa: A002 - as users say
    """Say that you did not go, though it took place."""
    opening = opened(home, today)
    from goanyway.journal.keeping.schedule import miss

    interview = interview_of(opening, id, "planned")
    change("miss", partial(miss, opening.user, interview, now=opening.now), json=json)
