"""Claim: what was acknowledged is kept, whenever the writing process is killed.

    python -m benchmarks.kill_writer

Several processes write to one journal at once, each use case one change set, and report each as
soon as it has returned. They are killed with SIGKILL at random moments and others take their place.
After all kills every change set that was reported must be there with its records and its bytes, and
`check` must find nothing. The disk is not cut off from power: that is `synchronous=FULL`'s.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from benchmarks.results import keep
from goanyway.journal.local.backups import FOLDER, backups
from goanyway.journal.local.opening import open_journal
from goanyway.journal.local.put_back import verify

KILLS = 300
WRITERS = 4
LONGEST_LIFE = 0.6
"""Seconds after which a writer has been killed at the latest; the moment is drawn evenly."""
SEED = 20261126
START = datetime(2020, 1, 6, 9, 30, tzinfo=UTC)
"""Long past, so that no unfinished backup of another writer looks forgotten."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it all.

    Attributes:
        kills: writers that were killed while they wrote.
        acknowledged: use cases that were reported as done.
        lost: of these, how many are not there as they were reported.
        findings: what `check` finds wrong, in words.
        unacknowledged: change sets that are there whole and whose report was cut off.
        backups: that were made meanwhile, each whole.
    """

    kills: int
    acknowledged: int
    lost: int
    findings: list[str]
    unacknowledged: int
    backups: int


def kill_writers(folder: Path, kills: int, writers: int = WRITERS, seed: int = SEED) -> Outcome:
    """Run writers on a new journal in the folder and kill each after a while."""
    open_journal(folder)
    _close()
    draw = random.Random(seed)
    reports = [_killed_in_time(folder, number, draw) for number in range(min(writers, kills))]
    acknowledged: list[str] = []
    for number in range(len(reports), kills):
        acknowledged += next(reports[number % writers])
        reports[number % writers] = _killed_in_time(folder, number, draw)
    for report in reports:
        acknowledged += next(report)
    return _outcome(folder, kills, acknowledged)


def _killed_in_time(folder: Path, number: int, draw: random.Random) -> Iterator[list[str]]:
    """Start a writer at once; when asked, kill it in its time and give what it reported."""
    reading, writing = os.pipe()
    until = time.monotonic() + draw.uniform(0.005, LONGEST_LIFE)
    process = os.fork()
    if process == 0:
        os.close(reading)
        _write_for_ever(folder, number, writing)
    os.close(writing)
    return _reports(process, reading, until)


def _reports(process: int, reading: int, until: float) -> Iterator[list[str]]:
    time.sleep(max(0.0, until - time.monotonic()))
    os.kill(process, signal.SIGKILL)
    _pid, status = os.waitpid(process, 0)
    if not os.WIFSIGNALED(status):
        raise AssertionError("a writer ended by itself")
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read()
    # A report is cut off where the kill came in the middle of it.
    yield said.decode().split("\n")[:-1]


def _write_for_ever(folder: Path, number: int, report: int) -> None:
    """Use case after use case, in a process of its own that only a kill ends."""
    from goanyway.journal.core import bin as the_bin
    from goanyway.journal.core.access import records
    from goanyway.journal.core.changes import change
    from goanyway.journal.core.history import undo
    from goanyway.journal.local import clock
    from goanyway.journal.models import Attachment, Note, Opportunity

    today = START + timedelta(days=number // 10)
    mock.patch.object(clock, "now", return_value=today).start()
    try:
        user = open_journal(folder)
        draw = random.Random(number)
        turn = 0
        while True:
            turn += 1
            now = START + timedelta(days=number // 10, seconds=turn)
            text = f"writer {number}, turn {turn} " * draw.randint(1, 400)
            with change(user, "kill_writer.write", now) as changes:
                job = changes.add(
                    Opportunity(employer="Brightwater", opened_on=now.date()), called="brightwater"
                )
                note = changes.add(Note(opportunity=job, written_at=now, text=text))
                data = text.encode()
                changes.add(
                    Attachment(
                        opportunity=job,
                        attached_at=now,
                        name="a",
                        size=len(data),
                        content=changes.content(data),
                    )
                )
            sha256 = hashlib.sha256(data).hexdigest()
            _say(report, f"{changes.change_set} {job.handle} {note.handle} {sha256}")
            if draw.random() < 0.2:
                the_bin.discard(user, job.handle, now=now)
            elif draw.random() < 0.2:
                with change(user, "kill_writer.rename", now) as changes:
                    changes.edit(records(user, Opportunity).get(pk=job.pk), role=text[:300])
                undo(user, str(changes.change_set), now=now)
    finally:
        os._exit(1)  # nothing of the process that it was forked from may run


def _say(report: int, line: str) -> None:
    os.write(report, f"{line}\n".encode())


def _outcome(folder: Path, kills: int, acknowledged: list[str]) -> Outcome:
    user = open_journal(folder)
    from goanyway.journal.archive.soundness import check
    from goanyway.journal.core.access import change_sets
    from goanyway.journal.models import Attachment, Note, Opportunity

    there = set(change_sets(user).values_list("handle", flat=True))
    jobs = set(Opportunity.objects.values_list("handle", flat=True))
    notes = dict(Note.objects.values_list("handle", "text"))
    attached = set(Attachment.objects.values_list("opportunity__handle", "content__sha256"))
    lost = 0
    for line in acknowledged:
        change_set, job, note, sha256 = line.split()
        same = hashlib.sha256(notes.get(note, "").encode()).hexdigest() == sha256
        kept = change_set in there and job in jobs and same and (job, sha256) in attached
        lost += not kept
    made = backups(folder)
    for each in made:
        verify(each.path)
    findings = [f"{each.where}: {each.problem}" for each in check(user).findings]
    written = change_sets(user).filter(use_case="kill_writer.write").count()
    _close()
    return Outcome(kills, len(acknowledged), lost, findings, written - len(acknowledged), len(made))


def _close() -> None:
    from django.db import connection

    connection.close()


@contextmanager
def _new_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "home"


def main() -> int:
    """Print and keep the outcome; the exit status is 1 where anything was lost."""
    parser = argparse.ArgumentParser(description="Kill writers at random moments.")
    parser.add_argument("--kills", type=int, default=KILLS)
    kills = parser.parse_args().kills
    with _new_folder() as folder:
        found = kill_writers(folder, kills)
        left = len(list((folder / FOLDER).glob(".unfinished-*")))
    print(f"{found.kills} kills, {WRITERS} writers at once")
    print(f"{found.acknowledged} acknowledged writes, {found.lost} lost")
    print(f"{found.unacknowledged} kept whole whose report was cut off")
    print(f"{found.backups} backups made meanwhile, each whole; {left} unfinished, not counted")
    print(f"check: {'; '.join(found.findings) or 'sound'}")
    if kills >= KILLS:
        keep(
            "kill_writer",
            kills=found.kills,
            writers=WRITERS,
            acknowledged=found.acknowledged,
            lost=found.lost,
            kept_unacknowledged=found.unacknowledged,
            backups=found.backups,
            findings=found.findings,
        )
    return 1 if found.lost or found.findings else 0


if __name__ == "__main__":
    sys.exit(main())
