"""`goanyway add`: an invitation, a posting or your side is kept."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.app import command_name
from goanyway.cli.journal.acquaintances import acquaintances
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.journal.placement_question import as_plain, ask, shown, ways_of
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Correct, Json, Posting, SituationFile, Today
from goanyway.cli.safety import safety
from goanyway.cli.terminal import is_terminal
from goanyway.domain.screening import Safety
from goanyway.errors import GoanywayError, InputError
from goanyway.interchange.messages.format_detection import bytes_of
from goanyway.journal.core.document import Document
from goanyway.language import _
from goanyway.spoken_numbers import capital, listed
from goanyway.words.records import in_words, job_name, style_of, when

if TYPE_CHECKING:
    from goanyway.journal.core.changes import Done
    from goanyway.journal.intake.placement import Question
    from goanyway.journal.intake.renewal import Touched
    from goanyway.journal.intake.taking_in import Intake
    from goanyway.journal.models import Record

HELP = _(
    """FILE is an email, a calendar invite, a PDF or a text; - reads standard input. goanyway
    screens it and finds the job it belongs to. The same email again, a new time or a cancellation
    updates that job. If goanyway can't tell, it asks you. In a pipe, it prints the question,
    doesn't keep that file, and exits with status 3.

    \b
    Examples:
      goanyway add mail.eml
      goanyway add mail.eml --posting posting.html --situation situation.toml
      goanyway add second.eml --to brightwater
      goanyway add --situation situation.toml
    """
)

ASKS = 3
"""The exit status where something has to be answered first."""


def run(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help=_("What you received, or -."))
    ] = None,
    posting: Posting = None,
    situation: SituationFile = None,
    correct: Correct = None,
    to: Annotated[
        str,
        typer.Option(
            metavar="ID",
            help=_("The job or the interview it belongs to."),
            autocompletion=complete_id,
        ),
    ] = "",
    new: Annotated[
        bool,
        typer.Option(
            "--new", help=_("Make it a new job; with --to, another interview for that job.")
        ),
    ] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Take in files."""
    given = files or []
    if not given and not posting and not situation:
        raise InputError(
            _(
                "There's nothing to keep.\nGive a file, or - to paste a message, or --situation "
                "FILE."
            )
        )
    if len(given) > 1 and (posting or situation or correct or to or new or json):
        raise InputError(_("These options only work with one file.\nGive one file at a time."))
    if not given and posting and not to:
        given, posting = [posting], None
    from goanyway.journal.intake.total_size import within_total

    documents = within_total(Document(*bytes_of(each)) for each in given)
    beside = Document(*bytes_of(posting)) if posting else None
    side = Document(*bytes_of(situation)) if situation else None
    opening = opened(home, today)
    if not documents:
        _keep_beside(opening, to, beside, side, json=json)
        return
    from goanyway.journal.intake.taking_in import take_in

    asks = False
    taken: list[str] = []
    for document in documents:
        take = partial(
            take_in,
            opening.user,
            document,
            now=opening.now,
            posting=beside,
            situation=side,
            corrections=correct or (),
        )
        try:
            asked = _add(take, document.name, to, as_new=new, json=json)
        except GoanywayError as error:
            if not taken:
                raise
            raise InputError(_also_kept(error, taken)) from error
        if not asked:
            taken.append(document.name)
        asks |= asked
    if asks:
        raise typer.Exit(ASKS)


def _also_kept(error: GoanywayError, files: Sequence[str]) -> str:
    """What went wrong, and what had been kept before that."""
    kept = _("Kept before that, and still there: {files}.").format(files=listed(files))
    return f"{error}\n{kept}"


def _keep_beside(
    opening: Opened, to: str, posting: Document | None, situation: Document | None, *, json: bool
) -> None:
    """Keep a posting or your side without a message."""
    from goanyway.journal.intake.taking_in import keep_posting, keep_situation

    done: list[Done[Record]] = []
    if posting is not None:
        done.append(keep_posting(opening.user, to, posting, now=opening.now))
    if situation is not None:
        try:
            done.append(keep_situation(opening.user, situation, opportunity=to, now=opening.now))
        except GoanywayError as error:
            if posting is None:
                raise
            raise InputError(_also_kept(error, [posting.name])) from error
    kept = [each.value for each in done]
    changed = [each.change_set for each in done if each.change_set is not None]
    said = listed(f"{in_words(each)} ({each.handle})" for each in kept)
    answered(
        Answer("add", kept, change=changed[-1] if changed else None),
        lambda width: [paragraph(_("Kept: {what}.").format(what=said), width)],
        json=json,
    )


def _add(
    take: Callable[..., Done[Intake | Question]],
    name: str,
    to: str,
    *,
    as_new: bool,
    json: bool,
) -> bool:
    """Take in one document, and say what that came to; whether a question is left."""
    from goanyway.journal.intake.placement import Question

    done = take(joins=to, as_new=as_new)
    while isinstance(taken := done.value, Question):
        question = taken.question
        ways = ways_of(taken)
        way = ask(question, ways) if not json and _somebody_is_there() else None
        if way is None:
            answered(
                Answer("add", question=as_plain(question, ways)),
                partial(shown, question, ways, name),
                json=json,
            )
            return True
        done = take(joins=way.joins, as_new=way.as_new)
    answered(
        Answer(
            "add",
            [
                taken.opportunity,
                *(each for each in (taken.message, taken.posting) if each is not None),
                *((taken.offer,) if taken.offer is not None else ()),
                *(each.interview for each in taken.touched),
            ],
            {
                "outcome": taken.outcome,
                "joined_because": taken.joined_because,
                "safety": taken.screening.safety,
                "touched": taken.touched,
                "known": taken.known,
            },
            taken.said,
            done.change_set,
        ),
        lambda width: came_of(taken, width),
        json=json,
    )
    return False


def _somebody_is_there() -> bool:
    return is_terminal(sys.stdin) and is_terminal(sys.stdout)


def came_of(taken: Intake, width: int) -> Iterator[list[Line]]:
    """What taking it in came to, what the screen says, and whom you know there."""
    job = taken.opportunity
    lines = paragraph(_head(taken), width, tone=Tone.HEADING)
    if taken.joined_because and taken.outcome != "same-again":
        lines += paragraph(f"{capital(taken.joined_because)}.", width, first="  ")
    for each in taken.touched:
        lines += _touched(each, width)
    if taken.posting is not None:
        lines += paragraph(in_words(taken.posting), width, first=f"  {taken.posting.handle}  ")
    if taken.offer is not None:
        lines += paragraph(in_words(taken.offer), width, first=f"  {taken.offer.handle}  ")
    yield lines
    if taken.screening.safety is not Safety.LOOKS_GENUINE:
        yield from safety(taken.screening, width)
    yield acquaintances(taken.known, width)
    if taken.offer is not None:
        yield paragraph(_("Next: `{command} compare`.").format(command=command_name()), width)
    elif taken.outcome in ("new", "updated", "further-interview"):
        said = _("Next: `{command} advise {job}`.").format(command=command_name(), job=job.handle)
        yield paragraph(said, width)


_OUTCOMES = {
    "new": _("New: {job}"),
    "same-again": _("You already have this: {job}"),
    "nothing-new": _("Nothing new for {job}"),
    "updated": _("Changed: {job}"),
    "cancelled": _("Cancelled: {job}"),
    "further-interview": _("Another interview: {job}"),
    "offer": _("An offer: {job}"),
    "counter-offer": _("A counter-offer: {job}"),
    "do-not-reply": _("DO NOT REPLY: {job}"),
}


def _head(taken: Intake) -> str:
    outcome = _OUTCOMES[taken.outcome]
    if taken.outcome == "nothing-new" and taken.message is None:
        outcome = _("Added to {job}")
    said = outcome.format(job=taken.opportunity.handle)
    return f"{said} ({job_name(taken.opportunity)})"


def _touched(touched: Touched, width: int) -> list[Line]:
    interview = touched.interview
    said = f"{when(interview)}, {style_of(interview)}"
    if interview.state != "planned":
        said += f", {interview.state}"
    lines = paragraph(said, width, first=f"  {interview.handle}  ")
    for each in () if touched.is_new else touched.changes:
        was = str(each.before or _("nothing"))
        now = str(each.after or _("nothing"))
        said = _("{field}: {now} (was {was})").format(
            field=each.field.replace("_", " "), now=now, was=was
        )
        lines += paragraph(said, width, first="      ")
    return lines
