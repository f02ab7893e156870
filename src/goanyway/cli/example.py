"""`goanyway example`: the main job on an invitation that comes with the program."""

from __future__ import annotations

from datetime import date
from importlib.resources import as_file, files
from typing import Annotated

import typer

from goanyway.advising import advise
from goanyway.cli.app import command_name
from goanyway.cli.card import card
from goanyway.cli.lines import EMPTY, Line, Tone, paragraph
from goanyway.cli.terminal import show, width
from goanyway.domain.advice import Advice
from goanyway.interchange import read_source
from goanyway.interchange.situation_files.toml_file import load_situation
from goanyway.language import _

HELP = _(
    """The people and the company are invented. It asks nothing and sends nothing.

    \b
    Examples:
      goanyway example
      goanyway example --explain
    """
)

TODAY = date(2026, 11, 3)
"""The day on which the example's invitation is read."""


def run(
    explain: Annotated[
        bool, typer.Option("--explain", help=_("Add the math, and every source."))
    ] = False,
    letters: Annotated[
        bool, typer.Option("--letters", help=_("Show all drafts, not just the one that fits."))
    ] = False,
) -> None:
    """Advise on the example."""
    columns = width()
    show([*_opening(columns), EMPTY])
    show(card(example_advice(), width=columns, explain=explain, all_letters=letters))
    show([EMPTY, *_closing(columns)])


def example_advice() -> Advice:
    """The advice on the shipped invitation, posting and situation."""
    with as_file(files("goanyway") / "examples") as folder:
        return advise(
            read_source(str(folder / "invitation.eml")),
            read_source(str(folder / "posting.html")),
            load_situation(folder / "situation.toml"),
            today=TODAY,
        )


def _opening(width: int) -> list[Line]:
    said = _("An example: a made-up invitation, its posting, and somebody's situation.")
    return paragraph(said, width, tone=Tone.SOFT)


def _closing(width: int) -> list[Line]:
    lines = paragraph(_("Now try your own. Save the invitation as a file, then type:"), width)
    typed = f"{command_name()} advise your-mail.eml"
    return lines + paragraph(typed, width, first="  ", tone=Tone.HEADING)
