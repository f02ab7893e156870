"""`goanyway cancel`: that an interview does not take place."""

from __future__ import annotations

from functools import partial

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.interviews import interview_of
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.options import Json, Today
from goanyway.language import _

HELP = _(
    """No later message changes that; `schedule ID` puts it back on.

    \b
    Example:
      goanyway cancel i3
    """
)


def run(id: Id, home: Home = None, today: Today = None, json: Json = False) -> None:  # noqa: A002 - as users say
    """Say that an interview does not take place."""
    opening = opened(home, today)
    from goanyway.journal.keeping.schedule import cancel

    interview = interview_of(opening, id, "planned")
    change("cancel", partial(cancel, opening.user, interview, now=opening.now), json=json)
