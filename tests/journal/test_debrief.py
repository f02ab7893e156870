"""Debriefs: what you found against what you expected, told part by part."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway.errors import InputError, JournalError
from goanyway.interchange.situation_files.given import Given
from goanyway.journal.core.access import change_sets, record, records
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.core.record_values import image_of
from goanyway.journal.intake.taking_in import keep_situation, take_in
from goanyway.journal.keeping.advice import advise
from goanyway.journal.keeping.debrief import Answers, Compared, Comparison, sheet, stands_for, tell
from goanyway.journal.keeping.doubts import Doubt
from goanyway.journal.keeping.own_side import say_reasons
from goanyway.journal.keeping.people import Encounter, meet
from goanyway.journal.keeping.schedule import miss
from goanyway.journal.models import (
    RECORDS,
    Debrief,
    Finding,
    FollowUp,
    Interview,
    InterviewState,
    KeptVerdict,
    User,
)
from tests.journal.debriefs import compare, told
from tests.journal.mails import mail
from tests.journal.records import NOW

SITUATION = b"""currency = "USD"

[alternative]
worth = 70000

[job.beliefs.pay]
mean = 64000
sd = 5000

[job.beliefs.manager]
mean = -1
sd = 0.8

[[deal_breakers]]
what = "night shifts"
probability = 0.4
cost = 9000
"""
AFTER = NOW + timedelta(days=10, hours=10)
"""In the evening of the interview's day."""


def advised(user: User) -> KeptVerdict:
    """An interview i1 on which there is advice."""
    situation = Document(SITUATION, "situation.toml")
    take_in(user, mail(), now=NOW, situation=situation)
    return advise(user, "brightwater", now=NOW).value.verdict


def test_what_you_doubted_before_is_what_there_is_to_tell(user: User) -> None:
    verdict = advised(user)
    before = sheet(user, "i1")
    assert before.debrief is None
    assert before.verdict == verdict
    assert {"job.beliefs.pay", "job.beliefs.manager", "deal_breakers[0]"} <= {
        each.input for each in before.doubts
    }
    assert before.open_doubts == before.doubts


def test_what_you_found_is_kept_beside_what_you_expected_and_on_which_verdict(user: User) -> None:
    verdict = advised(user)
    kept = compare(user, "i1", "job.beliefs.manager", Compared.BETTER, " She listens. ", now=AFTER)
    assert (kept.expected, kept.doubt, kept.verdict) == (-1, 0.8, verdict)
    assert kept.found == pytest.approx(-0.2)
    assert kept.said == "She listens."
    pay = compare(user, "i1", "job.beliefs.pay", 71_500, now=AFTER)
    assert (pay.expected, pay.found) == (64_000, 71_500)


def test_a_verdict_made_after_the_interview_is_not_what_you_expected(user: User) -> None:
    verdict = advised(user)
    keep_situation(
        user,
        Document(SITUATION.replace(b"64000", b"90000"), "s.toml"),
        opportunity="brightwater",
        now=AFTER,
    )
    later = advise(user, "brightwater", now=AFTER + timedelta(days=1)).value.verdict
    assert later != verdict
    assert sheet(user, "i1").verdict == verdict


@pytest.mark.parametrize(
    ("compared", "pay", "points"),
    [
        (Compared.MUCH_WORSE, 54_000, -2),
        (Compared.WORSE, 59_000, -1.8),
        (Compared.AS_EXPECTED, 64_000, -1),
        (Compared.BETTER, 69_000, -0.2),
        (Compared.MUCH_BETTER, 74_000, 0.6),
        (Compared.COULD_NOT_TELL, None, None),
    ],
)
def test_a_word_stands_for_so_many_of_your_doubts(
    compared: Compared, pay: float | None, points: float | None
) -> None:
    of_pay = Doubt("job.beliefs.pay", "pay", 64_000, 5_000, 1, "?")
    of_manager = Doubt("job.beliefs.manager", "the manager", -1, 0.8, 1, "?")
    assert stands_for(of_pay, compared) == pytest.approx(pay)
    assert stands_for(of_manager, compared) == pytest.approx(points)


@pytest.mark.parametrize(
    ("real", "found"), [(True, 1), (False, 0), (Compared.COULD_NOT_TELL, None)]
)
def test_a_deal_breaker_is_settled(user: User, real: bool | Compared, found: float | None) -> None:
    advised(user)
    kept = compare(user, "i1", "deal_breakers[0]", real, "Two a month", now=AFTER)
    assert (kept.found, kept.expected, kept.doubt) == (found, 0.4, None)
    assert "night shifts" in kept.what


def test_what_could_not_be_told_is_answered_and_has_no_figure(user: User) -> None:
    advised(user)
    compare(user, "i1", "job.beliefs.pay", Compared.COULD_NOT_TELL, now=AFTER)
    so_far = sheet(user, "i1")
    assert so_far.findings["job.beliefs.pay"].found is None
    assert "job.beliefs.pay" not in {each.input for each in so_far.open_doubts}


def test_what_you_say_again_replaces_what_you_said(user: User) -> None:
    advised(user)
    compare(user, "i1", "job.beliefs.pay", Compared.WORSE, now=AFTER)
    compare(user, "i1", "job.beliefs.pay", 70_000, now=AFTER)
    assert [each.found for each in records(user, Finding)] == [70_000]
    undo(user, now=AFTER)
    assert [each.found for each in records(user, Finding)] == [59_000]


@pytest.mark.parametrize("name", ["job.beliefs.pays", "deal_breakers[1]", ""])
def test_what_you_did_not_doubt_is_refused_with_what_you_did(user: User, name: str) -> None:
    advised(user)
    with pytest.raises(InputError, match=r"Your doubts were: .*job\.beliefs\.pay"):
        compare(user, "i1", name, Compared.BETTER, now=AFTER)
    assert not records(user, Debrief).exists()


def test_without_advice_there_was_nothing_to_doubt(user: User) -> None:
    take_in(user, mail(), now=NOW)
    assert sheet(user, "i1").doubts == ()
    with pytest.raises(InputError, match="no advice"):
        compare(user, "i1", "deal_breakers[0]", found=True, now=AFTER)


@pytest.mark.parametrize(
    ("name", "figure"),
    [
        ("job.beliefs.manager", 2.5),
        ("job.beliefs.manager", -3),
        ("job.beliefs.pay", -1),
        ("job.beliefs.pay", float("nan")),
        ("job.beliefs.pay", float("inf")),
    ],
)
def test_a_figure_that_cannot_be_is_refused(user: User, name: str, figure: float) -> None:
    advised(user)
    with pytest.raises(InputError, match=name):
        compare(user, "i1", name, figure, now=AFTER)


def test_what_is_told_at_once_is_one_change_and_one_undo_takes_it_all_back(user: User) -> None:
    advised(user)
    met = [Encounter("Daniel Cho", parted="warm"), Encounter("Priya Nair")]
    found = [
        Comparison("job.beliefs.pay", Compared.BETTER),
        Comparison("job.beliefs.manager", 1.5),
        Comparison("deal_breakers[0]", found=False),
    ]
    answers = Answers(found, met, style="panel", felt=1, glad=True, finished=True)
    before = everything_kept(user)
    done = tell(user, "i1", answers, now=AFTER)
    assert done.change_set == change_sets(user).first()
    assert change_sets(user).count() == 3
    assert len(sheet(user, "i1").findings) == 3
    assert len(sheet(user, "i1").meetings) == 2
    undo(user, now=AFTER)
    assert everything_kept(user) == before


def everything_kept(user: User) -> object:
    return [[image_of(each) for each in records(user, kind)] for kind in RECORDS]


def test_of_what_is_told_at_once_all_is_kept_or_nothing(user: User) -> None:
    advised(user)
    before = everything_kept(user)
    wrong = [Comparison("job.beliefs.pay", Compared.BETTER), Comparison("job.beliefs.manager", 9)]
    with pytest.raises(InputError):
        tell(user, "i1", Answers(wrong, [Encounter("Daniel Cho")], glad=True), now=AFTER)
    assert everything_kept(user) == before


def test_it_takes_no_more_changes_or_queries_for_each_thing_found(user: User) -> None:
    """But for what a row itself needs: nothing is looked up again."""
    advised(user)
    doubts = [each for each in sheet(user, "i1").doubts if each.doubt is not None]
    told(user, "i1", now=AFTER)
    with CaptureQueriesContext(connection) as for_one:
        compare(user, "i1", doubts[0].input, Compared.BETTER, now=AFTER)
    others = [Comparison(each.input, Compared.WORSE) for each in doubts[1:5]]
    with CaptureQueriesContext(connection) as for_four:
        tell(user, "i1", Answers(others), now=AFTER)
    assert len(for_four) <= len(for_one)


def test_a_belief_is_compared_and_a_deal_breaker_is_settled(user: User) -> None:
    advised(user)
    with pytest.raises(InputError, match="is a deal-breaker"):
        compare(user, "i1", "deal_breakers[0]", Compared.BETTER, now=AFTER)
    with pytest.raises(InputError, match="isn't a deal-breaker"):
        compare(user, "i1", "job.beliefs.pay", found=True, now=AFTER)


def test_half_a_debrief_is_kept_and_finished_later(user: User) -> None:
    advised(user)
    told(user, "i1", style="technical", looks_for=["SQL ", "", "calm", "SQL"], now=AFTER)
    half = sheet(user, "i1")
    assert not half.is_finished
    assert half.debrief is not None
    assert half.debrief.looks_for == ["SQL", "calm"]
    later = AFTER + timedelta(days=3)
    told(user, "i1", felt=-1, glad=True, surprises="*No* test", now=later)
    whole = told(user, "i1", finished=True, now=later)
    assert (whole.begun_at, whole.finished_at) == (AFTER, later)
    assert (whole.style, whole.felt, whole.glad) == ("technical", -1, True)
    assert whole.looks_for == ["SQL", "calm"]
    assert told(user, "i1", finished=True, now=later + timedelta(days=1)).finished_at == later


def test_who_tells_of_an_interview_went_there(user: User) -> None:
    advised(user)
    told(user, "i1", now=AFTER)
    assert record(user, Interview, "i1").state == InterviewState.ATTENDED
    undo(user, now=AFTER)
    assert record(user, Interview, "i1").state == InterviewState.PLANNED


def test_nothing_is_told_of_what_has_not_come_or_was_missed(user: User) -> None:
    advised(user)
    with pytest.raises(JournalError, match="hasn't come"):
        told(user, "i1", now=NOW)
    miss(user, "i1", now=AFTER)
    with pytest.raises(JournalError, match="marked as missed"):
        told(user, "i1", now=AFTER)


@pytest.mark.parametrize(("part", "problem"), [({"style": "polka"}, "polka"), ({"felt": 3}, "3")])
def test_what_is_out_of_range_is_refused(user: User, part: dict[str, object], problem: str) -> None:
    advised(user)
    with pytest.raises(InputError, match=problem):
        told(user, "i1", now=AFTER, **part)


def test_who_met_nobody_by_name_owes_thanks_to_those_who_invited(user: User) -> None:
    advised(user)
    told(user, "i1", finished=True, now=AFTER)
    (thanks,) = records(user, FollowUp).filter(interview__handle="i1")
    assert (thanks.kind, thanks.person) == ("thank-you", None)


def test_who_met_somebody_owes_thanks_to_them_alone(user: User) -> None:
    advised(user)
    meet(user, "i1", "Daniel Cho", now=AFTER)
    told(user, "i1", finished=True, now=AFTER)
    kinds = [(each.kind, str(each.person)) for each in records(user, FollowUp)]
    assert kinds == [("thank-you", "daniel-cho"), ("linkedin", "daniel-cho")]


def test_a_sheet_takes_as_many_queries_however_much_was_told(user: User) -> None:
    advised(user)
    told(user, "i1", now=AFTER)
    with CaptureQueriesContext(connection) as for_nothing:
        sheet(user, "i1")
    for each in sheet(user, "i1").doubts:
        if each.doubt is not None:
            compare(user, "i1", each.input, Compared.BETTER, now=AFTER)
    for name in ("Daniel Cho", "Priya Nair"):
        meet(user, "i1", name, now=AFTER)
    with CaptureQueriesContext(connection) as for_much:
        much = sheet(user, "i1")
        assert [each.person.name for each in much.meetings] == ["Daniel Cho", "Priya Nair"]
    assert len(for_much) == len(for_nothing)


def test_an_expectation_is_yours_only_where_you_said_it(user: User) -> None:
    advised(user)
    doubts = {each.input: each for each in sheet(user, "i1").doubts}
    assert doubts["job.beliefs.manager"].yours
    assert doubts["deal_breakers[0]"].yours
    assert not doubts["job.beliefs.culture"].yours


def test_a_reason_makes_an_expectation_yours_and_a_thing_to_find_out(user: User) -> None:
    take_in(user, mail(), now=NOW)
    said: list[dict[str, Given]] = [
        {"kind": "team", "feels": "worse", "sure": "likely"},
        {"kind": "visa", "sure": "maybe", "no_go": True},
        {"kind": "own-life", "sure": "maybe"},
    ]
    say_reasons(user, said, opportunity="brightwater", now=NOW)
    advise(user, "brightwater", now=NOW)
    doubts = {each.input: each for each in sheet(user, "i1").doubts}
    assert doubts["job.beliefs.team"].yours
    assert doubts["job.beliefs.team"].expected == pytest.approx(-0.75)
    breakers = [each for each in doubts.values() if each.doubt is None]
    assert [each.expected for each in breakers] == [0.4]
