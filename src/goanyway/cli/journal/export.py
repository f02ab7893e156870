"""`goanyway export`: everything in one file that can be restored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError
from goanyway.language import _

HELP = _(
    """One zip of JSON lines with all records, their history and the bytes that came in; `restore`
    puts it into an empty journal. docs/export.md describes it.

    \b
    Examples:
      goanyway export search.zip
      goanyway export search.zip --force
    """
)


def run(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("The zip to write."))],
    force: Annotated[bool, typer.Option("--force", help=_("Overwrite what is there."))] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Write the export."""
    if file.exists() and not force:
        raise InputError(
            _(
                "{path}: this is there already.\nGive another name, or --force to overwrite it."
            ).format(path=file)
        )
    opening = opened(home, today)
    from goanyway.journal.export import export_file

    export_file(opening.user, file)
    said = _("{path} is written: {size:,} kB.").format(
        path=file, size=max(1, round(file.stat().st_size / 1000))
    )
    answered(
        Answer("export", result={"file": file, "bytes": file.stat().st_size}),
        lambda width: [paragraph(said, width)],
        json=json,
    )
