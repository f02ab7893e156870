"""The page on a disk that is full or can only be read: everything is shown, and says what it can't.

The disk is one of the test's own, which only the server sees: a mount in a namespace.
"""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from goanyway.web.running_server import FILE, Running, opening_page, writable_folder
from tests.e2e.serving import Server, Visitor

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="mounts")]

READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
FULL = (
    'copy=$(mktemp -d) && cp -a "$0/." "$copy" && mount -t tmpfs -o size=2m,mode=0700 tmpfs "$0"'
    ' && cp -a "$copy/." "$0" && rm -r "$copy" && { cat /dev/zero > "$0/fills" 2>/dev/null; true; }'
    ' && exec "$@"'
)
NOTICE = "We can only read your journal"
EXAMPLE = (
    "import sys; from datetime import datetime; from pathlib import Path; "
    "from goanyway.journal.local.opening import open_journal; "
    "user = open_journal(Path(sys.argv[1])); "
    "from goanyway.journal.local.example import live_through_example; "
    "live_through_example(user, datetime.now().astimezone())"
)


def namespace(home: Path) -> tuple[str, ...]:
    """The program that gives a process mounts of its own; the test is skipped where none may."""
    for program in (("unshare", "--mount"), ("unshare", "--mount", "--map-root-user")):
        trial = [*program, "sh", "-c", READ_ONLY, str(home), "true"]
        if shutil.which("unshare") and _works(trial):
            return program
    pytest.skip("this machine lets nobody mount in a namespace of their own")


def _works(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture(params=[READ_ONLY, FULL], ids=["read-only", "full"])
def stuck(request: pytest.FixtureRequest, home: Path, tmp_path: Path) -> Iterator[Server]:
    """A server on a journal to which nothing can be written."""
    program = namespace(home)
    subprocess.run([sys.executable, "-c", EXAMPLE, str(home)], check=True)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    command = (*program, "sh", "-c", request.param, str(home), sys.executable, "-m", "goanyway")
    started = Server(home, program=command, environment={"TMPDIR": str(temporary)}).run()
    yield started
    started.end()
    assert not list(temporary.iterdir()), "what the server put elsewhere is gone with it"


def test_every_place_is_shown_and_says_that_nothing_can_be_kept(stuck: Server) -> None:
    assert "nothing you enter is kept" in stuck.said
    visitor = Visitor(stuck)
    visitor.get(stuck.start.removeprefix(stuck.root))
    for address in (
        "/", "/opportunities/", "/people/", "/record/", "/search/?q=brightwater", "/compare/",
        "/follow-ups/", "/settings/", "/settings/data/", "/evidence/", "/history/", "/bin/",
    ):  # fmt: skip
        status, page = visitor.get(address)
        assert (status, NOTICE in page) == (200, True), address
    status, page = visitor.get("/check/")
    status, page = visitor.send("/check/", page, text="Please buy gift cards for the interview.")
    assert status == 200
    assert "Nothing was saved" in page


def test_what_is_entered_is_refused_in_plain_words(stuck: Server) -> None:
    visitor = Visitor(stuck)
    visitor.get(stuck.start.removeprefix(stuck.root))
    rows = visitor.get("/opportunities/")[1].count("<li")
    _status, page = visitor.get("/new/")
    status, page = visitor.send("/new/", page, text="We invite you to an interview on Monday.")
    assert status == 503
    assert "Nothing of this step was written" in page
    assert "What you change is kept" not in visitor.get("/")[1]
    assert visitor.get("/opportunities/")[1].count("<li") == rows
    assert "Traceback" not in stuck.log


def test_its_files_are_its_owners_alone_in_a_folder_of_their_own(stuck: Server) -> None:
    assert not (stuck.home / FILE).exists()
    (elsewhere,) = (stuck.home.parent / "temporary").iterdir()
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o700
    assert stat.S_IMODE((elsewhere / FILE).stat().st_mode) == 0o600


def test_the_browser_is_opened_on_a_file_there_that_only_its_owner_can_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("no folder")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with writable_folder(blocked / "home") as folder:
        page = opening_page(folder, Running(8621, "a secret"))
        assert stat.S_IMODE(page.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not folder.exists()
