"""What is done with a journal as a whole, as a command each, on a journal made for it.

Faults and kills befall them: `tests/journal/test_faults.py`, `benchmarks/kills.py`. Each is the
same wherever and whenever it is done, so what comes of it is known beforehand: `state` before and
after, of which there must always be one or the other.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from pathlib import Path
from unittest import mock

from goanyway.cli import main
from goanyway.cli.journal.opening import moment
from goanyway.errors import GoanywayError
from goanyway.journal.local.opening import open_journal, start_django
from goanyway.settings.home import JOURNAL

start_django()

from django.db import connection  # noqa: E402

from goanyway.journal.archive.export import export_file  # noqa: E402
from goanyway.journal.archive.soundness import check  # noqa: E402
from goanyway.journal.core import bin as the_bin  # noqa: E402
from goanyway.journal.core.changes import change  # noqa: E402
from goanyway.journal.intake.rereading import read_anew  # noqa: E402
from goanyway.journal.keeping.notes import write_note  # noqa: E402
from goanyway.journal.local import clock  # noqa: E402
from goanyway.journal.local.backups import backups, make_backup  # noqa: E402
from goanyway.journal.local.put_back import verify  # noqa: E402
from goanyway.journal.models import Opportunity, User  # noqa: E402
from tests.journal.make_shape import SHAPES  # noqa: E402
from tests.journal.records import NOW, TODAY, one_of_each  # noqa: E402
from tests.journal.stories import everything  # noqa: E402

DAY = TODAY + timedelta(days=3)
NOON = moment(DAY)
"""When the commands are given: three days after the journal was begun."""
TEXT = "It went well. " * 4000
"""So long that it takes pages of the file that are not there yet."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of its own, with the home of a journal and files beside it."""

    root: Path

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def journal(self) -> Path:
        return self.home / JOURNAL

    @property
    def backup(self) -> Path:
        """A backup that somebody keeps elsewhere."""
        return self.root / "files" / "backup.sqlite3"

    @property
    def other(self) -> Path:
        """An export of another journal."""
        return self.root / "files" / "other.zip"

    @property
    def exported(self) -> Path:
        """Where an export is written."""
        return self.root / "files" / "exported.zip"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that is done with a journal.

    Attributes:
        make: makes the journal that it begins with, and the files.
        words: the command, without the home; `{root}` stands for the place.
    """

    name: str
    make: Callable[[Place], None]
    words: tuple[str, ...]

    def command(self, place: Place, day: date = DAY) -> tuple[str, ...]:
        """The command line; `day` is when it is given."""
        words = (each.format(root=place.root) for each in self.words)
        return (*words, "--home", str(place.home), "--today", day.isoformat())

    def source(self, place: Place) -> Path | None:
        """The file that is handed over, where there is one."""
        return {"restore": place.backup, "import": place.other}.get(self.name)


def run(command: tuple[str, ...]) -> Ran:
    """Run a command here."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _each in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        status = main(command)
    printed = (each.buffer.getvalue().decode() for each in (out, err))
    connection.close()
    return Ran(status, *printed)


def state(place: Place) -> str:
    """All that is kept in the journal, as a word to compare; it must be sound.

    Raises:
        AssertionError: it is not sound.
        JournalUnusable: it cannot be opened.
    """
    try:
        user = open_journal(place.home, now=NOON)
        read_anew(user, now=NOON)  # as a command does in the end
        findings = check(user).findings
        assert not findings, findings
        return contents(user)
    finally:
        connection.close()


def contents(user: User) -> str:
    """All that the user keeps, as a word to compare."""
    return hashlib.sha256(repr(everything(user)).encode()).hexdigest()


def half_made(place: Place) -> list[str]:
    """The files in the place that something left behind unfinished."""
    return sorted(
        str(each.relative_to(place.root))
        for each in place.root.rglob("*")
        if each.name.startswith(".")
    )


def unsound_files(place: Place) -> list[str]:
    """The backups and exports in the place that are not whole."""
    problems = []
    for each in backups(place.home):
        try:
            verify(each.path)
        except GoanywayError as error:
            problems.append(str(error))
    if place.exported.exists():
        try:
            with zipfile.ZipFile(place.exported) as archive:
                problems += filter(None, [archive.testzip()])
        except zipfile.BadZipFile as error:
            problems.append(f"{place.exported}: {error}")
    return problems


def begun(place: Place) -> None:
    """A journal with one record of every kind, something in the bin and a backup of before that."""
    _make_folders(place)
    with mock.patch.object(clock, "now", return_value=NOW):
        user = open_journal(place.home, now=NOW)
        one_of_each(user)
        read_anew(user, now=NOW)
        made = make_backup(place.home)
        with change(user, "tests.discarded", NOW) as changes:
            changes.add(Opportunity(employer="Elsewhere", opened_on=TODAY), called="elsewhere")
        write_note(user, "elsewhere", TEXT, now=NOW)
        the_bin.discard(user, "elsewhere", now=NOW)
    shutil.copy(made.path, place.backup)
    connection.close()


def empty(place: Place) -> None:
    """A journal in which nothing has happened yet, and the export of another."""
    _make_folders(place)
    other = Place(place.root / "other")
    begun(other)
    export_file(open_journal(other.home), place.other)
    connection.close()
    shutil.rmtree(other.root)
    open_journal(place.home, now=NOW)
    connection.close()


def nothing(place: Place) -> None:
    """No journal at all, not even its folder; and the export of another."""
    empty(place)
    shutil.rmtree(place.home)


def earlier(place: Place) -> None:
    """A journal in the shape of an earlier goanyway, and a copy of it."""
    _make_folders(place)
    with closing(sqlite3.connect(place.journal)) as database:
        database.executescript((SHAPES / "0006_firms_are_records.sql").read_text(encoding="utf-8"))
        database.execute("PRAGMA journal_mode=WAL")
    shutil.copy(place.journal, place.backup)


def _make_folders(place: Place) -> None:
    place.home.mkdir(mode=0o700, parents=True)
    place.backup.parent.mkdir(mode=0o700)


WRITE = Operation("write", begun, ("note", "brightwater", TEXT))
BACKUP = Operation("backup", begun, ("backup",))
RESTORE = Operation("restore", begun, ("restore", "{root}/files/backup.sqlite3"))
IMPORT = Operation("import", empty, ("restore", "{root}/files/other.zip"))
BEGIN = Operation("begin", nothing, IMPORT.words)
MIGRATE = Operation("migrate", earlier, ("history",))
BIN = Operation("bin", begun, ("bin", "empty", "--for-good"))
EXPORT = Operation("export", begun, ("export", "{root}/files/exported.zip", "--force"))
UNDO = Operation("undo", begun, ("undo",))

OPERATIONS = (WRITE, BACKUP, RESTORE, IMPORT, MIGRATE, BIN, EXPORT)


class Places:
    """Makes places: each operation's is made once, and copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[Callable[[Place], None], Place] = {}
        self._outcomes: dict[tuple[str, date], tuple[str, str]] = {}
        self._number = 0

    def begin(self, operation: Operation) -> Place:
        """A new place, with what the operation begins with."""
        make = operation.make
        if make not in self._made:
            made = Place(self._folder / f"for-{make.__name__}")
            make(made)
            self._made[make] = made
        self._number += 1
        return Place(shutil.copytree(self._made[make].root, self._folder / str(self._number)))

    def outcome(self, operation: Operation, day: date = DAY) -> tuple[str, str]:
        """The states before and after, where nothing is in the way.

        Opening the journal is what migrates it, so there the two are one.
        """
        asked = (operation.name, day)
        if asked not in self._outcomes:
            place = self.begin(operation)
            before = "" if operation is MIGRATE else state(place)
            with clock_at(day):
                ran = run(operation.command(place, day))
            assert ran.status == 0, ran.err
            after = state(place)
            self._outcomes[asked] = (before or after, after)
        return self._outcomes[asked]


@contextmanager
def clock_at(day: date) -> Iterator[None]:
    """The clock of the machine says that day."""
    with mock.patch.object(clock, "now", return_value=moment(day).astimezone(UTC)):
        yield
