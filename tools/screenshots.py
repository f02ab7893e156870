"""Pictures of pages as people see them: every width, both themes, in a real Chromium.

    .venv/bin/python -m tools.screenshots --home FOLDER --out pictures / /new/ /record/

Without addresses it takes those of `PAGES`. The journal is the one in FOLDER; it is only looked at.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.browser import chromium

WIDTHS = (320, 768, 1440)
THEMES = ("light", "dark")
PAGES = ("/", "/new/", "/opportunities/", "/people/", "/follow-ups/", "/record/", "/search/")


@contextmanager
def served(home: Path, *more: str) -> Iterator[str]:
    """The address, with its token, of a server on that journal."""
    command = (sys.executable, "-m", "goanyway", "open", "--no-browser", "--home", str(home))
    with subprocess.Popen((*command, *more), stdout=subprocess.PIPE, text=True) as server:
        try:
            lines = iter(server.stdout or ())
            yield next(line.strip() for line in lines if line.startswith("http"))
        finally:
            server.terminate()


def photograph(
    browser: Browser,
    start: str,
    addresses: Sequence[str],
    out: Path,
    *,
    widths: Sequence[int] = WIDTHS,
    themes: Sequence[str] = THEMES,
) -> Iterator[Path]:
    """A picture of each page at each width in each theme, whole from top to bottom."""
    out.mkdir(parents=True, exist_ok=True)
    root = start.partition("/start/")[0]
    with browser.new_context() as entering:  # the address is good once
        page = entering.new_page()
        page.goto(start)
        page.wait_for_url(f"{root}/")
        state = entering.storage_state()
    for theme in themes:
        for width in widths:
            context = browser.new_context(
                viewport={"width": width, "height": 900},
                color_scheme="dark" if theme == "dark" else "light",
                reduced_motion="reduce",
                storage_state=state,
            )
            page = context.new_page()
            for address in addresses:
                page.goto(root + address)
                name = address.strip("/").replace("/", "-").partition("?")[0] or "today"
                path = out / f"{name}-{width}-{theme}.png"
                page.screenshot(path=path, full_page=True)
                yield path
            context.close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Take the pictures that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("addresses", nargs="*", default=PAGES)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--today", help="the day that the page counts from, as 2026-11-12")
    parser.add_argument("--width", type=int, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    given = parser.parse_args(arguments)
    more = ("--today", given.today) if given.today else ()
    with served(given.home, *more) as start, chromium() as browser:
        for path in photograph(
            browser,
            start,
            given.addresses,
            given.out,
            widths=given.width or WIDTHS,
            themes=given.theme or THEMES,
        ):
            print(path)


if __name__ == "__main__":
    main()
