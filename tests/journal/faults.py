"""What may be wrong around a journal: each is inflicted on a place, and lifted again.

with fault(place, operation) as give:
    ran = give(operation.command(place))
"""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import pytest
from django.db import connection

from goanyway.journal.local import backups, one_at_a_time, opening
from goanyway.journal.local.backups import FOLDER
from goanyway.journal.local.one_at_a_time import LOCK
from goanyway.settings.home import JOURNAL
from tests.journal import spoiling
from tests.journal.children import may_mount, mount_read_only, mount_small, own_mounts, started
from tests.journal.operations import DAY, Operation, Place, Ran, clock_at, run

if TYPE_CHECKING:
    from goanyway.journal.models import User

Give = Callable[[tuple[str, ...]], Ran]
Fault = Callable[[Place, Operation], AbstractContextManager[Give]]

AT_ONCE = 3
SMALL_DISK = 2**20 * 4
"""In bytes; a journal of a few records takes less than half of it."""
SMALL_FILE = 10_000
"""In bytes, less than any journal or export."""


# Two versions


@contextmanager
def newer_program_was_there(place: Place, operation: Operation) -> Iterator[Give]:
    _migrate_further(place)
    yield run
    _migrate_back(place)


@contextmanager
def newer_program_comes_meanwhile(place: Place, operation: Operation) -> Iterator[Give]:
    """It updates the tables after the journal was opened here, and before it is used."""
    usual = opening.open_journal

    def opened(*arguments: object, **more: object) -> User:
        user = usual(*arguments, **more)  # type: ignore[arg-type]
        _migrate_further(place)
        return user

    with mock.patch.object(opening, "open_journal", opened):
        yield run
    _migrate_back(place)


def _migrate_further(place: Place) -> None:
    in_another_process(
        place,
        "ALTER TABLE journal_note ADD COLUMN newer TEXT NULL;"
        "INSERT INTO django_migrations (app, name, applied) VALUES ('journal', '9999_x', '')",
    )


def _migrate_back(place: Place) -> None:
    """As the newer program would read it; nothing where a backup took the journal's place."""
    with closing(sqlite3.connect(place.journal)) as database:
        gone = database.execute("DELETE FROM django_migrations WHERE name = '9999_x'")
        if gone.rowcount:
            database.execute("ALTER TABLE journal_note DROP COLUMN newer")
        database.commit()


def in_another_process(place: Place, statements: str) -> None:
    """Change the file as another program does, which knows nothing of what is open here."""
    with closing(sqlite3.connect(place.journal)) as database:
        database.executescript(statements)


# Two starts


@contextmanager
def several_at_once(place: Place, operation: Operation) -> Iterator[Give]:
    """The same command in several processes; what they say is put together."""

    def give(command: tuple[str, ...]) -> Ran:
        results = [started(partial(run, command)) for _each in range(AT_ONCE)]
        ran = [each() for each in results]
        worst = max(ran, key=lambda each: each.status not in (0, 2))
        done = sum(each.status == 0 for each in ran)
        if worst.status in (0, 2):
            worst = Ran(0 if done else 2, str(done), "".join(each.err for each in ran))
        return worst

    yield give


@contextmanager
def _held(name: str, place: Place, operation: Operation) -> Iterator[Give]:
    """Another process is in the middle of writing to that file, and does not come to an end."""
    with ExitStack() as stack:
        path = place.home / name
        other = stack.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
        other.execute("BEGIN IMMEDIATE")
        stack.enter_context(mock.patch.dict(connection.settings_dict["OPTIONS"], timeout=0.01))
        stack.enter_context(mock.patch.object(one_at_a_time, "SECONDS_TO_WAIT", 0.01))
        stack.enter_context(mock.patch.object(backups, "SECONDS_TO_WAIT", 0.01))
        yield run


another_writes_for_ever: Fault = partial(_held, JOURNAL)
another_migrates_for_ever: Fault = partial(_held, LOCK)


# Links


@contextmanager
def home_is_a_link(place: Place, operation: Operation) -> Iterator[Give]:
    _turn_into_link(place.home)
    yield run
    assert place.home.is_symlink()


@contextmanager
def home_is_a_link_to_nothing(place: Place, operation: Operation) -> Iterator[Give]:
    with _away(_turn_into_link(place.home)):
        yield run


@contextmanager
def journal_is_a_link(place: Place, operation: Operation) -> Iterator[Give]:
    _turn_into_link(place.journal)
    yield run
    assert place.journal.is_symlink()


@contextmanager
def journal_is_a_link_to_nothing(place: Place, operation: Operation) -> Iterator[Give]:
    with _away(_turn_into_link(place.journal)):
        yield run


@contextmanager
def journal_has_a_second_name(place: Place, operation: Operation) -> Iterator[Give]:
    other = place.root / "second-name"
    other.hardlink_to(place.journal)
    yield run
    assert other.read_bytes() == place.journal.read_bytes()


@contextmanager
def backups_are_a_link(place: Place, operation: Operation) -> Iterator[Give]:
    (place.home / FOLDER).mkdir(mode=0o700, exist_ok=True)
    _turn_into_link(place.home / FOLDER)
    yield run
    assert (place.home / FOLDER).is_symlink()


@contextmanager
def backups_are_a_link_to_nothing(place: Place, operation: Operation) -> Iterator[Give]:
    (place.home / FOLDER).mkdir(mode=0o700, exist_ok=True)
    with _away(_turn_into_link(place.home / FOLDER)):
        yield run


@contextmanager
def file_is_a_link(place: Place, operation: Operation) -> Iterator[Give]:
    """What is handed over is a link; so is what lies where an export shall be."""
    path = operation.source(place) or place.exported
    path.touch()
    target = _turn_into_link(path)
    before = target.read_bytes()
    yield run
    assert target.read_bytes() == before


def _turn_into_link(path: Path) -> Path:
    """Move it elsewhere, and let a link lead there."""
    target = path.parent / "elsewhere" / path.name
    target.parent.mkdir(mode=0o700)
    path.rename(target)
    path.symlink_to(target)
    return target


@contextmanager
def _away(path: Path) -> Iterator[None]:
    """As on a disk that is not plugged in."""
    hidden = path.with_name("away")
    path.rename(hidden)
    yield
    assert not path.exists()
    hidden.rename(path)


# Disks


@contextmanager
def full_disk(place: Place, operation: Operation, *, left: int = 0) -> Iterator[Give]:
    """The home is on a disk with `left` bytes of room."""
    if not may_mount():
        pytest.skip("this system lets a test mount nothing")
    before, after = place.root / ".before", place.root / ".after"

    def act(command: tuple[str, ...]) -> Ran:
        own_mounts()
        mount_small(place.home, SMALL_DISK)
        shutil.copytree(before, place.home, dirs_exist_ok=True)
        filler = place.home / "filler"
        _fill(filler, left)
        try:
            return run(command)
        finally:
            filler.unlink()
            shutil.copytree(place.home, after)

    def give(command: tuple[str, ...]) -> Ran:
        place.home.rename(before)
        place.home.mkdir(mode=0o700)
        ran = started(partial(act, command))()
        place.home.rmdir()
        after.rename(place.home)
        shutil.rmtree(before)
        return ran

    yield give


def _fill(path: Path, left: int) -> None:
    room = os.statvfs(path.parent)
    with path.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, room.f_bavail * room.f_frsize - left))


@contextmanager
def small_files_only(place: Place, operation: Operation) -> Iterator[Give]:
    """No file may be larger than a limit of the system, as on a disk with a quota."""

    def act(command: tuple[str, ...]) -> Ran:
        resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL_FILE, SMALL_FILE))
        return run(command)

    yield lambda command: started(partial(act, command))()


@contextmanager
def read_only_disk(place: Place, operation: Operation) -> Iterator[Give]:
    """Nobody may write to the home: mounted so, or where nobody may mount, by its modes."""
    if may_mount():

        def act(command: tuple[str, ...]) -> Ran:
            own_mounts()
            mount_read_only(place.home)
            return run(command)

        yield lambda command: started(partial(act, command))()
    elif os.getuid() == 0:
        pytest.skip("the modes of files do not bind root, who may mount nothing here")
    else:
        paths = (place.home, *place.home.rglob("*"))
        modes = {each: each.stat().st_mode for each in paths}
        for each, mode in modes.items():
            each.chmod(mode & ~0o222)
        yield run
        for each, mode in modes.items():
            each.chmod(mode)


# Clocks


@contextmanager
def _clock(day: date, place: Place, operation: Operation) -> Iterator[Give]:
    there = set((place.home / FOLDER).glob("*"))

    def give(command: tuple[str, ...]) -> Ran:
        with clock_at(day):
            return run(command)

    yield give
    assert there <= set((place.home / FOLDER).glob("*"))


AHEAD, BACK = DAY.replace(year=DAY.year + 10), DAY.replace(year=DAY.year - 10)
clock_ahead: Fault = partial(_clock, AHEAD)
clock_back: Fault = partial(_clock, BACK)


# Damage, and what is something else


@contextmanager
def _journal(spoil: Callable[[Path], None], place: Place, operation: Operation) -> Iterator[Give]:
    spoil(place.journal)
    yield run


@contextmanager
def _file(spoil: Callable[[Path], None], place: Place, operation: Operation) -> Iterator[Give]:
    """The one that is handed over; it is whole again in the end."""
    path = operation.source(place)
    assert path is not None
    whole = shutil.copy(path, path.with_name("whole"))
    spoil(path)
    yield run
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    Path(whole).rename(path)


journal_cut_short: Fault = partial(_journal, spoiling.cut)
journal_overwritten: Fault = partial(_journal, spoiling.overwrite)
journal_without_its_beginning: Fault = partial(_journal, spoiling.overwrite_the_beginning)
journal_emptied: Fault = partial(_journal, spoiling.empty)
journal_another_database: Fault = partial(_journal, spoiling.another_database)
journal_no_database: Fault = partial(_journal, spoiling.no_database)
journal_a_folder: Fault = partial(_journal, spoiling.a_folder)
file_cut_short: Fault = partial(_file, spoiling.cut)
file_overwritten: Fault = partial(_file, spoiling.overwrite)
file_emptied: Fault = partial(_file, spoiling.empty)
file_another_database: Fault = partial(_file, spoiling.another_database)
file_no_database: Fault = partial(_file, spoiling.no_database)
file_a_folder: Fault = partial(_file, spoiling.a_folder)
