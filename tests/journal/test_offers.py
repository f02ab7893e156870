"""Offers and how opportunities end: accepted, declined, run out, closed, and open again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from goanyway.errors import InputError, JournalError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import undo
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.closing import close, reopen
from goanyway.journal.keeping.follow_ups import owed
from goanyway.journal.keeping.offers import accept, decline, let_lapse, receive, revise, withdraw
from goanyway.journal.keeping.people import meet
from goanyway.journal.models import ClosingReason, Interview, Offer, Opportunity, User
from tests.journal.mails import mail
from tests.journal.records import NOW, interview, opportunity
from tests.journal.test_intake import scam

LATER = NOW + timedelta(days=1)


def invited(user: User) -> None:
    """A job with the interview i1 ahead."""
    with change(user, "tests.invited", NOW) as changes:
        interview(changes, opportunity(changes))


def offered(user: User, answer_by: date | None = date(2026, 11, 20)) -> None:
    """The same with an offer o1."""
    invited(user)
    receive(user, "brightwater", answer_by=answer_by, pay=Decimal(70_000), now=NOW)


def state(user: User) -> tuple[str, str]:
    job = record(user, Opportunity, "brightwater")
    return job.state, job.reason


def test_an_offer_is_kept_with_its_terms_and_its_answer_is_owed(user: User) -> None:
    invited(user)
    offer = receive(
        user,
        "brightwater",
        answer_by=date(2026, 11, 20),
        pay=Decimal("34.5"),
        currency="usd",
        period="hour",
        terms=" Four days a week. ",
        now=NOW,
    ).value
    assert (offer.received_on, offer.pay, offer.currency) == (NOW.date(), Decimal("34.50"), "USD")
    assert (offer.period, offer.terms) == ("hour", "Four days a week.")
    (answer,) = owed(user, now=NOW)
    assert (answer.kind, answer.offer) == ("offer", offer)
    assert answer.due_at == datetime(2026, 11, 20, 23, 59, 59, tzinfo=UTC)


def test_an_offer_without_a_last_day_owes_nothing_until_it_has_one(user: User) -> None:
    offered(user, answer_by=None)
    assert owed(user, now=NOW) == ()
    for day in (18, 25):
        revise(user, "o1", answer_by=date(2026, 11, day), now=NOW)
        assert [each.due_at.day for each in owed(user, now=NOW)] == [day]


def test_what_is_revised_changes_what_is_said_and_nothing_else(user: User) -> None:
    offered(user)
    offer = revise(user, "o1", pay=Decimal(75_000), terms="More leave", now=NOW).value
    assert (offer.pay, offer.period, offer.terms) == (Decimal(75_000), "year", "More leave")
    assert offer.answer_by == date(2026, 11, 20)


def test_who_accepts_ends_the_search_there(user: User) -> None:
    offered(user)
    receive(user, "brightwater", now=NOW)
    assert accept(user, "o1", now=LATER).value.letter == ""
    assert [each.state for each in records(user, Offer)] == ["accepted", "declined"]
    assert state(user) == ("closed", "accepted")
    assert owed(user, now=LATER) == ()


def test_who_declines_an_offer_has_a_kind_letter(user: User) -> None:
    offered(user)
    answered = decline(user, "o1", "Too far", now=LATER).value
    assert answered.offer.state == "declined"
    assert "Thank you for your offer for the role of Grid Planning Analyst" in answered.letter
    assert "Too far" not in answered.letter
    assert state(user) == ("closed", "offer-declined")
    assert record(user, Opportunity, "brightwater").reason_said == "Too far"


def test_an_offer_that_is_declined_beside_another_leaves_the_job_open(user: User) -> None:
    offered(user)
    receive(user, "brightwater", pay=Decimal(80_000), now=NOW)
    assert decline(user, "o1", now=LATER).value.letter == ""
    assert state(user) == ("open", "")


def test_an_offer_runs_out_after_its_last_day_and_not_before(user: User) -> None:
    offered(user)
    with pytest.raises(JournalError, match="until 2026-11-20"):
        let_lapse(user, "o1", now=datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert let_lapse(user, "o1", now=datetime(2026, 11, 21, tzinfo=UTC)).value.state == "lapsed"
    assert state(user) == ("closed", "offer-declined")
    assert owed(user, now=LATER) == ()


def test_an_offer_that_they_take_back_leaves_the_job_open(user: User) -> None:
    offered(user)
    assert withdraw(user, "o1", now=LATER).value.state == "withdrawn"
    assert state(user) == ("open", "")
    assert owed(user, now=LATER) == ()


def test_an_offer_is_answered_once(user: User) -> None:
    offered(user)
    accept(user, "o1", now=LATER)
    for again in (accept, decline, let_lapse, withdraw, revise):
        with pytest.raises(JournalError, match="o1 is already accepted"):
            again(user, "o1", now=LATER)
    undo(user, now=LATER)
    assert state(user) == ("open", "")
    assert len(owed(user, now=LATER)) == 1


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        ({"pay": Decimal("NaN")}, "isn't an amount of pay"),
        ({"pay": Decimal(-1)}, "isn't an amount of pay"),
        ({"pay": Decimal("1e15")}, "isn't an amount of pay"),
        ({"currency": "dollars"}, "isn't a currency"),
        ({"period": "fortnight"}, "fortnight"),
        ({"answer_by": date(2026, 1, 1)}, "before the offer came"),
    ],
)
def test_terms_that_cannot_be_are_refused(
    user: User, terms: dict[str, object], problem: str
) -> None:
    invited(user)
    with pytest.raises(InputError, match=problem):
        receive(user, "brightwater", now=NOW, **terms)  # type: ignore[arg-type]
    assert not records(user, Offer).exists()


def test_who_closes_a_job_calls_off_what_is_ahead(user: User) -> None:
    offered(user)
    closed = close(user, "brightwater", "withdrawn", "A better one came", now=LATER).value
    assert state(user) == ("closed", "withdrawn")
    assert (closed.opportunity.closed_on, closed.opportunity.reason_said) == (
        LATER.date(),
        "A better one came",
    )
    appointment = record(user, Interview, "i1")
    assert (appointment.state, appointment.cancelled_by_you) == ("cancelled", True)
    assert record(user, Offer, "o1").state == "declined"
    assert owed(user, now=LATER) == ()
    assert "go ahead with my application" in closed.letter
    undo(user, now=LATER)
    assert state(user) == ("open", "")
    assert record(user, Interview, "i1").state == "planned"


def test_thanks_are_owed_whatever_comes_of_it(user: User) -> None:
    invited(user)
    after = NOW + timedelta(days=11)
    meet(user, "i1", "Daniel Cho", now=after)
    closed = close(user, "brightwater", ClosingReason.WITHDRAWN, now=after).value
    assert [each.kind for each in owed(user, now=after)] == ["thank-you", "linkedin"]
    assert "Thank you for the conversation" in closed.letter


@pytest.mark.parametrize("reason", ["rejected", "silence", "other"])
def test_nobody_waits_for_a_letter_who_ended_it_themselves(user: User, reason: str) -> None:
    invited(user)
    assert close(user, "brightwater", reason, now=LATER).value.letter == ""


def test_a_job_is_closed_once_and_for_a_reason(user: User) -> None:
    invited(user)
    with pytest.raises(InputError, match="They are declined, withdrawn"):
        close(user, "brightwater", "boredom", now=LATER)
    close(user, "brightwater", "silence", now=LATER)
    with pytest.raises(JournalError, match="already closed"):
        close(user, "brightwater", "silence", now=LATER)
    with pytest.raises(JournalError, match="Reopen it first"):
        receive(user, "brightwater", now=LATER)


def test_of_several_offers_one_is_accepted_by_name(user: User) -> None:
    offered(user)
    receive(user, "brightwater", now=NOW)
    with pytest.raises(InputError, match="o1, o2"):
        close(user, "brightwater", "accepted", now=LATER)


def test_a_closed_job_is_opened_again(user: User) -> None:
    invited(user)
    with pytest.raises(JournalError, match="is open"):
        reopen(user, "brightwater", now=LATER)
    close(user, "brightwater", "silence", now=LATER)
    job = reopen(user, "brightwater", now=LATER).value
    assert (job.state, job.reason, job.closed_on) == ("open", "", None)


def test_what_the_screen_closed_is_not_opened_by_hand(user: User) -> None:
    take_in(user, scam(), now=NOW)
    (job,) = records(user, Opportunity)
    with pytest.raises(JournalError, match="do not reply"):
        reopen(user, job.handle, now=LATER)


def test_a_day_to_reply_by_is_owed_until_you_choose(user: User) -> None:
    text = (
        "Dear Ana,\n\nWe would like to invite you to an interview on Thursday, November 12, 2026 "
        "at 1:30 PM for the position of Analyst at Brightwater Energy. Please reply by "
        "November 9, 2026.\n\nKind regards,\nDaniel Cho\n"
    )
    take_in(user, mail(text=text), now=NOW)
    take_in(user, mail(text=text), now=NOW)
    (answer,) = owed(user, now=NOW)
    assert (answer.kind, answer.due_at.date()) == ("answer", date(2026, 11, 9))
    close(user, "brightwater", "declined", now=LATER)
    assert owed(user, now=LATER) == ()
