"""One server for a journal, that answers this machine alone, and says nothing of what is kept."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from goanyway.web.running_server import FILE, Running, opening_page, running
from goanyway.web.server import UPLOADS
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
    assert "already running" in second.stdout
    assert f"{standing.root}/start/" in second.stdout
    assert standing.start not in second.stdout, "a token is good once"


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


def test_neither_a_pass_nor_a_token_outlives_the_run(server: Server) -> None:
    visitor = Visitor(server).enter()
    first = server.start
    assert visitor.get("/")[0] == 200
    server.end()
    server.run()
    assert visitor.get("/")[0] == 403
    assert visitor.get(first.removeprefix(first.partition("/start/")[0]))[0] == 403


def test_whoever_took_the_port_is_told_nothing(server: Server) -> None:
    server.kill()  # its address is left behind
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", server.port)) as squatter:
        listening = threading.Thread(target=_hear, args=(squatter, heard))
        listening.start()
        assert running(server.home) is None
        listening.join()
    secret = json.loads((server.home / FILE).read_text())["secret"]
    assert heard
    assert secret.encode() not in heard[0]
    assert b"token" not in heard[0]


def _hear(squatter: socket.socket, heard: list[bytes]) -> None:
    connection, _address = squatter.accept()
    heard.append(connection.recv(65536))
    connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")
    connection.close()


def test_the_browser_is_started_with_a_file_that_only_its_owner_can_read(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    page = opening_page(home, Running(8621, "a secret"))
    again = opening_page(home, Running(8621, "a secret"))
    assert not page.exists(), "one at a time"
    assert stat.S_IMODE(again.stat().st_mode) == 0o600
    assert "http://127.0.0.1:8621/start/?token=" in again.read_text()
    assert "a secret" not in again.read_text()


def test_ended_by_the_system_it_leaves_nothing_behind(server: Server) -> None:
    assert (server.home / FILE).exists()
    server.terminate()
    assert not (server.home / FILE).exists()


def test_half_open_connections_do_not_block_it(server: Server) -> None:
    waiting = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(150)]
    for each in waiting:
        each.sendall(b"GET / HTTP/1.1\r\nHost: ")
    try:
        assert Visitor(server).get("/")[0] == 403
    finally:
        for each in waiting:
            each.close()


def test_what_it_writes_is_for_its_owner_alone(standing: Server) -> None:
    for name in (FILE, "journal.sqlite3"):
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


def test_an_answer_to_head_has_no_body(standing: Server) -> None:
    for address in (b"/", b"/nowhere/", b"/hello/"):
        sent = b"HEAD " + address + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        head, _blank, body = standing.raw(sent).partition(b"\r\n\r\n")
        assert b"Content-Length" in head
        assert body == b""


def test_what_a_killed_server_was_sent_is_gone_at_the_next_start(server: Server) -> None:
    server.kill()
    left = server.home / UPLOADS / "half.eml"
    left.parent.mkdir(exist_ok=True)
    left.write_text("a mail", encoding="utf-8")
    server.run()
    assert not left.exists()


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
    assert "is already using" in refused.stderr
    assert "Traceback" not in refused.stderr
