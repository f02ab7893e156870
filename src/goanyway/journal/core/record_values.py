"""A record as plain values, and back: what history, undo and export are made of.

An image is a flat object of JSON values: dates in ISO 8601, amounts as text, another record by its
handle, content by its hash. It leaves out what only this database knows: the row's number, its
owner and its version. So it means the same in another journal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias, TypeVar

from django.db import models
from django.db.models import QuerySet

from goanyway.errors import InputError, UnknownId
from goanyway.journal.models import RECORDS, Content, Record, User
from goanyway.language import _

Image = dict[str, Any]

NOT_IN_IMAGES = ("id", "owner", "version", "handle")

Naming: TypeAlias = Callable[[type[models.Model], int], str]
"""Tells how a row is named in images, from its model and number."""

AnyRecord = TypeVar("AnyRecord", bound=Record)

AT_ONCE = 500
"""How many rows are in memory at a time where all of them are gone through."""

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


def image_of(record: Record, name: Naming | None = None) -> Image:
    """The record as plain values.

    Args:
        name: how images name other rows; without it each named row is looked up.
    """

    def named(field: models.Field[Any, Any], value: Any) -> Any:
        if name is None and value is not None and field.related_model:
            return str(getattr(record, field.name))
        return _plain(field, value, name)

    return {
        each.name: named(each, getattr(record, each.attname)) for each in fields_of(type(record))
    }


def images_of(rows: QuerySet[AnyRecord], name: Naming) -> Iterator[tuple[str, Image]]:
    """The handle and the image of each row, with few rows in memory at a time."""
    fields = fields_of(rows.model)
    values = rows.values_list("handle", *(each.attname for each in fields))
    for handle, *row in values.iterator(chunk_size=AT_ONCE):
        yield (
            handle,
            {each.name: _plain(each, value, name) for each, value in zip(fields, row, strict=True)},
        )


def naming(owner: User) -> Naming:
    """How images name the owner's rows, looked up once for them all."""
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
                _(
                    "{field}: this is {given} characters long, and there is room for {limit}."
                ).format(field=field.verbose_name, given=len(kept), limit=limit)
            )


def _plain(field: models.Field[Any, Any], value: Any, name: Naming | None) -> Any:
    match value:
        case None | str():
            return value
        case int() if name is not None and isinstance(field.related_model, type):
            return name(field.related_model, value)
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
                _("{field}: {handle} isn't in the journal.").format(
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
