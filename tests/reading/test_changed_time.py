"""Does a message move an appointment, or ask to a further interview?"""

from __future__ import annotations

import pytest

from goanyway.interchange import read_message
from goanyway.reading.changed_time import asks_to_a_further_interview, moves_an_appointment


@pytest.mark.parametrize(
    "words",
    [
        "Your interview has been rescheduled to Friday at 3 PM.",
        "We have to postpone your interview to Monday.",
        "Unfortunately I need to move our meeting to 4 PM.",
        "The call was pushed to Thursday.",
        "The new time is 9:30 AM.",
        "New time: 9:30 AM.",
        "Could you come on Friday? We are rescheduling the interview to Monday, 9 AM.",
        "Updated invitation: Interview @ Fri Nov 13, 2026",
        "Please come on Tuesday instead of Monday.",
        "We had to re-schedule. It takes place on Wednesday.",
    ],
)
def test_these_move_it(words: str) -> None:
    assert moves_an_appointment(read_message(words.encode(), "text.txt"))


@pytest.mark.parametrize(
    "words",
    [
        "We invite you to an interview on Friday. If you need to reschedule, tell us.",
        "Let us know should you need to change the date of the interview.",
        "You can reschedule your interview by calling me.",
        "We are happy to reschedule the call, just write.",
        "Cancel: https://cal.example/c\nReschedule: https://cal.example/r",
        "Propose a new time for this meeting.",
        "I would like to invite you to an interview. The date is Friday.",
        "Unless we hear from you we will not move the interview.",
        "We are excited to move you to the next step: an interview with Mr. Santos.",
        "",
    ],
)
def test_these_offer_to_move_it_at_most(words: str) -> None:
    assert not moves_an_appointment(read_message(f"Hello.\n{words}".encode(), "text.txt"))


@pytest.mark.parametrize(
    ("words", "is_further"),
    [
        ("We would like to invite you to a second interview.", True),
        ("Congratulations, you are through to the next round.", True),
        ("We enjoyed talking to you and would like to meet you here.", True),
        ("We would like to invite you to an interview.", False),
        ("We will tell you of the next steps after the interview.", False),
    ],
)
def test_a_further_interview_is_told_from_a_first_one(words: str, is_further: bool) -> None:
    assert asks_to_a_further_interview(read_message(words.encode(), "text.txt")) is is_further
