"""How to be sure that the firm wrote: from the user's own list of firms, or by looking it up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm
from goanyway.language import N_, _
from goanyway.screening.comparable_text import comparable
from goanyway.screening.domains import host_in, registered

LOOK_IT_UP = N_(
    "To be sure, find the firm's number yourself: type its official web address by hand, or look "
    "in a company register or an old letter. Don't use any number or link from the message."
)


def sureness(judged: Message | Conversation, firms: Sequence[Firm]) -> str:
    """How to make sure, in a sentence or two, with the number to ring where the list has it."""
    named = firm_named(judged, firms)
    if named is None:
        return _(LOOK_IT_UP)
    ring = _("To be sure, call {number}, which you looked up on {day} ({where}).").format(
        number=named.number, day=named.looked_up.isoformat(), where=named.where
    )
    came_from = _domain(judged)
    if not came_from:
        said = _("It names {firm}, which is on your list.")
    elif came_from in {registered(each) for each in named.domains}:
        said = _("It names {firm} and comes from an address at the domain on your list.")
    else:
        said = _("It names {firm}, but its address isn't at the domain on your list.")
    return f"{said.format(firm=named.name)} {ring}"


def firm_named(judged: Message | Conversation, firms: Sequence[Firm]) -> Firm | None:
    """The first firm of the list that sent it or is named in it."""
    if not firms:
        return None
    came_from = _domain(judged)
    for firm in firms:
        if came_from and came_from in {registered(each) for each in firm.domains}:
            return firm
    words = comparable("\n".join(_texts(judged))).text
    for firm in firms:
        name = comparable(firm.name).text.strip()
        if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words):
            return firm
    return None


def _domain(judged: Message | Conversation) -> str:
    sender = judged.sender
    return registered(host_in(sender.email)) if sender is not None and sender.email else ""


def _texts(judged: Message | Conversation) -> list[str]:
    name = judged.sender.name if judged.sender is not None else ""
    if isinstance(judged, Message):
        return [name, *(part.text for part in judged.parts)]
    return [name, *(turn.text for turn in judged.turns)]
