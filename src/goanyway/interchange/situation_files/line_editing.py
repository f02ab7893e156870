"""Changing single lines of a situation file; all others stay as the person wrote them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import TOMLKitError

from goanyway.domain.quantity import Quantity
from goanyway.errors import SituationError
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.language import _

Given = str | float | bool | Mapping[str, float]
"""What a key is set to: a text, a number, yes or no, or a range as {"p10": 30, "p90": 60}."""


_STEP = re.compile(r"[^.\[\]]+|\[\d+\]")


def as_given(quantity: Quantity) -> Given:
    """A figure as a person would write it: a number, or a range where it is uncertain."""
    if quantity.uncertain:
        return {"p10": quantity.p10, "p90": quantity.p90}
    return quantity.central


def with_values(
    text: str, values: Mapping[str, Given | None], name: str, styles: Sequence[str] = ()
) -> str:
    """The file with these keys set, or taken out where the value is None.

    Args:
        text: the file as it is; empty where there is none yet.
        values: by path: "you.hour", "job.beliefs.pay.mean", "stages[0].pass".
        name: of the file, for messages.
        styles: of the stages that were taken, for a file that names none; empty ones are not said.

    Raises:
        SituationError: the file with these values is no situation.
    """
    try:
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        raise SituationError(
            _("This is no TOML."), where=name, mend=_("Write it anew in Settings.")
        ) from error
    for path, value in values.items():
        steps = [int(each[1:-1]) if each[0] == "[" else each for each in _STEP.findall(path)]
        if value is None:
            _take_out(document, steps)
        else:
            _put(document, steps, value, styles)
    changed = tomlkit.dumps(document)
    read_situation(changed, name)
    return changed


def _put(
    document: TOMLDocument, steps: Sequence[str | int], value: Given, styles: Sequence[str]
) -> None:
    inside: Any = document
    *way, last = steps
    for step, following in zip(way, steps[1:], strict=True):
        if isinstance(step, int):
            while len(inside) <= step:
                inside.append(_stage(styles, len(inside)))
        elif step not in inside or not isinstance(inside[step], dict | list):
            inside[step] = tomlkit.aot() if isinstance(following, int) else tomlkit.table()
        inside = inside[step]
    if isinstance(value, Mapping):
        table = tomlkit.inline_table()
        table.update(value)
        inside[last] = table
    else:
        inside[last] = value


def _stage(styles: Sequence[str], place: int) -> Any:
    table = tomlkit.table()
    if place < len(styles) and styles[place]:
        table["style"] = styles[place]
    return table


def _take_out(document: TOMLDocument, steps: Sequence[str | int]) -> None:
    inside: Any = document
    *way, last = steps
    for step in way:
        try:
            inside = inside[step]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(last, int):
        if last < len(inside):
            del inside[last]
    else:
        inside.pop(last, None)
