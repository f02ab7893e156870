"""Settings that all tests share, and the database that they run on.

With TEST_DATABASE=postgresql every test that keeps a journal runs on a throwaway PostgreSQL instead
of SQLite. One server is started for the run; each process of it has a database there. Where none is
installed these tests are skipped, or with REQUIRE_POSTGRESQL=1 nothing runs.
"""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

from tests import postgresql
from tests.effort import FAST as FAST_EXAMPLES
from tests.effort import WHOLE as WHOLE_EXAMPLES
from tests.postgresql import ON_POSTGRESQL

gc.set_threshold(100_000, 50, 100)  # thousands of tests are collected, and hardly any of it goes

WITH_A_JOURNAL = ("tests/journal/", "tests/web/", "tests/cli/journal/")

# One process has one set of Django's settings: those of the page hold all of the journal's. What a
# test starts as a program of its own chooses for itself.
os.environ["DJANGO_SETTINGS_MODULE"] = "goanyway.settings.web"

import django  # noqa: E402
from django.conf import settings as django_settings  # noqa: E402

if ON_POSTGRESQL and postgresql.programs():
    from goanyway.settings import hosted

    django_settings.DATABASES = hosted.DATABASES
django.setup()
del os.environ["DJANGO_SETTINGS_MODULE"]

# Examples may be slow on a busy machine; how fast things are is measured in benchmarks/ instead.
# The fast tests try the first quarter of the examples: they are the same ones each time, so a
# second run finds only what a change broke.
WHOLE = settings(
    deadline=None,
    derandomize=True,
    max_examples=WHOLE_EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("whole", WHOLE)
settings.register_profile("fast", WHOLE, max_examples=FAST_EXAMPLES)
settings.load_profile("whole")


def pytest_configure(config: pytest.Config) -> None:
    """Choose how much is tried, and start the server that all processes of the run share."""
    if config.getoption("markexpr") == "not slow":
        settings.load_profile("fast")
    programs = postgresql.programs()
    if ON_POSTGRESQL and programs is None and os.environ.get("REQUIRE_POSTGRESQL"):
        raise pytest.UsageError("PostgreSQL is not installed.")
    if ON_POSTGRESQL and programs is not None and not hasattr(config, "workerinput"):
        cluster = postgresql.start(programs)
        config.add_cleanup(cluster.stop)
        os.environ.update(cluster.variables())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what cannot run on the database that was chosen."""
    if not ON_POSTGRESQL:
        return
    about_the_file = pytest.mark.skip(reason="it is about the file of SQLite")
    missing = pytest.mark.skip(reason="PostgreSQL is not installed")
    for item in items:
        if item.get_closest_marker("on_sqlite"):
            item.add_marker(about_the_file)
        elif postgresql.programs() is None and item.nodeid.startswith(WITH_A_JOURNAL):
            item.add_marker(missing)
