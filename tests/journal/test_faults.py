"""What may go wrong around a journal, by what is done with it meanwhile: it works, or it is refused
with one message that names the file and the mend, and all that was kept is there afterwards.

SECURITY.md shows the same table: `.venv/bin/python -m tests.journal.test_faults` prints it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither fork nor such links", allow_module_level=True)

from goanyway.settings.home import VARIABLE
from tests.effort import one_in
from tests.journal import faults
from tests.journal.faults import Fault
from tests.journal.operations import (
    BACKUP,
    DAY,
    EXPORT,
    IMPORT,
    MIGRATE,
    OPERATIONS,
    RESTORE,
    WRITE,
    Operation,
    Place,
    Places,
    Ran,
    clock_at,
    half_made,
    run,
    state,
    unsound_files,
)

pytestmark = pytest.mark.on_sqlite

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Works:
    """It is done as if nothing were wrong."""


@dataclass(frozen=True)
class Refused:
    """It ends with a message that says this; nothing changes, and done again later it works."""

    pattern: str


@dataclass(frozen=True)
class Elsewhere:
    """It works, as a test elsewhere shows; why not here is said."""

    name: str
    why: str


@dataclass(frozen=True)
class Senseless:
    """There is nothing to test, for this reason."""

    why: str


Cell = Works | Refused | Elsewhere | Senseless


@dataclass(frozen=True)
class Row:
    """One fault, and what comes of it for each operation.

    Attributes:
        harms: whether the journal itself is beyond use, so that only a backup brings it back.
        day: on which the command is given.
    """

    words: str
    fault: Fault
    cells: Mapping[Operation, Cell]
    harms: bool = False
    day: date = DAY


def row(
    words: str,
    fault: Fault,
    usual: Cell,
    cells: Mapping[Operation, Cell] | None = None,
    *,
    harms: bool = False,
    day: date = DAY,
) -> Row:
    """A row in which all cells are the usual one but those that are named."""
    return Row(words, fault, {**dict.fromkeys(OPERATIONS, usual), **(cells or {})}, harms, day)


WORKS = Works()
NEWER = Refused(r"newer goanyway.*\nUpdate goanyway")
BUSY = Refused(r"another program.*\nWait for it")
WAITING = Refused(r"locked\.\nClose every other goanyway")
LOST = Refused(r"is a link to .* not there\. Nothing was written\.\nConnect the disk")
NO_ROOM = Refused(r"(disk is full|disk did not (read or )?write).*\n.*room")
NO_ROOM_TO_BEGIN = Refused(r"journal\.lock.*full\.\n.*make room")
READ_ONLY = Refused(r"(can only be read|[Rr]ead-only).*\n.*writable")
DAMAGED = Refused(r"damaged.*\n`backup --list`")
GONE = Refused(r"gone or empty.*backups of it\.\n`restore ")
NO_JOURNAL = Refused(r"this is no journal.*\n`backup --list`")
NO_FILE = Refused(r"this is no file.*\nMove it elsewhere")
NO_BACKUP = Refused(r"no whole backup.*\n.*`backup --list`")
NO_EXPORT = Refused(r"no zip.*\n.*Copy the export again")
UNREADABLE = Refused(r"cannot be opened.*\nGive an export or a backup")
HANDED_NOTHING = Senseless("it reads no file that is handed over")
OF_FILES = {RESTORE: NO_BACKUP, IMPORT: NO_BACKUP}
OF_DAMAGE = {RESTORE: WORKS}

TABLE = (
    row(
        "a newer goanyway has updated the tables",
        faults.newer_program_was_there,
        NEWER,
        {RESTORE: WORKS},
    ),
    row(
        "a newer goanyway updates them meanwhile",
        faults.newer_program_comes_meanwhile,
        NEWER,
        {BACKUP: WORKS, RESTORE: WORKS, MIGRATE: WORKS, EXPORT: WORKS},
    ),
    row(
        "several do the same at once",
        faults.several_at_once,
        WORKS,
        {WRITE: Elsewhere("test_a_number_is_given_once", "each writes one of its own")},
    ),
    row(
        "another process writes and does not end",
        faults.another_writes_for_ever,
        BUSY,
        {BACKUP: WORKS, EXPORT: WORKS},
    ),
    row(
        "another process migrates and does not end",
        faults.another_migrates_for_ever,
        WORKS,
        {RESTORE: WAITING, MIGRATE: WAITING},
    ),
    row("the home is a link", faults.home_is_a_link, WORKS),
    row("the home is a link to nothing", faults.home_is_a_link_to_nothing, LOST),
    row("the journal is a link", faults.journal_is_a_link, WORKS),
    row("the journal is a link to nothing", faults.journal_is_a_link_to_nothing, LOST),
    row("the journal has a second name", faults.journal_has_a_second_name, WORKS),
    row("the backups are a link", faults.backups_are_a_link, WORKS),
    row(
        "the backups are a link to nothing",
        faults.backups_are_a_link_to_nothing,
        WORKS,
        {BACKUP: LOST, RESTORE: LOST, MIGRATE: LOST},
    ),
    row(
        "the file is a link",
        faults.file_is_a_link,
        HANDED_NOTHING,
        {RESTORE: WORKS, IMPORT: WORKS, EXPORT: WORKS},
    ),
    row(
        "the disk is full",
        faults.full_disk,
        NO_ROOM,
        {MIGRATE: NO_ROOM_TO_BEGIN, EXPORT: WORKS},
    ),
    row(
        "no file may be large",
        faults.small_files_only,
        NO_ROOM,
        {EXPORT: Refused(r"exported\.zip: the export cannot be written.*\nMake room")},
    ),
    row("the disk is read-only", faults.read_only_disk, READ_ONLY, {EXPORT: WORKS}),
    row("the clock is ten years ahead", faults.clock_ahead, WORKS, day=faults.AHEAD),
    row("the clock is ten years back", faults.clock_back, WORKS, day=faults.BACK),
    row("the journal is cut short", faults.journal_cut_short, DAMAGED, OF_DAMAGE, harms=True),
    row("the journal is overwritten", faults.journal_overwritten, DAMAGED, OF_DAMAGE, harms=True),
    row(
        "its beginning is overwritten",
        faults.journal_without_its_beginning,
        DAMAGED,
        OF_DAMAGE,
        harms=True,
    ),
    row(
        "the journal is emptied",
        faults.journal_emptied,
        GONE,
        {
            RESTORE: WORKS,
            IMPORT: WORKS,
            MIGRATE: Senseless("an empty file without backups beside it is a new journal"),
        },
        harms=True,
    ),
    row(
        "it is another program's database",
        faults.journal_another_database,
        NO_JOURNAL,
        OF_DAMAGE,
        harms=True,
    ),
    row("it is no database", faults.journal_no_database, NO_JOURNAL, OF_DAMAGE, harms=True),
    row("it is a folder", faults.journal_a_folder, NO_FILE, harms=True),
    row(
        "the file is cut short",
        faults.file_cut_short,
        HANDED_NOTHING,
        {RESTORE: NO_BACKUP, IMPORT: NO_EXPORT},
    ),
    row(
        "the file is overwritten",
        faults.file_overwritten,
        HANDED_NOTHING,
        {RESTORE: NO_BACKUP, IMPORT: NO_EXPORT},
    ),
    row("the file is emptied", faults.file_emptied, HANDED_NOTHING, OF_FILES),
    row(
        "the file is another program's database",
        faults.file_another_database,
        HANDED_NOTHING,
        OF_FILES,
    ),
    row("the file is no database", faults.file_no_database, HANDED_NOTHING, OF_FILES),
    row(
        "the file is a folder",
        faults.file_a_folder,
        HANDED_NOTHING,
        {RESTORE: UNREADABLE, IMPORT: UNREADABLE},
    ),
)

CELLS = [
    (each, operation)
    for each in TABLE
    for operation, cell in each.cells.items()
    if isinstance(cell, Works | Refused)
]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "")
        yield Places(tmp_path_factory.mktemp("faults"))


@pytest.mark.parametrize(
    ("befallen", "operation"),
    one_in(19, CELLS),
    ids=[f"{each.words}-{operation.name}" for each, operation in CELLS],
)
def test_it_works_or_is_refused_and_all_is_there(
    places: Places, befallen: Row, operation: Operation
) -> None:
    place = places.begin(operation)
    before, after = places.outcome(operation, befallen.day)
    command = operation.command(place, befallen.day)
    with befallen.fault(place, operation) as give, clock_at(DAY):
        ran = give(command)
    assert "Traceback" not in ran.err
    assert not half_made(place)
    match befallen.cells[operation]:
        case Refused(pattern):
            assert_refused(ran, place, pattern)
            if befallen.harms:
                place, command, after = mended(places, place, operation)
            else:
                assert operation is MIGRATE or state(place) == before
            again = run(command)
            assert again.status == 0, again.err
            assert state(place) == after
        case _:
            assert ran.status == 0, ran.err
            assert state(place) == after
    if not (befallen.harms or befallen.words.startswith("a newer")):
        assert not unsound_files(place)  # else they are copies of what was there


def assert_refused(ran: Ran, place: Place, pattern: str) -> None:
    assert ran.status == 2, ran
    assert re.search(pattern, ran.err, re.DOTALL), ran.err
    assert str(place.root) in ran.err
    assert ran.out == ""


def mended(
    places: Places, place: Place, operation: Operation
) -> tuple[Place, tuple[str, ...], str]:
    """What the messages say to do about a journal that is beyond use, and what comes of it."""
    if place.journal.is_dir():
        place.journal.rmdir()
    if operation is IMPORT:  # there was nothing in it
        elsewhere = places.begin(IMPORT)
        return elsewhere, IMPORT.command(elsewhere), places.outcome(IMPORT)[1]
    same = MIGRATE if operation is MIGRATE else RESTORE
    return place, RESTORE.command(place), places.outcome(same)[1]


@pytest.mark.slow
@pytest.mark.parametrize("operation", OPERATIONS, ids=[each.name for each in OPERATIONS])
def test_a_disk_that_fills_at_any_moment_is_said_and_all_is_there(
    places: Places, operation: Operation
) -> None:
    before, after = places.outcome(operation)
    for left in range(0, 1_200_000, 150_000):
        place = places.begin(operation)
        with faults.full_disk(place, operation, left=left) as give, clock_at(DAY):
            ran = give(operation.command(place))
        assert ran.status in (0, 2), ran.err
        assert not half_made(place), left
        assert not unsound_files(place), left
        assert "Nothing was changed" not in ran.err, left  # no file is to blame
        came = state(place)
        if ran.status == 0:
            assert came == after
        else:
            assert "room" in ran.err
            assert came == before or "was in it" in ran.err, left
            again = run(operation.command(place))
            assert again.status == 0, again.err
            assert state(place) == after


@pytest.mark.slow
@pytest.mark.parametrize("operation", OPERATIONS, ids=[each.name for each in OPERATIONS])
def test_any_page_of_the_journal_may_be_damaged_and_a_backup_brings_it_back(
    places: Places, operation: Operation
) -> None:
    page = 4096
    for number in range(1, places.begin(operation).journal.stat().st_size // page, 30):
        place = places.begin(operation)
        with place.journal.open("r+b") as file:
            file.seek(number * page)
            file.write(b"\xa5" * page)
        with clock_at(DAY):
            ran = run(operation.command(place))
        assert ran.status in (0, 2), ran.err
        assert not half_made(place), number
        if ran.status == 2 and operation is not RESTORE:
            place, command, after = mended(places, place, operation)
            assert run(command).status == 0, number
            assert state(place) == after, number


A_FAULT = re.compile(
    r"^(?:def )?([a-z]\w+)(?:\(place: Place, operation: Operation|: Fault = )", re.MULTILINE
)


def test_the_table_is_complete() -> None:
    names = A_FAULT.findall(Path(faults.__file__).read_text(encoding="utf-8"))
    assert [each.fault for each in TABLE] == [getattr(faults, name) for name in names]
    assert all(list(each.cells) == list(OPERATIONS) for each in TABLE)
    assert len({each.words for each in TABLE}) == len(TABLE)


def test_what_is_tested_elsewhere_is() -> None:
    names = {
        cell.name for each in TABLE for cell in each.cells.values() if isinstance(cell, Elsewhere)
    }
    there = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/test_*.py"))
    assert all(f"def {each}(" in there for each in names)


SAID: Mapping[type[Cell], str] = {
    Works: "works",
    Refused: "refused",
    Elsewhere: "works",
    Senseless: "–",
}


def table() -> str:
    """The table as SECURITY.md shows it."""
    heads = ("", *(each.name for each in OPERATIONS))
    lines = [heads, ("---",) * len(heads)]
    lines += [
        (
            f"{each.words[0].upper()}{each.words[1:]}",
            *(SAID[type(cell)] for cell in each.cells.values()),
        )
        for each in TABLE
    ]
    return "\n".join(f"| {' | '.join(each)} |" for each in lines)


def test_the_page_on_security_shows_it() -> None:
    assert table() in (ROOT / "SECURITY.md").read_text(encoding="utf-8")


if __name__ == "__main__":
    print(table())
