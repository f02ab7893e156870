"""In whose name and in what manner a message is answered, and which other offer you hold."""

from __future__ import annotations

from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.situation import Alternative, AlternativeKind
from goanyway.letters import HeldOffer, Manner, Opening
from goanyway.letters.salutation import greeted


def manner_of(message: Message | None, facts: Facts | None = None) -> Manner:
    """How the message speaks, so that its answer speaks likewise.

    Args:
        message: the message that is answered.
        facts: what was read from it.
    """
    if message is None:
        return Manner()
    from goanyway.reading.correspondents import WHO_WROTE
    from goanyway.reading.manner import is_casual, is_formal, is_text_message, signs_as

    wrote = [each.value.name for each in facts.people if each.how == WHO_WROTE] if facts else []
    names = (each for each in (signs_as(message), *wrote) if greeted(each, facts))
    if is_formal(message):
        opening = Opening.DEAR
    else:
        opening = Opening.HI if is_casual(message) else Opening.HELLO
    return Manner(is_text_message(message), next(names, ""), opening)


def your_name(message: Message | None) -> str:
    """Your name, where the message is addressed to you alone and by name."""
    if message is None or len(message.recipients) != 1:
        return ""
    return message.recipients[0].name


def held_offer(alternative: Alternative) -> HeldOffer | None:
    """The offer or counter-offer that you could take instead."""
    if alternative.kind not in (AlternativeKind.OFFER, AlternativeKind.COUNTER_OFFER):
        return None
    return HeldOffer(alternative.kind is AlternativeKind.COUNTER_OFFER, alternative.expires)
