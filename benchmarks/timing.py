"""How the benchmarks time: the best of several runs, which disturbs a figure least."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def best_of(runs: int, work: Callable[[], object]) -> float:
    """The shortest wall-clock time of `work` in seconds, after one run to warm up."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def best_command(runs: int, command: Sequence[str]) -> float:
    """The shortest wall-clock time of a whole process in seconds, bytecode being cached."""
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }

    def work() -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)

    return best_of(runs, work)


def machine() -> str:
    """The processor, the number of cores and the Python, for the table."""
    name = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        lines = information.read_text(encoding="utf-8").splitlines()
        name = next(
            (line.partition(":")[2].strip() for line in lines if "model name" in line), name
        )
    return f"{name}, {os.cpu_count()} cores, Python {sys.version.split()[0]}"
