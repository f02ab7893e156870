"""At most five questions, each free to skip, each answer checked before it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from goanyway.advising.inputs import answered, inputs, rule_of
from goanyway.advising.refinement import MOST, understood
from goanyway.cli.questions import interview
from goanyway.domain.advice import Advice, Ground, OwnQuestion
from goanyway.domain.facts import Kind
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.screening import Safety
from goanyway.domain.situation import Rule, Situation
from goanyway.interchange.situation_files.plain_values import FieldError

MakeAdvice = Callable[..., Advice]

PAY = Rule(Unit.MONEY_PER_YEAR, "Pay.")
CHANCE = Rule(Unit.PROBABILITY, "A chance.", high=1.0)
POINTS = Rule(Unit.POINTS, "Points.", low=-2.0, high=2.0)

ASKED = (
    "job.beliefs.pay.mean",
    "alternative.worth",
    "you.hour",
    "stages[0].pass",
    "deal_breakers[0].probability",
    "job.years",
    "job.switching_cost",
)


class Conversation:
    """Somebody who types these answers, and then nothing more."""

    def __init__(self, *answers: str) -> None:
        self.answers = iter(answers)
        self.prompts = 0
        self.told: list[str] = []

    def ask(self, prompt: str) -> str:
        self.prompts += 1
        try:
            return next(self.answers)
        except StopIteration:
            raise EOFError from None


def asking(advice: Advice, *paths: str) -> Advice:
    known = inputs(advice.situation)
    questions = tuple(OwnQuestion(each, known[each].unit, 100.0, 1.0, 2.0) for each in paths)
    return replace(advice, decision=replace(advice.decision, ask_yourself=questions))


def hold(advice: Advice, conversation: Conversation, *paths: str) -> tuple[Advice, list[Situation]]:
    """Hold the conversation; return the advice and the situations that were tried."""
    tried: list[Situation] = []

    def advise(situation: Situation) -> Advice:
        tried.append(situation)
        return asking(replace(advice, situation=situation), *paths)

    first = asking(advice, *paths)
    given = advice.situation
    return interview(first, given, advise, conversation.ask, conversation.told.append), tried


def test_an_answer_changes_the_situation_and_comes_from_you(make_advice: MakeAdvice) -> None:
    advice, tried = hold(make_advice(), Conversation("70k"), *ASKED)
    assert len(tried) == 1
    answer = inputs(advice.situation)["job.beliefs.pay.mean"]
    assert (answer.central, answer.origin) == (70000, Origin.YOU)


def test_a_range_keeps_its_doubt(make_advice: MakeAdvice) -> None:
    advice, _tried = hold(make_advice(), Conversation("", "", "30-60"), *ASKED)
    answer = inputs(advice.situation)["you.hour"]
    assert (round(answer.p10), round(answer.p90)) == (30, 60)


def test_enter_skips_and_five_are_the_most(make_advice: MakeAdvice) -> None:
    conversation = Conversation(*[""] * 20)
    _advice, tried = hold(make_advice(), conversation, *ASKED)
    assert conversation.prompts == MOST == 5
    assert not tried


def test_a_question_is_never_asked_twice(make_advice: MakeAdvice) -> None:
    conversation = Conversation("60000", "60000", "60000")
    hold(make_advice(), conversation, "job.beliefs.pay.mean")
    assert conversation.prompts == 1


def test_the_end_of_input_ends_the_questions(make_advice: MakeAdvice) -> None:
    advice, tried = hold(make_advice(), Conversation(), *ASKED)
    assert not tried
    assert advice.verdict is make_advice().verdict


def test_what_cannot_be_is_refused_with_what_is_allowed_and_asked_again(
    make_advice: MakeAdvice,
) -> None:
    conversation = Conversation("lots", "-5", "40")
    advice, _tried = hold(make_advice(), conversation, "you.hour")
    told = " ".join(conversation.told)
    assert "is not a number or a range" in told
    assert "at least 0" in told
    assert inputs(advice.situation)["you.hour"].central == 40


def test_each_question_says_its_unit_and_what_is_usual(make_advice: MakeAdvice) -> None:
    conversation = Conversation("")
    hold(make_advice(), conversation, "you.hour")
    assert "in USD an hour; usually $1 to $2 an hour." in " ".join(conversation.told)


@pytest.mark.parametrize("safety", [Safety.DO_NOT_REPLY])
def test_nothing_is_asked_about_a_message_that_gets_no_reply(
    make_advice: MakeAdvice, safety: Safety
) -> None:
    conversation = Conversation("1")
    hold(make_advice(safety=safety), conversation, *ASKED)
    assert conversation.prompts == 0


@pytest.mark.parametrize("ground", [Ground.ACCEPTED_ELSEWHERE, Ground.MUST_ATTEND])
def test_nothing_is_asked_where_no_answer_matters(make_advice: MakeAdvice, ground: Ground) -> None:
    advice = make_advice()
    advice = replace(advice, decision=replace(advice.decision, ground=ground))
    conversation = Conversation("1")
    hold(advice, conversation, *ASKED)
    assert conversation.prompts == 0


@pytest.mark.parametrize("kind", [Kind.CANCELLATION, Kind.REJECTION])
def test_nothing_is_asked_where_there_is_no_interview(make_advice: MakeAdvice, kind: Kind) -> None:
    advice = make_advice()
    assert advice.invitation is not None
    read = replace(advice.invitation, kind=replace(advice.invitation.kind, value=kind))
    conversation = Conversation("1")
    hold(replace(advice, invitation=read), conversation, *ASKED)
    assert conversation.prompts == 0


@pytest.mark.parametrize(
    ("typed", "rule", "expected"),
    [
        ("60000", PAY, (60000, 60000)),
        ("$60,000", PAY, (60000, 60000)),
        ("60k", PAY, (60000, 60000)),
        ("60000-70000", PAY, (60000, 70000)),
        ("60k to 70k", PAY, (60000, 70000)),
        ("60,000 – 70,000", PAY, (60000, 70000)),
        ("EUR 60 000", PAY, (60000, 60000)),
        ("30 %", CHANCE, (0.3, 0.3)),
        ("30", CHANCE, (0.3, 0.3)),
        ("0.3", CHANCE, (0.3, 0.3)),
        ("20-40%", CHANCE, (0.2, 0.4)),
        ("-1 to 1", POINTS, (-1, 1)),
        ("-1.5", POINTS, (-1.5, -1.5)),
    ],
)
def test_numbers_are_understood_as_people_type_them(
    typed: str, rule: Rule, expected: tuple[float, float]
) -> None:
    said = understood(typed, rule)
    assert (said.p10, said.p90) == pytest.approx(expected)


@pytest.mark.parametrize("typed", ["", "no", "1-2-3", "70000-60000", "1e999", "nan", "9" * 500])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(FieldError):
        understood(typed, PAY)


def every_input(advice: Advice) -> Iterator[tuple[str, Quantity]]:
    yield from inputs(advice.situation).items()


def test_every_input_can_be_answered_even_where_nothing_was_said(make_advice: MakeAdvice) -> None:
    advice = make_advice()
    breakers = tuple(
        replace(each, probability=None, cost=None) for each in advice.situation.deal_breakers
    )
    for path, known in every_input(advice):
        rule = rule_of(path, advice.situation)
        assert rule.unit is known.unit
        answer = certain(known.central, known.unit, Origin.YOU)
        said = answered(Situation(deal_breakers=breakers), advice.situation, path, answer)
        assert inputs(said)[path] == answer
