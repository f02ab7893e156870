"""Claim: a cold answer takes at most 4 times as long as importing numpy.

    python -m benchmarks.cold_start

Runs `goanyway advise --situation` on the shipped example as a process of its own, beside
`python -c "import numpy"` with the same interpreter.
"""

from __future__ import annotations

import sys
from importlib.resources import files

from benchmarks.timing import best_command, machine

RUNS = 10


def main() -> float:
    """Print both times and return their ratio."""
    situation = str(files("goanyway") / "examples" / "situation.toml")
    advise = [sys.executable, "-m", "goanyway", "advise", "--situation", situation]
    ours = best_command(RUNS, advise)
    numpy = best_command(RUNS, [sys.executable, "-c", "import numpy"])
    print(machine())
    print(f"goanyway advise --situation   {1000 * ours:7.0f} ms")
    print(f'python -c "import numpy"      {1000 * numpy:7.0f} ms')
    print(f"ratio {ours / numpy:.2f} (claim: at most 4)")
    return ours / numpy


if __name__ == "__main__":
    main()
