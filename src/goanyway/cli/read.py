"""`goanyway read`: what messages say, and the words that say it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import Annotated

import typer

from goanyway.cli.app import BAD_INPUT
from goanyway.cli.lines import EMPTY, Line, Tone, paragraph
from goanyway.cli.options import Correct, Json, Today, corrections_of, here_today
from goanyway.cli.readout import fact, place_of
from goanyway.cli.terminal import in_color, show, show_json, width
from goanyway.cli.waiting import Waiting
from goanyway.domain.corrections import corrected, is_yours
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.errors import InputError, UnreadableInput
from goanyway.interchange import facts_as_json, read_messages
from goanyway.language import _
from goanyway.reading import read_facts
from goanyway.words.facts import rows

HELP = _(
    """FILE is an email (.eml), a calendar invite (.ics), a posting, a PDF, text, a mailbox (.mbox)
    or a folder of such files; - reads standard input. If the message doesn't say something, it
    stays empty; nothing is made up. With --json, one message gives one object. Several messages
    give one object per line, each with the name of its file.

    \b
    Examples:
      goanyway read mail.eml
      goanyway read mail.eml --explain
      goanyway read mail.eml --correct "start=2026-11-12 13:30"
      goanyway read inbox.mbox invitations/ --json
      goanyway read - --json < mail.eml
    """
)


def run(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help=_("Messages: files, mailboxes, folders, or -.")),
    ],
    today: Today = None,
    json: Json = False,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", help=_("Show the message with the facts marked, and how each was found.")
        ),
    ] = False,
    correct: Correct = None,
) -> None:
    """Read messages."""
    corrections = corrections_of(correct)
    day = today or here_today()
    refused: list[UnreadableInput] = []
    with Waiting() as waiting:

        def refuse(error: UnreadableInput) -> None:
            refused.append(error)
            waiting.before_printing(sys.stderr)
            sys.stdout.flush()
            print(error, file=sys.stderr)

        messages = _messages(files, refuse)
        first = list(islice(messages, 2))
        several = len(files) > 1 or len(first) + len(refused) > 1
        if corrections and several:
            raise InputError(
                _(
                    "A correction is for one message, but you gave several.\nGive only the one you "
                    "want to correct."
                )
            )
        for number, message in enumerate(chain(first, messages)):
            facts = corrected(read_facts(message, day), corrections)
            waiting.count()
            waiting.before_printing(sys.stdout)
            if json:
                named = {"file": message.name} if several else {}
                show_json({**named, **facts_as_json(facts)}, on_one_line=several)
                continue
            if several:
                show(_heading(message, width(), is_first=not number))
            show(explained(message, facts, width()) if explain else reading(facts, width()))
    if refused:
        raise typer.Exit(BAD_INPUT)


def _messages(files: Sequence[str], refuse: Callable[[UnreadableInput], None]) -> Iterator[Message]:
    """Every message in every file; one without any is refused, as is what cannot be read."""
    for file in files:
        found = False

        def refuse_one(error: UnreadableInput) -> None:
            nonlocal found
            found = True
            refuse(error)

        for message in read_messages(file, refuse_one):
            found = True
            yield message
        if not found:
            refuse(
                UnreadableInput(
                    _(
                        "{file}: it contains no message.\nGive a file or folder that contains one."
                    ).format(file=file)
                )
            )


def _heading(message: Message, width: int, *, is_first: bool) -> list[Line]:
    """The name of one of several messages, apart from the one before."""
    lines = paragraph(message.name, width, tone=Tone.HEADING)
    return lines if is_first else [EMPTY, *lines]


def explained(message: Message, facts: Facts, width: int) -> list[Line]:
    """The message with the facts marked, then each fact and how it was found."""
    from goanyway.cli.fact_list import findings
    from goanyway.cli.marked_message import marked_message

    marked = marked_message(message, facts, width, named=not in_color(sys.stdout))
    return [*marked, EMPTY, *findings(facts, width)]


def reading(facts: Facts, width: int) -> list[Line]:
    """Each fact, where it stands, and the words it was read from."""
    lines: list[Line] = []
    for row in rows(facts):
        if not (row.facts or row.expected):
            continue
        lines += fact(row, place_of(row.facts), width)
        read = (each.source.words for each in row.facts if not is_yours(each))
        for words in dict.fromkeys(read):
            lines += paragraph(f'"{words}"', width, first="      ", tone=Tone.SOFT)
    if facts.said:
        lines.append(EMPTY)
    for trouble in facts.said:
        lines += paragraph(trouble, width)
    return lines
