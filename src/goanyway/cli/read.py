"""`goanyway read`: what a message says, and the words that say it."""

from __future__ import annotations

from typing import Annotated

import typer

from goanyway.cli.lines import EMPTY, Line, Tone, paragraph
from goanyway.cli.options import Json, Today, here_today
from goanyway.cli.readout import fact, place_of, rows
from goanyway.cli.terminal import show, show_json, width
from goanyway.domain.facts import Facts
from goanyway.interchange import facts_as_json, read_source
from goanyway.language import _
from goanyway.reading import read_facts

HELP = _(
    """FILE is a mail (.eml), a calendar invite (.ics), a posting or text; - reads standard
    input. What is not said stays empty; nothing is invented.

    \b
    Examples:
      goanyway read mail.eml
      goanyway read - --json < mail.eml
    """
)


def run(
    file: Annotated[str, typer.Argument(metavar="FILE", help=_("The message: a file, or -."))],
    today: Today = None,
    json: Json = False,
) -> None:
    """Read one message."""
    facts = read_facts(read_source(file), today or here_today())
    if json:
        show_json(facts_as_json(facts))
    else:
        show(reading(facts, width()))


def reading(facts: Facts, width: int) -> list[Line]:
    """Each fact, where it stands, and the words it was read from."""
    lines: list[Line] = []
    for row in rows(facts):
        lines += fact(row, place_of(row.facts), width)
        for each in dict.fromkeys(found.source.words for found in row.facts):
            lines += paragraph(f'"{each}"', width, first="      ", tone=Tone.SOFT)
    if facts.said:
        lines.append(EMPTY)
    for trouble in facts.said:
        lines += paragraph(trouble, width)
    return lines
