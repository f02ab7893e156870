"""`goanyway home`: where the journal is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json
from goanyway.language import _
from goanyway.settings.home import JOURNAL, VARIABLE
from goanyway.settings.home import home as usual_home

HELP = _(
    """One folder holds everything: the journal and its backups. It's created the first time you
    keep something, and only you can read it.

    \b
    Examples:
      goanyway home
      goanyway home --home ~/my-search
    """
)


def run(home: Home = None, json: Json = False) -> None:
    """Name the folder; nothing is made or opened."""
    folder = home.expanduser().absolute() if home else usual_home()
    there = (folder / JOURNAL).exists()
    answered(
        Answer("home", result={"folder": folder, "journal": folder / JOURNAL, "exists": there}),
        lambda width: _shown(folder, there, width),
        json=json,
    )


def _shown(folder: Path, there: bool, width: int) -> Iterator[list[Line]]:
    yield paragraph(str(folder), width)
    said = (
        _("Your journal is there.")
        if there
        else _("Nothing is kept there yet. `add FILE` starts a journal.")
    )
    yield paragraph(f"{said} {VARIABLE} or --home name another folder.", width)
