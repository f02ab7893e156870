"""The screen comes before the decision, and the answer says what the user should know."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway import advise
from goanyway.domain.advice import Advice, LetterKind, Verdict
from goanyway.domain.screening import Safety
from goanyway.domain.situation import Situation
from goanyway.figures import FROM_EVIDENCE
from goanyway.interchange.situation_files.toml_file import read_situation

TODAY = date(2026, 11, 3)

HONEST = b"""From: Ada Byron <ada@lovelace-mills.example>
To: you@mail.example
Subject: Interview for Loom Programmer
Date: Mon, 2 Nov 2026 09:00:00 +0000

Hello,

we would like to invite you to an interview for the role of Loom Programmer at Lovelace Mills
on Thursday, November 12, 2026 at 2:00 PM by video.

Ada Byron
Recruiter, Lovelace Mills
"""
DOUBTFUL = HONEST.replace(b"by video.", b"by video. Please send us your bank account number first.")
FRAUD = DOUBTFUL.replace(
    b"number first.",
    b"number first, and kindly pay the refundable $50 registration fee by Western Union today.",
)


def told(text: str) -> Situation:
    return read_situation(text, "mine.toml")


def advice_on(mail: bytes | None, text: str = "", today: date = TODAY) -> Advice:
    return advise(mail, situation=told(text), today=today)


def test_the_invitation_is_read_and_what_it_says_is_used() -> None:
    advice = advice_on(HONEST)
    assert advice.invitation is not None
    assert advice.invitation.role is not None
    assert advice.invitation.role.value == "Loom Programmer"
    assert advice.screening.safety is Safety.LOOKS_GENUINE
    assert advice.verdict in (Verdict.GO, Verdict.ASK_FIRST)


def test_a_fraud_gets_no_reply_and_no_drafts() -> None:
    advice = advice_on(FRAUD)
    assert advice.verdict is Verdict.DO_NOT_REPLY
    assert advice.letters == {}
    assert advice.ask_first is None
    assert advice.screening.do_now


def test_who_has_to_go_to_a_fraud_is_told_whom_to_ring() -> None:
    advice = advice_on(FRAUD, '[you]\nmust_attend = "the job center"')
    assert advice.verdict is Verdict.DO_NOT_REPLY
    assert any("the job center" in note and "call whoever" in note for note in advice.notes)


def test_in_doubt_the_sender_is_checked_first_and_not_by_writing_to_him() -> None:
    advice = advice_on(DOUBTFUL)
    assert advice.verdict is Verdict.ASK_FIRST
    assert advice.ask_first is not None
    assert advice.ask_first.input == "screening"
    assert LetterKind.ASK_FIRST not in advice.letters


def test_nothing_is_asked_on_the_day_itself() -> None:
    breaker = '[[deal_breakers]]\nwhat = "nights"\nprobability = 0.8\nabsolute = true'
    early, late = advice_on(HONEST, breaker), advice_on(HONEST, breaker, date(2026, 11, 12))
    assert early.verdict is Verdict.ASK_FIRST
    assert late.verdict is not Verdict.ASK_FIRST


def test_the_question_and_its_letter_ask_neutrally_about_what_you_doubt() -> None:
    breaker = '[[deal_breakers]]\nwhat = "night shifts"\nprobability = 0.8\nabsolute = true'
    advice = advice_on(HONEST, breaker)
    assert advice.ask_first is not None
    assert advice.ask_first.question == "What shifts does the role include?"
    assert advice.ask_first.question in advice.letters[LetterKind.ASK_FIRST].body


@pytest.mark.parametrize(
    "kind", [LetterKind.ACCEPT, LetterKind.DECLINE_KINDLY, LetterKind.SHORT_CALL]
)
def test_drafts_name_the_role(kind: LetterKind) -> None:
    assert "Loom Programmer" in advice_on(HONEST).letters[kind].body


def test_an_interview_in_the_past_is_pointed_out() -> None:
    notes = advice_on(HONEST, today=date(2027, 1, 5)).notes
    assert any("past" in note for note in notes)


def test_a_counter_offer_is_answered_with_your_own_reason_and_folklore_by_its_name() -> None:
    notes = advice_on(
        HONEST, '[alternative]\nkind = "counter-offer"\nreason_for_looking = "no say in anything"'
    ).notes
    assert any("no say in anything" in note for note in notes)
    assert any("folklore" in note for note in notes)


def test_the_same_input_gives_the_same_answer() -> None:
    assert advice_on(HONEST) == advice_on(HONEST)


def test_a_situation_alone_is_enough() -> None:
    advice = advice_on(None, "[alternative]\nworth = 50000")
    assert advice.invitation is None
    assert advice.screening.signs == ()
    assert advice.letters


def test_every_question_for_the_room_is_in_words() -> None:
    questions = advice_on(HONEST).ask_in_the_room
    assert len(questions) == 3
    assert all(each.question for each in questions)


def accepts(pay: float, *, searching: bool) -> float:
    """How often somebody who earned 50,000 and says nothing else would accept."""
    lines = ["[you]", "pay = 50_000", "[job.beliefs.pay]", f"mean = {pay}"]
    if searching:
        lines = ["[alternative]", 'kind = "search"', *lines]
    told = read_situation("\n".join(lines), "mine.toml")
    return advise(situation=told, today=TODAY).decision.p_accept_given_offer


def test_somebody_searching_accepts_a_neutral_job_about_as_often_as_offers_are_accepted() -> None:
    accepted = 1 - FROM_EVIDENCE.figure("figures.offers.declined").mean
    assert accepts(50_000, searching=True) == pytest.approx(accepted, abs=0.03)


def test_somebody_at_work_does_so_for_a_fifth_more_pay_since_changing_costs_something() -> None:
    accepted = 1 - FROM_EVIDENCE.figure("figures.offers.declined").mean
    assert accepts(60_000, searching=False) == pytest.approx(accepted, abs=0.05)
    assert accepts(50_000, searching=False) < 0.5
