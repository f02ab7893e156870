"""A throwaway PostgreSQL: a cluster in a folder of its own, reached through a socket in it.

It loses what it holds when the machine goes down (fsync is off), and nobody else reaches it: it
listens on no port.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "TEST_DATABASE"
ON_POSTGRESQL = os.environ.get(VARIABLE, "sqlite") == "postgresql"

DEBIAN = Path("/usr/lib/postgresql")
SERVER = "postgres"
"""The program; the user it runs as where we are root, whom it refuses; and the one it knows."""

FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum_naptime": "5s",
    "max_connections": "200",
    "listen_addresses": "",
}


def programs() -> Path | None:
    """The folder of PostgreSQL's programs; None where it is not installed."""
    debian = sorted(DEBIAN.glob("*/bin/initdb"))
    on_the_path = shutil.which("initdb")
    if debian:
        return debian[-1].parent
    return Path(on_the_path).resolve().parent if on_the_path else None


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server.

    Attributes:
        folder: of its files and its socket.
    """

    folder: Path
    programs: Path

    def stop(self) -> None:
        """Stop the server, and remove all that it kept."""
        _run(self.programs / "pg_ctl", "stop", "--mode", "immediate", folder=self.folder)
        shutil.rmtree(self.folder, ignore_errors=True)

    def variables(self) -> dict[str, str]:
        """What tells libpq where it is."""
        return {"PGHOST": str(self.folder), "PGUSER": SERVER, "PGDATABASE": "postgres"}


def start(programs: Path) -> Cluster:
    """Make a cluster and start it.

    Raises:
        subprocess.CalledProcessError: it does not start.
    """
    folder = Path(tempfile.mkdtemp(prefix="goanyway-pg-", dir="/tmp"))  # a socket's path is short
    if os.geteuid() == 0:
        shutil.chown(folder, SERVER, SERVER)
    _run(
        programs / "initdb", "--no-sync", "--auth", "trust", "--username", SERVER,
        "--encoding", "UTF8", "--locale", "C.UTF-8", folder=folder,
    )  # fmt: skip
    options = [f"-c {name}={value}" for name, value in FAST.items()]
    options.append(f"-c unix_socket_directories={folder}")
    _run(
        programs / "pg_ctl", "start", "--wait", "--log", str(folder / "log"),
        "--options", " ".join(options), folder=folder,
    )  # fmt: skip
    return Cluster(folder, programs)


def _run(program: Path, *arguments: str, folder: Path) -> None:
    as_root = os.geteuid() == 0
    subprocess.run(
        [program, "--pgdata", str(folder / "data"), *arguments],
        user=SERVER if as_root else None,
        group=SERVER if as_root else None,
        extra_groups=[] if as_root else None,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=True,
    )
