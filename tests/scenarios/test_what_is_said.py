"""What is said in different trades is true, differs, and puts nothing into anybody's mouth."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from goanyway import advise
from goanyway.domain.advice import Advice, LetterKind, Verdict
from goanyway.domain.facts import Facts

HERE = Path(__file__).parent
LISTENING_DAY = datetime.date(2026, 11, 30)


def _advice(folder: Path, table: Mapping[str, Any]) -> Advice:
    name = table["name"]
    invitation = table.get("invitation", f"{name}.eml" if folder.name == "listening" else None)
    return advise(
        folder / invitation if invitation else None,
        situation=folder / table.get("situation", f"{name}.toml"),
        today=table.get("today", LISTENING_DAY),
    )


@cache
def advices() -> dict[str, Advice]:
    """The advice on each of the cases, by name."""
    found: dict[str, Advice] = {}
    for folder in (HERE / "listening", HERE):
        with (folder / "expectations.toml").open("rb") as file:
            for table in tomllib.load(file)["scenario"]:
                found[table["name"]] = _advice(folder, table)
    return found


def names_of_others(advice: Advice) -> set[str]:
    """The family names of those whom the messages name, but for who wrote."""
    both: tuple[Facts | None, ...] = (advice.invitation, advice.posting)
    people = [each.value for facts in both if facts for each in facts.people]
    to = {word for letter in advice.letters.values() for word in re.findall(r"\w+", letter.body)}
    greeted = {each.name for each in people if each.name.split()[0] in to}
    return {each.name.split()[-1] for each in people if each.name not in greeted}


@pytest.mark.slow
def test_the_reasons_why_differ_where_the_cases_differ() -> None:
    sentences = {advice.why for advice in advices().values()}
    assert len(sentences) >= 20
    without_names = {re.sub(r"\d[\d,.]*|[A-Z]\S+", "", advice.why) for advice in advices().values()}
    assert len(without_names) >= 12


@pytest.mark.slow
def test_odds_come_before_sums() -> None:
    for name, advice in advices().items():
        money = re.search(r"(?:[$\u00a3\u20ac\u20b9\u00a5]|[A-Z]{3} )\d", advice.why)
        if money is None or advice.verdict is Verdict.DO_NOT_REPLY:
            continue
        chance = re.search(r"chance", advice.why)
        assert chance is not None, name
        assert chance.start() < money.start(), name


@pytest.mark.slow
def test_the_persons_own_words_stand_in_the_why() -> None:
    assert '"night shifts"' in advices()["01-warehouse-nights"].why
    assert '"every Sunday"' in advices()["12-student-cafe"].why
    assert "the manager and how they treat each other" in advices()["07-bad-glassdoor"].why


def test_where_nothing_was_said_nothing_is_put_into_anybodys_mouth() -> None:
    for name, advice in advices().items():
        if advice.given.says_no_reason:
            assert "You hesitate about" not in advice.why, name
    assert advices()["nerves"].why.startswith("You haven't said why you hesitate")


def test_no_letter_and_no_question_holds_a_name_or_reason_against_anybody() -> None:
    for name, advice in advices().items():
        texts = [letter.body + letter.subject for letter in advice.letters.values()]
        texts += [each.question for each in advice.decision.asking]
        texts += [each.question for each in advice.ask_in_the_room]
        for other in names_of_others(advice):
            assert not any(re.search(rf"\b{other}\b", text) for text in texts), (name, other)
        for text in texts:
            assert "[" not in text, name
            assert "again" not in text.split(), name


def test_the_former_boss_is_not_named_to_her_own_shop() -> None:
    advice = advices()["29-former-bully-boss"]
    assert advice.ask_first is not None
    assert advice.ask_first.question == "Who would this role report to?"
    assert "Duffy" not in advice.letters[LetterKind.ASK_FIRST].body


def test_barista_picker_and_accountant_are_told_to_ask_different_things() -> None:
    names = ("12-student-cafe", "01-warehouse-nights", "disliked-the-firm", "counter-offer")
    rooms = [{each.question for each in advices()[name].ask_in_the_room} for name in names]
    assert len(set().union(*rooms)) == sum(map(len, rooms))


def test_a_doubt_of_your_own_is_asked_about_first_in_the_room() -> None:
    asked = advices()["26-tokyo-overtime"].ask_in_the_room[0]
    assert asked.input == "deal_breakers[0]"
    assert "late" in asked.question


def test_a_text_message_is_answered_by_a_text() -> None:
    for letter in advices()["bad-reviews"].letters.values():
        assert letter.subject == ""
        assert letter.body.count("\n") == 1
        assert letter.body.startswith("Hi Marcus, ")


def test_with_an_offer_that_runs_out_there_are_letters_that_ask_for_time() -> None:
    advice = advices()["05-offer-expires-friday"]
    assert advice.fitting_letter in (LetterKind.MEET_SOONER, LetterKind.ASK_FOR_TIME)
    assert "Friday, December 4" in advice.letters[LetterKind.MEET_SOONER].body
    assert "Lumen" not in advice.letters[LetterKind.ASK_FOR_TIME].body


def test_a_counter_offer_taken_is_said_as_such(tmp_path: Path) -> None:
    side = tmp_path / "taken.toml"
    text = (
        (HERE / "03-counter-offer.toml")
        .read_text()
        .replace("[alternative]", "[alternative]\naccepted = true")
    )
    side.write_text(text)
    advice = advise(HERE / "03-counter-offer.eml", situation=side, today=datetime.date(2026, 5, 5))
    assert advice.verdict is Verdict.DECLINE_KINDLY
    body = advice.letters[LetterKind.DECLINE_KINDLY].body
    assert "I've decided to stay in my current job" in body
    assert "another position" not in body
    assert "You've taken the counter-offer" in advice.why


def test_a_pay_up_to_a_ceiling_is_said_as_one(tmp_path: Path) -> None:
    mail = tmp_path / "mail.txt"
    mail.write_text(
        "Hi Sam,\n\nwe would like to invite you to an interview for Site Electrician on Thursday, "
        "December 3, 2026 at 10:00 AM. The day rate is up to 550 GBP per day.\n\nBest,\nJo Reed"
    )
    side = tmp_path / "side.toml"
    side.write_text('currency = "GBP"\n[[reasons]]\nkind = "pay"\nwhat = "too low"\nno_go = true\n')
    advice = advise(mail, situation=side, today=LISTENING_DAY)
    questions = [each.question for each in advice.decision.asking]
    assert not any("Is there room" in each or "goes up" in each for each in questions)
    assert any("up to" in each for each in questions)
