"""`goanyway screen`: is it safe?"""

from __future__ import annotations

import sys
from enum import StrEnum
from itertools import chain, islice
from pathlib import Path
from typing import Annotated

import typer

from goanyway.advising import screened
from goanyway.cli.app import BAD_INPUT
from goanyway.cli.lines import EMPTY, Line, Tone, paragraph, sections
from goanyway.cli.options import Country, Firms, Json, country_of, firms_of
from goanyway.cli.safety import safety
from goanyway.cli.terminal import show, show_json, width
from goanyway.cli.waiting import Waiting
from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Channel, Message
from goanyway.domain.screening import Safety, Screening
from goanyway.errors import InputError, UnreadableInput
from goanyway.interchange.messages.chat_exports import read_judged
from goanyway.interchange.outputs.screening_json import screening_as_json
from goanyway.language import _

HELP = _(
    """FILE is an email (.eml), a text, a mailbox (.mbox), a folder of such files, or an export from
    a messaging app: WhatsApp (.txt), Telegram (result.json), an Android phone's text messages (XML
    or JSON), iMessage (.txt). - reads standard input. A conversation is judged as a whole and after
    each message. Nothing leaves this machine.

    With --batch, each line of a file is a JSON object with id, text (or thread), and optionally
    channel, sender and links. It writes one line for each to --out. If a run was stopped, the next
    one picks up where it left off.

    \b
    Examples:
      goanyway screen mail.eml
      goanyway screen - --channel sms --explain
      goanyway screen "WhatsApp Chat with Dana.txt"
      goanyway screen talk.txt --thread
      goanyway screen inbox.mbox --json --fail-on be-careful
      goanyway screen --batch messages.jsonl --out answers.jsonl
    """
)

ORDER = list(Safety)
"""The answers, the better first."""

FOUND = 3
"""The exit status where an answer is as bad as --fail-on says."""


class Came(StrEnum):
    """How a message came."""

    SMS = Channel.SMS.value
    EMAIL = Channel.EMAIL.value
    CHAT = Channel.CHAT.value
    LETTER = Channel.LETTER.value


class FailOn(StrEnum):
    """Which answer makes the command fail."""

    BE_CAREFUL = Safety.BE_CAREFUL.value
    DO_NOT_REPLY = Safety.DO_NOT_REPLY.value


def run(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]...", help=_("Messages: files, mailboxes, folders, or -.")),
    ] = None,
    channel: Annotated[Came | None, typer.Option(help=_("How the message came."))] = None,
    thread: Annotated[
        bool,
        typer.Option("--thread", help=_('FILE is a conversation: "them: ...", "me: ...".')),
    ] = False,
    me: Annotated[str, typer.Option(metavar="NAME", help=_("Your name in a conversation."))] = "",
    firms: Firms = None,
    country: Country = None,
    json: Json = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help=_("Add how strong each sign is and where it was found.")),
    ] = False,
    fail_on: Annotated[
        FailOn | None,
        typer.Option("--fail-on", help=_("Exit with status 3 on this answer or a worse one.")),
    ] = None,
    batch: Annotated[
        Path | None,
        typer.Option(metavar="IN.jsonl", help=_("Screen every line of a file.")),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="OUT.jsonl", help=_("Where to write the answers."))
    ] = None,
    from_start: Annotated[
        bool, typer.Option("--from-start", help=_("Start --out over instead of continuing."))
    ] = False,
) -> None:
    """Screen messages."""
    known, where = firms_of(firms), country_of(country)
    if batch is not None:
        if out is None or files:
            raise InputError(
                _("--batch needs --out, and takes no other file.\nGive both: --batch IN --out OUT.")
            )
        from goanyway.cli.screening_batch import screen_batch

        worst, refused = screen_batch(batch, out, firms=known, country=where, from_start=from_start)
        raise typer.Exit(_status(worst, fail_on, refused))
    if not files or out is not None or from_start:
        raise InputError(
            _("There's nothing to screen.\nGive a file, or - to paste a message, or --batch FILE.")
        )
    came = Channel(channel.value) if channel is not None else None
    refusals: list[UnreadableInput] = []
    worst = Safety.LOOKS_GENUINE
    with Waiting() as waiting:

        def refuse(error: UnreadableInput) -> None:
            refusals.append(error)
            waiting.before_printing(sys.stderr)
            sys.stdout.flush()
            print(error, file=sys.stderr)

        every = (
            judged
            for file in files
            for judged in read_judged(file, refuse, is_thread=thread, channel=came, me=me)
        )
        first = list(islice(every, 2))
        several = len(files) > 1 or len(first) + len(refusals) > 1
        for number, judged in enumerate(chain(first, every)):
            found = screened(judged, firms=known, country=where)
            worst = max(worst, found.safety, key=ORDER.index)
            waiting.count()
            waiting.before_printing(sys.stdout)
            if json:
                content = screening_as_json(found)
                show_json(
                    {"file": judged.name, **content} if several else content, on_one_line=several
                )
            else:
                show(_answer(judged, found, several=several, number=number, explain=explain))
    raise typer.Exit(_status(worst, fail_on, len(refusals)))


def _answer(
    judged: Message | Conversation, found: Screening, *, several: bool, number: int, explain: bool
) -> list[Line]:
    """One answer; of several, under the name of what it is about."""
    lines = list(sections(safety(found, width(), explain=explain)))
    if not several:
        return lines
    heading = paragraph(judged.name, width(), tone=Tone.HEADING)
    return [*([EMPTY] if number else []), *heading, *lines]


def _status(worst: Safety, fail_on: FailOn | None, refused: int) -> int:
    """Something could not be read: 2. An answer as bad as was asked for: 3."""
    if fail_on is not None and ORDER.index(worst) >= ORDER.index(Safety(fail_on.value)):
        return FOUND
    return BAD_INPUT if refused else 0
