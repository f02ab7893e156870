"""`goanyway screen --batch`: a file of messages, answered line by line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from goanyway.advising import all_screened
from goanyway.cli.terminal import is_terminal
from goanyway.domain.screening import Firm, Safety
from goanyway.errors import InputError, UnreadableInput
from goanyway.interchange.messages.message_jsonl import Line, read_line
from goanyway.interchange.outputs.screening_json import line_as_json
from goanyway.interchange.outputs.screening_jsonl import Answers, numbered_lines
from goanyway.language import _

AT_ONCE = 500
"""How many lines are judged together."""

SHOWN = 20
"""How many lines that cannot be read are named; the others are counted."""


def screen_batch(
    source: Path,
    answers: Path,
    *,
    firms: Sequence[Firm],
    country: str | None,
    from_start: bool,
) -> tuple[Safety, int]:
    """Answer every line that is not answered yet.

    Returns:
        The worst answer that was given now, and how many lines could not be read.

    Raises:
        InputError: a file cannot be used, or the answers are those of another file.
    """
    if answers.exists() and source.exists() and answers.samefile(source):
        raise InputError(
            _("{file}: --batch and --out are the same file.\nGive another name with --out.").format(
                file=source
            )
        )
    worst, refused, written = Safety.LOOKS_GENUINE, 0, 0
    with (
        numbered_lines(source) as lines,
        Answers(answers, from_start=from_start) as out,
        _progress(source) as reach,
    ):
        left = _unanswered(lines, source, answers, out)
        while batch := list(islice(left, AT_ONCE)):
            judged: list[tuple[int, Line]] = []
            for number, line, _end in batch:
                try:
                    judged.append((number, read_line(line, f"{source}, line {number}")))
                except UnreadableInput as error:
                    refused += 1
                    _name(error, refused)
            found = all_screened(
                [line.judged for _number, line in judged], firms=firms, country=country
            )
            out.write(
                [
                    line_as_json(number, line.id, screening)
                    for (number, line), screening in zip(judged, found, strict=True)
                ]
            )
            written += len(found)
            worst = max((worst, *(each.safety for each in found)), key=list(Safety).index)
            reach(batch[-1][2])
    _tell(out.done, written, refused, answers)
    return worst, refused


def _unanswered(
    lines: Iterator[tuple[int, bytes, int]], source: Path, answers: Path, out: Answers
) -> Iterator[tuple[int, bytes, int]]:
    """The lines behind the last that is answered, if that one is the line that it says it is."""
    for number, line, _end in lines if out.done else ():
        if number == out.done and _id_of(line) == out.last_id:
            break
        if number >= out.done:
            raise _others(source, answers)
    else:
        if out.done:
            raise _others(source, answers)
    return lines


def _others(source: Path, answers: Path) -> InputError:
    return InputError(
        _(
            "{answers}: these answers belong to a file other than {source}.\nGive another name "
            "with --out, or use --from-start to start it over."
        ).format(answers=answers, source=source)
    )


def _id_of(line: bytes) -> str | None:
    try:
        return read_line(line, "").id
    except UnreadableInput:
        return None


def _name(error: UnreadableInput, refused: int) -> None:
    if refused <= SHOWN:
        print(error, file=sys.stderr)
    elif refused == SHOWN + 1:
        print(_("More lines can't be read. Their number is given at the end."), file=sys.stderr)


def _tell(before: int, written: int, refused: int, answers: Path) -> None:
    said = _("{written} answers written to {answers}.").format(
        written=f"{written:,}", answers=answers
    )
    if before:
        said += " " + _("The first {before} lines had already been answered.").format(
            before=f"{before:,}"
        )
    if refused:
        said += " " + _("{refused} lines couldn't be read and have no answer.").format(
            refused=f"{refused:,}"
        )
    print(said, file=sys.stderr)


@contextmanager
def _progress(source: Path) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, by bytes: how many lines there are is not known before the end."""
    if not is_terminal(sys.stderr):
        yield lambda _end: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(_("Screening")), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as bars:
        task = bars.add_task("", total=source.stat().st_size)
        yield lambda end: bars.update(task, completed=end)
