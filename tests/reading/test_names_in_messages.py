"""Firms, roles, numbers and last days, in the ways in which people write them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from goanyway.domain.message import Address, Channel, Message, Part
from goanyway.interchange import facts_as_json
from goanyway.reading import read_facts

SENT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday
ASKS = "We would like to invite you to an interview on December 3, 2026 at 2 PM. "


def facts_of(body: str, subject: str = "", sender: Address | None = None) -> dict[str, Any]:
    parts = [Part("subject", subject)] if subject else []
    if sender:
        parts.append(Part("from", f"{sender.name} <{sender.email}>"))
    parts.append(Part("body", body))
    channel = Channel.EMAIL if sender else Channel.SMS
    message = Message("m", channel, tuple(parts), sender, sent=SENT)
    return facts_as_json(read_facts(message, SENT.date()))


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Hi Bo, Keisha here from Blue Kettle. " + ASKS, "Blue Kettle"),
        ("This is Darrell (caprock plumbing). " + ASKS, "caprock plumbing"),
        (
            ASKS + "It is for the Clerk role at Wharfe and Aire Valley NHS Foundation Trust.",
            "Wharfe and Aire Valley NHS Foundation Trust",
        ),
        ("Hi Mo, Janet @ Rosedene. " + ASKS, "Rosedene"),
        ("Hello dear Anjali, Al Marsa HR here. " + ASKS, "Al Marsa"),
        (
            ASKS + "\n\nBest,\nAna Lopez\nRecruiter\nCoopérative des Érables",
            "Coopérative des Érables",
        ),
        (ASKS + "\n\n© 2026 Harrow & Pell. All rights reserved.", "Harrow & Pell"),
    ],
)
def test_the_firm_that_writes_is_the_employer(text: str, employer: str) -> None:
    facts = facts_of(text)
    assert (facts["employer"], facts["agency"]) == (employer, None)


def test_a_firm_that_wants_to_see_you_makes_the_one_that_writes_an_agency() -> None:
    facts = facts_of(
        "Hi Tom, Oli here from Castlegate. Pennyroyal want an interview on Friday at 2pm."
    )
    assert (facts["employer"], facts["agency"]) == ("Pennyroyal", "Castlegate")


def test_a_sender_that_writes_through_a_platform_is_the_employer() -> None:
    sender = Address("Redgum Foods via ClipVue", "no-reply@clipvue.example")
    assert facts_of(ASKS, "Your interview", sender)["employer"] == "Redgum Foods"


def test_a_firm_beside_a_license_to_recruit_is_an_agency() -> None:
    text = ASKS + "\n\nTalentBridge Asia Pte Ltd (EA Licence 00C0000) for our client, a bank."
    facts = facts_of(text)
    assert (facts["employer"], facts["agency"]) == (None, "TalentBridge Asia Pte Ltd")


def test_a_person_who_would_like_to_meet_you_is_no_firm() -> None:
    sender = Address("Jan Whittle", "office@kowhairidge.example")
    body = (
        "Hinemoa would like to meet you for an interview on Tuesday 1 December, 9am.\n\nCheers\nJan"
    )
    assert facts_of(body, "Caretaker job", sender)["employer"] is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (ASKS + "It's line cook, $18.50 an hour.", "line cook"),
        (ASKS + "It is for the sous chef spot.", "sous chef"),
        (ASKS + "C'est pour le poste de technicien en assurance qualité.",
         "technicien en assurance qualité"),
        (ASKS + "Es ist die Stelle als Mitarbeiter:in im Bürgerservice.",
         "Mitarbeiter:in im Bürgerservice"),
        (ASKS + "Es para el puesto de operario de almacén.", "operario de almacén"),
    ],
)  # fmt: skip
def test_a_role_is_read_without_capitals_and_in_other_languages(text: str, role: str) -> None:
    assert facts_of(text)["role"] == role


@pytest.mark.parametrize(
    ("words", "reply_by"),
    [
        ("Please confirm by end of day.", "2026-11-23"),
        ("Please reply by 2 pm.", "2026-11-23T14:00:00"),
        ("Let me know before 4 today.", "2026-11-23T16:00:00"),
        ("Please respond within 48 hours.", "2026-11-25T10:00:00+00:00"),
        ("Please respond within 5 working days.", "2026-11-30"),
        ("Please confirm by end of the week.", "2026-11-27"),
        ("You will be contacted within 5 working days.", None),
    ],
)
def test_an_answer_can_be_due_a_while_after_the_message(words: str, reply_by: str | None) -> None:
    assert facts_of(ASKS + "\n\n" + words)["reply_by"] == reply_by


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Posting No.:     L-2627-031", "L-2627-031"),
        ("Reference\nWDC/PL/0419", "WDC/PL/0419"),
        ("au poste de technicien (no 2024-118)", "2024-118"),
        ("Ref code to show the guard: BCS-0618-LJ", "BCS-0618-LJ"),
    ],
)
def test_a_number_is_read_behind_many_labels(words: str, number: str) -> None:
    assert facts_of(ASKS + "\n\n" + words)["reference"] == number
