"""Lines fit, keep every word, and hold nothing that a terminal would obey."""

from __future__ import annotations

import codecs

from hypothesis import given
from hypothesis import strategies as st

from goanyway.cli.lines import as_written, columns, printable, wrapped
from goanyway.cli.terminal import plain_characters
from goanyway.spoken_numbers import GLUE


@given(st.text(), st.integers(10, 80), st.sampled_from(["", "  ", "  1. "]))
def test_no_line_is_wider_than_asked(text: str, width: int, opening: str) -> None:
    lines = wrapped(text, width, first=opening, rest="  ")
    assert all(columns(line) <= width for line in lines)


@given(st.text(st.characters(codec="ascii", exclude_characters="\0")), st.integers(10, 80))
def test_no_character_is_lost(text: str, width: int) -> None:
    kept = "".join("".join(wrapped(text, width)).split())
    assert kept == "".join(printable(text).split())


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys(text: str) -> None:
    assert not any(ord(each) < 32 or 127 <= ord(each) < 160 for each in printable(text))


def test_an_escape_sequence_and_a_turned_direction_of_writing_lose_their_power() -> None:
    assert printable("Pay\x1b[31m now\u202e!") == "Pay[31m now!"


def test_wide_characters_count_twice_and_accents_not_at_all() -> None:
    assert columns("面接") == 4
    assert columns("e\u0301") == 1


def test_a_number_and_its_unit_stay_together() -> None:
    assert wrapped(f"you are 94{GLUE}% sure", 11) == ["you are", "94 % sure"]


def test_a_letter_keeps_its_paragraphs() -> None:
    lines = [line.text for line in as_written("Hello,\n\nThank you.", 40, indent="  ")]
    assert lines == ["  Hello,", "", "  Thank you."]


@given(st.text(), st.sampled_from(["ascii", "cp437", "cp1252", "utf-8"]))
def test_every_text_can_be_written_in_every_encoding(text: str, encoding: str) -> None:
    codecs.register_error("goanyway.plain", plain_characters)
    text.encode(encoding, "goanyway.plain")


def test_what_an_encoding_lacks_is_written_in_plain_letters() -> None:
    codecs.register_error("goanyway.plain", plain_characters)
    said = "Zoë – “€5” 面".encode("ascii", "goanyway.plain")
    assert said == b'Zoe - "EUR 5" ?'
