"""Script in every text that can be kept never runs, on any page, and is read as text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog

from tests.e2e.crawling import pages_of
from tests.e2e.serving import Server, Visitor
from tests.e2e.watching import watched

pytestmark = pytest.mark.slow

HOSTILE = Path(__file__).parent / "hostile_journal.py"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A journal in which every text is an attack."""
    home = tmp_path_factory.mktemp("hostile") / "home"
    subprocess.run([sys.executable, str(HOSTILE), str(home)], check=True)
    server = Server(home).run()
    yield server
    server.end()


def test_no_script_that_is_kept_ever_runs(chromium: Browser, hostile: Server) -> None:
    seen = watched(chromium, hostile)
    dialogs: list[str] = []

    def on_dialog(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    seen.page.on("dialog", on_dialog)
    addresses = [
        *pages_of(Visitor(hostile).enter()),
        "/search/?q=%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E",
        "/search/?q=script",
        "/opportunities/?q=%22%3E%3Csvg%20onload%3Dhacked%3D1%3E",
    ]
    assert len(addresses) > 25
    texts = ""
    for address in addresses:
        page = seen.open(address)
        assert page.evaluate("window.hacked") is None, address
        assert page.locator("main img").count() == 0, address
        assert page.locator("[onload], [onerror], [style]").count() == 0, address
        assert page.locator("a[href^='javascript']").count() == 0, address
        texts += page.locator("main").inner_text()
    assert texts.count("<script>") > 20, "it is read as text"
    seen.page.context.close()
    assert not dialogs
    seen.assert_clean()


def test_a_file_that_is_kept_is_saved_and_never_shown(
    chromium: Browser, hostile: Server, tmp_path: Path
) -> None:
    seen = watched(chromium, hostile)
    page = seen.open("/opportunities/")
    page.locator(".rows a").first.click()
    with page.expect_download() as download:
        page.locator("a[href^='/attachments/']").first.click()
    assert download.value.suggested_filename.endswith(".svg")
    assert page.evaluate("window.hacked") is None
    page.context.close()
