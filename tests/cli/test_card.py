"""The card says what to do, why, how sure that is, and on what it rests, in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from goanyway.advising.inputs import answered, inputs
from goanyway.cli.assumptions import rests_on
from goanyway.cli.card import card
from goanyway.cli.lines import columns
from goanyway.cli.value_table import value_table
from goanyway.domain.advice import Advice, Ground, LetterKind, Part, Verdict
from goanyway.domain.facts import Kind, Source, Style
from goanyway.domain.origin import Origin
from goanyway.domain.screening import Safety
from goanyway.domain.situation import Situation
from tests.cli.conftest import SITUATION

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


def of_kind(advice: Advice, kind: Kind) -> Advice:
    assert advice.invitation is not None
    source = Source("body", 0, 6, "we regret")
    read = replace(advice.invitation.kind, value=kind, source=source)
    return replace(advice, invitation=replace(advice.invitation, kind=read))


@pytest.mark.parametrize("kind", [Kind.OTHER, Kind.POSTING])
def test_what_may_be_no_invitation_is_doubted_before_the_verdict(
    make_advice: MakeAdvice, kind: Kind
) -> None:
    text = said(of_kind(make_advice(), kind))
    doubted = text.index("What follows is only true if it does invite you.")
    assert doubted < text.index("GO.")


@pytest.mark.parametrize("kind", [Kind.CANCELLATION, Kind.REJECTION])
def test_where_there_is_nothing_to_go_to_no_go_is_shouted(
    make_advice: MakeAdvice, kind: Kind
) -> None:
    text = said(of_kind(make_advice(), kind))
    assert f'THIS IS NOT AN INVITATION. It reads like a {kind}: "we regret"' in text
    assert "GO." not in text
    assert "Altogether" not in text
    assert "Draft" not in text
    assert "If it took place anyway" in said(of_kind(make_advice(), kind), explain=True)


def by(style: Style | None, advice: Advice) -> Advice:
    first, *later = advice.situation.stages
    stages = (replace(first, style=style), *later)
    return replace(advice, situation=replace(advice.situation, stages=stages))


@pytest.mark.parametrize(
    ("style", "headline", "only_if"),
    [
        (Style.PANEL, "STAY HOME, KINDLY.", "Stay home only if"),
        (Style.ON_SITE, "STAY HOME, KINDLY.", "Stay home only if"),
        (Style.PHONE_SCREEN, "DECLINE KINDLY.", "Decline only if"),
        (Style.VIDEO, "DECLINE KINDLY.", "Decline only if"),
        (Style.ONE_WAY_VIDEO, "DECLINE KINDLY.", "Decline only if"),
    ],
)
def test_who_talks_from_home_is_not_told_to_stay_there(
    make_advice: MakeAdvice, style: Style, headline: str, only_if: str
) -> None:
    advice = replace(by(style, make_advice()), verdict=Verdict.DECLINE_KINDLY)
    text = said(decided(advice, stay_home_if_surer_than=0.9))
    assert headline in text
    assert only_if in text


def decided(advice: Advice, **changes: Any) -> Advice:
    return replace(advice, decision=replace(advice.decision, **changes))


ACCEPTED = SITUATION.replace("[you]", '[you]\naccepted_elsewhere = "Norrbro"')


def test_nobody_is_tempted_to_break_their_word(make_advice: MakeAdvice) -> None:
    advice = make_advice(ACCEPTED)
    text = said(advice).replace("$58,000 to $74,000", "")
    assert "STAY HOME, KINDLY." in text
    for tempting in ("$", "What would make", "ask", "Altogether", "1 in "):
        assert tempting not in text.partition("Draft")[0]
    assert "I've accepted another position" in text
    explained = said(advice, explain=True)
    assert explained.index("If you hadn't accepted") < explained.index("Altogether")


def test_who_has_to_go_is_not_told_what_would_make_it_a_no(make_advice: MakeAdvice) -> None:
    text = said(make_advice(SITUATION.replace("[you]", '[you]\nmust_attend = "the office"')))
    assert "What would make it a no" not in text
    assert "Stay home only" not in text


def test_without_explain_there_are_only_plain_characters_and_words(
    make_advice: MakeAdvice,
) -> None:
    text = text_of(make_advice())
    assert text.isascii()
    assert not re.search(r"\b(mu|tau|sigma|psi|EVSI|Omega|s\^2)\b", text)


def test_it_says_how_firm_the_verdict_is(make_advice: MakeAdvice) -> None:
    average = (
        r"On average: \$[\d,]+\. In (\d+ of 10|practically every) what-ifs?, going is worth more"
    )
    assert re.search(average, said(make_advice()))


@pytest.mark.parametrize(
    ("p_positive", "words"),
    [(0.71, "In 7 of 10 what-ifs"), (0.999, "In practically every what-if")],
)
def test_firmness_is_the_share_of_what_ifs_in_which_the_sign_holds(
    make_advice: MakeAdvice, p_positive: float, words: str
) -> None:
    text = said(decided(make_advice(), p_positive=p_positive))
    assert f"{words}, going is worth more than it costs." in text


def test_parts_and_points_are_details(make_advice: MakeAdvice) -> None:
    text = said(make_advice())
    for detail in ("Altogether", "Being proved wrong", "Points run from", "points", "counted"):
        assert detail not in text
    assert "(--explain shows the parts, what we assumed, and where it comes from)" in text


def test_where_nothing_was_said_it_asks_what_makes_you_hesitate(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    assert "what makes you hesitate" in said(replace(advice, given=Situation()))
    assert "what makes you hesitate" not in said(advice)


def test_each_part_of_the_value_has_its_figure_before_its_bar(make_advice: MakeAdvice) -> None:
    text = text_of(make_advice(), explain=True)
    for label in ("Already expected", "Being proved wrong", "Practice", "Altogether"):
        assert re.search(rf"^  {label} +(\(\d[\d,]*\)|-?[\d,]+(  #*-*)?)$", text, re.MULTILINE)


def test_a_cost_has_a_minus_sign(make_advice: MakeAdvice) -> None:
    assert re.search(
        r"^  Time and travel +-150", text_of(make_advice(), explain=True), re.MULTILINE
    )


def test_bars_are_as_long_as_their_figures(make_advice: MakeAdvice) -> None:
    bars = dict(
        re.findall(
            r"^  (\w[\w ]+?) +-?[\d,]+  (#+)", text_of(make_advice(), explain=True), re.MULTILINE
        )
    )
    assert len(bars["Altogether"]) > len(bars["Practice"])


ROW = re.compile(r"^  [A-Z][\w ]+?  +(-?[\d,]+)(?:  [#-]+)?$", re.MULTILINE)


@pytest.mark.parametrize("p_accept", [0.05, 0.6])
@pytest.mark.parametrize("counted", [0.0, 40.0, 140.0])
def test_what_is_not_in_parentheses_adds_up(
    make_advice: MakeAdvice, counted: float, p_accept: float
) -> None:
    def part(mean: float) -> Part:
        return Part(mean, mean, mean / 2, mean * 2, Origin.ASSUMPTION)

    advice = make_advice()
    value = replace(
        advice.decision.value,
        already_expected=part(100),
        proved_wrong=part(300),
        practice=part(80),
        connections=part(40),
        word_of_mouth=part(20),
        leverage=part(0),
        side_benefits_counted=part(counted),
        cost=part(150),
        total=part(250 + counted),
    )
    shown = decided(advice, value=value, p_accept_given_offer=p_accept)
    text = "\n".join(line.text for line in value_table(shown.decision, "USD", 60))
    *parts, total = (int(each.replace(",", "")) for each in ROW.findall(text))
    assert sum(parts) == total
    assert ("(80)" in text) is (counted < 140)
    assert ("not counted, because" in text) is (counted == 0)
    assert ("only partly counted, because" in text) is (counted == 40)


def test_it_says_on_what_the_value_rests(make_advice: MakeAdvice) -> None:
    assert "All of it is based on what you said." in said(make_advice())


def test_it_says_which_inputs_of_yours_it_uses(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    mixed = vouched(
        advice.situation,
        {"alternative.worth": Origin.YOU, "job.beliefs.manager.mean": Origin.YOU}
        | {"job.beliefs.pay.mean": Origin.POSTING},
    )
    assert rests_on(mixed) == (
        "It uses what you said about your alternative and the manager. From the posting: the pay. "
        "The rest comes from studies or our own assumptions."
    )
    assert rests_on(vouched(advice.situation, {})) == (
        "It uses no figures from you: all of it is based on studies and our assumptions."
    )


def vouched(situation: Situation, origins: Mapping[str, Origin]) -> Situation:
    """The situation with these origins, and our assumption for every other input."""
    for path, known in inputs(situation).items():
        origin = origins.get(path, Origin.ASSUMPTION)
        situation = answered(situation, situation, path, known.vouched(origin))
    return situation


@pytest.mark.parametrize(
    ("surer_than", "words"),
    [
        (0.938, "Stay home only if you're more than 94% sure you wouldn't take the job"),
        (0.996, "Stay home only if you're all but certain you wouldn't take the job"),
        (0.004, "Even if you were sure to take the job, going would hardly be worth it."),
        (0.0, "Even if you were sure to take the job, going would hardly be worth it."),
    ],
)
def test_it_says_how_sure_one_must_be_to_stay_home(
    make_advice: MakeAdvice, surer_than: float, words: str
) -> None:
    text = said(decided(make_advice(), stay_home_if_surer_than=surer_than))
    assert words in text
    assert "more than more" not in text


def test_how_sure_you_are_is_called_an_estimate(make_advice: MakeAdvice) -> None:
    advice = decided(make_advice(), stay_home_if_surer_than=0.9, p_accept_given_offer=0.25)
    assert "As things look, the chance that you wouldn't is 75%." in said(advice, explain=True)
    assert "You are 75% sure" not in said(advice)
    without = said(decided(advice, stay_home_if_surer_than=None), explain=True)
    assert "the chance that you wouldn't take the job is 75%." in without
    assert "only if you are" not in without


def test_what_would_flip_it_is_in_words_with_what_is_believed_now(
    make_advice: MakeAdvice,
) -> None:
    text = said(make_advice())
    assert "What would make it a no" in text
    assert re.search(r"The pay you expect: below \$[\d,]+ a year \(now \$64,000\)", text)


def test_at_most_four_flips_are_shown(make_advice: MakeAdvice) -> None:
    assert said(make_advice()).count("(now ") <= 4


def test_a_figure_beyond_reason_is_no_flip(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    years = next(each for each in advice.decision.break_even if each.input == "job.years")
    for at, shown in ((5.0, True), (500.0, False)):
        moved = decided(advice, break_even=(replace(years, honest_at=at),))
        assert ("How many years you'd stay: above" in said(moved)) is shown
        assert ("No single figure would flip it, within reason." in said(moved)) is not shown


def test_it_says_why_whatever_the_ground(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    for ground in (Ground.NOT_WORTH_IT, Ground.WORTH_GOING):
        assert said(decided(advice, ground=ground)).count(advice.why) == 1
    assert "In short" not in said(advice)
    assert said(advice, explain=True).endswith("In short: go.")


def test_it_asks_at_most_three_questions_in_the_room(make_advice: MakeAdvice) -> None:
    text = text_of(make_advice())
    assert "  1. " in text
    assert "  4. " not in text


def test_every_fact_says_where_it_was_read(make_advice: MakeAdvice) -> None:
    text = said(make_advice())
    assert "Eastern (invite)" in text
    assert "Employer Brightwater Energy (sender)" in text
    assert "$58,000 to $74,000 a year (posting)" in text
    assert "Not said where" in text


def test_an_averaged_input_is_listed_with_the_value_that_enters(make_advice: MakeAdvice) -> None:
    skewed = SITUATION.replace(
        "switching_cost = 2000", "switching_cost = { p10 = 500, p90 = 8000 }"
    )
    text = said(make_advice(skewed), explain=True)
    mean = inputs(make_advice(skewed).situation)["job.switching_cost"].mean
    assert f"job.switching_cost: ${float(f'{mean:.3g}'):,.0f} (mean of $500 to $8,000)" in text


def test_the_draft_that_fits_is_shown_and_the_others_are_named(make_advice: MakeAdvice) -> None:
    text = said(make_advice())
    assert "Draft to accept (nothing is sent)" in text
    assert "Draft to decline kindly" not in text
    assert "decline kindly, withdraw later. Add --letters to see them." in text


def test_all_drafts_are_shown_when_asked_for(make_advice: MakeAdvice) -> None:
    text = said(make_advice(), all_letters=True)
    assert text.count("(nothing is sent)") == 5


def test_explain_shows_the_mathematics_and_every_input(make_advice: MakeAdvice) -> None:
    text = said(make_advice(), explain=True)
    for symbol in ("mu_V = ", "s = ", "b = ", "p = ", "T = ", "a = P(M > b)", "price = ", "draws"):
        assert symbol in text
    assert "you.hour: $39 an hour, from you" in text


def test_explain_says_where_what_the_answer_hangs_on_comes_from(make_advice: MakeAdvice) -> None:
    years, *_ = make_advice().decision.tornado
    studied = replace(years, origin=Origin.STUDY, weights={})
    swings = tuple(
        replace(studied, weights=weights, total_at_low=0.0, total_at_high=100.0)
        for weights in ({Origin.YOU: 1.0}, {Origin.YOUR_RECORD: 0.6, Origin.ASSUMPTION: 0.4})
    )
    text = said(decided(make_advice(), tornado=swings), explain=True)
    assert (
        "The figures that matter most come 50% from you, 30% from your record and 20% from our "
        "assumptions." in text
    )
    assert "hangs on comes" not in said(decided(make_advice(), tornado=()), explain=True)


def test_explain_says_how_much_each_weighed_in_a_figure(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    hour = inputs(advice.situation)["you.hour"]
    blend = hour.weighed({Origin.YOUR_RECORD: 0.6, Origin.ASSUMPTION: 0.4})
    learned = answered(advice.situation, advice.situation, "you.hour", blend)
    text = said(replace(advice, situation=learned), explain=True)
    assert "you.hour: $39 an hour, 60% from your record and 40% from our assumptions" in text


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
    assert "as far as we can tell from its words, sender and links" in text
    assert "Draft" not in text
    assert "$" not in text.replace("$58,000 to $74,000", "")


def test_do_not_reply_still_shows_what_else_there_is_to_know(make_advice: MakeAdvice) -> None:
    note = "You said you have to go (the office). Call whoever expects you to go."
    text = said(replace(make_advice(safety=Safety.DO_NOT_REPLY), notes=(note,)))
    assert text.index("DO NOT REPLY.") < text.index(note)


def test_be_careful_makes_the_check_the_question(make_advice: MakeAdvice) -> None:
    text = said(make_advice(safety=Safety.BE_CAREFUL))
    assert "ASK ONE THING FIRST: " in text
    assert "Be careful (as far as we can tell from its words, sender and links)." in text


def test_what_a_mail_holds_cannot_command_the_terminal(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    letter = advice.letters[LetterKind.ACCEPT]
    hostile = replace(letter, body="Hi\x1b]0;title\x07\x1b[2J")
    advice = replace(advice, letters={LetterKind.ACCEPT: hostile}, notes=("\x1b[31mred",))
    assert "\x1b" not in text_of(advice)
