"""The options that several commands share, so that they mean and say the same everywhere."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from goanyway.language import _


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            _("{text!r} is not a day. Write it as 2026-11-12.").format(text=text)
        ) from error


Today = Annotated[
    date | None,
    typer.Option(
        parser=_day,
        metavar="DAY",
        help=_("The day to count from, as 2026-11-12. Today when left out."),
    ),
]
Json = Annotated[bool, typer.Option("--json", help=_("Print JSON instead of text."))]
Posting = Annotated[
    str | None,
    typer.Option(metavar="FILE", help=_("The job's posting: a web page saved, or its text.")),
]
SituationFile = Annotated[
    Path | None,
    typer.Option("--situation", metavar="FILE", help=_("Your side in figures: see `init`.")),
]


def here_today() -> date:
    """Today where the user is."""
    return datetime.now().astimezone().date()
