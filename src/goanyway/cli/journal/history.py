"""`goanyway history`: what happened, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _
from goanyway.words.history import as_result, done, touched
from goanyway.words.records import near

if TYPE_CHECKING:
    from goanyway.journal.models import ChangeSet

HELP = _(
    """Each change has an id that you can give to `undo`. With the id of a record, it shows only
    what happened to that record.

    \b
    Examples:
      goanyway history
      goanyway history brightwater --last 5
    """
)


def run(
    record: Annotated[
        str,
        typer.Argument(metavar="[ID]", help=_("Only for this record."), autocompletion=complete_id),
    ] = "",
    last: Annotated[int, typer.Option(min=1, metavar="N", help=_("Show at most this many."))] = 20,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Show the change sets."""
    opening = opened(home, today)
    from goanyway.journal.core.access import anything
    from goanyway.journal.core.history import history

    if record:
        anything(opening.user, record)
    found = list(history(opening.user, record).select_related("undoes")[:last])
    answered(
        Answer("history", result={"changes": [as_result(each) for each in found]}),
        lambda width: _shown(found, width),
        json=json,
    )


def _shown(found: list[ChangeSet], width: int) -> Iterator[list[Line]]:
    if not found:
        yield paragraph(_("Nothing has happened yet."), width)
        return
    rows = [
        (
            each.handle,
            near(each.at),
            done(each) + (_(" (undone)") if each.undone else ""),
            touched(each),
        )
        for each in found
    ]
    yield table((_("ID"), _("DAY"), _("WHAT"), _("OF")), rows, width)
