"""Changing single lines of a situation file; all others stay as the person wrote them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import TOMLKitError

from goanyway.errors import SituationError
from goanyway.interchange.situation_files.given import Given
from goanyway.interchange.situation_files.layers import REASONS, in_order, laid_over, reasons_of
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.language import _

_STEP = re.compile(r"[^.\[\]]+|\[\d{1,9}\]")


def with_values(
    text: str,
    values: Mapping[str, Given | None],
    name: str,
    styles: Sequence[str] = (),
    *,
    over: str = "",
) -> str:
    """The file with these keys set, or taken out where the value is None.

    Args:
        text: the file as it is; empty where there is none yet.
        over: the file that this one is laid over. A place in one of its lists is set in a copy of
            that list, since a list takes the place of the one below.
        values: by path: "you.hour", "job.beliefs.pay.mean", "stages[0].pass".
        name: of the file, for messages.
        styles: of the stages that were taken, for a file that names none; empty ones are not said.

    Raises:
        SituationError: the file with these values is no situation.
    """
    document = _parsed(text, name)
    together = tomllib.loads(laid_over(over, text)) if over else {}
    for path, value in values.items():
        steps = [int(each[1:-1]) if each[0] == "[" else each for each in _STEP.findall(path)]
        if over:
            _take_lists(document, together, steps)
        if value is None:
            _take_out(document, steps)
        else:
            _put(document, steps, value, styles)
    return _checked(document, name, over)


def with_reasons(
    text: str, reasons: Sequence[Mapping[str, Given]], name: str, *, over: str = ""
) -> str:
    """The file with these reasons and no others; an empty list says that there are none.

    Args:
        text: the file as it is; empty where there is none yet.
        reasons: by their keys in the file.
        over: the file that this one is laid over.

    Raises:
        SituationError: the file with these reasons is no situation.
    """
    document = _parsed(text, name)
    if reasons_of(text) == list(reasons):
        return text
    document.pop(REASONS, None)
    if not reasons:
        # Plain keys come first in TOML.
        opening = tomlkit.parse("reasons = []\n")
        document = _parsed(tomlkit.dumps(opening) + tomlkit.dumps(document), name)
    else:
        tables = tomlkit.aot()
        for each in reasons:
            table = tomlkit.table()
            for key, value in each.items():
                table[key] = _as_written(value)
            tables.append(table)
        document[REASONS] = tables
    return _checked(document, name, over)


def _parsed(text: str, name: str) -> TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise SituationError(
            _("This isn't TOML."), where=name, mend=_("Write it again in Settings.")
        ) from error


def _checked(document: TOMLDocument, name: str, over: str) -> str:
    """The text of a file, which must be a situation together with the one below it."""
    changed = tomlkit.dumps(document)
    read_situation(laid_over(over, changed), name)
    return changed


def _take_lists(
    document: TOMLDocument, together: Mapping[str, Any], steps: Sequence[str | int]
) -> None:
    """Copy each list on the way from what both say, where the file has less of it."""
    inside: Any = document
    below: Any = together
    for step, following in pairwise(steps):
        if isinstance(step, int) or step not in below:
            return
        below = below[step]
        if isinstance(following, int):
            if len(below) > len(inside.get(step, ())):
                tables = tomlkit.aot()
                for each in below:
                    tables.append(tomlkit.item(in_order(each)))
                inside[step] = tables
            return
        if step not in inside:
            inside[step] = tomlkit.table()
        inside = inside[step]


def _put(
    document: TOMLDocument, steps: Sequence[str | int], value: Given, styles: Sequence[str]
) -> None:
    inside: Any = document
    *way, last = steps
    for step, following in zip(way, steps[1:], strict=True):
        if isinstance(step, int):
            while len(inside) <= step:
                inside.append(_blank(way, styles, len(inside)))
        elif isinstance(following, int) and step in inside and not inside[step]:
            del inside[step]  # an empty list stands among the plain keys, its tables behind them
            inside[step] = tomlkit.aot()
        elif step not in inside or not isinstance(inside[step], dict | list):
            inside[step] = tomlkit.aot() if isinstance(following, int) else tomlkit.table()
        inside = inside[step]
    inside[last] = _as_written(value)


def _as_written(value: Given) -> Any:
    """A value as it stands in the file; a range on one line."""
    if not isinstance(value, Mapping):
        return value
    table = tomlkit.inline_table()
    table.update(value)
    return table


def _blank(way: Sequence[str | int], styles: Sequence[str], place: int) -> Any:
    """A table to be filled; a stage says at least how it is run, where that is known."""
    table = tomlkit.table()
    if way[0] == "stages" and place < len(styles) and styles[place]:
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
