"""`goanyway undo`: take back what was done."""

from __future__ import annotations

from typing import Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _
from goanyway.words.history import as_result, done, touched

HELP = _(
    """Without an id it undoes the last change that hasn't been undone; `history` lists them all. If
    a later change depends on the one you want to undo, it isn't undone, and the message tells you
    which one that is.

    \b
    Examples:
      goanyway undo
      goanyway undo c12
    """
)


def run(
    change: Annotated[
        str, typer.Argument(metavar="[CHANGE]", help=_("A change, as `history` shows it."))
    ] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Take back a change set."""
    opening = opened(home, today)
    from goanyway.journal.core.history import undo

    undoing = undo(opening.user, change, now=opening.now)
    undone = undoing.value
    said = _("{change} is undone ({done}: {touched}).").format(
        change=undone, done=done(undone), touched=touched(undone)
    )
    answered(
        Answer("undo", result={"undone": as_result(undone)}, change=undoing.change_set),
        lambda width: [paragraph(said, width)],
        json=json,
    )
