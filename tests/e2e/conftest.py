"""A server and a real browser: Debian's Chromium, with nothing but this machine to reach."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from benchmarks.browser import CHROMIUM, FLAGS
from tests.e2e.serving import Server


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def server(home: Path) -> Iterator[Server]:
    started = Server(home).run()
    yield started
    started.end()


@pytest.fixture(scope="session")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server that is only looked at, for many tests."""
    home = tmp_path_factory.mktemp("standing") / "home"
    home.mkdir()
    started = Server(home).run()
    yield started
    started.end()


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on a journal of the example's search: every page has something to show."""
    home = tmp_path_factory.mktemp("rich") / "home"
    program = (
        "import sys; from datetime import datetime; from pathlib import Path; "
        "from goanyway.journal.local.opening import open_journal; "
        "user = open_journal(Path(sys.argv[1])); "
        "from goanyway.journal.local.example import live_through_example; "
        "live_through_example(user, datetime.now().astimezone())"
    )
    subprocess.run([sys.executable, "-c", program, str(home)], check=True)
    started = Server(home).run()
    yield started
    started.end()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        reason = f"There is no Chromium at {CHROMIUM}; Debian's package chromium brings it."
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    # Playwright keeps a loop running in this thread, in which tests of the journal run, too.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
