"""The inputs of a situation by their paths ("stages[0].pass"): listed, named, answered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, cast

from goanyway.domain.quantity import Quantity
from goanyway.domain.situation import Rule, Situation, numbers
from goanyway.interchange.situation_files.keys import key_of
from goanyway.letters import plain_name

_DEAL_BREAKER = re.compile(r"deal_breakers\[(\d+)\]")
_STEP = re.compile(r"[^.\[\]]+|\[\d+\]")


def inputs(situation: Situation) -> dict[str, Quantity]:
    """Every number that is known, by its path as in a situation file."""
    return {path: known for path, _rule, known in numbers(situation) if known is not None}


def named(path: str, situation: Situation) -> str:
    """An input in plain words, a deal-breaker in the user's own."""
    return plain_name(path, words_of(path, situation))


def words_of(path: str, situation: Situation) -> str:
    """What the user called the deal-breaker that a path is about, or nothing."""
    found = _DEAL_BREAKER.match(path)
    if found is None or int(found[1]) >= len(situation.deal_breakers):
        return ""
    return situation.deal_breakers[int(found[1])].what


def rule_of(path: str, situation: Situation) -> Rule:
    """What the number at a path may be."""
    return next(rule for name, rule, _known in numbers(situation) if name == path)


def answered(situation: Situation, filled: Situation, path: str, answer: Quantity) -> Situation:
    """The situation with one input answered.

    Args:
        situation: as the user gave it, without what was left out.
        filled: the same, filled in; it gives the stages where the user named none.
        path: the input.
        answer: what the user said.
    """
    return cast(Situation, _answered(situation, filled, _steps(path), answer))


def _answered(value: Any, filled: Any, steps: list[str | int], answer: Quantity) -> Any:
    if not steps:
        return answer
    step, *rest = steps
    if isinstance(step, int):
        items = list(value or filled)
        items[step] = _answered(items[step], filled[step], rest, answer)
        return tuple(items)
    if isinstance(filled, Mapping):
        known = value or {}
        return {**known, step: _answered(known.get(step), filled[step], rest, answer)}
    value = type(filled)() if value is None else value
    name = next(each.name for each in fields(filled) if key_of(each) == step)
    below = _answered(getattr(value, name), getattr(filled, name), rest, answer)
    return replace(value, **{name: below})


def _steps(path: str) -> list[str | int]:
    return [int(step[1:-1]) if step.startswith("[") else step for step in _STEP.findall(path)]
