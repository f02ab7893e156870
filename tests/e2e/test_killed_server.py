"""Whatever was acknowledged is kept, however the server ends."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.e2e.serving import Server, Visitor

pytestmark = pytest.mark.slow

KILLS = 10
WRITERS = 3
LEAST = 6
"""So many forms are acknowledged before each kill."""

LOOK = """
import json, sys
from pathlib import Path
from goanyway.journal.opening import open_journal, start_django
start_django()
from goanyway.journal.access import records
from goanyway.journal.checking import check
from goanyway.journal.models import Note
user = open_journal(Path(sys.argv[1]))
found = check(user).findings
print(json.dumps([[note.text for note in records(user, Note)], [each.problem for each in found]]))
"""


class Load:
    """Writers that send notes, each after the other, until the server is gone."""

    def __init__(self, visitor: Visitor, address: str, page: str) -> None:
        self.acknowledged: list[str] = []
        self.enough = threading.Event()
        self._lock = threading.Lock()
        self._args = (visitor, address, page)

    def run(self, kill: int) -> list[threading.Thread]:
        writers = [
            threading.Thread(target=self._write, args=(f"{kill}-{number}",))
            for number in range(WRITERS)
        ]
        for each in writers:
            each.start()
        return writers

    def _write(self, name: str) -> None:
        visitor, address, page = self._args
        sent = 0
        while True:
            text = f"note {name}-{sent}"
            try:
                status, _page = visitor.send(address, page, **{"note-text": text})
            except (OSError, http.client.HTTPException):
                return
            if status == 303:
                with self._lock:
                    self.acknowledged.append(text)
                    if len(self.acknowledged) >= LEAST:
                        self.enough.set()
            sent += 1


def test_every_form_that_was_acknowledged_is_there(server: Server) -> None:
    visitor = Visitor(server).enter()
    visitor.send("/new/", visitor.get("/new/")[1], employer="Brightwater", role="Analyst")
    acknowledged: list[str] = []
    for kill in range(KILLS):
        visitor = Visitor(server).enter()
        page = visitor.get("/opportunities/brightwater/")[1]
        load = Load(visitor, "/opportunities/brightwater/do/note/", page)
        writers = load.run(kill)
        assert load.enough.wait(60)
        server.kill()
        for each in writers:
            each.join()
        acknowledged += load.acknowledged
        server.run()
    server.end()
    kept, problems = looked_at(server.home)
    assert len(acknowledged) >= KILLS * LEAST
    assert set(acknowledged) <= set(kept)
    assert not problems


def looked_at(home: Path) -> tuple[list[str], list[str]]:
    """The notes that are kept, and what is wrong with the journal."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(home)], check=True, capture_output=True, text=True
    )
    kept, problems = json.loads(done.stdout)
    return kept, problems
