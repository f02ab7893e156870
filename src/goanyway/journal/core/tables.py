"""The tables of a journal in SQLite: made at once, and compared with what they should be.

A journal that is begun has no past, so its tables are made as the models are now, or were after an
earlier migration, together with what migrations make by hand: the trigger that keeps verdicts, and
the index of words. Migrating from nothing comes to the same, in thirty times the time; a test
compares the two after every migration.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.db.migrations.recorder import MigrationRecorder

from goanyway.journal.core.connection import turned_to

JOURNAL = "journal"
MADE_BY_HAND: Mapping[str, str] = {
    "0002_verdicts_stay": "keep",
    "0005_understood_once": "index_words",
}
"""The migrations that make what no model says, and the function in each that does."""

Migration = tuple[str, str]
"""An app and the name of a migration of it."""

Shape = Mapping[tuple[str, str], str]
"""What a database consists of, by type and name: the statement that makes it, in one form."""

IN_SCHEMA = "SELECT type, name, sql FROM sqlite_master"

_OF_SQLITE = re.compile(r"sqlite_(autoindex_|sequence$|stat\d$)")
_COLUMNS = re.compile(r"(?<=UPDATE OF ).*?(?= ON )")


@cache
def migrations() -> tuple[Migration, ...]:
    """All that this program knows, those of each app in their order."""
    return tuple(
        (app.label, path.stem)
        for app in apps.get_app_configs()
        for path in sorted((Path(app.path) / "migrations").glob("[0-9]*.py"))
    )


def journal_migrations() -> tuple[str, ...]:
    """Those of the journal, in their order."""
    return tuple(name for app, name in migrations() if app == JOURNAL)


def make_tables(connection: BaseDatabaseWrapper, after: str | None = None) -> None:
    """Make the tables of a journal in an empty database, to which Django is turned, at once.

    Args:
        after: the migration of the journal after which they were so; the newest if left out.
    """
    done = migrations() if after is None else migrated_at(after)
    registry = models_after(after)
    with connection.schema_editor(atomic=True) as editor:
        for model in (MigrationRecorder.Migration, *registry.get_models()):
            editor.create_model(model)
        for name, function in MADE_BY_HAND.items():
            if (JOURNAL, name) in done:
                module = import_module(f"goanyway.journal.migrations.{name}")
                getattr(module, function)(registry, editor)
        now = datetime.now(UTC).replace(tzinfo=None).isoformat(" ")
        for app, name in done:
            editor.execute(
                "INSERT INTO django_migrations (app, name, applied) VALUES (%s, %s, %s)",
                (app, name, now),
            )


def models_after(migration: str | None) -> Any:
    """The registry of the models as they were after a migration of the journal, or are."""
    if migration is None or migration == journal_migrations()[-1]:
        return apps
    return _loader().project_state([(JOURNAL, migration)]).apps


def migrated_at(migration: str) -> tuple[Migration, ...]:
    """All that is migrated when that migration of the journal is the last one."""
    return tuple(_loader().graph.forwards_plan((JOURNAL, migration)))


def _loader() -> Any:
    from django.db.migrations.loader import MigrationLoader

    return MigrationLoader(None)


@cache
def own_shape(after: str | None = None) -> Shape:
    """What a journal of this program consists of, or did after an earlier migration."""
    settings = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    made = DatabaseWrapper(connections.configure_settings({"default": settings})["default"])
    with turned_to(made):
        make_tables(made, after)
    with closing(made.connection) as database:
        return shape_of(database.execute(IN_SCHEMA))


def shape_of(rows: Iterable[tuple[str, str, str | None]]) -> Shape:
    """The shape that these rows of `IN_SCHEMA` say; what SQLite makes by itself is left out."""
    return {
        (kind, name): _in_one_form(kind, sql or "")
        for kind, name, sql in rows
        if not (kind in ("table", "index") and _OF_SQLITE.match(name))
    }


def differences(shape: Shape) -> Iterator[tuple[str, str, str]]:
    """What this is not as `own_shape` has it: the type and the name, and how.

    That is "missing", "foreign" for what has no place in a journal, or "other" for what is made
    in another way.
    """
    ours = own_shape()
    for each in sorted(ours.keys() | shape.keys()):
        if each not in shape:
            yield *each, "missing"
        elif each not in ours:
            yield *each, "foreign"
        elif ours[each] != shape[each]:
            yield *each, "other"


def _in_one_form(kind: str, sql: str) -> str:
    """The statement with columns and constraints in one order: migrations append theirs."""
    words = " ".join(sql.split())
    if kind == "trigger":
        return _COLUMNS.sub(lambda found: ", ".join(sorted(found[0].split(", "))), words, count=1)
    if kind == "table" and words.startswith("CREATE TABLE") and words.endswith(")"):
        head, _bracket, body = words.partition("(")
        return f"{head}({', '.join(sorted(_parts(body[:-1])))})"
    return words


def _parts(text: str) -> list[str]:
    """What stands between the commas that are within no quotes and no brackets."""
    parts, start, depth, quote = [], 0, 0, ""
    for at, letter in enumerate(text):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"`":
            quote = letter
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif letter == "," and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]
