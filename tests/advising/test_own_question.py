"""A question in your own words takes the place of the one proposed, in whatever draft asks it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.advising import advise
from goanyway.advising.drafting import proposed_question, with_question
from goanyway.domain.advice import Advice, LetterKind, Verdict
from goanyway.errors import InputError
from goanyway.interchange import read_message
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.letters import LONGEST_QUESTION
from tests.cli.messages import MAIL

TODAY = date(2026, 11, 3)
MINE = "Would a swap of nights be possible in the first month?"
TEXT = (
    "Hi Sam, it's Joe from Harbor Foods. Can you come for an interview on Thursday, "
    "November 12, 2026 at 3 PM for the kitchen job? Joe"
)
NO_NIGHTS = '[[reasons]]\nkind = "shift"\nsure = "maybe"\nno_go = true\n'
RUNS_OUT = """
currency = "USD"
[alternative]
kind = "offer"
worth = 60000
expires = 2026-11-09
[job.beliefs]
pay = { mean = 75000, sd = 8000 }
"""


def asking_first(message: str, situation: str = NO_NIGHTS) -> Advice:
    side = read_situation(situation, "mine")
    advice = advise(read_message(message.encode(), "mail"), None, side, today=TODAY)
    assert advice.verdict is Verdict.ASK_FIRST
    return advice


@pytest.mark.parametrize("message", [MAIL, TEXT])
def test_the_draft_asks_what_you_typed_and_not_what_was_proposed(message: str) -> None:
    proposed = asking_first(message)
    advice = with_question(proposed, MINE)
    body = advice.letters[LetterKind.ASK_FIRST].body
    assert MINE in body
    assert proposed_question(proposed) not in body
    assert proposed_question(advice) == MINE
    assert [each.question for each in advice.decision.asking if each.asked] == [MINE]
    others = {kind: each for kind, each in advice.letters.items() if kind != "ask-first"}
    assert others == {kind: proposed.letters[kind] for kind in others}


@pytest.mark.slow
@pytest.mark.parametrize("message", [MAIL, TEXT])
@given(st.text(max_size=80))
def test_whatever_is_typed_is_one_line_of_the_draft(message: str, typed: str) -> None:
    proposed = asking_first(message)
    draft = with_question(proposed, typed).letters[LetterKind.ASK_FIRST]
    before = proposed.letters[LetterKind.ASK_FIRST]
    assert draft.body.count("\n") == before.body.count("\n")
    assert all(each.isprintable() for each in draft.body.split("\n"))


def test_a_question_has_an_end() -> None:
    proposed = asking_first(MAIL)
    longest = "x" * LONGEST_QUESTION
    assert longest in with_question(proposed, longest).letters[LetterKind.ASK_FIRST].body
    with pytest.raises(InputError, match="501"):
        with_question(proposed, f"{longest}y")


@pytest.mark.parametrize("nothing", ["", "  \n "])
def test_nothing_typed_leaves_the_one_proposed(nothing: str) -> None:
    proposed = asking_first(MAIL)
    assert with_question(proposed, nothing) == proposed


def test_the_other_firm_is_asked_in_your_words_as_well() -> None:
    proposed = asking_first(MAIL, RUNS_OUT)
    assert proposed.fitting_letter is not None
    assert proposed.fitting_letter is not LetterKind.ASK_FIRST
    mine = "Could I answer on Monday?"
    advice = with_question(proposed, mine)
    assert mine in advice.letters[proposed.fitting_letter].body
    assert "Monday, November 9" in advice.letters[proposed.fitting_letter].body


def test_where_nothing_is_asked_first_there_is_no_draft_to_change() -> None:
    advice = advise(
        read_message(MAIL.encode(), "mail"), None, read_situation("", "mine"), today=TODAY
    )
    assert advice.verdict is Verdict.GO
    with pytest.raises(InputError, match="None of the drafts asks"):
        with_question(advice, MINE)
