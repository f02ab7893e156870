"""Verdicts that were kept before doubts were have the doubts that they would have been given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.management import call_command

from goanyway.journal.archive.soundness import check
from goanyway.journal.core.access import records
from goanyway.journal.core.bin import discard
from goanyway.journal.core.history import redo, undo
from goanyway.journal.keeping.advice import advise
from goanyway.journal.keeping.doubts import doubts_of
from goanyway.journal.local.opening import open_journal, owner
from goanyway.journal.models import KeptDoubt, KeptVerdict, User
from tests.journal.conftest import Home
from tests.journal.records import NOW
from tests.journal.test_debrief import advised

LATER = NOW + timedelta(days=1)


@pytest.fixture
def user(make_home: Home) -> Iterator[User]:
    open_journal(make_home())
    yield owner()
    call_command("migrate", "journal", verbosity=0)


def forget_and_keep_again() -> None:
    """To the tables that knew no doubts, and back."""
    call_command("migrate", "journal", "0003", verbosity=0)
    call_command("migrate", "journal", verbosity=0)


@pytest.mark.slow
def test_they_are_those_that_were_kept_with_it(user: User) -> None:
    before = doubts_of(advised(user))
    assert len(before) > 3
    forget_and_keep_again()
    assert doubts_of(records(user, KeptVerdict).get()) == before
    assert not check(user).findings


@pytest.mark.slow
def test_they_come_and_go_with_their_verdict_in_its_history(user: User) -> None:
    advised(user)
    undo(user, now=NOW)
    forget_and_keep_again()
    assert not KeptDoubt.objects.exists()
    redo(user, now=NOW)
    assert doubts_of(records(user, KeptVerdict).get())
    assert not check(user).findings
    undo(user, now=NOW)
    assert not KeptDoubt.objects.exists()


@pytest.mark.slow
def test_they_lie_in_the_bin_with_it(user: User) -> None:
    advised(user)
    discard(user, "brightwater", now=LATER)
    forget_and_keep_again()
    assert not records(user, KeptDoubt).exists()
    undo(user, now=LATER)
    assert doubts_of(records(user, KeptVerdict).get())
    assert not check(user).findings


@pytest.mark.slow
def test_new_ones_get_numbers_that_none_had(user: User) -> None:
    advised(user)
    forget_and_keep_again()
    advise(user, "brightwater", now=LATER)
    handles = [each.handle for each in KeptDoubt.objects.all()]
    assert len(set(handles)) == len(handles)
    assert not check(user).findings
