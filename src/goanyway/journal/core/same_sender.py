"""What other messages of the same sender say of one: a fraud makes all of them suspect."""

from __future__ import annotations

from dataclasses import replace

from goanyway.domain.facts import Source
from goanyway.domain.screening import Family, Safety, Screening, Sign, Strength
from goanyway.journal.core.access import records
from goanyway.journal.core.messages import is_stopped
from goanyway.journal.models import KeptMessage
from goanyway.language import _

SIGN = "fraud-of-same-sender"


def fraud_of_same_sender(kept: KeptMessage) -> KeptMessage | None:
    """Another message from the same address that the screen stops; None where there is none."""
    if not kept.sender_email or kept.trusted:
        return None
    others = records(kept.owner, KeptMessage).filter(
        sender_email=kept.sender_email, safety=Safety.DO_NOT_REPLY
    )
    return next((each for each in others.exclude(pk=kept.pk) if is_stopped(each)), None)


def with_what_the_sender_did(screening: Screening, kept: KeptMessage) -> Screening:
    """The screening of a message, with a sign where another one of its sender is a fraud."""
    fraud = fraud_of_same_sender(kept)
    if fraud is None:
        return screening
    reason = _("The same sender sent you another message that no honest firm would send.")
    sign = Sign(SIGN, Family.SENDER, Strength.STRONG, reason, Source("", 0, 0, ""))
    safety = screening.safety
    if safety is Safety.LOOKS_GENUINE:
        safety = Safety.BE_CAREFUL
    return replace(screening, safety=safety, signs=(sign, *screening.signs))
