"""Claim: the first set-up takes at most twice the disk of Django and numpy alone.

    python -m benchmarks.first_setup [--keep] [COMMIT ...]

Clones this checkout at each commit (else at the newest) and sets it up as `python3 go.py` does the
first time: nothing fetched before, nothing in a cache. Beside it, in turns, the same steps with a
list that names Django and numpy only, so that the difference is what else goanyway needs. Seconds
depend on the package index and are medians; megabytes and packages are the same each time.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.results import keep
from benchmarks.timing import machine

ROOT = Path(__file__).resolve().parent.parent
BASE = os.path.realpath(str(getattr(sys, "_base_executable", sys.executable)))
"""The Python of the system, as somebody has it who sets up for the first time."""

SET_UP = "import go; go.make_ready('run')"
NEWEST = "goanyway"
PEER = "Django and numpy alone"
PEER_PACKAGES = frozenset(("asgiref", "django", "numpy", "sqlparse", "tzdata"))
"""Both, and what Django brings along."""

TURNS = 3


@dataclass(frozen=True, slots=True)
class Setup:
    """What setting up took.

    Attributes:
        seconds: from the start of the process to its end.
        megabytes: of the files of the environment (a million bytes each).
        tools: megabytes of the installer that was fetched for it.
        packages: how many are installed, goanyway itself among them.
    """

    seconds: float
    megabytes: float
    tools: float
    packages: int


def set_up(commit: str, *, peer: bool = False) -> Setup:
    """Set a fresh clone up, with all that it lists or with the peer's packages."""
    with tempfile.TemporaryDirectory() as name:
        clone = Path(name) / "goanyway"
        subprocess.run(["git", "clone", "--quiet", "--no-checkout", ROOT, clone], check=True)
        subprocess.run(["git", "-C", clone, "checkout", "--quiet", commit], check=True)
        if peer:
            lists = clone / "requirements" / "run.txt"
            lists.write_text(only(PEER_PACKAGES, lists.read_text("utf-8")), "utf-8")
        start = time.perf_counter()
        subprocess.run(
            [BASE, "-c", SET_UP],
            cwd=clone,
            env=environment(Path(name)),
            stderr=subprocess.DEVNULL,
            check=True,
        )
        seconds = time.perf_counter() - start
        packages = len(list((clone / ".venv").rglob("*.dist-info")))
        return Setup(seconds, megabytes(clone / ".venv"), megabytes(clone / ".tools"), packages)


def environment(folder: Path) -> Mapping[str, str]:
    """That of a person who has no cache yet, and no environment that is active."""
    private = ("VIRTUAL_ENV", "PYTHONPATH", "UV_CACHE_DIR")
    given = {name: value for name, value in os.environ.items() if name not in private}
    return {**given, "PIP_NO_CACHE_DIR": "1", "UV_CACHE_DIR": str(folder / "cache")}


def only(names: frozenset[str], listed: str) -> str:
    """Of a list of requirements the entries of these packages, with their hashes."""
    entries = re.split(r"\n(?=\S)", listed)
    return "\n".join(each for each in entries if each.partition("==")[0] in names) + "\n"


def megabytes(folder: Path) -> float:
    """The size of all files in a folder; what a link leads to is not counted."""
    sizes = (path.lstat().st_size for path in folder.rglob("*") if not path.is_symlink())
    return sum(sizes) / 1e6


def middle(setups: Sequence[Setup]) -> Setup:
    """The median seconds of several; the rest is that of the last."""
    last = setups[-1]
    seconds = statistics.median(each.seconds for each in setups)
    return Setup(round(seconds, 1), round(last.megabytes, 1), round(last.tools, 1), last.packages)


def main() -> None:
    """Measure, print, and keep what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("commits", nargs="*", metavar="COMMIT", default=["HEAD"])
    parser.add_argument("--keep", action="store_true", help="keep the figures in results/")
    options = parser.parse_args()
    ours = {NEWEST if each == "HEAD" else f"{NEWEST} at {each}": each for each in options.commits}
    runs: dict[str, list[Setup]] = {name: [] for name in (*ours, PEER)}
    for _turn in range(TURNS):
        for name, commit in ours.items():
            runs[name].append(set_up(commit))
        runs[PEER].append(set_up(options.commits[-1], peer=True))
    measured = {name: middle(each) for name, each in runs.items()}
    peer = measured[PEER]
    print(machine())
    print(f"{'':24}{'seconds':>9}{'MB':>8}{'packages':>10}{'installer MB':>14}")
    for name, each in measured.items():
        print(
            f"{name:24}{each.seconds:>9.1f}{each.megabytes:>8.1f}"
            f"{each.packages:>10}{each.tools:>14.1f}"
        )
    for name in ours:
        each = measured[name]
        print(
            f"{name}: ratio of megabytes {each.megabytes / peer.megabytes:.2f} (claim: at most 2), "
            f"of seconds {each.seconds / peer.seconds:.2f}"
        )
    if options.keep:
        keep("first_setup", setups={name: asdict(each) for name, each in measured.items()})


if __name__ == "__main__":
    main()
