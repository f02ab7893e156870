"""The rows of a journal that somebody hands over, copied into tables that are made here.

Nothing but rows comes along. Triggers, views, indexes and whatever else a file may hold stay where
they are, and a table whose columns are not a journal's is not read at all. Each value must be one
that its column may hold. Whose the rows are is not what the file says: they are yours, but for
those of the example.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from goanyway.journal.core.tables import (
    IN_SCHEMA,
    JOURNAL,
    journal_migrations,
    make_tables,
    models_after,
    own_shape,
    shape_of,
)
from goanyway.journal.local.columns import Column, columns_of
from goanyway.journal.local.file_connection import turned_to_file
from goanyway.journal.local.foreign_file import reading
from goanyway.journal.local.opening import EXAMPLE_OWNER, LOCAL_OWNER
from goanyway.language import _

NUMBERS: Mapping[str, int] = {LOCAL_OWNER: 1, EXAMPLE_OWNER: 2}
"""The owners, and the numbers that they have in every journal that was copied."""
MOST_MIGRATIONS = 1_000
MOST_PARTS = 10_000
"""Of the schema of a file; a journal has some two hundred."""

_MIGRATIONS = "django_migrations"
_USERS = "journal_user"
_OWNER = "owner_id"


class NoJournal(Exception):
    """Raised when a file holds no journal that can be copied; its text says why."""


class NewerJournal(Exception):
    """Raised when a newer goanyway has made the file."""


@dataclass(frozen=True, slots=True)
class _Foreign:
    """A file that was looked over: its tables are those of a journal.

    Attributes:
        after: the last migration of the journal that was made there.
        tables: of the journal's records, each with its columns.
        owners: by the number that they have there, the one that they get.
    """

    database: sqlite3.Connection
    after: str
    tables: Mapping[str, tuple[Column, ...]]
    owners: Mapping[int, int]


def verify_journal(source: Path) -> None:
    """See that there is a journal in a file that can be copied.

    Raises:
        NoJournal: there is none in it, or not a whole one.
        NewerJournal: as its name says.
        sqlite3.Error: it is damaged, or no database.
    """
    with reading(source) as database:
        _looked_over(database)


def copy_journal(source: Path, target: Path) -> None:
    """Make a journal in the empty file `target` of the rows in `source`, in the tables of then.

    Raises:
        NoJournal: there is none in it, or not a whole one.
        NewerJournal: as its name says.
        sqlite3.Error: it is damaged, or no database.
    """
    with reading(source) as database:
        foreign = _looked_over(database)
        with turned_to_file(target) as connection:
            make_tables(connection, foreign.after)
            users = models_after(foreign.after).get_model(JOURNAL, "User").objects
            for name, number in NUMBERS.items():
                if number in foreign.owners.values():
                    users.create(pk=number, username=name)
            _copy_rows(foreign, connection.connection)


def _looked_over(database: sqlite3.Connection) -> _Foreign:
    parts = database.execute(IN_SCHEMA).fetchmany(MOST_PARTS)
    ours = own_shape()
    for each, made in shape_of(parts).items():
        if made.upper().startswith("CREATE VIRTUAL") and ours.get(each) != made:
            raise NoJournal(_("{name} doesn't belong in a journal").format(name=each[1]))
    there = {name for kind, name, _sql in parts if kind == "table"}
    after = _last_migration(database, there)
    tables = {
        each._meta.db_table: columns_of(each)
        for each in models_after(after).get_app_config(JOURNAL).get_models()
    }
    for table, columns in tables.items():
        theirs = database.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
        same = {(name, 0) for _number, name, *_rest, hidden in theirs}
        if table not in there or same != {(each.name, 0) for each in columns}:
            raise NoJournal(_("{table} isn't a table of a journal").format(table=table))
        ((found, *_more), *_rows) = database.execute(f'PRAGMA integrity_check("{table}")')
        if found != "ok":
            raise NoJournal(str(found))
    del tables[_USERS]
    return _Foreign(database, after, tables, _owners(database, tables))


def _last_migration(database: sqlite3.Connection, tables: Collection[str]) -> str:
    known = journal_migrations()
    done = set[str]()
    if _MIGRATIONS in tables:
        rows = database.execute(f"SELECT app, name FROM {_MIGRATIONS}")  # noqa: S608 - our own
        done = {str(name) for app, name in rows.fetchmany(MOST_MIGRATIONS) if app == JOURNAL}
    if done - set(known):
        raise NewerJournal
    if not done or done != set(known[: len(done)]):
        raise NoJournal(_("it doesn't say which goanyway made it"))
    return known[len(done) - 1]


def _owners(
    database: sqlite3.Connection, tables: Mapping[str, tuple[Column, ...]]
) -> dict[int, int]:
    """Who keeps anything there; whoever it is but the example's owner is you."""
    keeping = {
        owner
        for table, columns in tables.items()
        if any(each.name == _OWNER for each in columns)
        for (owner,) in database.execute(f'SELECT DISTINCT {_OWNER} FROM "{table}"')  # noqa: S608
    }
    names = dict(database.execute(f"SELECT id, username FROM {_USERS}"))  # noqa: S608
    if not keeping <= names.keys():
        raise NoJournal(_("some of it belongs to nobody"))
    examples = {each for each in keeping if names[each] == EXAMPLE_OWNER}
    if len(keeping - examples) > 1:
        raise NoJournal(_("it holds more than one person's journal"))
    return {
        **dict.fromkeys(examples, NUMBERS[EXAMPLE_OWNER]),
        **dict.fromkeys(keeping - examples, NUMBERS[LOCAL_OWNER]),
    }


def _copy_rows(foreign: _Foreign, target: sqlite3.Connection) -> None:
    """All tables in one transaction; whether each row names what is there is seen at its end."""
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN")
    try:
        for table, columns in foreign.tables.items():
            names = ", ".join(f'"{each.name}"' for each in columns)
            places = ", ".join("?" * len(columns))
            target.executemany(
                f'INSERT INTO "{table}" ({names}) VALUES ({places})',  # noqa: S608 - our own names
                _rows(foreign, table, columns, names),
            )
    except sqlite3.IntegrityError as error:
        raise NoJournal(str(error)) from error
    lost = target.execute("PRAGMA foreign_key_check").fetchone()
    if lost is not None:
        problem = _("a row of {table} names a row of {target} that isn't there")
        raise NoJournal(problem.format(table=lost[0], target=lost[2]))
    target.execute("COMMIT")
    target.execute("PRAGMA foreign_keys = ON")


def _rows(
    foreign: _Foreign, table: str, columns: tuple[Column, ...], names: str
) -> Iterator[tuple[object, ...]]:
    for row in foreign.database.execute(f'SELECT {names} FROM "{table}"'):  # noqa: S608
        for column, value in zip(columns, row, strict=True):
            if not column.holds(value):
                problem = _("in {table}, {column} holds something it can't hold")
                raise NoJournal(problem.format(table=table, column=column.name))
        yield tuple(
            foreign.owners[value] if column.name == _OWNER else value
            for column, value in zip(columns, row, strict=True)
        )
