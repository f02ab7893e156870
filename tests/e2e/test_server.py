"""One server for a journal, that answers this machine alone, and says nothing of what is kept."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from goanyway.web.server import FILE, KEY_FILE
from tests.e2e.serving import Server, Visitor

pytestmark = pytest.mark.slow


def test_a_second_start_finds_the_first(standing: Server) -> None:
    command = [
        sys.executable,
        "-m",
        "goanyway",
        "open",
        "--no-browser",
        "--home",
        str(standing.home),
    ]
    second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert second.returncode == 0
    assert "open already" in second.stdout
    assert standing.start in second.stdout


def test_two_journals_have_two_servers_and_two_passes(server: Server, tmp_path: Path) -> None:
    other_home = tmp_path / "other" / "home"
    other_home.mkdir(parents=True)
    other = Server(other_home).run()
    try:
        assert other.port != server.port
        visitor = Visitor(server).enter()
        visitor.server = other
        assert visitor.get("/")[0] == 403
    finally:
        other.end()


def test_a_pass_outlives_a_restart_and_a_token_does_not(server: Server) -> None:
    visitor = Visitor(server).enter()
    first = server.start
    server.end()
    server.run()
    assert server.start != first
    if server.start.split("/start")[0] == first.split("/start")[0]:
        assert visitor.get("/")[0] == 200
        assert visitor.get(first.removeprefix(server.root))[0] == 403


def test_what_it_writes_is_for_its_owner_alone(standing: Server) -> None:
    for name in (FILE, KEY_FILE, "journal.sqlite3"):
        assert stat.S_IMODE((standing.home / name).stat().st_mode) == 0o600, name


def test_ended_it_leaves_no_address_behind(server: Server) -> None:
    assert json.loads((server.home / FILE).read_text())["port"] == server.port
    server.end()
    assert not (server.home / FILE).exists()


def test_it_listens_on_the_loopback_address_alone(standing: Server) -> None:
    table = Path("/proc/net/tcp").read_text().splitlines()[1:]
    mine = [line.split()[1] for line in table if line.split()[1].endswith(f":{standing.port:04X}")]
    assert mine
    assert {address.partition(":")[0] for address in mine} == {"0100007F"}
    assert f":{standing.port:04X} " not in Path("/proc/net/tcp6").read_text()


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GARBAGE\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"x" * 262_200 + b"\r\n\r\n", 431),
        (b"POST /undo/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: odd\r\n\r\n", 501),
        (b"GET /\xff\xfe HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
    ],
)
def test_what_is_no_request_gets_a_page_and_the_headers(
    standing: Server, sent: bytes, status: int
) -> None:
    answer = standing.raw(sent)
    head, _blank, body = answer.partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status
    assert b"frame-ancestors 'none'" in head
    assert b"X-Frame-Options: DENY" in head
    assert b"nosniff" in head
    assert b"</html>" in body


def test_the_log_holds_no_words_of_what_came_in(server: Server) -> None:
    visitor = Visitor(server).enter()
    for address in ("/search/?q=xylographist", "/opportunities/xylographist/", "/undo/"):
        visitor.get(address)
    server.end()
    assert "xylographist" not in server.log


def test_a_port_that_is_taken_is_said_so(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "goanyway", "open", "--no-browser", "--port", str(server.port)]
    environment = {**os.environ, "GOANYWAY_HOME": str(tmp_path / "elsewhere")}
    refused = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    assert refused.returncode == 2
    assert "is taken" in refused.stderr
    assert "Traceback" not in refused.stderr
