"""Taking in: what is new, what is here already, what joins, what is asked, what is stopped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goanyway.errors import InputError, SituationError, UnknownId, UnreadableInput
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.core.record_values import image_of
from goanyway.journal.intake.amendments import correct, trust
from goanyway.journal.intake.placement import Question
from goanyway.journal.intake.taking_in import Intake, Outcome, keep_posting, keep_situation, take_in
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Interview,
    KeptMessage,
    KeptSituation,
    Opportunity,
    Posting,
    User,
)
from tests.effort import examples
from tests.journal.mails import DAY, INTERVIEW, SCAM, ics, invite, mail, on
from tests.journal.records import NOW, interview, opportunity
from tests.journal.test_people import met

POSTING = Document(
    b"<html><body><h1>Grid Planning Analyst</h1><script type='application/ld+json'>"
    b'{"@context": "https://schema.org", "@type": "JobPosting", "title": "Grid Planning Analyst",'
    b' "hiringOrganization": {"@type": "Organization", "name": "Brightwater Energy"},'
    b' "description": "Plan the grid."}</script></body></html>',
    "posting.html",
)
MOVED = "Hello Ana,\n\nWe have to reschedule your interview{when}.\n\nDaniel Cho\n"
REMINDER = "Hello Ana,\n\nA reminder of your interview with Brightwater Energy{when}.\n\nDaniel\n"
CANCELLED = "Hello Ana,\n\nWe are sorry, but we have to cancel your interview{when}.\n\nDaniel\n"
SECOND = "Hello Ana,\n\nWe would like to invite you to a second interview{when}.\n\nDaniel Cho\n"
NO_DATE = (
    "Dear Ana,\n\nWe would like to invite you to an interview for the position of Grid Planning "
    "Analyst at Brightwater Energy. When would suit you?\n\nDaniel Cho\n"
)


def taken(user: User, *documents: Document, joins: str = "", as_new: bool = False) -> Intake:
    """Take them in one after the other, and say what came of the last."""
    results = [take_in(user, each, now=NOW, joins=joins, as_new=as_new).value for each in documents]
    for each in results:
        assert isinstance(each, Intake), each
    last = results[-1]
    assert isinstance(last, Intake)
    return last


def asked(user: User, document: Document, joins: str = "") -> Question:
    before = everything(user)
    result = take_in(user, document, now=NOW, joins=joins).value
    assert isinstance(result, Question), result
    assert everything(user) == before
    return result


def everything(user: User) -> list[object]:
    return [(each.handle, image_of(each)) for kind in RECORDS for each in kind._base_manager.all()]


def interviews(user: User) -> list[tuple[date | None, time | None, str]]:
    return [(each.day, each.time, each.state) for each in records(user, Interview)]


HALF_PAST_ONE = time(13, 30)
NEXT_DAY = DAY + timedelta(days=1)
NEXT_WEEK = DAY + timedelta(days=7)


# What is new, and what is here already.


def test_an_invitation_becomes_an_opportunity_with_an_interview(user: User) -> None:
    result = taken(user, mail())
    job = result.opportunity
    assert result.outcome is Outcome.NEW
    assert (job.handle, job.employer, job.role) == (
        "brightwater", "Brightwater Energy", "Grid Planning Analyst",
    )  # fmt: skip
    assert interviews(user) == [(DAY, HALF_PAST_ONE, "planned")]
    assert [(each.interview.handle, each.is_new) for each in result.touched] == [("i1", True)]
    assert result.message is not None
    assert result.message.interview == result.touched[0].interview
    assert result.message.safety == "looks-genuine"


def test_one_undo_takes_all_of_it_back(user: User) -> None:
    taken(user, mail())
    undo(user, now=NOW)
    assert everything(user) == []


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(lambda first: first, id="the same bytes"),
        pytest.param(lambda first: Document(first.data, "copy.eml"), id="under another name"),
        pytest.param(
            lambda first: Document(b"X-Read: yes\n" + first.data, first.name),
            id="with another header",
        ),
    ],
)
def test_the_same_mail_again_changes_nothing_and_says_so(user: User, again: object) -> None:
    first = mail()
    taken(user, first)
    before, change_sets = everything(user), ChangeSet.objects.count()
    assert callable(again)
    result = taken(user, again(first))
    assert (result.outcome, result.opportunity.handle) == (Outcome.SAME_AGAIN, "brightwater")
    assert everything(user) == before
    assert ChangeSet.objects.count() == change_sets


def test_a_reminder_is_kept_and_doubles_nothing(user: User) -> None:
    result = taken(user, mail(1), mail(2, REMINDER.format(when=on(DAY)), answers=(1,)))
    assert result.outcome is Outcome.NOTHING_NEW
    assert len(interviews(user)) == 1
    assert records(user, KeptMessage).count() == 2


# Newer versions.


def test_a_newer_sequence_moves_the_interview(user: User) -> None:
    result = taken(user, mail(1, invite=invite()), ics(day=NEXT_DAY, sequence=1))
    assert result.outcome is Outcome.UPDATED
    assert [(each.field, each.before, each.after) for each in result.touched[0].changes] == [
        ("day", DAY, NEXT_DAY)
    ]
    assert interviews(user) == [(NEXT_DAY, HALF_PAST_ONE, "planned")]


def test_an_older_sequence_changes_nothing(user: User) -> None:
    result = taken(user, ics(day=NEXT_DAY, sequence=4), ics(day=DAY, sequence=3))
    assert result.outcome is Outcome.NOTHING_NEW
    assert interviews(user) == [(NEXT_DAY, HALF_PAST_ONE, "planned")]


def test_a_calendars_cancellation_cancels(user: User) -> None:
    result = taken(user, ics(), ics(sequence=1, method="CANCEL"))
    assert result.outcome is Outcome.CANCELLED
    assert interviews(user) == [(DAY, HALF_PAST_ONE, "cancelled")]


def test_a_cancelled_interview_can_be_set_again(user: User) -> None:
    taken(user, ics(), ics(sequence=1, method="CANCEL"), ics(day=NEXT_DAY, sequence=2))
    assert interviews(user) == [(NEXT_DAY, HALF_PAST_ONE, "planned")]


@pytest.mark.parametrize("when", [on(DAY), ""])
def test_a_mail_that_cancels_cancels_the_interview_it_is_about(user: User, when: str) -> None:
    result = taken(
        user,
        mail(1),
        mail(2, CANCELLED.format(when=when), subject="Interview cancelled", answers=(1,)),
    )
    assert result.outcome is Outcome.CANCELLED
    assert interviews(user) == [(DAY, HALF_PAST_ONE, "cancelled")]


def test_a_mail_that_moves_the_interview_moves_it(user: User) -> None:
    moved = MOVED.format(when=" to Friday, November 13, 2026 at 3:00 PM")
    result = taken(user, mail(1), mail(2, moved, subject="New time", answers=(1,)))
    assert result.outcome is Outcome.UPDATED
    assert interviews(user) == [(NEXT_DAY, time(15), "planned")]


def test_an_invitation_without_a_date_gets_it_from_the_next_mail(user: User) -> None:
    first = taken(user, mail(1, NO_DATE))
    assert interviews(user) == [(None, None, "planned")]
    result = taken(user, mail(2, answers=(1,)))
    assert result.outcome is Outcome.UPDATED
    assert result.touched[0].interview == first.touched[0].interview
    assert interviews(user) == [(DAY, HALF_PAST_ONE, "planned")]


def test_an_invite_for_the_hour_that_a_mail_named_is_the_same_interview(user: User) -> None:
    taken(user, mail(1), ics())
    (only,) = records(user, Interview)
    assert (only.uid, only.zone) == ("interview-1@brightwater.example", "America/New_York")


# What joins.


def test_the_next_stage_of_a_thread_joins_its_opportunity(user: User) -> None:
    second = mail(2, SECOND.format(when=on(NEXT_WEEK)), subject="Next step", answers=(1,))
    result = taken(user, mail(1), second)
    assert (result.outcome, result.opportunity.handle) == (
        Outcome.FURTHER_INTERVIEW, "brightwater",
    )  # fmt: skip
    assert result.joined_because == "it belongs to the same thread"
    assert [day for day, _time, _state in interviews(user)] == [DAY, NEXT_WEEK]


def test_mails_that_answer_the_same_one_belong_together_though_it_is_not_here(user: User) -> None:
    result = taken(user, mail(2, answers=(1,)), mail(3, "Bring an ID.", answers=(1,)))
    assert result.opportunity.handle == "brightwater"


def test_the_same_reference_number_joins(user: User) -> None:
    text = INTERVIEW.format(when=on(DAY)) + "\nReference: GP-20417\n"
    other = SECOND.format(when=on(NEXT_WEEK)) + "\nReference: GP-20417\n"
    result = taken(
        user, mail(1, text), mail(2, other, subject="Next step", sender="hr@ats.example")
    )
    assert result.joined_because == "it has the same reference number"
    assert records(user, Opportunity).count() == 1


def test_the_same_employer_and_role_join(user: User) -> None:
    again = INTERVIEW.format(when=on(DAY)).replace("an interview", "a second interview")
    result = taken(user, mail(1), mail(2, again, sender="Eva Lind <e@brightwater.example>"))
    assert result.joined_because == "the employer and role are the same"


def test_another_employer_is_another_opportunity(user: User) -> None:
    other = INTERVIEW.format(when=on(DAY)).replace("Brightwater Energy", "Norvia Logistics")
    norvia = mail(
        2, other, subject="Interview at Norvia Logistics", sender="Kim Roe <k@norvia.example>"
    )
    assert taken(user, mail(1), norvia).outcome is Outcome.NEW
    assert [each.handle for each in records(user, Opportunity)] == ["brightwater", "norvia"]


# What is asked.


OTHER_ROLE = mail(
    2,
    INTERVIEW.format(when=on(NEXT_WEEK)).replace("Grid Planning Analyst", "Office Manager"),
    subject="Interview for Office Manager at Brightwater Energy",
    sender="Eva Lind <e.lind@brightwater.example>",
)


def test_another_role_at_the_same_employer_is_asked_and_answered(user: User) -> None:
    taken(user, mail(1))
    (candidate,) = asked(user, OTHER_ROLE).candidates
    assert candidate.handle == "brightwater"
    assert candidate.reasons == ("the employer is the same", "but the role is different")
    assert taken(user, OTHER_ROLE, as_new=True).opportunity.handle == "brightwater-2"


def test_a_candidate_can_be_chosen(user: User) -> None:
    taken(user, mail(1))
    result = take_in(user, OTHER_ROLE, now=NOW, joins="brightwater", as_new=True).value
    assert isinstance(result, Intake)
    assert (result.opportunity.handle, result.joined_because) == ("brightwater", "you said so")


ANOTHER_DAY = mail(
    2, "Hello Ana,\n\nYour interview is" + on(NEXT_DAY) + ".\n\nDaniel Cho\n", answers=(1,)
)


def test_another_day_in_the_same_thread_is_asked(user: User) -> None:
    taken(user, mail(1))
    question = asked(user, ANOTHER_DAY)
    assert question.within == "brightwater"
    assert [each.handle for each in question.candidates] == ["i1"]


def test_the_answer_can_be_the_same_interview(user: User) -> None:
    taken(user, mail(1))
    assert taken(user, ANOTHER_DAY, joins="i1").outcome is Outcome.UPDATED
    assert interviews(user) == [(NEXT_DAY, HALF_PAST_ONE, "planned")]


def test_the_answer_can_be_one_more_interview(user: User) -> None:
    taken(user, mail(1))
    result = taken(user, ANOTHER_DAY, joins="brightwater", as_new=True)
    assert result.outcome is Outcome.FURTHER_INTERVIEW
    assert len(interviews(user)) == 2


def test_an_invite_can_be_said_to_be_an_interview_that_only_a_mail_named(user: User) -> None:
    taken(user, mail(1))
    question = asked(user, ics(day=NEXT_DAY))
    taken(user, ics(day=NEXT_DAY), joins=question.candidates[0].handle)
    assert interviews(user) == [(NEXT_DAY, HALF_PAST_ONE, "planned")]


def test_what_is_no_invitation_is_kept_only_if_you_say_so(user: User) -> None:
    letter = mail(1, "Our garden is open on Sundays. Come and see.", subject="Garden")
    assert asked(user, letter).candidates == ()
    taken(user, letter, as_new=True)
    assert interviews(user) == []


def test_something_that_is_not_there_cannot_be_joined(user: User) -> None:
    with pytest.raises(UnknownId, match="norvia"):
        take_in(user, mail(), now=NOW, joins="norvia")
    assert everything(user) == []


# What the screen stops.


def scam(number: int = 1, **more: object) -> Document:
    return mail(number, SCAM, subject="You are hired", sender="HR <hr@quick.example>", **more)  # type: ignore[arg-type]


def test_a_scam_is_kept_and_marked_and_nothing_to_prepare_for(user: User) -> None:
    result = taken(user, scam())
    job = result.opportunity
    assert result.outcome is Outcome.DO_NOT_REPLY
    assert (job.state, job.reason) == ("closed", "scam")
    assert result.message is not None
    assert (result.message.safety, result.message.interview) == ("do-not-reply", None)
    assert result.message.screening["signs"][0]["hard"]
    assert interviews(user) == []


def test_a_scam_does_not_join_a_firm_by_its_good_name(user: User) -> None:
    borrowed = SCAM.replace("Data Entry Clerk", "Grid Planning Analyst")
    result = taken(user, mail(1), mail(2, borrowed, sender="HR <hr@quick.example>"))
    assert result.opportunity.handle == "brightwater-2"
    assert records(user, Opportunity)[0].state == "open"


def test_nor_does_the_firm_join_the_scam(user: User) -> None:
    borrowed = SCAM.replace("Data Entry Clerk", "Grid Planning Analyst")
    taken(user, mail(2, borrowed, sender="HR <hr@quick.example>"))
    assert taken(user, mail(1)).outcome is Outcome.NEW


def test_a_thread_that_turns_into_a_scam_is_stopped(user: User) -> None:
    result = taken(user, mail(1), scam(2, answers=(1,)))
    assert (result.opportunity.handle, result.opportunity.reason) == ("brightwater", "scam")
    assert "brightwater is closed" in result.said[-1]


def test_you_can_say_that_it_is_genuine(user: User) -> None:
    job = taken(user, mail(1), scam(2, answers=(1,))).opportunity
    assert trust(user, job.handle, now=NOW).value.state == "open"
    assert taken(user, mail(3, "See you then.", answers=(1, 2))).opportunity.state == "open"


# Your corrections, posting and situation.


def test_a_correction_survives_a_newer_version(user: User) -> None:
    take_in(user, ics(), now=NOW, corrections=["style=panel", "role=Senior Analyst"])
    taken(user, ics(day=NEXT_DAY, sequence=1))
    (only,) = records(user, Interview)
    assert (only.day, only.style) == (NEXT_DAY, "panel")
    assert records(user, Opportunity)[0].role == "Senior Analyst"


def test_a_time_that_you_corrected_stands(user: User) -> None:
    taken(user, ics())
    correct(user, "i1", ["start=2026-11-12 14:00 America/New_York"], now=NOW)
    taken(user, ics(day=NEXT_DAY, sequence=1))
    assert interviews(user) == [(DAY, time(14), "planned")]


def test_a_correction_that_is_about_something_else_is_refused(user: User) -> None:
    taken(user, ics())
    with pytest.raises(InputError, match=r"pay: i1 has no such field"):
        correct(user, "i1", ["pay=60000 USD year"], now=NOW)
    with pytest.raises(InputError, match="style: brightwater has no such field"):
        correct(user, "brightwater", ["style=panel"], now=NOW)


def test_an_employer_that_was_misread_can_be_put_right(user: User) -> None:
    taken(user, mail())
    corrected = correct(user, "brightwater", ["employer=Brightwater Grid Ltd"], now=NOW).value
    assert isinstance(corrected, Opportunity)
    assert (corrected.employer, corrected.employer_key) == (
        "Brightwater Grid Ltd", "brightwater grid",
    )  # fmt: skip


def test_a_name_that_no_message_says_stays(user: User) -> None:
    with change(user, "tests.by_hand", NOW) as changes:
        opportunity(changes)
    hello = mail(1, "Your interview is" + on(DAY) + ".", subject="Hello", sender="d@b.example")
    taken(user, hello, joins="brightwater")
    assert records(user, Opportunity)[0].employer == "Brightwater Energy"


def test_posting_and_situation_are_kept_beside_the_invitation(user: User) -> None:
    result = take_in(
        user, mail(), now=NOW, posting=POSTING,
        situation=Document(b'currency = "USD"\n', "situation.toml"),
    ).value  # fmt: skip
    assert isinstance(result, Intake)
    assert result.posting == records(user, Posting)[0]
    assert records(user, KeptSituation)[0].text == 'currency = "USD"\n'


def test_a_posting_makes_an_opportunity_that_its_invitation_joins(user: User) -> None:
    first = taken(user, POSTING)
    assert (first.opportunity.handle, first.message) == ("brightwater", None)
    assert taken(user, mail()).joined_because == "the employer and role are the same"


def test_the_same_posting_is_kept_once(user: User) -> None:
    taken(user, mail())
    first = keep_posting(user, "brightwater", POSTING, now=NOW).value
    assert keep_posting(user, "brightwater", POSTING, now=NOW).value == first


def test_a_newer_situation_takes_the_place_of_the_older(user: User) -> None:
    for currency in ("USD", "EUR"):
        keep_situation(
            user, Document(f'currency = "{currency}"\n'.encode(), "situation.toml"), now=NOW
        )
    (kept,) = records(user, KeptSituation)
    assert (kept.text, kept.opportunity) == ('currency = "EUR"\n', None)


def test_what_cannot_be_used_changes_nothing(user: User) -> None:
    with pytest.raises(UnreadableInput, match="empty"):
        take_in(user, Document(b"", "mail.eml"), now=NOW)
    with pytest.raises(SituationError, match=r"situation\.toml, line 1"):
        take_in(user, mail(), now=NOW, situation=Document(b"pay = 3\n", "situation.toml"))
    with pytest.raises(InputError, match="UTF-8"):
        keep_situation(user, Document(b"\xff\xfe\xff", "situation.toml"), now=NOW)
    assert everything(user) == []


def test_whom_you_know_there_is_told(user: User) -> None:
    with change(user, "tests.met", NOW) as changes:
        old = changes.add(
            Opportunity(
                employer="Brightwater Energy",
                employer_key="brightwater energy",
                role="Intern",
                opened_on=NOW.date(),
                state="closed",
                reason="rejected",
            ),
            called="brightwater",
        )
        met(changes, "Daniel Cho", old, parted="warm")
    (daniel,) = taken(user, mail(), as_new=True).known
    assert (daniel.name, daniel.parted) == ("Daniel Cho", "warm")


@pytest.mark.parametrize(
    "document",
    [
        ics(uid="u" * 3000, sequence=999_999_999),
        mail(subject="Interview at " + "Brightwater " * 100, sender=f"{'x' * 900} <a@b.example>"),
        Document(mail().data.replace(b"<1@", b"<" + b"1" * 900 + b"@"), "n" * 900),
        Document(b"Interview\nat Acme\non Monday \x00 at 9?", "text.txt"),
    ],
)  # fmt: skip
def test_ids_and_names_of_any_length_are_kept(user: User, document: Document) -> None:
    take_in(user, document, now=NOW, as_new=True)
    assert records(user, KeptMessage).count() == 1
    assert taken(user, document).outcome is Outcome.SAME_AGAIN


# What holds whatever the order, and however much is kept.


THREAD = (
    mail(1, NO_DATE),
    mail(2, answers=(1,), invite=invite()),
    mail(3, REMINDER.format(when=on(DAY)), answers=(1, 2)),
    mail(4, answers=(1, 2), invite=invite(NEXT_DAY, sequence=1, said=4)),
    mail(5, MOVED.format(when=" to Monday, November 16, 2026 at 9:00 AM"), answers=(1, 2, 4)),
    mail(6, CANCELLED.format(when=on(date(2026, 11, 16), "9:00 AM")), answers=(1, 2)),
    mail(7, SECOND.format(when=on(NEXT_WEEK)), answers=(1,)),
    mail(
        8, SECOND.format(when=on(NEXT_WEEK)), answers=(1, 7),
        invite=invite(NEXT_WEEK, uid="interview-2@brightwater.example", said=8),
    ),
    mail(
        9, "The interview does not take place.", answers=(1, 7), method="CANCEL",
        invite=invite(
            NEXT_WEEK, uid="interview-2@brightwater.example", sequence=3, method="CANCEL", said=9,
        ),
    ),
    mail(10, "We have decided to go on with other candidates.", answers=(1,)),
    mail(11, SCAM, sender="HR <hr@quick.example>", answers=(1,)),
    mail(12, "Hello Ana, the interview is by video: https://zoom.us/j/999 .", answers=(1, 2)),
)  # fmt: skip


def state(user: User) -> object:
    """All that is kept, without the ids, which tell the order."""
    left_out = ("interview", "opportunity", "appointments")
    jobs = [image_of(each) for each in records(user, Opportunity)]
    appointments = [image_of(each) for each in records(user, Interview)]
    days = {each.handle: each.day for each in records(user, Interview)}
    mails = [
        {
            **{name: value for name, value in image.items() if name not in left_out},
            "interview": days.get(image["interview"]),
        }
        for image in map(image_of, records(user, KeptMessage))
    ]
    for each in appointments:
        del each["opportunity"]
    return [sorted(map(repr, each)) for each in (jobs, appointments, mails)]


def ends_in_the_same_state(user: User, thread: Sequence[Document], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(thread))
    states = []
    for order in (thread, shuffled):
        owner = type(user).objects.create(username=f"owner-{type(user).objects.count()}")
        for each in order:
            taken(owner, each)
        states.append(state(owner))
    assert states[0] == states[1]


threads = st.lists(st.sampled_from(THREAD), min_size=2, unique_by=lambda each: each.name)
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@settings(unhurried, max_examples=examples(8))
@given(threads, st.data())
def test_any_shuffle_of_a_thread_ends_in_the_same_state(
    user: User, thread: Sequence[Document], data: st.DataObject
) -> None:
    ends_in_the_same_state(user, thread, data)


@pytest.mark.slow
@settings(unhurried, max_examples=150)
@given(threads, st.data())
def test_any_of_many_shuffles_of_a_thread_ends_in_the_same_state(
    user: User, thread: Sequence[Document], data: st.DataObject
) -> None:
    ends_in_the_same_state(user, thread, data)


def test_as_many_queries_for_many_as_for_few(user: User) -> None:
    taken(user, mail(1, invite=invite()))
    with CaptureQueriesContext(connection) as few:
        taken(user, mail(2, REMINDER.format(when=on(DAY)), answers=(1,)))
    for number in range(3, 9):
        taken(user, mail(number, REMINDER.format(when=on(DAY)), answers=(1,)))
        taken(user, mail(number + 50, sender=f"x{number}@y.example"), as_new=True)
    with CaptureQueriesContext(connection) as many:
        taken(user, mail(9, REMINDER.format(when=on(DAY)), answers=(1,)))
    assert len(many) == len(few)


def test_an_interview_by_hand_is_found_again_by_its_invitation(user: User) -> None:
    taken(user, POSTING)
    with change(user, "tests.by_hand", NOW) as changes:
        by_hand = interview(changes, records(user, Opportunity)[0])
        changes.edit(by_hand, corrections=["style=panel"])
    taken(user, mail())
    (only,) = records(user, Interview)
    assert (only.handle, only.style, only.time) == (by_hand.handle, "panel", HALF_PAST_ONE)
