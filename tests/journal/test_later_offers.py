"""An offer that a message turns out to make later is kept as it would have been at first."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.core.history import undo
from goanyway.journal.intake.amendments import trust
from goanyway.journal.intake.rereading import read_anew
from goanyway.journal.intake.taking_in import Intake, Outcome, take_in
from goanyway.journal.keeping import offers
from goanyway.journal.keeping.follow_ups import owed
from goanyway.journal.models import KeptMessage, Offer, Opportunity, User
from tests.journal.mails import mail
from tests.journal.records import NOW
from tests.journal.test_offers_in_hand import COUNTER, OFFER, came

LATER = NOW + timedelta(days=3)
STOPPED = f"{OFFER}\nTo secure the position, send a $200 gift card and your bank password.\n"


def unrecognized(user: User, text: str = OFFER) -> Intake:
    """A message that makes an offer, as it stands in a journal whose reader found none."""
    document = mail(9, text, subject="Your offer", sender="Jo Pell <jo@pellwright.example>")
    taken = take_in(user, document, as_new=True, corrections=["kind=other"], now=NOW).value
    assert isinstance(taken, Intake)
    facts = records(user, KeptMessage)[0].facts | {"kind": "other"}
    KeptMessage.objects.update(facts=facts, reader="0.0.1 en")
    assert not records(user, Offer).exists()
    return taken


@pytest.mark.parametrize(
    ("text", "kind", "pay", "by"),
    [
        (OFFER, "offer", 84_000, date(2026, 11, 20)),
        (COUNTER, "counter-offer", 41, date(2026, 11, 13)),
    ],
)
def test_what_a_newer_reader_finds_to_be_an_offer_is_kept_as_one(
    user: User, text: str, kind: str, pay: int, by: date
) -> None:
    unrecognized(user, text)
    done = read_anew(user, now=LATER)
    (offer,) = records(user, Offer)
    assert (offer.kind, offer.pay, offer.answer_by) == (kind, Decimal(pay), by)
    assert offer.received_on < LATER.date()
    assert [each.offer for each in owed(user, now=LATER)] == [offer]
    assert done.change_set is not None
    undo(user, now=LATER)
    assert not records(user, Offer).exists()
    assert [each.offer for each in owed(user, now=LATER)] == [None]


def test_reading_anew_an_offer_that_is_kept_changes_nothing(user: User) -> None:
    came(user, OFFER)
    KeptMessage.objects.update(reader="0.0.1 en")
    before = list(records(user, Offer).values())
    assert read_anew(user, now=LATER).change_set is None
    assert list(records(user, Offer).values()) == before


def test_what_you_noted_yourself_stands(user: User) -> None:
    job = unrecognized(user).opportunity.handle
    offers.receive(user, job, pay=Decimal(90_000), now=NOW)
    read_anew(user, now=LATER)
    assert [each.pay for each in records(user, Offer)] == [Decimal(90_000)]


def test_what_you_threw_away_does_not_come_back(user: User) -> None:
    job = unrecognized(user).opportunity.handle
    noted = offers.receive(user, job, pay=Decimal(90_000), now=NOW).value
    the_bin.discard(user, noted.handle, now=NOW)
    read_anew(user, now=LATER)
    assert not records(user, Offer).exists()


def test_in_a_job_that_is_closed_nothing_is_noted(user: User) -> None:
    unrecognized(user)
    Opportunity.objects.update(state="closed", reason="other", closed_on=NOW.date())
    read_anew(user, now=LATER)
    assert not records(user, Offer).exists()


def test_the_offer_of_a_message_that_you_trust_is_kept(user: User) -> None:
    taken = came(user, STOPPED)
    assert taken.outcome is Outcome.DO_NOT_REPLY
    assert not records(user, Offer).exists()
    trust(user, taken.opportunity.handle, now=LATER)
    (offer,) = records(user, Offer)
    assert (offer.pay, offer.answer_by) == (Decimal(84_000), date(2026, 11, 20))
    undo(user, now=LATER)
    assert not records(user, Offer).exists()
    assert records(user, KeptMessage)[0].trusted is False
