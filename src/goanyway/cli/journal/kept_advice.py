"""`goanyway advise ID`: advice from what is kept of a job; the verdict is kept as made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from goanyway.cli.card import card
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import opened
from goanyway.cli.lines import Line
from goanyway.interchange.outputs.advice_json import advice_as_json
from goanyway.language import _
from goanyway.settings.home import JOURNAL
from goanyway.settings.home import home as usual_home


def is_kept(home: Path | None) -> bool:
    """Whether there is a journal in which an id could be; none is made."""
    return ((home.expanduser() if home else usual_home()) / JOURNAL).exists()


def advise_on_job(
    handle: str,
    home: Path | None,
    today: date | None,
    *,
    json: bool,
    explain: bool,
    letters: bool,
) -> None:
    """Advise on a job of the journal."""
    opening = opened(home, today)
    from goanyway.journal.keeping.advice import advise

    done = advise(opening.user, handle, now=opening.now)
    advised = done.value
    said = _("Kept as {verdict}.") if advised.is_new else _("Nothing has changed since {verdict}.")

    def lines(width: int) -> list[list[Line]]:
        return [list(card(advised.advice, width=width, explain=explain, all_letters=letters))]

    answered(
        Answer(
            "advise",
            [advised.verdict],
            {"advice": advice_as_json(advised.advice)},
            [said.format(verdict=advised.verdict)],
            done.change_set,
        ),
        lines,
        json=json,
    )
