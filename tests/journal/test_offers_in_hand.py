"""Offers that come in as messages are kept, and enter every other advice as the alternative."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from goanyway.domain.advice import Advice, Ground
from goanyway.domain.origin import Origin
from goanyway.domain.situation import AlternativeKind
from goanyway.journal.core.access import record, records
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.intake.taking_in import Intake, Outcome, keep_situation, take_in
from goanyway.journal.keeping import offers
from goanyway.journal.keeping.advice import advise, considered
from goanyway.journal.keeping.follow_ups import owed
from goanyway.journal.models import FollowUp, KeptMessage, Offer, Opportunity, User
from tests.journal.mails import mail
from tests.journal.records import NOW

LATER = NOW + timedelta(days=1)
OFFER = (
    "Dear Ana,\n\nWe are pleased to offer you the position of Planner at Pellwright Ltd. Your"
    " salary will be $84,000 a year, starting December 7, 2026. Please reply by November 20, 2026."
    "\n\nKind regards,\nJo Pell\n"
)
COUNTER = (
    "Hi Ana,\n\nWe can bring you to $41.00 an hour if you stay with us. I need to know by"
    " November 13, 2026.\n\nFrank\n"
)


def came(user: User, text: str, number: int = 9, subject: str = "Your offer") -> Intake:
    sender = "Jo Pell <jo@pellwright.example>"
    found = take_in(
        user, mail(number, text, subject=subject, sender=sender), as_new=True, now=NOW
    ).value
    assert isinstance(found, Intake)
    return found


def invited(user: User) -> str:
    """A job that you are asked to an interview for."""
    found = take_in(user, mail(), now=NOW).value
    assert isinstance(found, Intake)
    return found.opportunity.handle


def advice(user: User, job: str) -> Advice:
    return considered(user, job, now=LATER)


def test_an_offer_that_comes_in_is_kept_with_its_terms_and_owed_once(user: User) -> None:
    taken = came(user, OFFER)
    assert taken.outcome is Outcome.OFFER
    offer = record(user, Offer, "o1")
    assert (offer.kind, offer.pay, offer.currency) == (
        "offer",
        Decimal(84_000),
        "",
    )  # whose dollars?
    assert (offer.period, offer.answer_by) == ("year", date(2026, 11, 20))
    assert "2026-12-07" in offer.terms
    (answer,) = owed(user, now=NOW)
    assert (answer.kind, answer.offer) == ("offer", offer)


def test_a_counter_offer_is_kept_as_one(user: User) -> None:
    assert came(user, COUNTER, subject="Stay?").outcome is Outcome.COUNTER_OFFER
    offer = record(user, Offer, "o1")
    assert (offer.kind, offer.pay, offer.period) == ("counter-offer", Decimal(41), "hour")


def test_one_undo_takes_back_all_of_it(user: User) -> None:
    came(user, OFFER)
    undo(user, now=NOW)
    for kind in (Offer, Opportunity, KeptMessage, FollowUp):
        assert not records(user, kind).exists()


def test_the_same_message_again_makes_no_other_offer(user: User) -> None:
    came(user, OFFER)
    take_in(user, mail(9, OFFER, sender="Jo Pell <jo@pellwright.example>"), now=NOW)
    assert records(user, Offer).count() == 1


def test_better_terms_take_the_place_of_those_that_are_open(user: User) -> None:
    job = came(user, OFFER).opportunity.handle
    better = OFFER.replace("$84,000", "$88,500").replace("November 20", "November 24")
    take_in(user, mail(10, better), joins=job, now=NOW)
    (offer,) = records(user, Offer)
    assert (offer.pay, offer.answer_by) == (Decimal(88_500), date(2026, 11, 24))
    assert [each.due_at.day for each in owed(user, now=NOW)] == [24]


def test_an_open_offer_is_the_alternative_of_every_other_advice(user: User) -> None:
    job = invited(user)
    alone = advice(user, job)
    came(user, OFFER)
    beside = advice(user, job)
    given = beside.situation.alternative
    assert given.kind is AlternativeKind.OFFER
    assert given.worth is not None
    assert (given.worth.mean, given.worth.origin) == (84_000, Origin.YOUR_RECORD)
    assert given.expires == date(2026, 11, 20)
    assert "Pellwright" in beside.notes[0]
    assert "84,000 a year" in beside.notes[0]
    assert beside.notes != alone.notes


def test_an_offer_is_no_alternative_to_itself(user: User) -> None:
    job = invited(user)
    offers.receive(user, job, pay=Decimal(90_000), now=NOW)
    assert advice(user, job).situation.alternative.kind is AlternativeKind.CURRENT_JOB


def test_the_best_paid_of_several_counts_also_by_the_hour(user: User) -> None:
    job = invited(user)
    came(user, OFFER)
    came(user, COUNTER, 11, "Stay?")
    given = advice(user, job).situation.alternative
    assert given.kind is AlternativeKind.COUNTER_OFFER
    assert given.worth is not None
    assert given.worth.mean == pytest.approx(41 * 2080)


def test_an_offer_that_ran_out_counts_no_more(user: User) -> None:
    job = invited(user)
    came(user, OFFER)
    after = datetime(2026, 11, 21, 12, tzinfo=UTC)
    alternative = considered(user, job, now=after).situation.alternative
    assert alternative.kind is AlternativeKind.CURRENT_JOB


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ('[alternative]\nkind = "offer"\nworth = 70000\n', AlternativeKind.OFFER),
        ('[alternative]\nkind = "current-job"\nworth = 99000\n', AlternativeKind.CURRENT_JOB),
        ('[you]\npay = 99000\n[alternative]\nkind = "current-job"\n', AlternativeKind.CURRENT_JOB),
    ],
)
def test_what_you_said_yourself_and_is_no_worse_stands(
    user: User, said: str, kind: AlternativeKind
) -> None:
    job = invited(user)
    came(user, OFFER)
    keep_situation(user, Document(said.encode(), "s.toml"), opportunity=job, now=NOW)
    found = advice(user, job)
    assert found.situation.alternative.kind is kind
    assert found.situation.alternative.worth is not None
    assert found.situation.alternative.worth.mean != 84_000


def test_who_searches_has_the_offer_to_fall_back_on(user: User) -> None:
    job = invited(user)
    came(user, OFFER)
    said = Document(b'[alternative]\nkind = "search"\n', "s.toml")
    keep_situation(user, said, now=NOW)
    assert advice(user, job).situation.alternative.kind is AlternativeKind.OFFER


def test_an_accepted_offer_settles_the_others(user: User) -> None:
    job = invited(user)
    came(user, OFFER)
    offers.accept(user, "o1", now=NOW)
    found = advise(user, job, now=NOW).value
    assert found.advice.decision.ground is Ground.ACCEPTED_ELSEWHERE
    assert "accepted the offer" in found.advice.notes[0]


def test_who_takes_a_counter_offer_stays_and_closes_nothing(user: User) -> None:
    job = invited(user)
    present = came(user, COUNTER, subject="Stay?").opportunity.handle
    offers.accept(user, "o1", now=NOW)
    assert record(user, Opportunity, present).state == "open"
    found = advise(user, job, now=NOW).value
    assert found.advice.decision.ground is Ground.COUNTER_OFFER_TAKEN
    assert not owed(user, now=NOW)


def test_a_job_that_came_after_the_answer_is_judged_on_its_own(user: User) -> None:
    came(user, OFFER)
    offers.accept(user, "o1", now=NOW)
    later = NOW + timedelta(days=400)
    found = take_in(user, mail(12, sent=later), as_new=True, now=later).value
    assert isinstance(found, Intake)
    job = found.opportunity.handle
    assert not considered(user, job, now=later).situation.alternative.accepted


def test_a_counter_offer_that_is_declined_closes_nothing_and_has_no_letter(user: User) -> None:
    present = came(user, COUNTER, subject="Stay?").opportunity.handle
    assert offers.decline(user, "o1", now=NOW).value.letter == ""
    assert record(user, Opportunity, present).state == "open"
