"""`goanyway import`: a spreadsheet or another tracker's table is taken in, as it says first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError
from goanyway.interchange.messages.format_detection import bytes_of
from goanyway.language import _, ngettext
from goanyway.spoken_numbers import day
from goanyway.words.records import job_name

if TYPE_CHECKING:
    from goanyway.journal.intake.table_columns import Mapped
    from goanyway.journal.intake.table_rows import Plan, Planned
    from goanyway.journal.models import ChangeSet, Opportunity

HELP = _(
    """FILE is a CSV table with one job per row. First it shows how it understands each column and
    what the rows would become. Correct that with --column, --status and --day-first. Nothing is
    kept until you add --keep. Then everything is kept as one change.

    \b
    Examples:
      goanyway import jobs.csv
      goanyway import jobs.csv --column 'Where I heard=note' --status 'Passed=rejected'
      goanyway import jobs.csv --keep
    """
)

SHOWN = 8
"""So many rows are shown as examples."""


def run(
    file: Annotated[str, typer.Argument(metavar="FILE", help=_("The table, in CSV, or -."))],
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HEAD=USE", help=_("What a column contains, by its heading or number.")
        ),
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WORD=REASON",
            help=_("What a status means: the reason the job is closed, or open."),
        ),
    ] = None,
    day_first: Annotated[
        bool | None,
        typer.Option("--day-first/--month-first", help=_("How to read 3/4/2026.")),
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help=_("Keep the jobs."))] = False,
    leave_out: Annotated[
        bool, typer.Option("--leave-out", help=_("Leave out rows that can't be read."))
    ] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Plan an import, or keep it."""
    columns, statuses = _pairs(column, "--column"), _pairs(status, "--status")
    data, name = bytes_of(file)
    opening = opened(home, today)
    from goanyway.interchange.tables.csv_sheets import read_sheet
    from goanyway.journal.intake import table_rows
    from goanyway.journal.intake.table_columns import propose

    mapped = propose(read_sheet(data, name)).corrected(
        columns, day_first=day_first, statuses=statuses
    )
    plan = None
    if keep or not mapped.doubtful_dates:
        plan = table_rows.plan(opening.user, mapped, opening.now.date())
    kept: Sequence[Opportunity] = ()
    changed: ChangeSet | None = None
    if keep and plan is not None:
        done = table_rows.keep(opening.user, plan, now=opening.now, leave_out_unreadable=leave_out)
        kept, changed = done.value, done.change_set
    answered(
        Answer(
            "import",
            kept,
            {
                "columns": mapped.columns,
                "statuses": mapped.statuses,
                "unknown_statuses": mapped.unknown_statuses,
                "doubtful_dates": mapped.doubtful_dates,
                "plan": plan,
                "kept": keep,
            },
            change=changed,
        ),
        lambda width: _kept(kept, width) if keep else _planned(mapped, plan, width),
        json=json,
    )


def _pairs(given: Sequence[str] | None, option: str) -> dict[str, str]:
    pairs = {}
    for each in given or ():
        name, sign, value = each.rpartition("=")
        if not (name and sign and value):
            raise InputError(
                _("{option} {given}: this has no name and value.\nWrite it like NAME=WORD.").format(
                    option=option, given=each
                )
            )
        pairs[name] = value
    return pairs


def _planned(mapped: Mapped, plan: Plan | None, width: int) -> Iterator[list[Line]]:
    rows = [
        (each.head, each.use, "; ".join(each.examples[:2]) or _("(empty)"))
        for each in mapped.columns
    ]
    yield table((_("COLUMN"), _("IS READ AS"), _("EXAMPLES")), rows, width)
    if mapped.statuses:
        lines = paragraph(_("Statuses"), width, tone=Tone.HEADING)
        for word, reason in mapped.statuses.items():
            said = _("closed: {reason}").format(reason=reason) if reason else _("open")
            unsure = _(" (unknown word)") if word in mapped.unknown_statuses else ""
            lines += paragraph(f"{word}: {said}{unsure}", width, first="  ")
        yield lines
    if plan is None:
        said = _("{date} can be read two ways: add --day-first or --month-first.")
        yield paragraph(said.format(date=mapped.doubtful_dates[0]), width, tone=Tone.ASK)
        return
    yield table(
        (_("ROW"), _("JOB"), _("SINCE"), _("STATE")), list(map(_row, plan.rows[:SHOWN])), width
    )
    yield _counts(plan, width)


def _row(planned: Planned) -> tuple[str, str, str, str]:
    name = ", ".join(each for each in (planned.role, planned.employer) if each)
    state = planned.closed_for or _("open")
    if planned.interview is not None:
        state += _(", interview {day}").format(day=day(planned.interview[0]))
    return str(planned.number), name, day(planned.opened_on), state


def _counts(plan: Plan, width: int) -> list[Line]:
    said = ngettext("{count} job would be kept.", "{count} jobs would be kept.", len(plan.rows))
    lines = paragraph(said.format(count=len(plan.rows)), width)
    if plan.there_already:
        said = _("{count} of the rows are already here and will be left out.")
        lines += paragraph(said.format(count=len(plan.there_already)), width)
    for number, problem in plan.unreadable[:SHOWN]:
        lines += paragraph(
            _("Row {number} can't be read: {problem}").format(number=number, problem=problem),
            width,
            tone=Tone.ASK,
        )
    if plan.rows:
        option = " --keep --leave-out" if plan.unreadable else " --keep"
        said = _("Nothing is kept yet. To keep it, add `{option}`.").format(option=option.strip())
        lines += paragraph(said, width)
    return lines


def _kept(kept: Sequence[Opportunity], width: int) -> Iterator[list[Line]]:
    said = ngettext("{count} job is kept.", "{count} jobs are kept.", len(kept))
    yield paragraph(said.format(count=len(kept)), width)
    yield table(
        (_("ID"), _("JOB")), [(each.handle, job_name(each)) for each in kept[:SHOWN]], width
    )
