"""The weight of words: the same in any company, at any length, and in the words as shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.advising.weights import FILE, read_model, shipped_model, write_model
from goanyway.screening.comparable_text import comparable
from goanyway.screening.model import NOTHING, features, weigh
from tests.screening.weights import WEIGHTS

MODEL = shipped_model()
TEXTS = st.text(max_size=300)


@given(st.lists(TEXTS, min_size=1, max_size=8))
def test_a_text_weighs_the_same_alone_and_in_a_batch(texts: list[str]) -> None:
    assert weigh(texts, MODEL) == [weigh([text], MODEL)[0] for text in texts]


@given(st.lists(TEXTS, max_size=5))
def test_every_feature_belongs_to_a_word_of_its_text(texts: list[str]) -> None:
    found = features(texts)
    assert list(found.texts) == sorted(found.texts)
    for text, start, end in zip(found.texts, found.starts, found.ends, strict=True):
        assert 0 <= start < end <= len(texts[text])


def test_the_words_that_weigh_most_are_found_between_honest_words() -> None:
    honest = "we look forward to meeting you at our office on tuesday at ten. " * 20
    lure = "kindly add our manager on telegram to start earning daily, no experience needed. "
    weight = weigh([honest + lure + honest], MODEL)[0]
    assert "telegram" in (honest + lure + honest)[weight.start : weight.end]
    assert weight.fraud > weigh([honest], MODEL)[0].fraud


@pytest.mark.parametrize("text", ["", " \n\t ", "…!?—", "\0\0", "你好，我们正在招聘。"])
def test_a_text_without_latin_words_weighs_nothing(text: str) -> None:
    assert weigh([text], MODEL) == [NOTHING]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Add me on Telegram", "add ME on\r\ntelegram"),
        ("Add me on Telegram", "Аdd mе оn Tеlеgrаm"),
        ("Add me on Telegram", "Add me on Tele\u200bgram"),
        ("Résumé accepted", "Re\u0301sume\u0301 accepted"),
        ("call 555 0142", "call 555 9987"),
        ("see https://a.example/x1", "see https://bb.example/other/page"),
    ],
)
def test_what_makes_no_difference_to_a_reader_makes_none_to_the_weight(
    one: str, other: str
) -> None:
    first, second = weigh([comparable(one).text, comparable(other).text], MODEL)
    assert (first.fraud, first.work, first.spam) == (second.fraud, second.work, second.spam)


def test_a_megabyte_without_a_space_is_weighed() -> None:
    assert weigh(["a" * 1_000_000], MODEL)[0].words == 1


def test_the_weights_are_a_small_file_that_is_read_as_it_was_written() -> None:
    data = (WEIGHTS / FILE).read_bytes()
    assert len(data) < 2_000_000
    assert write_model(read_model(data)) == data
