"""Debriefs told in parts, for tests."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from goanyway.journal.core.access import records
from goanyway.journal.keeping.debrief import Answers, Compared, Comparison, tell
from goanyway.journal.models import Debrief, Finding, User


def told(user: User, interview: str, *, now: datetime, **parts: Any) -> Debrief:
    """The debrief, with these parts told; with none of them it has only begun."""
    return tell(user, interview, Answers(**parts), now=now).value


def compare(
    user: User,
    interview: str,
    doubted: str,
    found: Compared | float | bool,
    said: str = "",
    *,
    now: datetime,
) -> Finding:
    """The finding, with this told of one doubt."""
    told(user, interview, findings=[Comparison(doubted, found, said)], now=now)
    return records(user, Finding).get(debrief__interview__handle=interview, input=doubted)
