"""A record as plain values, and back: what history, undo and export are made of.

An image is a flat object of JSON values: dates in ISO 8601, amounts as text, another record by its
handle, content by its hash. It leaves out what only this database knows: the row's number, its
owner and its version. So it means the same in another journal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any

from django.db import models

from goanyway.errors import InputError, UnknownId
from goanyway.journal.models import RECORDS, Content, Record, User
from goanyway.language import _

Image = dict[str, Any]

NOT_IN_IMAGES = ("id", "owner", "version", "handle")

CENT = Decimal("0.01")

_BAD = re.compile("[\0\ud800-\udfff]")

KINDS: Mapping[str, type[Record]] = {str(each._meta.model_name): each for each in RECORDS}
"""Each kind of record by its name, as history writes it."""


def kind_of(record: Record | type[Record]) -> str:
    """The name of a record's kind."""
    return str(record._meta.model_name)


@cache
def fields_of(kind: type[Record]) -> tuple[models.Field[Any, Any], ...]:
    """The fields that an image of this kind has."""
    return tuple(each for each in kind._meta.concrete_fields if each.name not in NOT_IN_IMAGES)


def image_of(record: Record, name: Callable[[type[models.Model], int], str] | None = None) -> Image:
    """The record as plain values.

    Args:
        name: tells how a row is named in images, from its model and number; without it each
            named row is looked up.
    """
    return {each.name: _plain(record, each, name) for each in fields_of(type(record))}


def naming(owner: User) -> Callable[[type[models.Model], int], str]:
    """How images name the owner's rows, looked up once for them all: for `image_of`."""
    found: dict[type[models.Model], dict[int, str]] = {}
    for kind in RECORDS:
        found[kind] = dict(kind._base_manager.filter(owner=owner).values_list("pk", "handle"))
    found[Content] = dict(Content.objects.filter(owner=owner).values_list("pk", "sha256"))
    return lambda model, number: found[model][number]


def values_of(
    kind: type[Record],
    image: Mapping[str, Any],
    owner: User,
    number: Callable[[type[models.Model], str], int | None] | None = None,
) -> dict[str, Any]:
    """The attributes of a record with this image; the opposite of `image_of`.

    Args:
        number: tells the number of a row that images name, None where there is none; without it
            each named row is looked up.

    Raises:
        UnknownId: a record that the image names is not there.
    """
    return {
        each.attname: _value(each, image[each.name], owner, number)
        for each in fields_of(kind)
        if each.name in image
    }


def storable(record: Record) -> None:
    """Make the record one that every database can keep, and gives back as it is.

    NUL and lone surrogates, which no text needs, become the replacement character.

    Raises:
        InputError: a text is too long for its column.
    """
    for field in fields_of(type(record)):
        value = getattr(record, field.attname)
        if value is None or field.is_relation:
            continue
        kept = storable_value(
            value if isinstance(field, models.JSONField) else field.to_python(value)
        )
        setattr(record, field.attname, kept)
        limit = field.max_length
        if limit is not None and isinstance(kept, str) and len(kept) > limit:
            raise InputError(
                _("{field}: this is {given} characters long, and at most {limit} are kept.").format(
                    field=field.verbose_name, given=len(kept), limit=limit
                )
            )


def _plain(
    record: Record,
    field: models.Field[Any, Any],
    name: Callable[[type[models.Model], int], str] | None,
) -> Any:
    value = getattr(record, field.attname)
    target = field.related_model
    if value is None:
        return None
    if isinstance(target, type):
        return name(target, value) if name else str(getattr(record, field.name))
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case Decimal():
            return str(value)
        case _:
            return value


def _value(
    field: models.Field[Any, Any],
    plain: Any,
    owner: User,
    number: Callable[[type[models.Model], str], int | None] | None,
) -> Any:
    target = field.related_model
    if plain is None:
        return None
    if isinstance(target, type) and issubclass(target, Record | Content):
        found = number(target, plain) if number else _number(target, plain, owner)
        if found is None:
            raise UnknownId(
                _("{field}: {handle} is not in the journal.").format(
                    field=field.verbose_name, handle=plain
                )
            )
        return found
    return plain if isinstance(field, models.JSONField) else field.to_python(plain)


def _number(target: type[Record | Content], name: str, owner: User) -> int | None:
    by = "sha256" if issubclass(target, Content) else "handle"
    rows = target._base_manager.filter(owner=owner, **{by: name})
    return rows.values_list("pk", flat=True).first()


def storable_value(value: Any) -> Any:
    """The value as every database can keep it; see `storable`."""
    match value:
        case str():
            return _BAD.sub("\ufffd", str(value))
        case list() | tuple():
            return [storable_value(each) for each in value]
        case dict():
            return {str(storable_value(key)): storable_value(each) for key, each in value.items()}
        case Decimal():
            return value.quantize(CENT)
        case _:
            return value
