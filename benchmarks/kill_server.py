"""Claim: every form that the page acknowledged is kept, whenever its server is killed.

    python -m benchmarks.kill_server

Several browsers send forms to a real server, each after the other: notes, interviews, offers and
new invitations. At a random moment the server is killed with SIGKILL and started again on the same
folder. After all kills every form that was answered must be there, and nothing may be there by
half.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.results import keep
from tests.e2e.serving import Server, Visitor

KILLS = 100
BROWSERS = 3
LEAST = 6
"""So many forms are acknowledged before each kill."""
LONGEST_WAIT = 0.2
"""Seconds until the kill after that; the moment is drawn evenly."""
SEED = 20261126

JOB = "/opportunities/brightwater/"
FORMS: tuple[tuple[str, str, dict[str, str]], ...] = (
    (f"{JOB}do/note/", "note-text", {}),
    (f"{JOB}do/schedule/", "schedule-place", {"schedule-style": "panel"}),
    (f"{JOB}do/offer/", "offer-terms", {"offer-period": "year", "offer-currency": "USD"}),
    ("/new/", "employer", {"role": "Analyst"}),
)
"""Where a form is sent, the field that holds the words by which it is found again, and the rest."""

LOOK = """
import json, sys
from pathlib import Path
from goanyway.journal.local.opening import open_journal, start_django
start_django()
from django.db import connection
from goanyway.journal.core.access import records
from goanyway.journal.archive.soundness import check
from goanyway.journal.models import Interview, KeptMessage, Note, Offer, Opportunity
user = open_journal(Path(sys.argv[1]))
of_messages = records(user, KeptMessage).values("opportunity")
invited = records(user, Opportunity).filter(pk__in=of_messages)
kept = [
    *records(user, Note).values_list("text", flat=True),
    *records(user, Interview).values_list("place", flat=True),
    *records(user, Offer).values_list("terms", flat=True),
    *invited.values_list("employer", flat=True),
]
problems = [f"{each.where}: {each.problem}" for each in check(user).findings]
with connection.cursor() as cursor:
    cursor.execute("PRAGMA integrity_check")
    problems += [row[0] for row in cursor.fetchall() if row[0] != "ok"]
print(json.dumps([kept, problems]))
"""
"""Looks at the journal in a process of its own, which has nothing of it in memory."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it all.

    Attributes:
        sent: forms that were sent, answered or not.
        interrupted: of these, how many were on their way when the server was killed.
        acknowledged: forms that were answered.
        lost: of these, how many are not there.
        problems: what is wrong with the journal, in words.
    """

    kills: int
    sent: int
    interrupted: int
    acknowledged: int
    lost: int
    problems: list[str]


@dataclass
class Load:
    """Browsers that send forms, each after the other, until the server is gone."""

    server: Server
    acknowledged: list[str] = field(default_factory=list)
    interrupted: int = 0
    enough: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self, name: str) -> list[threading.Thread]:
        """Start the browsers; what they send holds their name."""
        visitor = Visitor(self.server).enter()
        page = visitor.get(JOB)[1]
        browsers = [
            threading.Thread(target=self._send, args=(visitor, page, f"{name}-{number}"))
            for number in range(BROWSERS)
        ]
        for each in browsers:
            each.start()
        return browsers

    def _send(self, visitor: Visitor, page: str, name: str) -> None:
        for turn, (address, words, rest) in enumerate(_over_and_over()):
            text = f"Words {name}-{turn}"
            try:
                status, _page = visitor.send(address, page, **{words: text}, **rest)
            except (OSError, http.client.HTTPException):
                with self._lock:
                    self.interrupted += 1
                return
            if status != http.client.SEE_OTHER:
                raise AssertionError(f"{address} answered {status}")
            with self._lock:
                self.acknowledged.append(text)
                if len(self.acknowledged) >= LEAST:
                    self.enough.set()


def _over_and_over() -> Iterator[tuple[str, str, dict[str, str]]]:
    while True:
        yield from FORMS


def kill_servers(server: Server, kills: int, seed: int = SEED) -> Outcome:
    """Kill a running server so often while browsers send forms, and look what is there.

    Args:
        server: on a journal of its own; it is ended.
    """
    draw = random.Random(seed)
    visitor = Visitor(server).enter()
    visitor.send("/new/", visitor.get("/new/")[1], employer="Brightwater", role="Analyst")
    acknowledged: list[str] = []
    interrupted = 0
    for kill in range(kills):
        load = Load(server)
        browsers = load.start(str(kill))
        if not load.enough.wait(60):
            raise AssertionError("the server answers no forms")
        time.sleep(draw.uniform(0, LONGEST_WAIT))
        server.kill()
        for each in browsers:
            each.join()
        acknowledged += load.acknowledged
        interrupted += load.interrupted
        server.run()
    server.end()
    kept, problems = _looked_at(server.home)
    lost = len(set(acknowledged) - set(kept))
    sent = len(acknowledged) + interrupted
    return Outcome(kills, sent, interrupted, len(acknowledged), lost, problems)


def _looked_at(home: Path) -> tuple[list[str], list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(home)], check=True, capture_output=True, text=True
    )
    kept, problems = json.loads(done.stdout)
    return kept, problems


def main() -> int:
    """Print and keep the outcome; the exit status is 1 where anything was lost."""
    parser = argparse.ArgumentParser(description="Kill the page's server at random moments.")
    parser.add_argument("--kills", type=int, default=KILLS)
    kills = parser.parse_args().kills
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        home.mkdir(mode=0o700)
        found = kill_servers(Server(home).run(), kills)
    print(f"{found.kills} kills, {BROWSERS} browsers at once")
    print(f"{found.sent} forms sent, {found.interrupted} on their way when the server was killed")
    print(f"{found.acknowledged} acknowledged, {found.lost} lost")
    print(f"the journal: {'; '.join(found.problems) or 'sound'}")
    if kills >= KILLS:
        keep(
            "kill_server",
            kills=found.kills,
            browsers=BROWSERS,
            sent=found.sent,
            interrupted=found.interrupted,
            acknowledged=found.acknowledged,
            lost=found.lost,
            problems=found.problems,
        )
    return 1 if found.lost or found.problems else 0


if __name__ == "__main__":
    sys.exit(main())
