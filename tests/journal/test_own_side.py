"""What you say of your side goes into the lines that it is about, and leaves all others alone."""

from __future__ import annotations

import pytest

from goanyway.errors import SituationError
from goanyway.interchange.situation_files.line_editing import with_values
from goanyway.journal.core.changes import change
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.intake.taking_in import keep_situation
from goanyway.journal.keeping.own_side import kept_side, own_reasons, say, say_reasons, side
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


@pytest.fixture
def job(user: User) -> str:
    with change(user, "tests.job", NOW) as changes:
        return opportunity(changes).handle


def hour(user: User, job: str = "") -> float | None:
    known = side(user, job).you.hour
    return known.central if known is not None else None


def test_a_word_on_a_job_is_laid_over_what_holds_for_all(user: User, job: str) -> None:
    keep_situation(user, Document(WRITTEN.encode(), "mine.toml"), now=NOW)
    say(user, {"you.hour": 45}, opportunity=job, now=NOW)
    general = kept_side(user)
    assert general is not None
    assert general.text == WRITTEN
    assert hour(user, job) == 45
    assert side(user, job).deal_breakers == side(user).deal_breakers
    undo(user, now=NOW)
    assert side(user, job) == side(user)


def test_a_later_word_for_all_reaches_the_job_that_has_words_of_its_own(
    user: User, job: str
) -> None:
    say(user, {"you.hour": 45}, opportunity=job, now=NOW)
    say(user, {"you.hour": 20, "you.pay": "31k"}, now=NOW)
    assert hour(user) == 20
    assert hour(user, job) == 45
    pay = side(user, job).you.pay
    assert pay is not None
    assert pay.mean == 31_000


def test_what_makes_you_hesitate_is_one_change_and_undone_as_one(user: User, job: str) -> None:
    assert own_reasons(user, job) is None
    done = say_reasons(
        user, [{"kind": "commute", "minutes": 40}, {"kind": "pay"}], opportunity=job, now=NOW
    )
    assert done.change_set is not None
    assert [each.kind for each in side(user, job).reasons] == ["commute", "pay"]
    assert side(user).reasons == ()
    again = say_reasons(
        user, [{"kind": "commute", "minutes": 40}, {"kind": "pay"}], opportunity=job, now=NOW
    )
    assert again.change_set is None
    undo(user, now=NOW)
    assert own_reasons(user, job) is None


def test_a_reason_that_cannot_be_keeps_nothing(user: User, job: str) -> None:
    with pytest.raises(SituationError, match="minutes"):
        say_reasons(user, [{"kind": "commute", "minutes": 9999}], opportunity=job, now=NOW)
    assert own_reasons(user, job) is None
