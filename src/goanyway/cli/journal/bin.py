"""`goanyway bin`: discarding, what was discarded, and getting rid of it for good."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.app import command_name
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError, TracesLeft
from goanyway.language import _, ngettext
from goanyway.words.records import in_words, kind_in_words

if TYPE_CHECKING:
    from goanyway.journal.models import Record

HELP = _(
    """show (the default) lists what's in the bin. add puts something there with everything that
    belongs to it. restore takes it out again. empty deletes everything in the bin for good, and
    that's the only thing you can't undo. It tells you which backups still contain it;
    --with-backups deletes those too.

    \b
    Examples:
      goanyway bin
      goanyway bin add brightwater
      goanyway bin restore brightwater
      goanyway bin empty --for-good
    """
)


class Action(StrEnum):
    """What to do with the bin."""

    SHOW = "show"
    ADD = "add"
    RESTORE = "restore"
    EMPTY = "empty"


def run(
    action: Annotated[
        Action, typer.Argument(metavar="[ACTION]", help=_("show, add, restore or empty."))
    ] = Action.SHOW,
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID]...", help=_("What to add or restore."), autocompletion=complete_id
        ),
    ] = None,
    for_good: Annotated[
        bool,
        typer.Option(
            "--for-good", help=_("Confirm that you want to empty the bin. You can't undo it.")
        ),
    ] = False,
    with_backups: Annotated[
        bool, typer.Option("--with-backups", help=_("Also delete the backups that contain it."))
    ] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Discard, show, restore or empty."""
    given = ids or []
    if (action in (Action.ADD, Action.RESTORE)) != bool(given):
        raise InputError(
            _("bin {action}: give the id of what you mean.").format(action=action)
            if not given
            else _("bin {action} takes no id, because it's about everything in the bin.").format(
                action=action
            )
        )
    opening = opened(home, today)
    match action:
        case Action.SHOW:
            _show(opening, json=json)
        case Action.EMPTY:
            _empty(opening, for_good=for_good, with_backups=with_backups, json=json)
        case _:
            for each in given:
                _move(opening, action, each, json=json)


def _show(opening: Opened, *, json: bool) -> None:
    from goanyway.journal.core.bin import in_the_bin

    found = in_the_bin(opening.user)
    answered(Answer("bin", found), lambda width: _listed(found, width), json=json)


def _listed(found: list[Record], width: int) -> Iterator[list[Line]]:
    if not found:
        yield paragraph(_("The bin is empty."), width)
        return
    rows = [(each.handle, kind_in_words(each), in_words(each)) for each in found]
    yield table((_("ID"), _("KIND"), _("WHAT")), rows, width)


def _move(opening: Opened, action: Action, id: str, *, json: bool) -> None:  # noqa: A002 - as users say
    from goanyway.journal.core.bin import discard, restore

    if action is Action.ADD:
        done = discard(opening.user, id, now=opening.now)
        said = _("{id} is in the bin, with everything that belongs to it.")
    else:
        done = restore(opening.user, id, now=opening.now)
        said = _("{id} is out of the bin, with everything that went there with it.")
    answered(
        Answer("bin", [done.value], change=done.change_set),
        lambda width: [paragraph(said.format(id=id), width)],
        json=json,
    )


def _empty(opening: Opened, *, for_good: bool, with_backups: bool, json: bool) -> None:
    from goanyway.journal.core.bin import empty, would_go
    from goanyway.journal.local.backups import delete_backups, holding
    from goanyway.journal.local.opening import journal_folder

    going = would_go(opening.user)
    folder = journal_folder()
    held = holding(folder, opening.user.pk, going) if folder is not None and going else []
    if going and not for_good:
        raise InputError(
            ngettext(
                "This would delete {count} record for good, with its history.",
                "This would delete {count} records for good, with their history.",
                len(going),
            ).format(count=len(going))
            + "\n"
            + _("If that's what you want: `{command} bin empty --for-good`.").format(
                command=command_name()
            )
        )
    traces: TracesLeft | None = None
    try:
        count = empty(opening.user)
    except TracesLeft as error:
        count, traces = error.count, error
    if with_backups:
        delete_backups(held)
    answered(
        Answer(
            "bin",
            result={
                "gone": count,
                "backups_deleted": [each.path for each in held] if with_backups else [],
                "backups_holding": [] if with_backups else [each.path for each in held],
            },
        ),
        lambda width: _emptied(count, [each.path for each in held], with_backups, width),
        json=json,
    )
    if traces is not None:
        raise traces


def _emptied(count: int, held: list[Path], deleted: bool, width: int) -> Iterator[list[Line]]:
    said = ngettext(
        "{count} record is gone for good.", "{count} records are gone for good.", count
    ).format(count=count)
    yield paragraph(said if count else _("The bin is empty."), width)
    if held:
        title = _("Also deleted:") if deleted else _("These backups still contain it:")
        lines = paragraph(title, width)
        for each in held:
            lines += paragraph(str(each), width, first="  ")
        if not deleted:
            lines += paragraph(_("`backup --delete FILE` deletes one."), width)
        yield lines
