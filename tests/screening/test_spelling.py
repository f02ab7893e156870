"""Two letters that changed places within a word are read as everybody reads them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from goanyway.screening.spelling import put_right
from goanyway.screening.usual_words import USUAL_WORDS
from tests.screening.test_screen import screened


def test_a_word_is_put_right_in_its_place() -> None:
    assert put_right("send the paymnet to my accuont now") == "send the payment to my account now"


def test_words_that_are_meant_stay() -> None:
    for meant in ("a united team signed the trail map", "from a form, by a calm clam"):
        assert put_right(meant) == meant


def test_names_stay() -> None:
    for name in ("brian cho of northgate", "silvia ostrava", "oralith gantly"):
        assert put_right(name) == name


def test_the_first_letter_of_a_word_stays() -> None:
    assert put_right("apyment") == "apyment"


def test_a_mistyped_request_is_still_a_request() -> None:
    plain = screened("Please send us your bank details today.")
    mistyped = screened("Pleaes send us your bank detials today.")
    assert [sign.name for sign in mistyped.signs] == [sign.name for sign in plain.signs]
    assert mistyped.safety is plain.safety


def test_a_mistyped_denial_is_still_a_denial() -> None:
    assert not screened("We nevre ask for bank detials or any paymnet.").signs


@given(text=st.text(st.sampled_from("abcdefghij \n.,'-"), max_size=200))
def test_every_place_stays_and_once_is_enough(text: str) -> None:
    right = put_right(text)
    assert len(right) == len(text)
    assert put_right(right) == right


@given(word=st.sampled_from(sorted(USUAL_WORDS)))
def test_a_usual_word_stays(word: str) -> None:
    assert put_right(word) == word
