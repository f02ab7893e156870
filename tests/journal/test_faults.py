"""What may go wrong around a journal, by what is done with it meanwhile: it works, or it is refused
with one message that names the file and the mend, and all that was kept is there afterwards.

`tests/journal/fault_table.py` says which of the two, and SECURITY.md shows it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither fork nor such links", allow_module_level=True)

from goanyway.settings.home import VARIABLE
from tests.effort import one_in
from tests.journal import faults
from tests.journal.fault_table import TABLE, Elsewhere, Refused, Row, Works, table
from tests.journal.operations import (
    DAY,
    IMPORT,
    MIGRATE,
    OPERATIONS,
    RESTORE,
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


def test_the_page_on_security_shows_it() -> None:
    assert table() in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
