"""What you are asked to do, to bring and offered, in the ways in which people write it."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.facts import Facts, Payer
from goanyway.interchange import read_message
from goanyway.reading import read_facts

INVITATION = "Your interview for the Analyst position is on Tuesday, March 3, 2026 at 10:00 AM.\n\n"
POSTING = "Job posting: Warehouse Clerk wanted. Closing date: March 31, 2026.\n\n"


def read(opening: str, text: str) -> Facts:
    message = read_message((opening + text).encode(), "message.txt")
    return read_facts(message, date(2026, 2, 20))


def asks(text: str, opening: str = INVITATION) -> list[str]:
    return [each.value for each in read(opening, text).asks]


def bring(text: str) -> list[str]:
    return [each.value for each in read(INVITATION, text).bring]


def benefits(text: str) -> list[str]:
    return [each.value for each in read(INVITATION, text).benefits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please confirm your attendance by Friday.", ["confirm your attendance by Friday"]),
        ("Kindly revert with your notice period.", ["revert with your notice period"]),
        ("Could you send me your slides by noon?", ["send me your slides by noon"]),
        ("Send us your portfolio.", ["Send us your portfolio"]),
        ("Before then, complete the attached form.", ["complete the attached form"]),
        ("You will need to submit a writing sample.", ["submit a writing sample"]),
        ("We'd be grateful if you could fill in the form.", ["fill in the form"]),
        ("Dana, pick a slot from the list.", ["pick a slot from the list"]),
        ("You are invited to complete an online test.", ["complete an online test"]),
        ("You will give a 10-minute presentation.", ["give a 10-minute presentation"]),
        ("Kindly say which slot suits you.", ["say which slot suits you"]),
        ("La preghiamo di inviarci una copia.", ["inviarci una copia"]),
        ("Bitte bestätigen Sie den Termin.", ["bestätigen Sie den Termin"]),
        ("Merci de confirmer votre présence.", ["confirmer votre présence"]),
        ("Por favor, confirme su asistencia.", ["confirme su asistencia"]),
        ("Fammi sapere se va bene.", ["Fammi sapere se va bene"]),
        ("Bitte geben Sie uns bis 5. Juni Bescheid.", ["geben Sie uns bis 5. Juni Bescheid"]),
    ],
)
def test_a_request_is_read_in_every_form_of_it(text: str, expected: list[str]) -> None:
    assert asks(text) == expected


def test_each_verb_of_a_request_is_a_request_of_its_own() -> None:
    assert asks("Please acknowledge this mail, share your passport and confirm your dates.") == [
        "acknowledge this mail",
        "share your passport",
        "confirm your dates",
    ]


def test_why_something_is_asked_is_left_out() -> None:
    text = "Please reply by noon so that I can block the panel's calendar."
    assert asks(text) == ["reply by noon"]


@pytest.mark.parametrize(
    "text",
    [
        "Please do not hesitate to contact us.",
        "Please note that parking is limited.",
        "Please find the details below.",
        "If you need any adjustments, please let us know.",
        "Please let me know if you have any questions.",
        "Join Zoom Meeting",
        "Please consider the environment before printing this mail.",
        "Can you usually work on weekends?",
        "When they finish 60 days you get $150.",
        "Practice questions in the same format are free on the platform.",
        "If anything changes, call me.",
        "If you are not the addressee please inform the sender and delete it.",
        "Could you pop in for a chat on Thursday?",
        "Report to:\tGate 4 Badge Office",
        "Ask for:\tLonnie Satterfield",
        "Pick & drop is available from the station.",
        "When something comes between, call me on 06 5550 0123.",
        "Please read all of this.",
    ],
)
def test_what_every_mail_says_is_no_request(text: str) -> None:
    assert asks(text) == []


def test_the_papers_of_an_application_are_read_one_by_one() -> None:
    text = "To apply, send a CV, a cover letter and two references to jobs@firm.example."
    assert len(asks(text, POSTING)) == 3


def test_papers_are_read_behind_more_ways_of_asking_for_them() -> None:
    text = "How to apply\n\nWhat to send: CV, cover letter."
    assert asks(text, POSTING) == ["CV", "cover letter"]


def test_papers_are_read_from_a_list() -> None:
    text = "Please email us the following:\n\n- updated CV\n- notice period\n"
    assert asks(text, POSTING) == ["updated CV", "notice period"]


def test_papers_behind_a_colon_are_read_one_by_one() -> None:
    text = "Please submit at the office: birth certificate, diploma, two photos."
    assert asks(text) == ["birth certificate", "diploma", "two photos"]


def test_steps_are_requests_of_their_own() -> None:
    text = "Could you (1) read the attached description and (2) send me your resume?"
    assert asks(text) == ["read the attached description", "send me your resume"]


def test_one_form_is_signed_and_returned_in_one_request() -> None:
    assert asks("Please sign and return the form.") == ["sign and return the form"]


def test_duties_of_the_job_are_no_requests() -> None:
    text = "Your tasks:\n\n- Prepare reports\n- Confirm deliveries with customers\n"
    assert asks(text, POSTING) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please bring photo ID and your license.", ["photo ID", "license"]),
        ("What to bring:\n- passport\n- two photos\n", ["passport", "two photos"]),
        ("Please have your passport handy.", ["passport"]),
        (
            (
                "You are required to bring the following documents in original:\n\n"
                "1. CNIC\n2. Two photographs\n3. No TA/DA shall be admissible\n"
            ),
            ["CNIC", "Two photographs"],
        ),
        ("Can you take your passport and your VCA diploma with you?", ["passport", "VCA diploma"]),
        ("Would you bring your seaman's book?", ["seaman's book"]),
        ("Take with you: ID document, calculator.", ["ID document", "calculator"]),
        ("Bitte Impfpass und Hausschuhe mitbringen.", ["Impfpass", "Hausschuhe"]),
    ],
)
def test_what_to_bring_is_read_thing_by_thing(text: str, expected: list[str]) -> None:
    assert bring(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Our letters carry your name.",
        "You may bring a friend.",
        "What you bring: five years of sales.",
        "You bring energy.",
        "We bring people together.",
    ],
)
def test_what_people_bring_to_a_job_is_nothing_to_carry(text: str) -> None:
    assert bring(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What we offer\n\n- 30 days of leave\n- A bicycle\n", ["30 days of leave", "bicycle"]),
        ("Perks: gym, tea on tap", ["gym", "tea on tap"]),
        ("It pays $20 an hour plus tips.", ["tips"]),
        ("You get a pension, a Friday breakfast and dental insurance.", None),
    ],
)
def test_benefits_are_read_below_a_heading_and_in_passing(
    text: str, expected: list[str] | None
) -> None:
    assert benefits(text) == (expected or ["pension", "Friday breakfast", "dental insurance"])


@pytest.mark.parametrize(
    "text",
    [
        "You have experience in pension administration.",
        "Where: Waalwijk, canteen 1st floor",
        "Accommodation is available under the AODA.",
        "Your fare is refunded up to 500.",
        "What we offer:\n- Assistant Winemaker\n- $32 an hour\n- 12 weeks from 2 March\n",
        "You will start as Healthcare Support Worker.",
    ],
)
def test_what_is_asked_paid_or_told_of_the_place_is_no_benefit(text: str) -> None:
    assert benefits(text) == []


@pytest.mark.parametrize(
    ("text", "payer"),
    [
        ("We will reimburse your train fare.", Payer.EMPLOYER),
        ("Send us the receipt for your train ticket, we refund the cost of the journey.", None),
        ("Travel expenses cannot be reimbursed.", Payer.CANDIDATE),
        ("You will cater for your own transport.", Payer.CANDIDATE),
        ("Reiskosten worden vergoed.", None),
        ("No TA/DA will be paid.", Payer.CANDIDATE),
        ("You may claim your train ticket.", Payer.EMPLOYER),
    ],
)
def test_who_pays_the_way(text: str, payer: Payer | None) -> None:
    fact = read(INVITATION, text).travel_paid_by
    assert fact is not None
    assert fact.value is (payer or Payer.EMPLOYER)
