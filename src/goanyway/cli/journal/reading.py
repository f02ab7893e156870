"""What options and arguments of the journal's commands say: a moment, a text."""

from __future__ import annotations

import sys
from datetime import date, datetime

import typer

from goanyway.errors import InputError
from goanyway.interchange.messages.format_detection import STANDARD_INPUT
from goanyway.language import _


def moment_of(text: str) -> date | datetime:
    """The day or the moment that an option names: 2026-11-12, or "2026-11-12 13:30"."""
    try:
        return date.fromisoformat(text) if len(text) == len("2026-11-12") else _moment(text)
    except ValueError as error:
        raise typer.BadParameter(
            _("{text!r} isn't a time. Write it like 2026-11-12 13:30, or just the day.").format(
                text=text
            )
        ) from error


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(second=0, microsecond=0)


def text_of(words: list[str]) -> str:
    """What was written on the command line; - alone reads standard input.

    Raises:
        InputError: standard input is not text.
    """
    if words != [STANDARD_INPUT]:
        return " ".join(words)
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        raise InputError(_("standard input: this isn't text.\nGive text in UTF-8.")) from error
