"""goanyway: is an interview safe, is it worth going, and what do you take away?

    from goanyway import advise, read, screen

    facts = read("mail.eml")
    safety = screen("mail.eml")
    advice = advise("mail.eml", posting="posting.html", situation="situation.toml")

Everything happens on this machine; nothing is sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goanyway.domain.advice import Advice
    from goanyway.domain.conversation import Conversation
    from goanyway.domain.corrections import Correction
    from goanyway.domain.facts import Facts
    from goanyway.domain.message import Message
    from goanyway.domain.screening import Firm, Screening
    from goanyway.domain.situation import Situation

__all__ = ["advise", "read", "screen"]
__version__ = "0.1.0"


def read(message: str | Path | bytes | Message, *, today: date | None = None) -> Facts:
    """Read an invitation or a posting into facts, each with the words that say it.

    Args:
        message: a file's path, its bytes, or a message that was taken apart already.
        today: the day that relative dates count from where the message has none.

    Raises:
        UnreadableInput: where there is nothing that can be read.
    """
    from goanyway.reading import read_facts

    return read_facts(_message(message), today or _today())


def screen(
    message: str | Path | bytes | Message | Conversation,
    *,
    firms: str | Path | Sequence[Firm] = (),
    country: str | None = None,
) -> Screening:
    """Say whether a message or conversation looks genuine, with the words that say otherwise.

    Args:
        message: a file's path, its bytes, or a message or conversation that was taken apart.
        firms: your own list of firms, or the path of a file that has it.
        country: where you are, as an ISO 3166 code, to be told whom to report to.

    Raises:
        UnreadableInput: where there is nothing that can be read.
        InputError: where the list of firms cannot be used.
    """
    from goanyway.advising import screened
    from goanyway.domain.conversation import Conversation

    judged = message if isinstance(message, Conversation) else _message(message)
    return screened(judged, firms=_firms(firms), country=country)


def advise(
    invitation: str | Path | bytes | Message | None = None,
    *,
    posting: str | Path | bytes | Message | None = None,
    situation: str | Path | Situation | None = None,
    today: date | None = None,
    corrections: Sequence[Correction] = (),
    firms: str | Path | Sequence[Firm] = (),
    country: str | None = None,
) -> Advice:
    """Say whether to go, why, what would flip it and what to ask first.

    Args:
        invitation: the message that asks you to an interview.
        posting: the job advertisement.
        situation: your side, or the path of a situation file; what it leaves out is filled in.
        today: the day on which you decide.
        corrections: what was read wrongly, as `goanyway.domain.corrections.parse_correction`
            makes it.
        firms: your own list of firms, or the path of a file that has it.
        country: where you are, as an ISO 3166 code, to be told whom to report to.

    Raises:
        UnreadableInput: where a message or file cannot be read.
        SituationError: where the situation is malformed or impossible.
        InputError: where there is a correction and no message, or the list of firms cannot be used.
    """
    from goanyway.advising import advise as advise_on
    from goanyway.domain.situation import Situation

    side = Situation() if situation is None else situation
    if not isinstance(side, Situation):
        from goanyway.interchange.situation_files.toml_file import load_situation

        side = load_situation(Path(side))
    return advise_on(
        None if invitation is None else _message(invitation),
        None if posting is None else _message(posting),
        side,
        today=today or _today(),
        corrections=corrections,
        firms=_firms(firms),
        country=country,
    )


def _firms(firms: str | Path | Sequence[Firm]) -> Sequence[Firm]:
    if isinstance(firms, str | Path):
        from goanyway.interchange.firm_list import load_firms

        return load_firms(Path(firms))
    return firms


def _today() -> date:
    """The day where you are."""
    return datetime.now().astimezone().date()


def _message(source: str | Path | bytes | Message) -> Message:
    from goanyway.domain.message import Message
    from goanyway.interchange import read_message, read_source

    if isinstance(source, Message):
        return source
    if isinstance(source, bytes):
        return read_message(source, "the message")
    return read_source(source)
