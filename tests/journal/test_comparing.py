"""Jobs side by side: what is known and by whose word, what it is worth, what runs out when."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from goanyway.domain.origin import Origin
from goanyway.journal.core.changes import change
from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import keep_situation
from goanyway.journal.keeping import offers
from goanyway.journal.keeping.comparing import MOST, Column, Standing, compare
from goanyway.journal.models import ChangeSet, Opportunity, User
from tests.journal.records import NOW
from tests.journal.test_offers_in_hand import COUNTER, OFFER, came, invited

YOURS = b'currency = "USD"\n[you]\npay = 76000\nhours_per_week = 38\n'


def say(user: User) -> None:
    keep_situation(user, Document(YOURS, "s.toml"), now=NOW)


def columns(user: User) -> tuple[Column, ...]:
    return compare(user, now=NOW).columns


def test_your_job_stands_first_as_you_said_it(user: User) -> None:
    say(user)
    (yours,) = columns(user)
    assert yours.standing is Standing.YOUR_JOB
    assert yours.pay is not None
    assert (yours.pay.value, yours.pay.origin) == (76_000, Origin.YOU)
    assert yours.hours is not None
    assert yours.hours.value == 38


def test_of_what_nobody_said_nothing_is_supposed(user: User) -> None:
    invited(user)
    yours, job = columns(user)
    assert (yours.pay, yours.hours) == (None, None)
    assert (job.pay, job.hours, job.beside) == (None, None, None)


def test_offers_stand_beside_your_job_with_the_day_on_which_they_run_out(user: User) -> None:
    say(user)
    came(user, OFFER)
    came(user, COUNTER, 11, "Stay?")
    _yours, counter, offer = columns(user)
    assert (counter.standing, offer.standing) == (Standing.COUNTER_OFFER, Standing.OFFER)
    assert offer.pay is not None
    assert (offer.pay.value, offer.beside) == (84_000, 8_000)
    assert offer.runs_out == date(2026, 11, 20)
    assert counter.pay is not None
    assert (counter.pay.value, counter.pay_hours) == (41 * 52 * 38, 38)
    assert offer.ask
    assert counter.ask


def test_a_pay_in_another_currency_is_not_set_beside_yours(user: User) -> None:
    say(user)
    job = invited(user)
    offers.receive(user, job, pay=Decimal(60_000), currency="EUR", now=NOW)
    _yours, offer = columns(user)
    assert (offer.currency, offer.beside) == ("EUR", None)


def test_an_open_job_says_what_it_is_worth_and_what_to_ask(user: User) -> None:
    say(user)
    invited(user)
    _yours, job = columns(user)
    assert job.standing is Standing.OPEN
    assert job.verdict is not None
    assert job.worth is not None
    assert job.next_on == date(2026, 11, 12)
    assert job.ask


def test_what_ran_out_or_was_answered_stands_there_no_more(user: User) -> None:
    came(user, OFFER)
    assert len(columns(user)) == 2
    late = compare(user, now=NOW + timedelta(days=30))
    assert [each.standing for each in late.others] == [Standing.OPEN]
    offers.decline(user, "o1", now=NOW)
    assert len(columns(user)) == 1


def test_the_job_that_a_counter_offer_stands_for_is_not_one_more_open_job(user: User) -> None:
    came(user, COUNTER, subject="Stay?")
    offers.decline(user, "o1", now=NOW)
    assert [each.standing for each in columns(user)] == [Standing.YOUR_JOB]


def test_so_many_jobs_are_set_side_by_side_and_the_others_counted(user: User) -> None:
    with change(user, "tests.many", NOW) as changes:
        for number in range(MOST + 3):
            changes.add(Opportunity(employer=f"Firm {number}", opened_on=NOW.date()))
    found = compare(user, now=NOW)
    assert (len(found.others), found.more) == (MOST, 3)
    assert all(each.trouble for each in found.others)


def test_to_compare_changes_nothing(user: User) -> None:
    say(user)
    invited(user)
    before = ChangeSet.objects.count()
    compare(user, now=NOW)
    assert ChangeSet.objects.count() == before
