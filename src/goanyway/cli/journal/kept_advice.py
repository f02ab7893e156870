"""`goanyway advise ID`: advice from what is kept of a job; the verdict is kept as made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from goanyway.advising.flips import with_flips
from goanyway.cli.card import card
from goanyway.cli.hesitation import Hesitation
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Opened, opened
from goanyway.cli.lines import Line
from goanyway.cli.reasons import reasons_in_words
from goanyway.cli.terminal import width
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
    because: Sequence[str] | None,
    question: str,
    ask: bool,
    json: bool,
    explain: bool,
    letters: bool,
) -> None:
    """Advise on a job of the journal; what makes you hesitate is kept with it.

    Args:
        because: what makes you hesitate, each in one line.
        question: what to ask first, in your own words.
        ask: somebody is there who can be asked for it.
    """
    opening = opened(home, today)
    from goanyway.journal.keeping.advice import advise

    _hesitate(opening, handle, because, ask=ask)
    done = advise(opening.user, handle, now=opening.now, question=question)
    advised = done.value
    said = _("Kept as {verdict}.") if advised.is_new else _("Nothing has changed since {verdict}.")

    def lines(width: int) -> list[list[Line]]:
        return [list(card(advised.advice, width=width, explain=explain, all_letters=letters))]

    answered(
        Answer(
            "advise",
            [advised.verdict],
            {"advice": advice_as_json(with_flips(advised.advice) if json else advised.advice)},
            [said.format(verdict=advised.verdict)],
            done.change_set,
        ),
        lines,
        json=json,
    )


def _hesitate(opening: Opened, handle: str, because: Sequence[str] | None, *, ask: bool) -> None:
    """Keep what makes you hesitate about a job: as said, or asked where nothing was said yet."""
    from goanyway.advising.refinement import is_open
    from goanyway.journal.keeping.advice import considered
    from goanyway.journal.keeping.own_side import own_reasons, say_reasons

    user, now = opening.user, opening.now
    known = own_reasons(user, handle)
    if because:
        said = reasons_in_words(because)
        reasons = [*(known or ()), *(each for each in said if each not in (known or ()))]
        say_reasons(user, reasons if said else [], opportunity=handle, now=now)
    elif ask and known is None and is_open(considered(user, handle, now=now)):
        asked = Hesitation(input, print, width()).ask_all()
        print()
        if asked is not None:
            say_reasons(user, asked, opportunity=handle, now=now)
