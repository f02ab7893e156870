"""A fresh journal, and browsers that look at it."""

from __future__ import annotations

import pytest

from goanyway.journal.models import User
from tests.journal.conftest import empty_journal, fresh, make_home, outsider, user
from tests.web.browsing import Browser

__all__ = ["empty_journal", "fresh", "make_home", "outsider", "user"]


@pytest.fixture
def browser(user: User) -> Browser:
    """The owner's."""
    return Browser(user)


@pytest.fixture
def stranger(user: User) -> Browser:
    """That of nobody whom we know."""
    return Browser()
