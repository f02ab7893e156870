"""Claims: the page is there soon after the command, and soon on the screen.

    python -m benchmarks.page_start [--keep]

From the start of the process to the first page that is answered, beside an empty Django project
served by the same server. And the first contentful paint in Chromium, each time in a browser that
has nothing in its cache, of pages of a journal with 2,000 opportunities, beside a plain text of as
many bytes from the same kind of server.
"""

from __future__ import annotations

import argparse
import http.client
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.browser import chromium
from benchmarks.results import keep
from benchmarks.timing import machine
from tests.e2e.serving import Server, Visitor

STARTS = 9
PAINTS = 9
PORT = 8765
PAGES = ("/", "/opportunities/employer-7x/", "/opportunities/employer-7x/advice/", "/new/")
FILL = """
import sys
from pathlib import Path
from goanyway.journal.local.opening import open_journal
user = open_journal(Path(sys.argv[1]))
from benchmarks.journal_speed import fill
fill(user)
"""
PAINTED = """
new Promise((tell) => new PerformanceObserver((list) => {
  const found = list.getEntriesByName("first-contentful-paint")[0];
  if (found) tell(found.startTime);
}).observe({ type: "paint", buffered: true }))
"""
EMPTY = f"""
from waitress import serve
from empty.wsgi import application
serve(application, listen="127.0.0.1:{PORT}", _quiet=True)
"""
PLAIN = f"""
import sys
from waitress import serve
page = b"<!doctype html><title>plain</title><p>" + b"word " * (int(sys.argv[1]) // 5)
def application(environ, start):
    start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return [page]
serve(application, listen="127.0.0.1:{PORT}", _quiet=True)
"""


def first_page(home: Path) -> float:
    """Seconds from the start of `goanyway open` to the first page."""
    start = time.perf_counter()
    server = Server(home).run()
    try:
        status, _page = Visitor(server).enter().get("/")
        if status != http.client.OK:
            raise AssertionError(f"the first page is answered with {status}")
        return time.perf_counter() - start
    finally:
        server.end()


def first_page_of_an_empty_project(folder: Path) -> float:
    """The same of a project as Django makes it."""
    start = time.perf_counter()
    with served(EMPTY, folder):
        return time.perf_counter() - start


@contextmanager
def served(program: str, folder: Path, *arguments: str) -> Iterator[str]:
    """The address of a server that has answered."""
    process = subprocess.Popen([sys.executable, "-c", program, *arguments], cwd=folder)
    try:
        while True:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
            try:
                connection.request("GET", "/")
                if connection.getresponse().status == http.client.OK:
                    break
            except ConnectionRefusedError:
                time.sleep(0.001)
            finally:
                connection.close()
        yield f"http://127.0.0.1:{PORT}/"
    finally:
        process.kill()
        process.wait()


def paint(browser: Browser, address: str, first: str = "") -> float:
    """Milliseconds to the first contentful paint; `first` is opened before, for its cookie."""
    context = browser.new_context()
    try:
        if first:
            cookies = context.request.get(first)
            cookies.dispose()
        page = context.new_page()
        page.goto(address, wait_until="load")
        return float(page.evaluate(PAINTED))
    finally:
        context.close()


def starts(folder: Path) -> tuple[float, float]:
    """Seconds to the first page, ours and the empty project's: medians of runs by turns."""
    home = folder / "home"
    home.mkdir(mode=0o700)
    command = [sys.executable, "-m", "django", "startproject", "empty", str(folder)]
    environment = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    subprocess.run(command, check=True, env=environment)
    first_page(home)
    first_page_of_an_empty_project(folder)
    both = [(first_page(home), first_page_of_an_empty_project(folder)) for _turn in range(STARTS)]
    ours, theirs = zip(*both, strict=True)
    return statistics.median(ours), statistics.median(theirs)


def paints(folder: Path) -> Iterator[tuple[str, int, float, float]]:
    """Each page, its bytes, and milliseconds to its first paint and to that of a plain text."""
    home = folder / "full"
    subprocess.run([sys.executable, "-c", FILL, str(home)], check=True)
    server = Server(home).run()
    try:
        visitor = Visitor(server).enter()
        with chromium() as browser:
            for name in PAGES:
                size = len(visitor.get(name)[1].encode())
                with served(PLAIN, folder, str(size)) as plain:
                    both = [
                        (paint(browser, server.root + name, server.entrance), paint(browser, plain))
                        for _turn in range(PAINTS)
                    ]
                ours, theirs = zip(*both, strict=True)
                yield name, size, statistics.median(ours), statistics.median(theirs)
    finally:
        server.end()


def main() -> None:
    """Measure, print, and keep what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keep", action="store_true", help="keep the figures in results/")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, theirs = starts(folder)
        print(f"the first page {1000 * ours:6.0f} ms after the start of the process")
        print(f"an empty project {1000 * theirs:4.0f} ms, ratio {ours / theirs:.2f}")
        painted = []
        print(f"{'first paint of':40}{'bytes':>8}{'ms':>7}{'plain':>7}{'ratio':>7}")
        for page, size, at, plain in paints(folder):
            painted.append(
                {"page": page, "bytes": size, "milliseconds": round(at), "plain": round(plain)}
            )
            print(f"{page:40}{size:>8}{at:>7.0f}{plain:>7.0f}{at / plain:>7.1f}")
    if options.keep:
        keep(
            "page_start",
            machine=machine(),
            milliseconds=round(1000 * ours),
            empty_project=round(1000 * theirs),
            paints=painted,
        )


if __name__ == "__main__":
    main()
