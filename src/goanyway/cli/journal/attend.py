"""`goanyway attend`: that you went."""

from __future__ import annotations

from functools import partial

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.interviews import interview_of
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.options import Json, Today
from goanyway.language import _

HELP = _(
    """After that you can debrief it: `debrief ID`.

    \b
    Example:
      goanyway attend i3
    """
)


def run(id: Id, home: Home = None, today: Today = None, json: Json = False) -> None:  # noqa: A002 - as users say
    """Say that you went."""
    opening = opened(home, today)
    from goanyway.journal.keeping.schedule import attend

    interview = interview_of(opening, id, "planned")
    change("attend", partial(attend, opening.user, interview, now=opening.now), json=json)
