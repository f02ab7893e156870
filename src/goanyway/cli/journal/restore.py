"""`goanyway restore`: an export into an empty journal, or a backup in place of what is there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.lines import paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import UnreadableInput
from goanyway.language import _, ngettext
from goanyway.settings.home import home as usual_home

HELP = _(
    """FILE is an export (.zip) or a backup. An export needs an empty journal. For a backup, give
    its path, or its name as `backup --list` shows it. Before a backup replaces your journal, the
    journal itself is backed up. Either is restored completely or not at all.

    \b
    Examples:
      goanyway restore search.zip --home ~/new-place
      goanyway restore journal-20261102T120000Z-daily.sqlite3
    """
)

ZIP = b"PK"


def run(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("An export or a backup."))],
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Restore the file."""
    folder = home.expanduser().absolute() if home else usual_home()
    path = _found(file, folder)
    if _first_bytes(path) == ZIP:
        said, result = _restore_export(path, opened(home, today))
    else:
        said, result = _restore_backup(path, folder)
    answered(Answer("restore", result=result), lambda width: [paragraph(said, width)], json=json)


def _restore_export(path: Path, opening: Opened) -> tuple[str, dict[str, object]]:
    from goanyway.journal.archive.restore import restore

    with path.open("rb") as stream:
        count = restore(opening.user, stream, name=str(path))
    said = ngettext("{count} record is restored.", "{count} records are restored.", count)
    return said.format(count=f"{count:,}"), {"records": count}


def _restore_backup(path: Path, folder: Path) -> tuple[str, dict[str, object]]:
    from goanyway.journal.local.put_back import restore_backup

    before = restore_backup(folder, path)
    said = _("The journal is restored from {name}.").format(name=path.name)
    if before is not None:
        said += " " + _("What you had before is in {name}.").format(name=before.path.name)
    return said, {"backup": path, "before": before and before.path}


def _found(file: Path, folder: Path) -> Path:
    """The file, or the backup of that name."""
    from goanyway.journal.local.backups import FOLDER

    if not file.exists() and file.parent == Path() and (folder / FOLDER / file).exists():
        return folder / FOLDER / file
    return file


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(len(ZIP))
    except OSError as error:
        raise UnreadableInput(
            _("{path}: this can't be opened: {reason}.\nGive an export or a backup.").format(
                path=path, reason=error.strerror or error
            )
        ) from error
