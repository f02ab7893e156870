"""What a kept message says and whether it is safe, as objects: understood once, and kept.

A message is understood when it comes in, against that day, and what came of it is kept beside it
with the name of the reader. Another goanyway reads otherwise: what an earlier one kept counts no
more, and is understood anew where it is asked for. `intake.rereading` then keeps that.

Firms that you looked up later, and where you are, change what is said of a sender; so a screening
is made anew where the message may concern one of them, and remembered while the program runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from goanyway.advising.understanding import understand
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm, Screening
from goanyway.domain.understanding import Understanding
from goanyway.interchange import read_message
from goanyway.interchange.outputs.facts_json import facts_as_json, facts_from_json
from goanyway.interchange.outputs.screening_json import screening_as_json, screening_from_json
from goanyway.journal.core.reader import READER, reader
from goanyway.journal.models import KeptMessage, Posting
from goanyway.language import spoken

MOST_REMEMBERED = 64
_Key = tuple[str, str, date, tuple[Firm, ...], str | None, str]
_remembered: dict[_Key, Understanding] = {}
"""What was understood last, so that the next page need not do it again."""


def understanding(
    kept: KeptMessage, *, firms: Sequence[Firm] = (), country: str | None = None
) -> Understanding:
    """A kept message: decoded, read and screened, by this goanyway.

    Args:
        firms: your own list of firms.
        country: where you are, as an ISO 3166 code, to be told whom to report to.
    """
    key = kept.content.sha256, kept.name, read_on(kept), tuple(firms), country, spoken()
    known = _remembered.pop(key, None)
    if known is None:
        message = message_of(kept)
        known = _as_kept(kept, message, firms, country) or understand(
            message, read_on(kept), firms=firms, country=country
        )
    _remembered[key] = known
    while len(_remembered) > MOST_REMEMBERED:
        _remembered.pop(next(iter(_remembered)), None)
    return known


def facts_of(kept: KeptMessage | Posting) -> Facts:
    """What it says, without your corrections."""
    if kept.reader.startswith(READER):
        return facts_from_json(kept.facts)
    if isinstance(kept, KeptMessage):
        return understanding(kept).facts
    from goanyway.reading import read_facts

    return read_facts(message_of(kept), read_on(kept))


def message_of(kept: KeptMessage | Posting) -> Message:
    """The message or posting, decoded."""
    return read_message(bytes(kept.content.data), kept.name)


def derived_from(understood: Understanding) -> dict[str, object]:
    """The columns in which what was understood of a message is kept."""
    return {
        "facts": facts_as_json(understood.facts),
        "screening": screening_as_json(understood.screening),
        "reader": reader(),
    }


def read_on(kept: KeptMessage | Posting) -> date:
    """The day on which it came, against which it is read for ever."""
    if kept.read_on is not None:
        return kept.read_on
    came: datetime | None = getattr(kept, "sent_at", None)
    return (came or kept.taken_in_at).date()


def _as_kept(
    kept: KeptMessage, message: Message, firms: Sequence[Firm], country: str | None
) -> Understanding | None:
    """What is kept of it; None where it was read otherwise, or your firms bear on it."""
    if kept.reader != reader() or firms:
        return None
    screening = screening_from_json(kept.screening)
    return Understanding(message, facts_from_json(kept.facts), _for(screening, message, country))


def _for(screening: Screening, message: Message, country: str | None) -> Screening:
    """The screening with what to do where you are."""
    from goanyway.screening import do_now

    steps = do_now(screening.safety, screening.signs, message.channel, country)
    return replace(screening, do_now=steps)
