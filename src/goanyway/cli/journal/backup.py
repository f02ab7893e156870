"""`goanyway backup`: a copy of the journal, looked through; and which ones there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.local.backups import Backup

HELP = _(
    """goanyway makes one automatically before the first change of each day. It opens and checks
    every backup before it relies on it. `restore FILE` restores one. A backup is a copy of the
    whole file, so if you opened the example on the page, it's in there too. An export leaves the
    example out.

    \b
    Examples:
      goanyway backup
      goanyway backup --list
      goanyway backup --delete journal-20261102T120000Z-by-hand.sqlite3
    """
)


def run(
    list_them: Annotated[
        bool, typer.Option("--list", help=_("List the backups, newest first."))
    ] = False,
    delete: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help=_("Delete this backup for good."))
    ] = None,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Make a backup, or list or delete them."""
    opened(home, today)
    from goanyway.journal.local.backups import backups, delete_backups, make_backup
    from goanyway.journal.local.opening import journal_folder

    folder = journal_folder()
    if folder is None:
        raise InputError(_("This journal isn't in a file of your own.\nBack up its database."))
    there = backups(folder)
    if delete:
        going = [_named(there, each) for each in delete]
        delete_backups(going)
        said = _("{count} deleted.").format(count=len(going))
        _answer({"deleted": [each.path for each in going]}, said, json=json)
    elif list_them:
        answered(
            Answer("backup", result={"backups": there}),
            lambda width: _listed(there, width),
            json=json,
        )
    else:
        made = make_backup(folder)
        _answer(
            {"made": made},
            _("The backup is made and checked: {path}.").format(path=made.path),
            json=json,
        )


def _answer(result: dict[str, object], said: str, *, json: bool) -> None:
    answered(Answer("backup", result=result), lambda width: [paragraph(said, width)], json=json)


def _named(there: list[Backup], name: str) -> Backup:
    found = next((each for each in there if each.path.name == Path(name).name), None)
    if found is None:
        raise InputError(
            _("{name}: there's no such backup.\n`backup --list` shows the ones you have.").format(
                name=name
            )
        )
    return found


def _listed(there: list[Backup], width: int) -> Iterator[list[Line]]:
    if not there:
        yield paragraph(_("There's no backup yet. `backup` makes one."), width)
        return
    yield paragraph(str(there[0].path.parent), width, tone=Tone.SOFT)
    yield [line for each in there for line in paragraph(each.path.name, width)]
