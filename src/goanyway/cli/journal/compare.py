"""`goanyway compare`: offers and open jobs beside the job that you have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _, ngettext
from goanyway.words import comparison as words

if TYPE_CHECKING:
    from goanyway.journal.keeping.comparing import Column, Comparison

HELP = _(
    """For each job it shows the pay and the hours, who said so, what the job would be worth, what
    to ask, and any deadline. Say what you earn now, so there's something to compare with: set pay
    under [you] in the situation you keep for all jobs.

    \b
    Examples:
      goanyway compare
      goanyway compare --json
    """
)


def run(home: Home = None, today: Today = None, json: Json = False) -> None:
    """Set the jobs side by side."""
    opening = opened(home, today)
    from goanyway.journal.keeping.comparing import compare

    found = compare(opening.user, now=opening.now)
    kept = [each.offer or each.job for each in found.columns]
    answered(
        Answer(
            "compare",
            [each for each in kept if each is not None],
            {"columns": found.columns, "more": found.more},
        ),
        lambda width: _shown(found, width),
        json=json,
    )


def _shown(found: Comparison, width: int) -> Iterator[list[Line]]:
    for each in found.columns:
        yield list(_column(each, width))
    if not found.others:
        yield paragraph(_("There's no offer and no open job to compare it with."), width)
    if found.more:
        said = ngettext(
            "{count} more open job isn't shown.", "{count} more open jobs aren't shown.", found.more
        )
        yield paragraph(said.format(count=found.more), width)


def _column(column: Column, width: int) -> Iterator[Line]:
    kept = column.offer or column.job
    first = f"{kept.handle}  " if kept is not None else ""
    name = f"{words.title(column)} ({words.standing(column)})"
    yield from paragraph(name, width, first=first, tone=Tone.HEADING)
    pay = ", ".join(each for each in (words.pay(column), words.pay_word(column)) if each)
    hours = ", ".join(each for each in (words.hours(column), words.hours_word(column)) if each)
    rows = (
        (_("Pay"), pay),
        ("", words.beside(column)),
        (_("Hours"), hours),
        (_("Worth"), words.worth(column) or column.trouble),
        *((_("Ask"), each) for each in column.ask),
        (_("When"), words.when(column)),
    )
    for label, said in rows:
        if said:
            yield from paragraph(said, width, first=f"  {label:<6} ", rest=" " * 9)


def columns_schema() -> dict[str, object]:
    """The JSON Schema of the `result` that `compare --json` prints."""
    text, day = {"type": "string"}, {"type": ["string", "null"], "format": "date"}
    money = {"type": ["number", "null"]}
    record = {"type": ["string", "null"], "description": "Its id; see `records`."}
    known = {
        "type": ["object", "null"],
        "required": ["value", "origin"],
        "additionalProperties": False,
        "properties": {
            "value": {"type": "number"},
            "origin": {**text, "description": "Who said so."},
        },
    }
    column: dict[str, object] = {
        "standing": {"enum": ["your-job", "counter-offer", "offer", "open"]},
        "currency": {**text, "description": "The currency of every amount here: an ISO 4217 code."},
        "job": record,
        "offer": record,
        "pay": {**known, "description": "Money a year; null if nobody said."},
        "pay_hours": {
            **money,
            "description": "The hours a week used to turn hourly pay into yearly pay.",
        },
        "hours": {**known, "description": "Hours a week; null if nobody said."},
        "beside": {**money, "description": "How much more it pays a year than your job."},
        "worth": {**money, "description": "What the interview is worth on average."},
        "verdict": {"type": ["string", "null"]},
        "ask": {"type": "array", "items": text},
        "runs_out": {**day, "description": "The last day to answer."},
        "next_on": {**day, "description": "The day of the next interview."},
        "trouble": {**text, "description": "Why there's no advice."},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The result of goanyway compare --json",
        "type": "object",
        "required": ["columns", "more"],
        "additionalProperties": False,
        "properties": {
            "columns": {
                "type": "array",
                "description": "Your job first.",
                "items": {
                    "type": "object",
                    "required": list(column),
                    "additionalProperties": False,
                    "properties": column,
                },
            },
            "more": {"type": "integer", "description": "Open jobs that were left out."},
        },
    }
