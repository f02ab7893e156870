"""`goanyway check`: is the journal sound?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.archive.soundness import Check

HELP = _(
    """It checks the file, every record and the whole history. If something's wrong, it says what
    and how to fix it, and the exit status is 2.

    \b
    Example:
      goanyway check
    """
)

UNSOUND = 2


def run(home: Home = None, today: Today = None, json: Json = False) -> None:
    """Look at everything that is kept."""
    opening = opened(home, today)
    from goanyway.journal.archive.soundness import check

    found = check(opening.user)
    answered(
        Answer(
            "check",
            result={
                "sound": not found.findings,
                "records": found.records,
                "changes": found.change_sets,
                "contents": found.contents,
                "findings": found.findings,
            },
        ),
        lambda width: _shown(found, width),
        json=json,
    )
    if found.findings:
        raise typer.Exit(UNSOUND)


def _shown(found: Check, width: int) -> Iterator[list[Line]]:
    said = _("{records} records, {changes} changes, {contents} files and texts.").format(
        records=found.records, changes=found.change_sets, contents=found.contents
    )
    if not found.findings:
        yield paragraph(_("Everything is fine: {what}").format(what=said), width, tone=Tone.GO)
        return
    yield paragraph(_("Something is wrong: {what}").format(what=said), width, tone=Tone.STOP)
    for each in found.findings:
        yield [
            *paragraph(f"{each.where}: {each.problem}", width),
            *paragraph(each.mend, width, first="  "),
        ]
