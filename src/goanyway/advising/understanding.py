"""A message understood: read against a day, and screened. The readers are loaded only then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goanyway.advising.screened import screened
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm
from goanyway.domain.understanding import Understanding


def understand(
    message: Message, read_on: date, *, firms: Sequence[Firm] = (), country: str | None = None
) -> Understanding:
    """Read a message and screen it.

    Args:
        read_on: the day that it counts from where it has no date of its own.
        firms: the user's own list of firms.
        country: where the user is, as an ISO 3166 code, to be told whom to report to.
    """
    from goanyway.reading import read_facts

    screening = screened(message, firms=firms, country=country)
    return Understanding(message, read_facts(message, read_on), screening)
