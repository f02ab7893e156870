"""`goanyway schedule`: an interview that was agreed on, or another time for one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.journal.reading import moment_of
from goanyway.cli.options import Json, Today
from goanyway.domain.facts import Style
from goanyway.errors import InputError
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.core.changes import Done
    from goanyway.journal.models import Record

HELP = _(
    """If ID is a job, this adds another interview. If ID is an interview, this changes it. Without
    options, an interview that was canceled or missed is planned again.

    \b
    Examples:
      goanyway schedule brightwater --start '2026-11-12 13:30' --style panel
      goanyway schedule i3 --start 2026-11-19
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    start: Annotated[
        date | None,
        typer.Option(
            parser=moment_of, metavar="TIME", help=_("2026-11-12, or '2026-11-12 13:30'.")
        ),
    ] = None,
    end: Annotated[
        date | None,
        typer.Option(parser=moment_of, metavar="TIME", help=_("When it ends.")),
    ] = None,
    style: Annotated[
        Style | None, typer.Option(metavar="STYLE", help=_("phone-screen, video, panel ..."))
    ] = None,
    place: Annotated[str, typer.Option(metavar="TEXT", help=_("Where it takes place."))] = "",
    join: Annotated[
        str, typer.Option(metavar="TEXT", help=_("How to join remotely: a link or a phone number."))
    ] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Schedule an interview."""
    opening = opened(home, today)
    from goanyway.journal.core.access import anything
    from goanyway.journal.intake.amendments import correct, plan_again
    from goanyway.journal.keeping.schedule import schedule
    from goanyway.journal.models import Interview

    given = {"start": start, "end": end, "style": style, "place": place}
    said = [f"{name}={_written(value)}" for name, value in given.items() if value]
    use_case: Callable[[], Done[Record]]
    if not isinstance(anything(opening.user, id), Interview):
        use_case = partial(
            schedule,
            opening.user,
            id,
            start=start,
            end=end,
            style=style or "",
            place=place,
            join=join,
            now=opening.now,
        )
    elif join:
        raise InputError(
            _(
                "{id}: how to join this interview comes from its messages.\nWrite a note instead: "
                "`note {id} TEXT`."
            ).format(id=id)
        )
    elif said:
        use_case = partial(correct, opening.user, id, said, now=opening.now)
    else:
        use_case = partial(plan_again, opening.user, id, now=opening.now)
    change("schedule", use_case, json=json)


def _written(value: object) -> str:
    """As a correction is written."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return str(value)
