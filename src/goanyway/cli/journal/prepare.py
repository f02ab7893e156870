"""`goanyway prepare`: what to find out, to ask, to tell, to bring and to expect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.app import command_name
from goanyway.cli.journal.acquaintances import acquaintances
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.interviews import interview_of
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.journal.reading import text_of
from goanyway.cli.lines import Line, Tone, as_written, paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _, ngettext
from goanyway.spoken_numbers import percent
from goanyway.words.records import job_name, shortened, style_of, when

if TYPE_CHECKING:
    from goanyway.journal.keeping.schedule import Expected, Preparation
    from goanyway.journal.models import Note

HELP = _(
    """ID is an interview, or a job with an interview ahead. Your doubts and questions come from the
    last verdict; `advise ID` makes one. --note saves your own notes.

    \b
    Examples:
      goanyway prepare i3
      goanyway prepare brightwater --note 'Ask Daniel about the move.'
    """
)

MOST = 5
"""So many doubts, questions and stories are shown; --json has all."""


def run(
    id: Id,  # noqa: A002 - as users say
    note: Annotated[
        str,
        typer.Option(
            metavar="TEXT",
            help=_("Save this with the preparation; - reads it from standard input."),
        ),
    ] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Prepare for an interview."""
    text = text_of([note]) if note else ""
    opening = opened(home, today)
    from goanyway.journal.keeping.schedule import prepare, write_preparation

    handle = interview_of(opening, id, "planned")
    changed = None
    if text:
        changed = write_preparation(opening.user, handle, text, now=opening.now).change_set
    found = prepare(opening.user, handle)
    answered(
        Answer(
            "prepare",
            [found.interview, found.opportunity],
            {
                "verdict": found.verdict,
                "doubts": found.doubts,
                "questions": found.questions,
                "stories": found.stories,
                "bring": found.bring,
                "asks": found.asks,
                "travel_paid_by": found.travel_paid_by,
                "expect": found.expect,
                "experience": found.experience,
                "people": found.people,
                "known": found.known,
            },
            change=changed,
        ),
        lambda width: _shown(found, width),
        json=json,
    )


def _shown(found: Preparation, width: int) -> Iterator[list[Line]]:
    interview = found.interview
    lines = paragraph(
        job_name(found.opportunity), width, first=f"{interview.handle}  ", tone=Tone.HEADING
    )
    lines += paragraph(f"{when(interview)}, {style_of(interview)}", width, first="  ")
    for place in found.place.splitlines():
        lines += paragraph(place, width, first="  ")
    if found.travel_paid_by:
        lines += paragraph(
            _("Travel paid by: {who}.").format(who=found.travel_paid_by), width, first="  "
        )
    yield lines
    yield acquaintances(found.known, width)
    yield _part(_("Who you'll meet"), map(_person, found.people), width)
    if found.verdict is None:
        said = _(
            "There's no verdict yet, so there are no doubts or questions here: `{command} "
            "advise {job}` makes one."
        )
        yield paragraph(said.format(command=command_name(), job=found.opportunity.handle), width)
    yield _part(
        _("Find out, most important first"),
        (
            _("{name}: you think it's {chance} likely").format(
                name=each.name, chance=percent(each.expected)
            )
            if each.doubt is None
            else each.name
            for each in found.doubts[:MOST]
        ),
        width,
    )
    yield _part(_("Ask"), (each.question for each in found.questions[:MOST]), width)
    yield _part(_("Tell"), map(_title, found.stories[:MOST]), width)
    yield _part(_("Bring"), found.bring, width)
    yield _part(_("Do"), found.asks, width)
    yield _expectation(found, width)
    if interview.prepared:
        yield [
            *paragraph(_("Your notes"), width, tone=Tone.HEADING),
            *as_written(interview.prepared, width, indent="  "),
        ]


def _part(title: str, items: Iterable[str], width: int) -> list[Line]:
    lines = [line for each in items for line in paragraph(each, width, first="  - ")]
    return [*paragraph(title, width, tone=Tone.HEADING), *lines] if lines else []


def _title(story: Note) -> str:
    return shortened(story.text.partition("\n")[0].removeprefix("# Story: "))


def _person(expected: Expected) -> str:
    said = f"{expected.name}, {expected.role}" if expected.role else expected.name
    return said if expected.known is None else _("{said}: you've met").format(said=said)


def _expectation(found: Preparation, width: int) -> list[Line]:
    lines = paragraph(found.expect, width, first="  ") if found.expect else []
    count = found.experience.attended
    if count:
        said = ngettext(
            "You've been to one interview like this.",
            "You've been to {count} interviews like this.",
            count,
        ).format(count=count)
        lines += paragraph(said, width, first="  ")
    for each in found.experience.questions_asked[:MOST]:
        lines += paragraph(each, width, first="  - asked: ")
    return [*paragraph(_("Expect"), width, tone=Tone.HEADING), *lines] if lines else []
