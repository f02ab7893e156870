"""Claim: a cold answer takes at most 4 times as long as importing numpy.

    python -m benchmarks.cold_start

Runs `goanyway advise --situation` as a process of its own: on the shipped example, where one thing
is asked first, and on a side that is a go and for which the figures that would flip it are found.
Beside both, `python -c "import numpy"` with the same interpreter.
"""

from __future__ import annotations

import sys
import tempfile
from importlib.resources import files
from pathlib import Path

from benchmarks.timing import best_command, machine

RUNS = 10
A_GO = """
[you]
pay = "50000 a year"

[job.beliefs]
pay = "58000 a year"

[[stages]]
style = "panel"
"""


def main() -> float:
    """Print the times and return the larger ratio."""
    numpy = best_command(RUNS, [sys.executable, "-c", "import numpy"])
    print(machine())
    print(f'python -c "import numpy"      {1000 * numpy:7.0f} ms')
    example = str(files("goanyway") / "examples" / "situation.toml")
    with tempfile.TemporaryDirectory() as folder:
        a_go = Path(folder) / "situation.toml"
        a_go.write_text(A_GO)
        ratios = [
            _ratio("the shipped example", example, numpy),
            _ratio("a go, with its flips", str(a_go), numpy),
        ]
    return max(ratios)


def _ratio(what: str, situation: str, numpy: float) -> float:
    advise = [sys.executable, "-m", "goanyway", "advise", "--situation", situation]
    ours = best_command(RUNS, advise)
    print(f"{what:30}{1000 * ours:7.0f} ms, ratio {ours / numpy:.2f} (claim: at most 4)")
    return ours / numpy


if __name__ == "__main__":
    main()
