"""The inputs of a situation by their paths ("stages[0].pass"): listed, named, answered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, cast

from goanyway.advising.reasons import is_or_is_not
from goanyway.domain.quantity import Quantity
from goanyway.domain.reason import NEEDS_PRESENCE, ReasonKind
from goanyway.domain.situation import Rule, Situation, numbers
from goanyway.interchange.situation_files.keys import key_of
from goanyway.letters import plain_name

_DEAL_BREAKER = re.compile(r"deal_breakers\[(\d{1,9})\]")
_LISTED = re.compile(r"(deal_breakers|reasons)\[(\d{1,9})\]\.(\w+)")
_STEP = re.compile(r"[^.\[\]]+|\[\d{1,9}\]")


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


def typed_path(path: str, given: Situation, filled: Situation) -> str | None:
    """The path under which an input of a complete situation is typed; None where it is not.

    A deal-breaker that a reason was compiled into is typed as that reason, and so is the way.

    Args:
        path: the input, in the complete situation.
        given: as the user gave it.
        filled: the same, completed.
    """
    found = _LISTED.fullmatch(path)
    if found is None:
        return path
    name, index, key = found[1], int(found[2]), found[3]
    if name == "reasons":
        ways = [at for at, each in enumerate(given.reasons) if each.kind is ReasonKind.COMMUTE]
        return f"reasons[{ways[index]}].{key}" if index < len(ways) else None
    beyond = index - len(given.deal_breakers)
    if beyond < 0:
        return path
    compiled = [at for at, each in enumerate(given.reasons) if is_or_is_not(each)]
    if len(compiled) != len(filled.deal_breakers) - len(given.deal_breakers):
        compiled = [at for at in compiled if given.reasons[at].kind not in NEEDS_PRESENCE]
    typed = {"probability": "sure", "cost": "makes_up"}.get(key)
    if typed is None or beyond >= len(compiled):
        return None
    return f"reasons[{compiled[beyond]}].{typed}"


def answered(situation: Situation, filled: Situation, path: str, answer: Quantity) -> Situation:
    """The situation with one input answered.

    Args:
        situation: as the user gave it, without what was left out.
        filled: the same, filled in; it says which kind of thing stands where.
        path: the input.
        answer: what the user said.
    """
    return typed(situation, filled, typed_path(path, situation, filled) or path, answer)


def typed(given: Situation, filled: Situation, path: str, answer: Quantity) -> Situation:
    """The situation as it was given, with a figure typed in under its path in the file."""
    return cast(Situation, _answered(given, filled, _steps(path), answer))


def _answered(value: Any, filled: Any, steps: list[str | int], answer: Quantity) -> Any:
    if not steps:
        return answer
    step, *rest = steps
    if isinstance(step, int):
        blank = [type(each)() for each in filled[len(value or ()) : step + 1]]
        items = [*(value or ()), *blank]
        like = filled[step] if step < len(filled) else items[step]
        items[step] = _answered(items[step], like, rest, answer)
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
