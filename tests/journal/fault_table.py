"""What comes of each fault around a journal, for each operation on it.

SECURITY.md shows it: `.venv/bin/python -m tests.journal.fault_table` prints it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
)


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
NO_ROOM = Refused(r"(disk is full|disk didn't read).*\n.*room")
NO_ROOM_TO_BEGIN = Refused(r"journal\.lock.*full\.\n.*make room")
READ_ONLY = Refused(r"(can read the journal|[Rr]ead-only).*\n.*writable")
DAMAGED = Refused(r"damaged.*\n`backup --list`")
GONE = Refused(r"gone or empty, but its backups are there.*\n`restore ")
NO_JOURNAL = Refused(r"this isn't a journal.*\n`backup --list`")
NO_FILE = Refused(r"this isn't a file.*\nMove it elsewhere")
NO_BACKUP = Refused(r"isn't a complete backup.*\n.*`backup --list`")
NO_EXPORT = Refused(r"isn't a zip.*\n.*Copy the export again")
UNREADABLE = Refused(r"can't be opened.*\nGive an export or a backup")
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
        {EXPORT: Refused(r"exported\.zip: we can't write the export.*\nMake room")},
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


if __name__ == "__main__":
    print(table())
