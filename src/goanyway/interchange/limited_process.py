"""A program of ours in a process with limits of time and memory, for what a stranger's file does.

Windows has no limits of memory for a single process, and macOS does not keep them: there the time
alone is limited. Whatever the process wrote before its end is kept.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SECONDS = 4
"""How long the process may work."""

SECONDS_TO_WAIT = 10
"""How long it is waited for, where other programs keep the machine busy."""

MEMORY = 400_000_000
"""How many bytes of memory it may take."""

_PACKAGES = str(Path(__file__).parents[2])
"""The folder that this package is in."""

_KEPT_ENVIRONMENT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP")
_PROGRAM = """
import runpy, sys
sys.path.append(sys.argv[2])
try:
    import resource
except ImportError:
    pass
else:
    for limit, most in zip((resource.RLIMIT_CPU, resource.RLIMIT_AS), sys.argv[3:5]):
        try:
            resource.setrlimit(limit, (int(most), int(most)))
        except (OSError, ValueError):
            pass
runpy.run_module(sys.argv[1], run_name="__main__")
"""


@dataclass(frozen=True, slots=True)
class Output:
    """What a process wrote, and whether it came to its end within the limits."""

    data: bytes
    is_complete: bool


def run_limited(module: str, data: bytes) -> Output:
    """Run a module of ours with `data` as its standard input.

    It is isolated (`-I`): neither the working folder nor the environment adds a module to it.
    """
    command = [
        sys.executable, "-I", "-c", _PROGRAM, module, _PACKAGES,
        str(SECONDS), str(MEMORY),
    ]  # fmt: skip
    try:
        done = subprocess.run(  # noqa: S603 (this Python, and a module of ours)
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=SECONDS_TO_WAIT,
            cwd=Path(sys.executable).parent,
            env={name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as late:
        return Output(late.stdout or b"", is_complete=False)
    return Output(done.stdout, is_complete=done.returncode == 0)
