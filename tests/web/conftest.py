"""A fresh journal, and browsers that look at it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from goanyway.journal.models import User
from tests.journal.conftest import empty_journal, fresh, make_home, outsider, user
from tests.journal.records import NOW
from tests.web.browsing import Browser

__all__ = ["empty_journal", "fresh", "make_home", "outsider", "user"]


@pytest.fixture(autouse=True)
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Sets the moment at which pages are asked for; it is that of the records until then."""

    def put(moment: datetime) -> None:
        monkeypatch.setattr("goanyway.web.clock.now", lambda: moment)

    put(NOW)
    return put


@pytest.fixture
def browser(user: User) -> Browser:
    """The owner's."""
    return Browser(user)


@pytest.fixture
def stranger(user: User) -> Browser:
    """That of nobody whom we know."""
    return Browser()
