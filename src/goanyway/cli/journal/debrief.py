"""`goanyway debrief`: what you found, against what you expected. It takes three minutes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.app import INTERRUPTED, command_name
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.debrief_answers import comparison, expected, found_in_words
from goanyway.cli.journal.interviews import interview_of
from goanyway.cli.journal.opening import Home, Id, Opened, opened
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Json, Today
from goanyway.cli.terminal import is_terminal, width
from goanyway.domain.facts import Style
from goanyway.language import _
from goanyway.words.records import in_words, job_name, when

if TYPE_CHECKING:
    from goanyway.journal.keeping.debrief import Sheet
    from goanyway.journal.models import ChangeSet

HELP = _(
    """ID is an interview, or a job that has one. In a terminal it asks you questions for about
    three minutes. Press Enter to skip one. Each answer is saved right away, and Ctrl-C leaves the
    rest for later. If you give options, it asks nothing and adds your answers to what's already
    there.

    \b
    Examples:
      goanyway debrief i3
      goanyway debrief i3 --found pay=better --found 'deal_breakers[0]=no: two days from home'
      goanyway debrief i3 --met 'Daniel Cho' --asked 'Why us?' --felt 1 --glad --finish
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    found: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WHAT=FOUND",
            help=_(
                "What you found: much-worse, worse, as-expected, better, much-better, "
                "could-not-tell, or a figure; yes or no for a deal-breaker. After a colon, you "
                "can add words."
            ),
        ),
    ] = None,
    met: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help=_("Who you met: a name, or an id from `people`.")),
    ] = None,
    asked: Annotated[
        list[str] | None, typer.Option(metavar="TEXT", help=_("A question you were asked."))
    ] = None,
    looks_for: Annotated[
        list[str] | None, typer.Option(metavar="TEXT", help=_("Something they look for."))
    ] = None,
    surprise: Annotated[
        str | None, typer.Option(metavar="TEXT", help=_("What surprised you."))
    ] = None,
    style: Annotated[
        Style | None, typer.Option(metavar="STYLE", help=_("The interview style: panel, video ..."))
    ] = None,
    felt: Annotated[
        int | None, typer.Option(metavar="N", min=-2, max=2, help=_("How you felt, -2 to 2."))
    ] = None,
    glad: Annotated[
        bool | None, typer.Option("--glad/--not-glad", help=_("Are you glad you went?"))
    ] = None,
    finish: Annotated[bool, typer.Option("--finish", help=_("The debrief is finished."))] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Take down or show a debrief."""
    opening = opened(home, today)
    from goanyway.journal.keeping.debrief import Answers, sheet, tell
    from goanyway.journal.keeping.people import Encounter

    user, now = opening.user, opening.now
    handle = interview_of(opening, id, "planned", "attended")
    told = sheet(user, handle)
    there = told.debrief
    answers = Answers(
        findings=tuple(comparison(told, each) for each in found or ()),
        meetings=tuple(Encounter(each) for each in met or ()),
        questions_asked=_added(there.questions_asked if there else (), asked),
        looks_for=_added(there.looks_for if there else (), looks_for),
        surprises=surprise,
        style=style,
        felt=felt,
        glad=glad,
        finished=finish,
    )
    changed: ChangeSet | None = None
    interrupted = False
    if answers != Answers():
        changed = tell(user, handle, answers, now=now).change_set
    elif not json and _somebody_is_there():
        interrupted, changed = _ask(opening, handle)
    told_so_far = sheet(user, handle)
    answered(
        Answer(
            "debrief",
            [
                told_so_far.interview,
                *([told_so_far.debrief] if told_so_far.debrief else []),
                *told_so_far.findings.values(),
                *told_so_far.meetings,
            ],
            {
                "verdict": told_so_far.verdict,
                "open_doubts": told_so_far.open_doubts,
                "finished": told_so_far.is_finished,
            },
            change=changed,
        ),
        partial(_shown, told_so_far),
        json=json,
    )
    if interrupted:
        raise typer.Exit(INTERRUPTED)


def _added(there: Sequence[str], given: Sequence[str] | None) -> list[str] | None:
    return None if given is None else [*there, *given]


def _somebody_is_there() -> bool:
    return is_terminal(sys.stdin) and is_terminal(sys.stdout)


def _ask(opening: Opened, handle: str) -> tuple[bool, ChangeSet | None]:
    """Ask for all that is not told yet; whether that was interrupted, and what was kept last."""
    from goanyway.cli.journal.debrief_questions import Debriefing

    asking = Debriefing(opening.user, handle, opening.now, input, print, width())
    interrupted = False
    try:
        asking.ask_all()
    except (KeyboardInterrupt, EOFError) as leaving:
        print()
        interrupted = isinstance(leaving, KeyboardInterrupt)
    return interrupted, asking.kept[-1] if asking.kept else None


def _shown(told: Sheet, width: int) -> Iterator[list[Line]]:
    interview = told.interview
    said = f"{job_name(interview.opportunity)}: {when(interview)}"
    yield paragraph(said, width, first=f"{interview.handle}  ", tone=Tone.HEADING)
    currency = told.verdict.currency if told.verdict else ""
    lines = []
    for each in told.doubts:
        finding = told.findings.get(each.input)
        if finding is not None:
            what = found_in_words(each, finding, currency)
            lines += paragraph(f"{each.name}: {what}", width, first="  - ")
    yield _part(_("What you found"), lines, width)
    met = [each for each in told.meetings if each.met]
    yield _part(
        _("Who you met"),
        [line for each in met for line in paragraph(in_words(each), width, first="  - ")],
        width,
    )
    yield from _told(told, width)
    if not told.is_finished:
        lines = []
        for each in told.open_doubts[:3]:
            lines += paragraph(f"{each.name}: {expected(each, currency)}", width, first="  - ")
        yield _part(_("Still missing"), lines, width)
        said = _("Not finished yet: continue with `{command} debrief {id}`, or add --finish.")
        if told.debrief is None:
            said = _(
                "Nothing here yet: `{command} debrief {id}` asks you questions, or see its --help."
            )
        yield paragraph(said.format(command=command_name(), id=interview.handle), width)


def _told(told: Sheet, width: int) -> Iterator[list[Line]]:
    debrief = told.debrief
    if debrief is None:
        return
    parts = (
        (_("You were asked"), debrief.questions_asked),
        (_("They look for"), debrief.looks_for),
        (_("Surprises"), debrief.surprises.splitlines()),
    )
    for title, texts in parts:
        lines = [line for each in texts for line in paragraph(each, width, first="  - ")]
        yield _part(title, lines, width)
    said = []
    if debrief.felt is not None:
        said.append(_("You felt {felt} (from -2 to 2).").format(felt=debrief.felt))
    if debrief.glad is not None:
        said.append(_("You're glad you went.") if debrief.glad else _("You're not glad you went."))
    if said:
        yield paragraph(" ".join(said), width)


def _part(title: str, lines: list[Line], width: int) -> list[Line]:
    return [*paragraph(title, width, tone=Tone.HEADING), *lines] if lines else []
