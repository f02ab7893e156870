"""Settings that all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# Examples may be slow on a busy machine; how fast things are is measured in benchmarks/ instead.
settings.register_profile(
    "goanyway",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("goanyway")
