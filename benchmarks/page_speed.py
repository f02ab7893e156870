"""Claims: a page costs little beside its queries, weighs little, and a slider answers at once.

    python -m benchmarks.page_speed [--keep]

On 2,000 opportunities, 5,000 people and 10,000 interviews: each page's median time through Django's
handler, beside a view behind the same handler that sends the same queries and renders as many bytes
of plain text; its weight compressed, with style and script; how many queries it makes. And a step
of a slider on the server.
"""

from __future__ import annotations

import argparse
import gzip
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.results import keep
from benchmarks.timing import machine
from goanyway.settings.home import VARIABLE

PAGES = (
    "/",
    "/opportunities/",
    "/opportunities/employer-7x/",
    "/interviews/i77/",
    "/people/",
    "/people/person-77x/",
    "/follow-ups/",
    "/record/",
    "/search/?q=shifts",
    "/history/",
    "/bin/",
    "/settings/",
    "/evidence/",
    "/help/",
    "/new/",
)
STYLES = {"/": "day.css", "/opportunities/employer-7x/": "day.css", "/interviews/i77/": "day.css"}
RUNS = 9
STEPS = 20


def median(do: Callable[[], object]) -> float:
    """Of a few runs, in milliseconds."""
    do()
    times = []
    for _run in range(RUNS):
        start = time.perf_counter()
        do()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def measured(browser: Any, address: str) -> dict[str, Any]:
    """One page beside its own queries and bytes."""
    from django.db import connection
    from django.http import HttpResponse
    from django.template import engines
    from django.test import override_settings
    from django.test.utils import CaptureQueriesContext
    from django.urls import path

    with CaptureQueriesContext(connection) as queries:
        page = browser.get(address).content
        asked = [each["sql"] for each in queries.captured_queries]
    asked = [each for each in asked if each.startswith("SELECT")]
    plain = engines["django"].from_string("{% verbatim %}" + "x" * len(page) + "{% endverbatim %}")
    routes = ModuleType("bare")

    def bare(request: Any) -> HttpResponse:
        with connection.cursor() as cursor:
            for sql in asked:
                cursor.execute(sql.replace("%", "%%"))
                cursor.fetchall()
        return HttpResponse(plain.render({}, request))

    routes.urlpatterns = [path("bare/", bare)]  # type: ignore[attr-defined]
    sys.modules["bare"] = routes
    ours = median(lambda: browser.get(address))
    with override_settings(ROOT_URLCONF="bare"):
        theirs = median(lambda: browser.get("/bare/"))
    return {
        "page": address,
        "milliseconds": round(ours, 1),
        "bare": round(theirs, 1),
        "ratio": round(ours / theirs, 1),
        "queries": len(asked),
        "kilobytes": round((len(gzip.compress(page)) + furniture(address)) / 1000, 1),
    }


def furniture(address: str) -> int:
    """Style and script of a page, compressed, in bytes."""
    from django.contrib.staticfiles import finders

    names = ["web/style.css", "web/page.js", "django_htmx/htmx-2.min.js"]
    if address in STYLES:
        names.append(f"web/{STYLES[address]}")
    return sum(len(gzip.compress(Path(str(finders.find(name))).read_bytes())) for name in names)


def slider_steps(home: Path) -> list[float]:
    """Milliseconds of each step of a slider on the advice of the example."""
    from goanyway.advising.what_if import sliders
    from goanyway.journal.advice import considered
    from goanyway.journal.example import make_example
    from goanyway.web import clock
    from tests.web.browsing import Browser

    now = clock.now()
    user = make_example(home / "example", now)
    browser = Browser(user)
    address = "/opportunities/brightwater/advice/what-if/"
    slider = sliders(considered(user, "brightwater", now=now))[0]
    times = []
    for step in range(STEPS + 1):
        value = slider.low + step * (slider.high - slider.low) / STEPS
        start = time.perf_counter()
        browser.get(address, {slider.input: str(value)}, headers={"HX-Request": "true"})
        times.append(1000 * (time.perf_counter() - start))
    return times[1:]


def main() -> None:
    """Measure, print, and keep what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keep", action="store_true", help="keep the figures in results/")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ[VARIABLE] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "goanyway.settings.web"
        from goanyway.journal.opening import open_journal

        user = open_journal()
        from benchmarks.journal_speed import fill
        from tests.web.browsing import Browser

        fill(user)
        browser = Browser(user)
        rows = [measured(browser, address) for address in PAGES]
        print(f"{'page':30}{'ms':>8}{'bare':>8}{'ratio':>7}{'queries':>9}{'kB':>7}")
        for row in rows:
            print(
                f"{row['page']:30}{row['milliseconds']:>8}{row['bare']:>8}{row['ratio']:>7}"
                f"{row['queries']:>9}{row['kilobytes']:>7}"
            )
        steps = slider_steps(Path(folder))
        middle, worst = statistics.median(steps), max(steps)
        print(f"a step of a slider: {middle:.0f} ms, at worst {worst:.0f} ms")
    if options.keep:
        found = {"pages": rows, "slider": {"median": middle, "worst": worst}}
        keep("page_speed", machine=machine(), **found)


if __name__ == "__main__":
    main()
