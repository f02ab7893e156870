"""The options that several commands share, so that they mean and say the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.errors import InputError
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.domain.corrections import Correction
    from goanyway.domain.screening import Firm


def day_of(text: str) -> date:
    """The day that an option names."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            _("{text!r} isn't a day. Write it like 2026-11-12.").format(text=text)
        ) from error


Today = Annotated[
    date | None,
    typer.Option(
        parser=day_of,
        metavar="DAY",
        help=_("The day to count from, such as 2026-11-12. Default: today."),
    ),
]
Json = Annotated[bool, typer.Option("--json", help=_("Print JSON instead of text."))]
Posting = Annotated[
    str | None,
    typer.Option(metavar="FILE", help=_("The job posting: a saved web page, or its text.")),
]
SituationFile = Annotated[
    Path | None,
    typer.Option("--situation", metavar="FILE", help=_("Your situation in figures; see `init`.")),
]
Correct = Annotated[
    list[str] | None,
    typer.Option(
        "--correct",
        metavar="FIELD=VALUE",
        help=_(
            "Correct something that was read wrong, as in start='2026-11-12 13:30'. Leave the "
            "value empty to say that the message doesn't mention it. You can repeat this option."
        ),
    ),
]
Because = Annotated[
    list[str] | None,
    typer.Option(
        "--because",
        metavar="REASON",
        help=_(
            "What makes you hesitate, as in 'commute, 40 minutes' or 'my old boss, certain, "
            "no-go'; 'nothing' if nothing does. You can repeat this option."
        ),
    ),
]
Question = Annotated[
    str,
    typer.Option(
        metavar="TEXT",
        help=_("What to ask first, in your own words. The draft then uses them."),
    ),
]
Firms = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help=_("Your own list of companies and their phone numbers (TOML).")
    ),
]
Country = Annotated[
    str | None,
    typer.Option(
        metavar="CC",
        help=_("Your country, such as US or GB, so it can say where to report a fraud."),
    ),
]

_TWO_LETTERS = re.compile(r"[A-Za-z]{2}")


def firms_of(path: Path | None) -> tuple[Firm, ...]:
    """Your own list of firms; none where no file is given.

    Raises:
        InputError: the file cannot be used as one.
    """
    if path is None:
        return ()
    from goanyway.interchange.firm_list import load_firms

    return load_firms(path)


def country_of(given: str | None) -> str | None:
    """The country's code in capitals.

    Raises:
        InputError: it is no code of a country.
    """
    if given is None:
        return None
    if not _TWO_LETTERS.fullmatch(given):
        raise InputError(
            _("{given!r} isn't a country code.\nGive two letters, such as US, GB or IN.").format(
                given=given
            )
        )
    return given.upper()


def corrections_of(given: Sequence[str] | None) -> tuple[Correction, ...]:
    """The corrections given on the command line.

    Raises:
        InputError: one of them names no field, or no value that the field can have.
    """
    if not given:
        return ()
    from goanyway.domain.corrections import parse_correction

    return tuple(parse_correction(each) for each in given)


def here_today() -> date:
    """Today where the user is."""
    return datetime.now().astimezone().date()
