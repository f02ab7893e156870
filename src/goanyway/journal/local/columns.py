"""What a column of a journal may hold, by the type that is declared for it in SQLite.

SQLite itself keeps any value in any column; whoever reads them counts on more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from django.db import connection, models

_WHOLE = frozenset({"integer", "integer unsigned", "bigint", "smallint", "smallint unsigned"})
_NUMBERS = frozenset({"real", "decimal"})
_TEXTS: Mapping[str, Callable[[str], object]] = {
    "text": str,
    "varchar": str,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name, with its type and the most characters that it holds."""

    name: str
    kind: str
    longest: int | None

    def holds(self, value: object) -> bool:
        """Whether this value, as SQLite gives it, may be in it."""
        match value:
            case None:
                return True
            case int() if self.kind == "bool":
                return value in (0, 1)
            case int():
                return self.kind in _WHOLE or self.kind in _NUMBERS
            case float():
                return self.kind in _NUMBERS
            case bytes():
                return self.kind == "blob"
            case str():
                return self.kind in _TEXTS and self._reads(value)
            case _:
                return False

    def _reads(self, text: str) -> bool:
        if self.longest is not None and len(text) > self.longest:
            return False
        try:
            _TEXTS[self.kind](text)
        except ValueError:
            return False
        return True


def columns_of(model: type[models.Model]) -> tuple[Column, ...]:
    """The columns of a model's table."""
    return tuple(
        _column(str(each.column), each.db_type(connection) or "")
        for each in model._meta.concrete_fields
    )


def _column(name: str, declared: str) -> Column:
    kind, _bracket, longest = declared.lower().partition("(")
    return Column(name, kind, int(longest.rstrip(")")) if longest else None)
