"""Settings that all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# One process has one set of Django's settings: those of the page hold all of the journal's. What a
# test starts as a program of its own chooses for itself.
os.environ["DJANGO_SETTINGS_MODULE"] = "goanyway.settings.web"

import django

django.setup()
del os.environ["DJANGO_SETTINGS_MODULE"]

# Examples may be slow on a busy machine; how fast things are is measured in benchmarks/ instead.
settings.register_profile(
    "goanyway",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("goanyway")
