"""The message with its facts marked: every word is there, and each mark stands where it belongs."""

from __future__ import annotations

import re
from datetime import date
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from goanyway.cli.fact_list import findings
from goanyway.cli.lines import Line, Tone, columns, printable
from goanyway.cli.marked_message import SHOWN_WHOLE, marked_message
from goanyway.domain.corrections import corrected, parse_correction
from goanyway.domain.facts import Competing, Fact, Facts, Kind, Source, Style, Sureness
from goanyway.domain.message import Channel, Message, Part

T = TypeVar("T")

TEXT = "We invite you to a panel interview\non Thursday, Nov 12 at 1:30 PM at Kestrel Foods."


def fact(value: T, words: str, text: str = TEXT, sure: Sureness = Sureness.SURE) -> Fact[T]:
    start = text.index(words)
    return Fact(value, Source("body", start, start + len(words), words), "so it says", sure)


def message(text: str) -> Message:
    return Message("mail.eml", Channel.EMAIL, (Part("body", text),))


def shown(text: str, facts: Facts, *, named: bool = True) -> list[Line]:
    return marked_message(message(text), facts, 60, named=named)


def one_line(lines: list[Line]) -> str:
    return " ".join(" ".join(line.text for line in lines).split())


def marked(lines: list[Line]) -> list[str]:
    return [span.text for line in lines for span in line.spans if span.tone is Tone.MARK]


KIND = fact(Kind.INVITATION, "We invite you")
_SOME_DAY = date(2026, 11, 12)


def test_without_color_each_mark_names_its_field() -> None:
    facts = Facts(KIND, employer=fact("Kestrel Foods", "Kestrel Foods"))
    said = one_line(shown(TEXT, facts))
    assert said == (
        "Message [kind: We invite you] to a panel interview on Thursday, Nov 12 at 1:30 PM at "
        "[employer: Kestrel Foods]."
    )


def test_in_color_the_words_stand_as_they_are() -> None:
    facts = Facts(KIND, employer=fact("Kestrel Foods", "Kestrel Foods"))
    lines = shown(TEXT, facts, named=False)
    assert one_line(lines) == f"Message {' '.join(TEXT.split())}"
    assert marked(lines) == ["We invite you", "Kestrel Foods"]


def test_words_that_say_two_things_carry_both_names() -> None:
    facts = Facts(KIND, role=fact("panel", "panel"), style=fact(Style.PANEL, "panel"))
    assert "[role, style: panel] interview" in one_line(shown(TEXT, facts))


def test_overlapping_facts_are_cut_where_one_begins() -> None:
    facts = Facts(
        KIND,
        start=fact(_SOME_DAY, "Thursday, Nov 12 at 1:30 PM"),
        reply_by=fact(_SOME_DAY, "1:30 PM at Kestrel"),
    )
    said = one_line(shown(TEXT, facts))
    assert "[start: Thursday, Nov 12 at] [start, reply_by: 1:30 PM] [reply_by: at Kestrel]" in said


def test_a_fact_may_go_over_the_end_of_a_line() -> None:
    facts = Facts(KIND, place=fact("there", "interview\non Thursday"))
    assert "[place: interview on Thursday]" in one_line(shown(TEXT, facts))


def test_competing_readings_are_marked_with_a_question_mark() -> None:
    either = Competing("start", (fact(_SOME_DAY, "Nov 12"), fact(_SOME_DAY, "Nov 12")))
    assert "[start?: Nov 12]" in one_line(shown(TEXT, Facts(KIND, competing=(either,))))


def test_what_you_corrected_is_marked_nowhere() -> None:
    facts = corrected(Facts(KIND), [parse_correction("employer=We")])
    assert "employer" not in one_line(shown(TEXT, facts))


def test_a_long_part_is_cut_to_the_lines_around_its_facts() -> None:
    lines = [f"line {number}" for number in range(500)]
    lines[250] = "the firm is Kestrel Foods"
    text = "\n".join(lines)
    facts = Facts(fact(Kind.OTHER, "line 0", text), employer=fact("K", "Kestrel Foods", text))
    said = [line.text.strip() for line in shown(text, facts)]
    assert "the firm is [employer: Kestrel Foods]" in said
    assert {"line 248", "line 252"} <= set(said)
    assert not {"line 100", "line 400"} & set(said)
    assert "... 245 lines" in said
    assert len(said) < SHOWN_WHOLE


def test_a_message_cannot_command_the_terminal() -> None:
    text = "We invite you\x1b[2J to \u202eKestrel"
    facts = Facts(fact(Kind.INVITATION, "invite you\x1b[2J", text))
    for named in (True, False):
        assert not re.search("[\x1b\u202e]", one_line(shown(text, facts, named=named)))


@given(
    st.text(alphabet=st.sampled_from("ab 面\n\t\x1b\u00a0\u200d\u0301[]"), max_size=80),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=6),
)
def test_no_letter_is_lost_or_marked_wrongly(text: str, spans: list[tuple[int, int]]) -> None:
    found = [Source("body", min(pair), max(pair), text[min(pair) : max(pair)]) for pair in spans]
    people = tuple(Fact("x", source, "") for source in found)
    facts = Facts(Fact(Kind.OTHER, Source("none", 0, 0, ""), ""), bring=people)
    lines = shown(text, facts, named=False)[1:]
    written = "".join("".join(line.text for line in lines).split())
    assert written == "".join(printable(text).split())
    covered = {at for each in found for at in range(each.start, each.end)}
    expected = "".join(each for at, each in enumerate(text) if at in covered)
    assert "".join("".join(marked(lines)).split()) == "".join(printable(expected).split())
    assert all(columns(line.text) <= 60 for line in lines)


def test_the_findings_say_value_sureness_and_how_it_was_found() -> None:
    facts = Facts(
        KIND,
        style=fact(Style.PANEL, "panel", sure=Sureness.LIKELY),
        competing=(Competing("start", (fact(_SOME_DAY, "Nov 12"), fact(_SOME_DAY, "1:30 PM"))),),
        said=("The year is not said.",),
    )
    said = one_line(findings(facts, 60))
    assert "kind an invitation sure: so it says (message)" in said
    assert "style panel only likely: so it says (message)" in said
    assert "start? it could be any of these, so we chose none" in said
    assert '"Nov 12"' in said
    assert '"1:30 PM"' in said
    assert "The year is not said." in said
    assert "not said employer, agency" in said
    assert "--correct FIELD=VALUE" in said


def test_the_findings_say_what_is_yours() -> None:
    facts = corrected(Facts(KIND), [parse_correction("style=case")])
    assert "style case you corrected it" in one_line(findings(facts, 60))


def test_no_finding_is_wider_than_the_page() -> None:
    long = "extraordinary " * 12
    facts = Facts(KIND, employer=fact(long, "We invite"), said=(long,))
    assert all(columns(line.text) <= 60 for line in findings(facts, 60))
