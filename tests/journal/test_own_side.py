"""What you say of your side goes into the lines that it is about, and leaves all others alone."""

from __future__ import annotations

import pytest

from goanyway.errors import SituationError
from goanyway.interchange.situation_files.line_editing import with_values
from goanyway.journal.core.changes import change
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.intake.taking_in import keep_situation
from goanyway.journal.keeping.own_side import kept_side, say, side
from goanyway.journal.models import User
from tests.journal.records import NOW, opportunity

WRITTEN = """\
# mine
currency = "USD"   # dollars

[you]
hour = 30  # before tax

[[deal_breakers]]
what = "no days from home"
probability = 0.4
"""


def test_one_line_changes_and_the_others_stay_as_written() -> None:
    changed = with_values(WRITTEN, {"you.hour": 45}, "mine.toml")
    assert changed == WRITTEN.replace("hour = 30", "hour = 45")


def test_what_was_not_there_is_added_where_it_belongs() -> None:
    values = {"alternative.worth": 62000, "job.beliefs.pay.mean": 64000, "stages[0].pass": 0.5}
    changed = with_values(WRITTEN, values, "mine.toml", styles=["panel"])
    assert changed.startswith(WRITTEN.rstrip().partition("[[deal")[0].rstrip())
    assert "worth = 62000" in changed
    assert 'style = "panel"\npass = 0.5' in changed


def test_none_takes_a_line_out() -> None:
    assert "hour" not in with_values(WRITTEN, {"you.hour": None, "you.nothing": None}, "mine.toml")
    assert "home" not in with_values(WRITTEN, {"deal_breakers[0]": None}, "mine.toml")


def test_what_cannot_be_is_refused_and_named() -> None:
    with pytest.raises(SituationError, match="probability"):
        with_values(WRITTEN, {"deal_breakers[0].probability": 7}, "mine.toml")


def test_the_first_word_on_a_job_begins_with_what_holds_for_all(user: User) -> None:
    with change(user, "tests.job", NOW) as changes:
        job = opportunity(changes)
    keep_situation(user, Document(WRITTEN.encode(), "mine.toml"), now=NOW)
    say(user, {"you.hour": 45}, opportunity=job.handle, now=NOW)
    own, general = kept_side(user, job.handle), kept_side(user)
    assert own is not None
    assert general is not None
    assert own.text == WRITTEN.replace("hour = 30", "hour = 45")
    assert general.text == WRITTEN
    undo(user, now=NOW)
    assert side(user, job.handle) == side(user)
