"""Each sign: what shows it, and the honest words that come near."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from goanyway.advising.weights import shipped_model
from goanyway.domain.message import Channel, Message, Part
from goanyway.domain.screening import Safety
from goanyway.screening import signs_in
from goanyway.screening.judging import judge
from goanyway.screening.rules import SAID

SIGNS = tomllib.loads((Path(__file__).parent / "signs.toml").read_text(encoding="utf-8"))
RULES = {rule.name: rule for rule in SAID}


def names(text: str) -> set[str]:
    return {sign.name for sign in signs_in(Message("x", Channel.SMS, (Part("body", text),)))}


def listed(kind: str) -> list[object]:
    return [
        pytest.param(name, text, id=f"{name}: {text[:40]}")
        for name, both in SIGNS.items()
        for text in both[kind]
    ]


def test_every_sign_that_is_said_is_specified_here() -> None:
    assert SIGNS.keys() == RULES.keys()


@pytest.mark.parametrize(("name", "text"), listed("asks"))
def test_a_sign_is_seen_where_it_is_shown(name: str, text: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(("name", "text"), listed("honest"))
def test_a_sign_is_not_seen_in_its_honest_look_alikes(name: str, text: str) -> None:
    assert name not in names(text)


@pytest.mark.parametrize("text", [text for both in SIGNS.values() for text in both["honest"]])
def test_no_honest_look_alike_shows_a_hard_sign(text: str) -> None:
    signs = signs_in(Message("x", Channel.EMAIL, (Part("body", text),)))
    assert not [sign for sign in signs if sign.hard]


@pytest.mark.parametrize("text", [text for both in SIGNS.values() for text in both["asks"]])
def test_a_hard_sign_stops_alone(text: str) -> None:
    message = Message("x", Channel.SMS, (Part("body", text),))
    if any(sign.hard for sign in signs_in(message)):
        assert judge(message, shipped_model()).safety is Safety.DO_NOT_REPLY
