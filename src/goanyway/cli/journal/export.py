"""`goanyway export`: everything in one file that can be restored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.lines import paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError
from goanyway.language import _, ngettext

HELP = _(
    """The export is one zip of JSON lines with all records, their history and the original files;
    `restore` puts it into an empty journal. docs/export.md describes it. With --tables, FILE is a
    folder, and it gets one CSV for each kind of record, to open in a spreadsheet.

    \b
    Examples:
      goanyway export search.zip
      goanyway export search.zip --force
      goanyway export tables --tables
    """
)


def run(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("The zip or the folder."))],
    tables: Annotated[
        bool, typer.Option("--tables", help=_("Write CSV tables to a folder."))
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help=_("Overwrite the file if it exists."))
    ] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Write the export."""
    if not tables and file.exists() and not force:
        said = _(
            "{path}: this file already exists.\nGive another name, or use --force to overwrite it."
        )
        raise InputError(said.format(path=file))
    opening = opened(home, today)
    if tables:
        _write_tables(opening, file, json=json)
        return
    from goanyway.journal.archive.export import export_file

    export_file(opening.user, file)
    said = _("Everything is saved in {path} ({size:,} kB).").format(
        path=file, size=max(1, round(file.stat().st_size / 1000))
    )
    answered(
        Answer("export", result={"file": file, "bytes": file.stat().st_size}),
        lambda width: [paragraph(said, width)],
        json=json,
    )


def _write_tables(opening: Opened, folder: Path, *, json: bool) -> None:
    from goanyway.journal.archive.csv_export import write_tables

    written = write_tables(opening.user, folder)
    said = ngettext("{count} table is saved.", "{count} tables are saved.", len(written))
    answered(
        Answer("export", result={"files": written}),
        lambda width: [paragraph(said.format(count=len(written)), width)],
        json=json,
    )
