"""Whatever was acknowledged is kept, however the server ends."""

from __future__ import annotations

import pytest

from benchmarks.kill_server import LEAST, kill_servers
from tests.e2e.serving import Server

pytestmark = pytest.mark.slow

KILLS = 10


def test_every_form_that_was_acknowledged_is_there(server: Server) -> None:
    found = kill_servers(server, KILLS)
    assert found.acknowledged >= KILLS * LEAST
    assert found.interrupted, "no kill came in the middle of a form"
    assert found.lost == 0
    assert not found.problems
