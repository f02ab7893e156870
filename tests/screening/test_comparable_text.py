"""Disguises are undone, and every place still points into the original."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import Channel, Message, Part
from goanyway.screening import signs_in
from goanyway.screening.comparable_text import comparable

HARD = (
    "Please send us your bank details.",
    "Kindly text me your SSN and date of birth.",
    "You will get a 6 digit code, text it to me quick.",
    "Please buy four Steam cards of $100 and send me the codes.",
    "Deposit the check with your mobile app and send me the slip.",
)
HONEST = (
    "Could you talk on Monday at 10:00? Please bring your CV.",
    "We never ask for your bank details or a fee.",
)


def names(text: str) -> set[str]:
    return {sign.name for sign in signs_in(Message("x", Channel.SMS, (Part("body", text),)))}


CONFUSABLES = str.maketrans({"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "s": "ѕ", "i": "і"})
FULL_WIDTH = str.maketrans({chr(c): chr(c + 0xFEE0) for c in range(0x61, 0x7B)})
BOLD = str.maketrans({chr(0x61 + i): chr(0x1D41A + i) for i in range(26)})
Disguise = Callable[[str], str]
DISGUISES: Mapping[str, Disguise] = {
    "Cyrillic letters": lambda text: text.translate(CONFUSABLES),
    "full width": lambda text: text.translate(FULL_WIDTH),
    "mathematical bold": lambda text: text.translate(BOLD),
    "zero-width spaces": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "combining marks": lambda text: "".join(f"{each}\u0301" for each in text),
    "capitals": str.upper,
    "emoji inside words": lambda text: text.replace("e", "e\U0001f642"),
    "right-to-left marks": lambda text: f"\u202e\u202d{text}\u202c",
    "double spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
@pytest.mark.parametrize("text", HARD)
def test_a_disguise_keeps_every_sign(text: str, disguise: Disguise) -> None:
    assert names(text) <= names(disguise(text))


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
@pytest.mark.parametrize("text", HONEST)
def test_a_disguise_makes_no_honest_message_suspicious(text: str, disguise: Disguise) -> None:
    assert names(disguise(text)) <= names(text) | {"disguised-words"}


@pytest.mark.parametrize("disguise", ["Cyrillic letters", "zero-width spaces"])
def test_a_disguise_is_itself_a_sign(disguise: str) -> None:
    assert "disguised-words" in names(DISGUISES[disguise](HONEST[0]))


@pytest.mark.parametrize(
    "text", ["Résumé – café", "Привет, Anna", "a\u00adb c\u00add", "\u200bHello", "5 kΩ"]
)
def test_other_scripts_and_marks_are_no_disguise(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("your p a s s w o r d now", "your password now"),
        ("a g.i.f.t card", "a gift card"),
        ("p4ssw0rd", "password"),
        ("g1ft c4rd", "gift card"),
        ("s3nd m3 the 0tp n0w, no f33", "send me the otp now, no fee"),
        ("Résumé", "resume"),
        ("Ｂａｎｋ", "bank"),
        ("see you at 4 pm", "see you at 4 pm"),
        ("iso9001 and trc20", "iso9001 and trc20"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
    ],
)
def test_what_is_written_and_what_is_meant(written: str, meant: str) -> None:
    assert comparable(written).text == meant


ANY = st.text(
    st.one_of(st.characters(), st.sampled_from("aeо  \r\n\u200b\u00ad.0134é½İ")), max_size=60
)


@given(ANY)
def test_every_place_lies_in_the_original_and_in_order(text: str) -> None:
    judged = comparable(text)
    assert len(judged.text) == len(judged.places)
    assert all(before <= after for before, after in pairwise(judged.places))
    assert all(0 <= place < len(text) for place in judged.places)


@given(ANY)
def test_the_unicode_form_changes_nothing(text: str) -> None:
    composed = comparable(unicodedata.normalize("NFC", text)).text
    assert composed == comparable(unicodedata.normalize("NFD", text)).text


@given(st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=60), max_size=6))
def test_line_endings_change_nothing(lines: list[str]) -> None:
    judged = {comparable(end.join(lines)).text for end in ("\n", "\r\n", "\r")}
    assert len(judged) == 1
