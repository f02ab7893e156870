"""What you said of one job, laid over what you said for all of them.

The file of a job holds only what is its own. Where both say the same key, the job's counts; a list
of the job's takes the place of the list for all. Reasons alone are gathered: what makes you
hesitate about every job does so about this one too, wherever it bears.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import tomlkit

from goanyway.domain.situation import Reason
from goanyway.interchange.situation_files.content import MOST

REASONS = "reasons"
CURRENCY = "currency"


@lru_cache(maxsize=64)
def laid_over(general: str, own: str) -> str:
    """The text of a file that says both; either of them as it stands where it says all.

    Money of another currency cannot be added up: a job's file in one of its own stands alone.

    Args:
        general: the file that holds for all jobs; a situation.
        own: the file of the job.
    """
    if not own.strip():
        return general
    if not general.strip():
        return own
    for_all, for_job = tomllib.loads(general), tomllib.loads(own)
    currency = for_job.get(CURRENCY)
    if currency is not None and currency != for_all.get(CURRENCY, currency):
        return own
    return tomlkit.dumps(in_order(_merged(for_all, for_job)))


def reasons_of(text: str) -> list[dict[str, Any]] | None:
    """The reasons of a file as they are written; None where it says nothing of them."""
    reasons = tomllib.loads(text).get(REASONS)
    return None if reasons is None else list(reasons)


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        under: Any = merged.get(key)
        if key == REASONS:
            merged[key] = _gathered(value, under or [])
        elif _is_table(value) and _is_table(under):
            merged[key] = _merged(under, value)
        else:
            merged[key] = value
    return merged


def _is_table(value: object) -> bool:
    """Whether it is a table of keys, and not one figure written as its ends or with its unit."""
    return isinstance(value, Mapping) and not _OF_A_FIGURE & value.keys()


_OF_A_FIGURE = {"p10", "p90", "amount"}


def _gathered(own: list[dict[str, Any]], for_all: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A job's own reasons, then those for all that it does not say itself; as many as are read."""
    known = {_about(each) for each in own}
    return [*own, *(each for each in for_all if _about(each) not in known)][: MOST[Reason]]


def _about(reason: Mapping[str, Any]) -> tuple[str, str]:
    return str(reason.get("kind", "")), str(reason.get("what", ""))


def in_order(content: Mapping[str, Any]) -> dict[str, Any]:
    """The same with plain keys before tables, and those before lists of tables, as TOML needs.

    Of empty lists the one of reasons stays: it says that there are none.
    """
    kept = {key: value for key, value in content.items() if value != [] or key == REASONS}
    return {
        key: in_order(value) if isinstance(value, Mapping) else value
        for key, value in sorted(kept.items(), key=lambda item: _rank(item[1]))
    }


def _rank(value: object) -> int:
    if isinstance(value, Mapping):
        return 1
    return 2 if isinstance(value, list) and any(isinstance(each, Mapping) for each in value) else 0
