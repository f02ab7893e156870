"""A sign of life on a terminal where nothing has been shown for a second."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from functools import partial
from threading import Lock, Timer
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self, TextIO

from goanyway.cli.terminal import is_terminal
from goanyway.language import _, ngettext

if TYPE_CHECKING:
    from rich.status import Status

PATIENCE = 1.0
"""Seconds after which somebody wonders."""


class Alarm(Protocol):
    """What calls a function later, unless it is cancelled."""

    def start(self) -> None:
        """Begin to wait."""

    def cancel(self) -> None:
        """Do not call it."""


class Waiting:
    """Says on standard error how far the work is, and takes it away before anything is printed.

    It stays silent where nobody looks, and where the output goes through a pipe: what is at its
    other end may write on the same terminal.
    """

    def __init__(self, alarm: Callable[[float, Callable[[], None]], Alarm] = Timer) -> None:
        self._alarm = alarm
        self._wanted = is_terminal(sys.stderr) and not _is_pipe(sys.stdout)
        self._pending: Alarm | None = None
        self._status: Status | None = None
        self._lock = Lock()
        self._round = 0
        self._done = 0

    def __enter__(self) -> Self:
        self._wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._clear()

    def count(self) -> None:
        """One more message is read."""
        self._done += 1
        with self._lock:
            if self._status is not None:
                self._status.update(self._said())

    def before_printing(self, stream: TextIO) -> None:
        """Make room for what is about to be printed, where that goes to a terminal too."""
        if is_terminal(stream):
            self._clear()
            self._wait()

    def _wait(self) -> None:
        if not self._wanted:
            return
        with self._lock:
            self._round += 1
            alarm = self._alarm(PATIENCE, partial(self._appear, self._round))
            if isinstance(alarm, Timer):
                alarm.daemon = True
            self._pending = alarm
        alarm.start()

    def _clear(self) -> None:
        with self._lock:
            self._round += 1
            if self._pending is not None:
                self._pending.cancel()
            if self._status is not None:
                self._status.stop()
            self._status = None

    def _appear(self, called_in: int) -> None:
        """Show it, unless something was printed after the alarm had gone off."""
        from rich.console import Console

        with self._lock:
            if called_in == self._round:
                self._status = Console(file=sys.stderr).status(self._said())
                self._status.start()

    def _said(self) -> str:
        if not self._done:
            return _("Reading")
        said = ngettext("{count} message read", "{count} messages read", self._done)
        return said.format(count=f"{self._done:,}")


def _is_pipe(stream: TextIO) -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False
