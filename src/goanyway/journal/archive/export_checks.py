"""Whether what an export holds can be a journal's: each record, each change, each id.

A problem is a field and what is wrong with it, in words; where there is none it is None.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

from goanyway.journal.core.field_rules import may_be_left_out, problem_with, problems_with_image
from goanyway.journal.core.record_values import KINDS, fields_of
from goanyway.journal.core.short_ids import kind_of_handle
from goanyway.journal.models import ChangeSet, KeptMessage, Record
from goanyway.journal.models.record import HANDLE_LENGTH
from goanyway.language import _

Problem = tuple[str, str]
"""The field, empty for all of it, and what is wrong with it."""

FORMER_FIELDS: Mapping[type[Record], tuple[str, ...]] = {KeptMessage: ("signs",)}
"""Fields that exports of earlier versions have, and that nothing needs any more."""
_NUMBERED = re.compile(r"([a-z]{1,20})([0-9]{1,20})")
_ROW_FIELDS = {"kind", "handle", "before", "after"}
_SET_FIELDS = {"handle", "at", "use_case", "undoes", "undone", "rows"}


def numbered(handle: str) -> tuple[str, int] | None:
    """The letters and the number of an id that has them ("c12")."""
    found = _NUMBERED.fullmatch(handle)
    return (found[1], int(found[2])) if found else None


def is_handle(kind: type[Record], given: Any) -> bool:
    """Whether it can be the id of a record of that kind."""
    return (
        isinstance(given, str) and 0 < len(given) <= HANDLE_LENGTH and kind in kind_of_handle(given)
    )


def problem_of_record(kind: type[Record], row: Mapping[str, Any]) -> Problem | None:
    """What is wrong with a record first, without its id."""
    for field, problem in problems_with_image(kind, row).items():
        return field, problem
    fields = {each.name: each for each in fields_of(kind)}
    for unknown in row.keys() - fields - set(FORMER_FIELDS.get(kind, ())):
        return unknown, _("there's no such field, though a newer goanyway may know it")
    for missing in fields.keys() - row:
        if not may_be_left_out(fields[missing]):
            return missing, _("is missing")
    return None


def problem_of_change_set(entry: Mapping[str, Any], earlier: Container[str]) -> Problem | None:
    """What is wrong with an entry of the history first.

    Args:
        earlier: the ids of those before it.
    """
    if set(entry) != _SET_FIELDS:
        fields = ", ".join(sorted(_SET_FIELDS))
        return "", _("must have exactly {fields}").format(fields=fields)
    for field in ChangeSet._meta.concrete_fields:
        if field.name in ("handle", "at", "use_case", "undone"):
            problem = problem_with(field, entry[field.name])
            if problem:
                return field.name, problem
    found = numbered(entry["handle"])
    if not found or found[0] != ChangeSet.prefix or entry["handle"] in earlier:
        return "handle", _("must be an id of its own, such as c1")
    if entry["undoes"] is not None and str(entry["undoes"]) not in earlier:
        return "undoes", _("must be the id of something earlier, or null")
    rows = entry["rows"]
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        return "rows", _("must be a list of changes")
    changed = [(str(row.get("kind")), str(row.get("handle"))) for row in rows]
    if len(set(changed)) < len(changed):
        return "rows", _("names a record twice")
    return None


def problem_of_row(row: Mapping[str, Any]) -> Problem | None:
    """What is wrong with one change of a record first."""
    if set(row) != _ROW_FIELDS or str(row["kind"]) not in KINDS:
        return "rows", _("isn't a change to a record")
    kind = KINDS[row["kind"]]
    if not is_handle(kind, row["handle"]):
        return "rows.handle", _("must be an id of this kind")
    if row["before"] is None and row["after"] is None:
        return "rows", _("isn't a change to a record")
    for side in ("before", "after"):
        image = row[side]
        if not isinstance(image, dict | None):
            return f"rows.{side}", _("must be an object, or null")
        for field, problem in problems_with_image(kind, image or {}).items():
            return f"rows.{side}.{field}", problem
    return None
