"""The screen with the shipped model; both are loaded only where there is something to screen."""

from __future__ import annotations

from collections.abc import Sequence

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm, Screening


def screened(
    judged: Message | Conversation, *, firms: Sequence[Firm] = (), country: str | None = None
) -> Screening:
    """Whether a message or conversation is safe.

    Args:
        judged: what came in.
        firms: the user's own list of firms.
        country: where the user is, as an ISO 3166 code; None where that is not known.
    """
    return all_screened([judged], firms=firms, country=country)[0]


def all_screened(
    batch: Sequence[Message | Conversation],
    *,
    firms: Sequence[Firm] = (),
    country: str | None = None,
) -> list[Screening]:
    """The same of several, faster than one after another."""
    from goanyway.advising.weights import shipped_model
    from goanyway.screening.judging import judge_all

    return judge_all(batch, shipped_model(), firms=firms, country=country)
