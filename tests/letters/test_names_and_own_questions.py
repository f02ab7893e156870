"""Every input has a plain name, and what can be asked has a question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from goanyway.domain.attributes import Attribute
from goanyway.domain.quantity import Quantity
from goanyway.domain.situation import Belief, Situation, rules
from goanyway.letters import counter_offer_notes, plain_name, question_to_yourself


def inputs(section: type, prefix: str = "") -> Iterator[str]:
    """Every path that a situation can hold a number at, from its own types and rules."""
    named = {name: key for name, key, _ in rules(section)}
    for name, hint in get_type_hints(section).items():
        if name in named:
            yield prefix + named[name]
            continue
        for kind in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
            yield from _inside(kind, prefix + name)


def _inside(kind: Any, path: str) -> Iterator[str]:
    if is_dataclass(kind) and isinstance(kind, type) and kind is not Quantity:
        yield from inputs(kind, f"{path}.")
    elif get_origin(kind) is tuple:
        yield from _inside(get_args(kind)[0], f"{path}[0]")
    elif get_origin(kind) is Mapping and get_args(kind)[0] is Attribute:
        for attribute in Attribute:
            if get_args(kind)[1] is Belief:
                yield from (f"{path}.{attribute}.mean", f"{path}.{attribute}.sd")
            elif f"{path}.{attribute}" != "preferences.pay":
                yield f"{path}.{attribute}"


INPUTS = tuple(inputs(Situation))


def test_the_inputs_are_all_found() -> None:
    assert {
        "you.hour",
        "alternative.worth",
        "preferences.manager",
        "job.beliefs.pay.mean",
        "job.error_scale",
        "deal_breakers[0].probability",
        "stages[0].pass",
        "stages[0].shows.team",
        "side_benefits.practice.lambda",
        "side_benefits.practice.upcoming[0].gain",
        "side_benefits.leverage.rise",
    } <= set(INPUTS)


@pytest.mark.parametrize("path", INPUTS)
def test_every_input_has_a_plain_name(path: str) -> None:
    name = plain_name(path)
    assert name
    assert not any(sign in name for sign in "_[]{}.*")


def test_no_two_inputs_have_the_same_name() -> None:
    names = [plain_name(path) for path in INPUTS]
    assert len(set(names)) == len(names)


def test_names_tell_one_interview_and_deal_breaker_from_the_next() -> None:
    assert plain_name("stages[0].pass") == "chance of passing this interview"
    assert plain_name("stages[1].pass") == "chance of passing interview 2"
    assert plain_name("deal_breakers[1].probability") == "chance that deal-breaker 2 is real"
    said = plain_name("deal_breakers[0].probability", "weekend work.")
    assert said == 'chance that "weekend work" is real'


def test_words_of_the_user_are_never_read_as_a_template() -> None:
    assert "{stage}" in plain_name("deal_breakers[0].cost", "{stage}")


@pytest.mark.parametrize("path", ["job.yeers", "preferences.pay", "", "pay.mean"])
def test_an_input_that_does_not_exist_has_no_name(path: str) -> None:
    with pytest.raises(ValueError, match="no input"):
        plain_name(path)


@pytest.mark.parametrize("path", INPUTS)
def test_what_a_user_can_tell_is_asked_in_one_question(path: str) -> None:
    question = question_to_yourself(path, "weekend work")
    if question is not None:
        assert question.endswith("?")
        assert not any(sign in question for sign in "_[]{}*")


def test_what_no_user_can_tell_is_not_asked() -> None:
    silent = {path for path in INPUTS if question_to_yourself(path) is None}
    assert silent == {
        "job.discount",
        "job.correlation",
        "job.belief_scale",
        "job.error_scale",
        "process.in_time",
        "side_benefits.open_mind",
        "side_benefits.practice.lambda",
        *(f"stages[0].shows.{attribute}" for attribute in Attribute),
    }


def test_a_counter_offer_brings_your_own_reason_back() -> None:
    assert "I never see my children." in counter_offer_notes("I never see my children.")[0]
    assert counter_offer_notes()[0].startswith("What made you look elsewhere")


def test_the_usual_warning_of_counter_offers_is_called_folklore() -> None:
    warning = counter_offer_notes()[1]
    assert "80%" in warning
    assert "folklore" in warning
    assert "2021" in warning
