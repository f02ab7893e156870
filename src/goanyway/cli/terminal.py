"""Printing: color only where a terminal wants it, and no character that it cannot show."""

from __future__ import annotations

import codecs
import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TextIO

from goanyway.cli.lines import Line, Tone

if TYPE_CHECKING:
    from rich.text import Text

WIDTH = 60
"""The width that everything is composed for, and the greatest that is used."""

NARROWEST = 40

STYLES = {
    Tone.PLAIN: "",
    Tone.HEADING: "bold",
    Tone.SOFT: "dim",
    Tone.GO: "bold green",
    Tone.ASK: "bold yellow",
    Tone.HOME: "bold magenta",
    Tone.STOP: "bold red",
    Tone.GAIN: "green",
    Tone.COST: "yellow",
    Tone.MARK: "underline cyan",
}

_PLAIN = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2015": "-",
    "\u2212": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u00b7": "-",
    "\u2022": "-",
    "\u00d7": "x",
    "\u00df": "ss",
    "\u00f8": "o",
    "\u00d8": "O",
    "\u0142": "l",
    "\u0141": "L",
    "\u00e6": "ae",
    "\u00c6": "AE",
    "\u20ac": "EUR ",
    "\u00a3": "GBP ",
    "\u00a5": "JPY ",
    "\u20b9": "INR ",
}


def plain_characters(error: UnicodeError) -> tuple[str, int]:
    """Write what an encoding lacks in ASCII: a letter without its accent, "EUR" for its sign."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(map(_plain, lacking)), error.end


def _plain(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(each for each in decomposed if each.isascii()) or "?"


def prepare(*streams: TextIO | None) -> None:
    """Make the streams show any character, in ASCII where their encoding lacks it."""
    codecs.register_error("goanyway.plain", plain_characters)
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="goanyway.plain")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody sits at the other end."""
    return stream is not None and not stream.closed and stream.isatty()


def in_color(stream: TextIO) -> bool:
    """Whether color is wanted: a terminal that has it, and NO_COLOR (no-color.org) unset."""
    return (
        is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def width() -> int:
    """The columns to compose for: those of the terminal, from 40 to 60."""
    if not is_terminal(sys.stdout):
        return WIDTH
    return max(NARROWEST, min(WIDTH, shutil.get_terminal_size().columns))


def show(lines: Iterable[Line]) -> None:
    """Print the lines on standard output."""
    if not in_color(sys.stdout):
        sys.stdout.writelines(f"{line.text}\n" for line in lines)
        return
    from rich.console import Console

    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    for line in lines:
        console.print(styled(line))


def show_json(content: object, *, on_one_line: bool = False) -> None:
    """Print JSON: in the letters of the stream where it is UTF-8, else in ASCII escapes."""
    is_utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    indent = None if on_one_line else 2
    print(json.dumps(content, indent=indent, ensure_ascii=not is_utf8, allow_nan=False))


def styled(line: Line, styles: Mapping[Tone, str] = STYLES) -> Text:
    """The line as rich prints it."""
    from rich.text import Text

    return Text.assemble(*((span.text, styles[span.tone]) for span in line.spans))
