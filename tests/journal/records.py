"""One record of every kind, for tests that hold for them all."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from goanyway.interchange.outputs.advice_json import advice_as_json
from goanyway.interchange.outputs.facts_json import facts_as_json
from goanyway.journal.core.changes import Changes, change
from goanyway.journal.core.short_ids import next_number
from goanyway.journal.models import (
    Attachment,
    Choice,
    Debrief,
    Finding,
    Firm,
    FollowUp,
    FollowUpKind,
    Interview,
    KeptDoubt,
    KeptMessage,
    KeptSituation,
    KeptVerdict,
    Meeting,
    Note,
    Offer,
    Opportunity,
    Person,
    Position,
    Posting,
    Record,
    User,
)
from tests.interchange import test_advice_json as answers

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
MAIL = b"Subject: Interview\n\nHello."
STORY = "# Story: The storm\n\nI kept the grid up."
ADVICE = json.dumps(advice_as_json(answers.BARE)).encode()
FACTS = facts_as_json(answers.FACTS)


def opportunity(changes: Changes, employer: str = "Brightwater Energy") -> Opportunity:
    """A job to add things to."""
    return changes.add(
        Opportunity(
            employer=employer,
            employer_key="brightwater energy",
            role="Grid Planning Analyst",
            opened_on=TODAY,
        ),
        called="brightwater",
    )


def interview(changes: Changes, of: Opportunity) -> Interview:
    """An interview of that job."""
    return changes.add(
        Interview(
            opportunity=of,
            style="panel",
            day=date(2026, 11, 12),
            time=time(13, 30),
            minutes=90,
            zone="America/New_York",
        )
    )


def person(changes: Changes) -> Person:
    """Somebody whom you meet."""
    return changes.add(Person(name="Daniel Cho", name_key="daniel cho"), called="daniel-cho")


def verdict(changes: Changes, of: Opportunity, **more: Any) -> KeptVerdict:
    """A verdict on that job."""
    values: dict[str, Any] = {
        "made_at": NOW,
        "on": TODAY,
        "program": "0.1.0",
        "verdict": "ask-first",
        "firmness": "close-call",
        "ground": "worth-asking",
        "safety": "looks-genuine",
        "currency": "USD",
        "value_mean": 120,
        "value_p10": -40.5,
        "value_p90": 300.25,
        "p_offer": 0.2,
        "p_accept_given_offer": 0.4,
        "p_take_this_job": 0.08,
        "p_positive": 0.8,
        "advice": changes.content(ADVICE),
        "situation": changes.content(b'currency = "USD"\n'),
        "corrections": ("start=2026-11-12 13:30",),
    }
    return changes.add(KeptVerdict(opportunity=of, **(values | more)))


def firm(changes: Changes) -> Firm:
    """A firm that was looked up; each has a name of its own."""
    handle = next_number(changes.owner, Firm)
    return changes.add(
        Firm(
            handle=handle,
            name=f"Brightwater {handle}",
            domains=["brightwater.example"],
            number="+44 20 7946 0000",
            looked_up=TODAY,
            where="Companies House",
        )
    )


def one_of_each(user: User) -> dict[type[Record], Record]:
    """A small journal with one record of every kind."""
    with change(user, "tests.one_of_each", NOW) as changes:
        job = opportunity(changes)
        appointment = interview(changes, job)
        somebody = person(changes)
        judged = verdict(changes, job)
        mail = changes.content(MAIL)
        debrief = changes.add(
            Debrief(
                interview=appointment, begun_at=NOW, felt=1, glad=True, looks_for=("SQL", "calm")
            )
        )
        offer = changes.add(
            Offer(opportunity=job, received_on=TODAY, pay=Decimal("70000"), currency="USD")
        )
        records: list[Record] = [
            job,
            appointment,
            somebody,
            judged,
            debrief,
            offer,
            changes.add(
                KeptMessage(
                    opportunity=job,
                    content=mail,
                    kind="invitation",
                    sender_email="d.cho@brightwater.example",
                    taken_in_at=NOW,
                    message_id="<1@brightwater.example>",
                    facts=FACTS,
                    safety="looks-genuine",
                )
            ),
            changes.add(Posting(opportunity=job, content=mail, taken_in_at=NOW, facts=FACTS)),
            changes.add(KeptSituation(opportunity=job, text='currency = "USD"\n')),
            changes.add(
                Position(
                    person=somebody, employer="Brightwater", employer_key="brightwater", role="Lead"
                )
            ),
            changes.add(Meeting(interview=appointment, person=somebody, parted="warm")),
            changes.add(
                KeptDoubt(
                    verdict=judged,
                    input="job.beliefs.pay",
                    expected=64000,
                    doubt=5000,
                    matters=5000,
                )
            ),
            changes.add(
                Choice(opportunity=job, verdict=judged, made_at=NOW, chosen="go", otherwise=True)
            ),
            changes.add(
                Finding(
                    debrief=debrief,
                    input="job.beliefs.pay",
                    expected=64000,
                    found=70000,
                    verdict=judged,
                )
            ),
            changes.add(
                FollowUp(
                    opportunity=job,
                    interview=appointment,
                    person=somebody,
                    kind=FollowUpKind.THANK_YOU,
                    due_at=NOW,
                )
            ),
            changes.add(Note(interview=appointment, written_at=NOW, text=STORY)),
            changes.add(
                Attachment(person=somebody, attached_at=NOW, name="card.png", size=3, content=mail)
            ),
            firm(changes),
        ]
    return {type(each): each for each in records}
