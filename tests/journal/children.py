"""A command in a process of its own, which is forked: with limits, mounts and ends of its own."""

from __future__ import annotations

import ctypes
import json
import os
import sys
import traceback
import warnings
from collections.abc import Callable
from dataclasses import astuple
from functools import cache
from pathlib import Path

from django.db import connection

from tests.journal.operations import Ran

_NEW_MOUNTS, _NEW_USERS = 0x0002_0000, 0x1000_0000
_READ_ONLY, _REMOUNT, _BIND, _DEEP, _PRIVATE = 1, 32, 4096, 16384, 1 << 18
"""Linux's flags of unshare(2) and mount(2)."""


def started(act: Callable[[], Ran]) -> Callable[[], Ran]:
    """Begin to do it in a child; what is returned waits for its end."""
    connection.close()
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the threads here hold no lock of ours
        process = os.fork()
    if process == 0:
        os.close(reading)
        _act_and_end(act, writing)
    os.close(writing)

    def result() -> Ran:
        with os.fdopen(reading, encoding="utf-8") as pipe:
            said = pipe.read()
        os.waitpid(process, 0)
        return Ran(*json.loads(said))

    return result


def _act_and_end(act: Callable[[], Ran], writing: int) -> None:
    try:
        ran = act()
    except BaseException as error:  # noqa: BLE001 - the parent has to hear of it
        ran = Ran(-1, "", "".join(traceback.format_exception(error)))
    try:
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            json.dump(astuple(ran), pipe)
    finally:
        os._exit(0)  # nothing of the process that it was forked from may run


@cache
def may_mount() -> bool:
    """Whether a child may have a file system of its own, as root or as anybody."""

    def act() -> Ran:
        own_mounts()
        return Ran(0, "", "")

    return sys.platform == "linux" and started(act)().status == 0


def own_mounts() -> None:
    """From here on what this process mounts is seen by nobody else, and goes with it.

    Raises:
        OSError: the system does not allow it.
    """
    user, group = os.getuid(), os.getgid()
    _call("unshare", ctypes.c_int(_NEW_MOUNTS | (_NEW_USERS if user else 0)))
    if user:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    _mount("none", Path("/"), "", _DEEP | _PRIVATE)


def mount_read_only(folder: Path) -> None:
    """Let nobody write to a folder, whoever they are."""
    _mount(str(folder), folder, "", _BIND)
    _mount("none", folder, "", _BIND | _REMOUNT | _READ_ONLY)


def mount_small(folder: Path, size: int) -> None:
    """Put an empty disk of so many bytes in the place of the folder."""
    _mount("tmpfs", folder, "tmpfs", 0, f"size={size},mode=700")


def _mount(source: str, target: Path, kind: str, flags: int, options: str = "") -> None:
    _call(
        "mount",
        source.encode(),
        str(target).encode(),
        kind.encode() or None,
        ctypes.c_ulong(flags),
        options.encode() or None,
    )


def _call(name: str, *arguments: object) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if getattr(library, name)(*arguments):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), name)
