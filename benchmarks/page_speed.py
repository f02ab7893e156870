"""Claims: a page costs little beside its queries, weighs little, and a slider answers at once.

    python -m benchmarks.page_speed [--keep]

On 2,000 opportunities, 5,000 people and 10,000 interviews: each page's median time through Django's
handler, beside a bare view behind the same handler, which asks the same querysets and renders a
plain template of as many bytes; its weight compressed, with style and script; how many queries it
makes. And a step of a slider on the server.

A search gathers the texts of the journal once and keeps them until something changes, so its own
queries are measured after a change.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from benchmarks.results import keep
from benchmarks.timing import machine
from goanyway.settings.home import VARIABLE

SEARCH = "/search/?q=shifts"
PAGES = (
    "/",
    "/opportunities/",
    "/opportunities/employer-7x/",
    "/opportunities/employer-7x/advice/",
    "/opportunities/employer-7x/advice/questions/",
    "/messages/m7/",
    "/interviews/i77/",
    "/interviews/i77/debrief/found/",
    "/interviews/i77/taken-away/",
    "/people/",
    "/people/person-77x/",
    "/follow-ups/",
    "/record/",
    "/history/",
    "/bin/",
    "/settings/",
    "/settings/data/",
    "/settings/firms/",
    "/table/",
    "/evidence/",
    "/evidence/job.years/",
    "/help/",
    "/new/",
    "/check/",
    "/example/",
)
RUNS = 9
STEPS = 20


def median(do: Callable[[], object], before: Callable[[], object] | None = None) -> float:
    """Of a few runs, in milliseconds; what comes before each is not counted."""
    do()
    times = []
    for _run in range(RUNS):
        if before is not None:
            before()
        start = time.perf_counter()
        do()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


@contextmanager
def recorded(querysets: list[Any]) -> Iterator[None]:
    """Keeps every queryset that is evaluated; those of its own prefetching are part of it."""
    from django.db.models import QuerySet

    fetch = QuerySet._fetch_all  # noqa: SLF001 - every way to evaluate one passes here
    within = [0]

    def fetch_all(asked: Any) -> None:
        if asked._result_cache is None and not within[0]:  # noqa: SLF001
            querysets.append(asked.all())
        within[0] += 1
        try:
            fetch(asked)
        finally:
            within[0] -= 1

    with patch.object(QuerySet, "_fetch_all", fetch_all):
        yield


def selects(do: Callable[[], object]) -> list[str]:
    """The queries that something sends."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries:
        do()
        return [each["sql"] for each in queries.captured_queries if each["sql"][:6] == "SELECT"]


def changed(user: Any) -> None:
    """Change the journal, so that what is remembered of it does not count any more."""
    from goanyway.journal.keeping.notes import write_note
    from goanyway.web import clock

    write_note(user, "employer-7x", "Asked about shifts.", now=clock.now())


def measured(
    browser: Any, address: str, before: Callable[[], object] | None = None
) -> dict[str, Any]:
    """One page beside its own queries and bytes; `before` changes the journal before each run."""
    from django.db import connection
    from django.http import HttpResponse
    from django.template import engines
    from django.test import override_settings
    from django.urls import path

    page = browser.get(address).content
    querysets: list[Any] = []
    if before is not None:
        before()
    with recorded(querysets):
        sent = selects(lambda: browser.get(address))
    beside = Counter(sent) - Counter(selects(lambda: [list(each.all()) for each in querysets]))
    plain = engines["django"].from_string("{% verbatim %}" + "x" * len(page) + "{% endverbatim %}")
    routes = ModuleType("bare")

    def bare(request: Any) -> HttpResponse:
        for queryset in querysets[1:]:
            list(queryset.all())
        with connection.cursor() as cursor:
            for sql in beside.elements():
                cursor.execute(sql.replace("%", "%%"))
                cursor.fetchall()
        return HttpResponse(plain.render({}, request))

    routes.urlpatterns = [path("bare/", bare)]  # type: ignore[attr-defined]
    sys.modules["bare"] = routes
    ours = median(lambda: browser.get(address), before)
    with override_settings(ROOT_URLCONF="bare"):
        theirs = median(lambda: browser.get("/bare/"))
    return {
        "page": f"{address}, after a change" if before is not None else address,
        "milliseconds": round(ours, 1),
        "bare": round(theirs, 1),
        "ratio": round(ours / theirs, 1),
        "queries": len(sent),
        "kilobytes": round((len(gzip.compress(page)) + furniture(page)) / 1000, 1),
    }


def furniture(page: bytes) -> int:
    """All that a page loads beside itself, compressed, in bytes."""
    from django.contrib.staticfiles import finders

    names = re.findall(r'(?:href|src)="/static/([^"?]+)"', page.decode())
    return sum(len(gzip.compress(Path(str(finders.find(name))).read_bytes())) for name in names)


def slider_steps() -> list[float]:
    """Milliseconds of each step of a slider on the advice of the example."""
    from goanyway.advising.what_if import sliders
    from goanyway.journal.keeping.advice import considered
    from goanyway.journal.local.example import make_example
    from goanyway.web import clock
    from tests.web.browsing import Browser

    now = clock.now()
    user = make_example(now)
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
        from goanyway.journal.local.opening import open_journal

        user = open_journal()
        from benchmarks.journal_speed import fill
        from tests.web.browsing import Browser

        fill(user)
        browser = Browser(user)
        rows = [measured(browser, address) for address in PAGES]
        rows.append(measured(browser, SEARCH, partial(changed, user)))
        again = median(lambda: browser.get(SEARCH))
        print(f"{'page':30}{'ms':>8}{'bare':>8}{'ratio':>7}{'queries':>9}{'kB':>7}")
        for row in rows:
            print(
                f"{row['page']:30}{row['milliseconds']:>8}{row['bare']:>8}{row['ratio']:>7}"
                f"{row['queries']:>9}{row['kilobytes']:>7}"
            )
        print(f"the same search again, its texts still in memory: {again:.0f} ms")
        steps = slider_steps()
        middle, worst = statistics.median(steps), max(steps)
        print(f"a step of a slider: {middle:.0f} ms, at worst {worst:.0f} ms")
    if options.keep:
        found = {"pages": rows, "slider": {"median": middle, "worst": worst}, "again": again}
        keep("page_speed", machine=machine(), **found)


if __name__ == "__main__":
    main()
