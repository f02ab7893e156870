"""`goanyway redo`: do again what was undone."""

from __future__ import annotations

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _
from goanyway.words.history import as_result, touched

HELP = _(
    """This works as long as you haven't changed anything since.

    \b
    Example:
      goanyway redo
    """
)


def run(home: Home = None, today: Today = None, json: Json = False) -> None:
    """Do again what was undone last."""
    opening = opened(home, today)
    from goanyway.journal.core.history import redo

    redoing = redo(opening.user, now=opening.now)
    redone = redoing.change_set or redoing.value
    said = _("Redone: {touched}.").format(touched=touched(redone))
    answered(
        Answer("redo", result={"redone": as_result(redone)}, change=redoing.change_set),
        lambda width: [paragraph(said, width)],
        json=json,
    )
