"""What stands in each field of an image: said in words, and checked where images come from outside.

Both follow from the models: a field's type, its length, the words that its column allows.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, TypeAlias

from django.core.exceptions import ValidationError
from django.db import models

from goanyway.domain.moments import is_in_every_zone
from goanyway.journal.core.record_values import fields_of
from goanyway.journal.models import Content, Record
from goanyway.language import N_, _

Field: TypeAlias = "models.Field[Any, Any]"


@cache
def words_of(field: Field) -> tuple[str, ...]:
    """The words that a column is confined to; empty where any text will do."""
    for constraint in field.model._meta.constraints:
        if isinstance(constraint, models.CheckConstraint):
            match getattr(constraint.condition, "children", ()):
                case [(str(name), list(words))] if name == f"{field.name}__in":
                    return tuple(words)
    return ()


def meaning_of(field: Field) -> str:
    """What must stand in the field, in words."""
    words = words_of(field)
    if words:
        said = _("one of {words}").format(words=", ".join(f'"{each}"' for each in words))
    elif isinstance(field.related_model, type):
        said = _named(field.related_model)
    else:
        said = _(_shape_of(field)[0]).format(limit=field.max_length)
    return _("{said}, or null").format(said=said) if field.null else said


def problem_with(field: Field, value: Any) -> str:
    """Why this cannot stand in the field; empty where it can. The value is not quoted."""
    if value is None:
        return "" if field.null else _("can't be null")
    if _fits(field, value):
        return ""
    return _("must be {meaning}").format(meaning=meaning_of(field))


def problems_with_image(kind: type[Record], image: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with the values of an image, by field.

    A field that is left out, or not known, is not wrong: images of the history may be older.
    """
    problems = {
        each.name: problem_with(each, image[each.name])
        for each in fields_of(kind)
        if each.name in image
    }
    return {name: problem for name, problem in problems.items() if problem}


def may_be_left_out(field: Field) -> bool:
    """Whether there is something to take where an image of an earlier version has no such field."""
    return field.null or field.blank or field.has_default()


def _named(model: type[models.Model]) -> str:
    if issubclass(model, Content):
        return _("the hash of a content")
    return _("the handle of a record in {kind}").format(kind=model._meta.model_name)


def _fits(field: Field, value: Any) -> bool:
    if isinstance(field.related_model, type):
        return isinstance(value, str)
    words = words_of(field)
    if words:
        return isinstance(value, str) and value in words
    _said, reads = _shape_of(field)
    try:
        if not reads(value):
            return False
        field.run_validators(field.to_python(value))
    except (ValueError, ValidationError, InvalidOperation, OverflowError):
        return False
    return True


@cache
def _shape_of(field: Field) -> tuple[str, Callable[[Any], bool]]:
    return next((said, reads) for kind, said, reads in _SHAPES if isinstance(field, kind))


def _is_moment(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    moment = datetime.fromisoformat(value)
    return moment.tzinfo is not None and is_in_every_zone(moment)


def _is_day(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    day = date.fromisoformat(value)
    return day.isoformat() == value and is_in_every_zone(day)


def _is_time(value: Any) -> bool:
    return isinstance(value, str) and time.fromisoformat(value).tzinfo is None


def _is_amount(value: Any) -> bool:
    return isinstance(value, str) and Decimal(value).is_finite()


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


_SHAPES: tuple[tuple[type[Field], str, Callable[[Any], bool]], ...] = (
    (models.DateTimeField, N_("a time with its zone (2026-11-02T09:30:00+00:00)"), _is_moment),
    (models.DateField, N_("a day (2026-11-02)"), _is_day),
    (models.TimeField, N_("a time of day (13:30:00)"), _is_time),
    (models.DecimalField, N_('an amount as text ("70000.00")'), _is_amount),
    (models.BooleanField, N_("true or false"), lambda value: isinstance(value, bool)),
    (models.IntegerField, N_("a whole number"), _is_count),
    (models.FloatField, N_("a number"), _is_number),
    (models.JSONField, N_("any JSON"), lambda _value: True),
    (models.CharField, N_("text of at most {limit} characters"), _is_text),
    (models.TextField, N_("text"), _is_text),
)
"""For each type of field what it holds, and whether a JSON value is that; the first that fits."""
