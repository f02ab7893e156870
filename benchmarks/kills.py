"""Claim: what was acknowledged is kept, whenever a process is killed and whenever the power goes.

    python -m benchmarks.kills

500 kills with SIGKILL at random moments: of processes that write, four at once (`kill_writer`),
of the page's server (`kill_server`), and of each operation on a journal as a whole, which then is
as it was or as it was to be, and can be done again. And 200 power losses: what an operation writes
is recorded by strace and replayed up to a random moment, without what was not written through by
then (`power_losses`).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from unittest import mock

from benchmarks import kill_server, kill_writer
from benchmarks.power_losses import ACKNOWLEDGED, Call, may_record, moments, record, replayed
from benchmarks.results import keep
from goanyway.errors import GoanywayError
from goanyway.journal.local.backups import Reason, backups
from goanyway.journal.local.opening import open_journal
from goanyway.settings.home import VARIABLE
from tests.e2e.serving import Server
from tests.journal.operations import (
    BACKUP,
    BEGIN,
    BIN,
    DAY,
    EXPORT,
    IMPORT,
    MIGRATE,
    NOON,
    RESTORE,
    TEXT,
    UNDO,
    WRITE,
    Operation,
    Place,
    Places,
    clock_at,
    contents,
    run,
    state,
    unsound_files,
)

OPERATIONS = (BEGIN, RESTORE, MIGRATE, BACKUP, IMPORT, BIN, UNDO, EXPORT)
KILLS = 500
OF_WRITERS, OF_SERVERS = 0.2, 0.1
"""So many of the kills; the others are of the operations, as many of each."""
LOSSES = 200
SEED = 20261130
KILLED, POWER_LOST = "killed", "lost power"
AT_THE_END = 0.2
"""So often the power goes when the process has ended, and else while it writes."""
NOTES = 40
"""Written one after another in a recording, so that SQLite's log comes to its end meanwhile."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it, for one operation.

    Attributes:
        times: how often it was killed, or the power went.
        acknowledged: how many writes, or how often its whole, had been reported as done.
        lost: of these, how many are not there.
        problems: whatever else is wrong, in words.
    """

    times: int
    acknowledged: int
    lost: int
    problems: list[str]


def kill_writers(folder: Path, times: int) -> Outcome:
    """Kill processes that write, discard and undo, four at once."""
    came = kill_writer.kill_writers(folder / "home", times, seed=SEED)
    return Outcome(came.kills, came.acknowledged, came.lost, came.findings)


def kill_servers(folder: Path, times: int) -> Outcome:
    """Kill the server of the page while browsers send it forms."""
    home = folder / "home"
    home.mkdir(mode=0o700)
    came = kill_server.kill_servers(Server(home).run(), times, seed=SEED)
    return Outcome(came.kills, came.acknowledged, came.lost, came.problems)


def kill_operation(places: Places, operation: Operation, times: int) -> Outcome:
    """Kill a process in the middle of the operation, so often, and look what is there."""
    draw = random.Random(f"{SEED} {operation.name}")
    acknowledged = lost = 0
    problems = []
    places.outcome(operation)
    longest = max(_killed(places.begin(operation), operation, None)[1] for _time in range(2))
    for _time in range(times):
        place = places.begin(operation)
        done, _seconds = _killed(place, operation, draw.uniform(0, longest))
        acknowledged += done
        for problem in _looked_at(places, place, operation, done=done):
            lost += done
            problems.append(problem)
        shutil.rmtree(place.root)
    return Outcome(times, acknowledged, lost, problems)


def _killed(place: Place, operation: Operation, after: float | None) -> tuple[bool, float]:
    """Whether the operation was reported as done when it was killed, and the seconds it had."""
    reading, writing = os.pipe()
    start = time.monotonic()
    process = os.fork()
    if process == 0:
        with contextlib.suppress(BaseException), clock_at(DAY):
            if run(operation.command(place)).status == 0:
                os.write(writing, b"done")
        os._exit(0)  # nothing of the process that it was forked from may run
    os.close(writing)
    if after is not None:
        time.sleep(after)
        os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read() == b"done", time.monotonic() - start


def _looked_at(places: Places, place: Place, operation: Operation, *, done: bool) -> Iterator[str]:
    """What is wrong after a kill, or after a power loss that came before the end."""
    before, after = places.outcome(operation)
    try:
        came = state(place)
        yield from unsound_files(place)
        if came not in (before, after):
            yield "neither what was nor what was to be"
        if done and came != after:
            yield "it is not there"
        if done and operation is EXPORT and not place.exported.exists():
            yield "the export is not there"
        if done and operation is BACKUP and not _has_backup(place):
            yield "the backup is not there"
        if came == before != after or (came == before and operation not in (IMPORT, BEGIN, UNDO)):
            with clock_at(DAY):
                again = run(operation.command(place))
            if again.status or state(place) != after:
                yield f"it cannot be done again: {again.err}"
    except (GoanywayError, AssertionError) as error:
        yield str(error)


def _has_backup(place: Place) -> bool:
    return any(
        each.reason is Reason.BY_HAND and each.made_at.date() == NOON.date()
        for each in backups(place.home)
    )


@dataclass(frozen=True, slots=True)
class Recording:
    """What an operation wrote in a place, of which `begun` is a copy of before it.

    Attributes:
        states: in their order, each with the number of calls after which it was acknowledged.
    """

    operation: Operation
    place: Place
    begun: Path
    calls: list[Call]
    states: list[tuple[int, str]]


def recorded(places: Places, operation: Operation, folder: Path) -> Recording:
    """Do the operation in a process that strace watches."""
    place = places.begin(operation)
    begun = shutil.copytree(place.root, folder / f"begun-{operation.name}")
    command = [sys.executable, "-m", "benchmarks.kills", "--act", operation.name, str(place.root)]
    calls = record(command, folder / f"{operation.name}.log")
    before, after = places.outcome(operation)
    states = [(0, before)]
    for number, call in enumerate(calls):
        if said := call.acknowledged:
            states.append((number + 1, after if said == "done" else said))
    return Recording(operation, place, begun, calls, states)


def act(operation: Operation, place: Place) -> int:
    """Do the operation, and report it on the standard output; its process is recorded."""
    with clock_at(DAY):
        if operation is not WRITE:
            status = run(operation.command(place)).status
            os.write(1, f"{ACKNOWLEDGED}done".encode())
            return status
        from goanyway.journal.keeping.notes import write_note

        user = open_journal(place.home, now=NOON)
        for number in range(NOTES):
            moment = NOON + timedelta(seconds=number)
            write_note(user, "brightwater", f"{number} {TEXT}", now=moment)
            os.write(1, f"{ACKNOWLEDGED}{contents(user)}".encode())
    return 0


def lose_power(places: Places, recording: Recording, times: int, folder: Path) -> Outcome:
    """Let the power go at so many moments of what was recorded, and look what is there."""
    draw = random.Random(f"{SEED} {recording.operation.name}")
    acknowledged = lost = 0
    problems = []
    root = recording.place.root
    during = moments(recording.calls, root, recording.begun)
    for number in range(times):
        at_the_end = draw.random() < AT_THE_END
        moment = len(recording.calls) if at_the_end else draw.choice(during)
        disk = replayed(recording.calls[:moment], root, recording.begun)
        left = Place(folder / f"{recording.operation.name}-{number}")
        disk.lose_power(left.root, draw)
        there = [each for at, each in recording.states if at <= moment]
        coming = [each for at, each in recording.states if at > moment][:1]
        acknowledged += len(there) - 1
        for problem in _left(places, left, recording.operation, there[-1], coming):
            lost += len(there) > 1
            problems.append(f"after {moment} calls: {problem}")
        shutil.rmtree(left.root)
    return Outcome(times, acknowledged, lost, problems)


def _left(
    places: Places, place: Place, operation: Operation, there: str, coming: list[str]
) -> Iterator[str]:
    """What is wrong after a power loss."""
    if operation is not WRITE:
        yield from _looked_at(places, place, operation, done=not coming)
        return
    try:
        if state(place) not in (there, *coming):
            yield "neither what was nor what was to be"
        yield from unsound_files(place)
    except (GoanywayError, AssertionError) as error:
        yield str(error)


def shares(total: int, parts: int) -> list[int]:
    """So many in as many nearly equal parts."""
    return [total // parts + (part < total % parts) for part in range(parts)]


def all_kills(folder: Path, total: int) -> Iterator[tuple[str, Outcome]]:
    """Kill everything, and say of each kind what became of it."""
    writers, servers = (max(1, round(total * part)) for part in (OF_WRITERS, OF_SERVERS))
    (folder / "writers").mkdir()
    yield "write, bin, undo", kill_writers(folder / "writers", writers)
    (folder / "servers").mkdir()
    yield "server", kill_servers(folder / "servers", servers)
    places = Places(folder / "places")
    for operation, times in zip(
        OPERATIONS, shares(total - writers - servers, len(OPERATIONS)), strict=True
    ):
        yield operation.name, kill_operation(places, operation, times)


def _told(how: str, came: Iterator[tuple[str, Outcome]]) -> Iterator[tuple[str, str, Outcome]]:
    for what, each in came:
        print(
            f"{how} {each.times} times in {what}: {each.acknowledged} acknowledged,"
            f" {each.lost} lost; {'; '.join(each.problems) or 'sound'}",
            flush=True,
        )
        yield how, what, each


def all_losses(folder: Path, total: int) -> Iterator[tuple[str, Outcome]]:
    """Let the power go in everything, and say of each what became of it."""
    places = Places(folder / "lost-places")
    operations = (WRITE, *OPERATIONS)
    for operation, times in zip(operations, shares(total, len(operations)), strict=True):
        recording = recorded(places, operation, folder)
        yield operation.name, lose_power(places, recording, times, folder)


def main() -> int:
    """Print and keep the outcome; the exit status is 1 where anything was lost."""
    parser = argparse.ArgumentParser(description="Kill processes and cut the power.")
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--losses", type=int, default=LOSSES)
    parser.add_argument("--act", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.act:
        name, root = given.act
        operation = next(each for each in (WRITE, *OPERATIONS) if each.name == name)
        return act(operation, Place(Path(root)))
    losses = given.losses if may_record() else 0
    with (
        tempfile.TemporaryDirectory() as name,
        mock.patch.dict(os.environ, {VARIABLE: str(Path(name) / "home")}),
    ):
        folder = Path(name)
        came = [*_told(KILLED, all_kills(folder, given.kills))] if given.kills else []
        came += _told(POWER_LOST, all_losses(folder, losses)) if losses else ()
    if not losses:
        print("no power losses: strace is not here, or may not trace")
    for name, of, is_whole in (
        ("kills", KILLED, given.kills >= KILLS),
        ("power_losses", POWER_LOST, losses >= LOSSES),
    ):
        if is_whole:
            keep(name, **{what: asdict(each) for how, what, each in came if how == of})
    return 1 if any(each.lost or each.problems for _how, _what, each in came) else 0


if __name__ == "__main__":
    sys.exit(main())
