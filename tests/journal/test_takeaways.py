"""What you took away, by the seven ways, from what was noted and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway.domain.attributes import Attribute
from goanyway.errors import UnknownId
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.keeping.advice import advise
from goanyway.journal.keeping.debrief import Compared
from goanyway.journal.keeping.follow_ups import done
from goanyway.journal.keeping.people import meet
from goanyway.journal.keeping.takeaways import StyleMet, Trait, takeaways
from goanyway.journal.models import Opportunity, User
from tests.journal.debriefs import compare, told
from tests.journal.records import NOW, interview
from tests.journal.test_debrief import AFTER, advised


def story(user: User) -> None:
    """Two interviews at one firm, the second without a debrief but for its people."""
    advised(user)
    with change(user, "tests.further", NOW) as changes:
        further = interview(changes, records(user, Opportunity)[0])
        changes.edit(further, style="technical", day=AFTER.date() + timedelta(days=7))
    advise(user, "brightwater", now=NOW)
    compare(user, "i1", "job.beliefs.pay", Compared.MUCH_BETTER, now=AFTER)
    compare(user, "i1", "job.beliefs.manager", Compared.AS_EXPECTED, now=AFTER)
    compare(user, "i1", "job.beliefs.culture", Compared.WORSE, now=AFTER)
    compare(user, "i1", "job.beliefs.team", Compared.COULD_NOT_TELL, now=AFTER)
    compare(user, "i1", "deal_breakers[0]", found=False, now=AFTER)
    told(
        user,
        "i1",
        style="panel",
        looks_for=["SQL", "calm"],
        questions_asked=["Why us?"],
        felt=1,
        glad=True,
        now=AFTER,
    )
    meet(user, "i1", "Daniel Cho", parted="warm", now=AFTER)
    meet(user, "i1", "Priya Nair", parted="cool", now=AFTER)
    done(user, "f1", now=AFTER)
    told(user, "i1", finished=True, now=AFTER)
    later = AFTER + timedelta(days=7)
    meet(user, "i2", "Priya Nair", parted="warm", now=later)
    told(user, "i2", looks_for=["sql"], glad=False, now=later)


def test_how_often_you_were_wrong_counts_what_you_could_tell(user: User) -> None:
    story(user)
    wrong = takeaways(user).proved_wrong
    assert (wrong.compared, wrong.better, wrong.as_expected, wrong.worse) == (2, 1, 1, 0)
    assert (wrong.deal_breakers, wrong.real) == (1, 0)
    assert [each.input for each in wrong.surprises] == ["job.beliefs.pay"]


def test_what_was_only_assumed_for_you_proves_you_neither_right_nor_wrong(user: User) -> None:
    story(user)  # culture was far off, and you had said nothing of it
    wrong = takeaways(user).proved_wrong
    assert wrong.assumed == 1
    assert wrong.worse == 0


def test_practice_counts_interviews_and_how_they_were(user: User) -> None:
    story(user)
    practice = takeaways(user).practice
    assert (practice.attended, practice.debriefed) == (2, 1)
    assert (practice.felt, practice.glad, practice.not_glad) == (1, 1, 1)
    assert practice.questions_asked == ("Why us?",)


def test_connections_are_people_thanked_and_invited(user: User) -> None:
    story(user)
    made = takeaways(user).connections
    assert (made.people, made.thanked, made.invited) == (2, 1, 0)
    assert made.owed == 4  # an invitation to each, and thanks to Priya Nair for each interview


def test_word_of_mouth_is_how_you_parted_last(user: User) -> None:
    story(user)
    assert takeaways(user).word_of_mouth.warm == 2
    first = takeaways(user, "i1").word_of_mouth
    assert (first.warm, first.neutral, first.cool) == (1, 0, 1)


def test_preferred_fit_sets_what_you_found_beside_whether_you_are_glad(user: User) -> None:
    story(user)
    fits = {each.attribute: each for each in takeaways(user).preferred_fit}
    assert set(fits) == {Attribute.PAY, Attribute.MANAGER, Attribute.CULTURE}
    assert (fits[Attribute.PAY].glad, fits[Attribute.PAY].glad_count) == (74_000, 1)
    assert (fits[Attribute.PAY].not_glad, fits[Attribute.PAY].not_glad_count) == (None, 0)


def test_what_they_look_for_is_counted_over_interviews_in_whatever_spelling(user: User) -> None:
    story(user)
    assert takeaways(user).looks_for == (Trait("SQL", 2), Trait("calm", 1))


def test_styles_are_what_they_really_were(user: User) -> None:
    story(user)
    assert takeaways(user).styles == (
        StyleMet("panel", 1, 0, is_first=True),
        StyleMet("technical", 1, 0, is_first=True),
    )
    told(user, "i2", style="panel", now=AFTER + timedelta(days=8))
    assert takeaways(user, "i2").styles == (StyleMet("panel", 1, 1, is_first=False),)


def test_of_one_interview_only_what_came_of_it(user: User) -> None:
    story(user)
    second = takeaways(user, "i2")
    assert second.proved_wrong.compared == 0
    assert second.practice.attended == 1
    assert second.looks_for == (Trait("sql", 1),)
    assert second.connections.people == 1
    with pytest.raises(UnknownId):
        takeaways(user, "i9")


def test_who_has_been_nowhere_has_taken_nothing_away(user: User) -> None:
    advised(user)
    nothing = takeaways(user)
    assert nothing.practice.attended == nothing.connections.people == 0
    assert nothing.practice.felt is None
    for each in (nothing.styles, nothing.looks_for, nothing.preferred_fit):
        assert each == ()
    assert takeaways(user, "i1") == nothing


def test_takeaways_take_as_many_queries_for_many_as_for_one(user: User) -> None:
    advised(user)
    meet(user, "i1", "Daniel Cho", now=AFTER)
    told(user, "i1", glad=True, now=AFTER)
    with CaptureQueriesContext(connection) as for_one:
        takeaways(user)
    for each in ("Priya Nair", "Bo Li"):
        meet(user, "i1", each, now=AFTER)
    compare(user, "i1", "job.beliefs.pay", Compared.BETTER, now=AFTER)
    compare(user, "i1", "job.beliefs.team", Compared.WORSE, now=AFTER)
    with CaptureQueriesContext(connection) as for_many:
        takeaways(user)
    assert len(for_many) == len(for_one)
