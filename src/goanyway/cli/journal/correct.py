"""`goanyway correct`: what was read wrongly of a job or an interview."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.options import Json, Today
from goanyway.language import _

HELP = _(
    """What you say here stays, whatever comes in later. Leave the value empty to say that no
    message mentions it.

    \b
    Examples:
      goanyway correct i3 start='2026-11-12 13:30'
      goanyway correct brightwater role='Grid Analyst' employer='Brightwater Energy'
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    corrections: Annotated[
        list[str], typer.Argument(metavar="FIELD=VALUE...", help=_("The correct value."))
    ],
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Correct a job or an interview."""
    opening = opened(home, today)
    from goanyway.journal.intake.amendments import correct

    use_case = partial(correct, opening.user, id, corrections, now=opening.now)
    change("correct", use_case, json=json)
