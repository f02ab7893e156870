"""The card says what to do, why, how sure that is, and on what it rests, in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from goanyway.cli.card import card
from goanyway.cli.lines import columns
from goanyway.domain.advice import Advice, LetterKind, Verdict
from goanyway.domain.facts import Kind
from goanyway.domain.screening import Safety

MakeAdvice = Callable[..., Advice]


def text_of(advice: Advice, **options: bool) -> str:
    return "\n".join(line.text for line in card(advice, **options))


def said(advice: Advice, **options: bool) -> str:
    """The card as one line, so that it does not matter where lines end."""
    return " ".join(text_of(advice, **options).split())


@pytest.mark.parametrize("width", [40, 60])
@pytest.mark.parametrize("explain", [False, True])
@pytest.mark.parametrize("safety", list(Safety))
def test_no_line_is_wider_than_the_terminal(
    make_advice: MakeAdvice, width: int, explain: bool, safety: Safety
) -> None:
    lines = card(make_advice(safety=safety), width=width, explain=explain, all_letters=True)
    assert max(columns(line.text) for line in lines) <= width


def test_it_opens_with_the_job_and_the_hour_then_the_verdict(make_advice: MakeAdvice) -> None:
    who, when, blank, verdict, *_rest = text_of(make_advice()).splitlines()
    assert who == "Grid Planning Analyst at Brightwater Energy"
    assert when == "Thu, Nov 12, 1:30 - 3:00 PM Eastern, panel"
    assert (blank, verdict) == ("", "GO.")


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.GO, "GO."),
        (Verdict.DECLINE_KINDLY, "STAY HOME, KINDLY."),
    ],
)
def test_a_situation_alone_opens_with_the_verdict(
    make_advice: MakeAdvice, verdict: Verdict, words: str
) -> None:
    advice = replace(make_advice(with_messages=False), verdict=verdict)
    assert text_of(advice).startswith(words)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.INVITATION])
def test_what_does_not_read_like_an_invitation_is_said_before_the_verdict(
    make_advice: MakeAdvice, kind: Kind
) -> None:
    advice = make_advice()
    assert advice.invitation is not None
    read = replace(advice.invitation, kind=replace(advice.invitation.kind, value=kind))
    text = text_of(replace(advice, invitation=read))
    assert text.index("This reads like") < text.index("GO.")


def test_without_explain_there_are_only_plain_characters_and_words(
    make_advice: MakeAdvice,
) -> None:
    text = text_of(make_advice())
    assert text.isascii()
    assert not re.search(r"\b(mu|tau|sigma|psi|EVSI|Omega|s\^2)\b", text)


def test_it_says_how_firm_the_verdict_is(make_advice: MakeAdvice) -> None:
    assert re.search(r"going is worth about \$[\d,]+\. Fairly sure\.", said(make_advice()))


def test_each_part_of_the_value_has_its_figure_before_its_bar(make_advice: MakeAdvice) -> None:
    text = text_of(make_advice())
    for label in ("Already expected", "Being proved wrong", "Practice", "Altogether"):
        assert re.search(rf"^  {label} +-?[\d,]+(  #*-*)?$", text, re.MULTILINE)


def test_a_cost_has_a_minus_sign(make_advice: MakeAdvice) -> None:
    assert re.search(r"^  Time and travel +-150", text_of(make_advice()), re.MULTILINE)


def test_bars_are_as_long_as_their_figures(make_advice: MakeAdvice) -> None:
    bars = dict(re.findall(r"^  (\w[\w ]+?) +-?[\d,]+  (#+)", text_of(make_advice()), re.MULTILINE))
    assert len(bars["Altogether"]) > len(bars["Practice"])


def test_it_says_on_what_the_value_rests(make_advice: MakeAdvice) -> None:
    assert "All of it rests on what you said." in said(make_advice())


def test_it_gives_the_chance_of_ending_in_this_job(make_advice: MakeAdvice) -> None:
    assert re.search(r"About 1 in \d+ that you end in this job\.", said(make_advice()))


def test_it_says_how_sure_one_must_be_to_stay_home(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    settled = replace(advice, decision=replace(advice.decision, stay_home_if_surer_than=0.938))
    assert "Stay home only if you are more than 94 % sure that you would not take it" in said(
        settled
    )


def test_what_would_flip_it_is_in_words_with_what_is_believed_now(
    make_advice: MakeAdvice,
) -> None:
    text = said(make_advice())
    assert "What would make it a no" in text
    assert re.search(r"Pay you expect: below \$[\d,]+ a year \(now \$64,000\)", text)


def test_at_most_four_flips_are_shown(make_advice: MakeAdvice) -> None:
    assert said(make_advice()).count("(now ") <= 4


def test_it_asks_at_most_three_questions_in_the_room(make_advice: MakeAdvice) -> None:
    text = text_of(make_advice())
    assert "  1. " in text
    assert "  4. " not in text


def test_every_fact_says_where_it_was_read(make_advice: MakeAdvice) -> None:
    text = said(make_advice())
    assert "Eastern (from the invite)" in text
    assert "Employer Brightwater Energy (from the sender)" in text
    assert "$58,000 to $74,000 a year (from the posting)" in text
    assert "Where not said" in text


def test_every_assumption_says_who_vouches_for_it(make_advice: MakeAdvice) -> None:
    text = said(make_advice())
    assert "21 % (10 to 40 %), our assumption" in text or "(10 to 40 %), our assumption" in text
    assert "3.5 years (2 to 6 years), from a study" in text


def test_the_draft_that_fits_is_shown_and_the_others_are_named(make_advice: MakeAdvice) -> None:
    text = said(make_advice())
    assert "Draft to accept (nothing is sent)" in text
    assert "Draft to decline kindly" not in text
    assert "decline kindly. Add --letters to see them." in text


def test_all_drafts_are_shown_when_asked_for(make_advice: MakeAdvice) -> None:
    text = said(make_advice(), all_letters=True)
    assert text.count("(nothing is sent)") == 4


def test_explain_shows_the_mathematics_and_every_input(make_advice: MakeAdvice) -> None:
    text = said(make_advice(), explain=True)
    for symbol in ("mu_V = ", "s = ", "b = ", "p = ", "T = ", "a = P(M > b)", "price = ", "draws"):
        assert symbol in text
    assert "you.hour: $39 an hour, from you" in text


def test_explain_adds_up(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    total = advice.decision.value.total.central
    assert f"= {total:,.0f}" in said(advice, explain=True)


def test_do_not_reply_shows_the_words_and_what_to_do_and_nothing_else(
    make_advice: MakeAdvice,
) -> None:
    text = said(make_advice(safety=Safety.DO_NOT_REPLY))
    assert "DO NOT REPLY." in text
    assert '"gift card"' in text
    assert "What to do now" in text
    assert "basic check only" in text
    assert "Draft" not in text
    assert "$" not in text.replace("$58,000 to $74,000", "")


def test_be_careful_makes_the_check_the_question(make_advice: MakeAdvice) -> None:
    text = said(make_advice(safety=Safety.BE_CAREFUL))
    assert "ASK ONE THING FIRST: " in text
    assert "Be careful (basic check only)." in text


def test_what_a_mail_holds_cannot_command_the_terminal(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    letter = advice.letters[LetterKind.ACCEPT]
    hostile = replace(letter, body="Hi\x1b]0;title\x07\x1b[2J")
    advice = replace(advice, letters={LetterKind.ACCEPT: hostile}, notes=("\x1b[31mred",))
    assert "\x1b" not in text_of(advice)
