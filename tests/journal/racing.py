"""Several processes that act on one journal at the same moment."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from goanyway.errors import CannotUndo, ChangedMeanwhile
from goanyway.journal.local.opening import open_journal, start_django

start_django()  # a process that is started imports this first

from django.db import connection  # noqa: E402

from goanyway.journal.models import User  # noqa: E402

PROCESSES = 8
SECONDS = 60
"""So long at most; a test that waits longer hangs."""

Act = Callable[[User, int], object]
"""What a process does, with its number."""


@dataclass(frozen=True)
class Place:
    """Where the journal is: its folder, and the database's name."""

    folder: Path
    database: str


def all_at_once(place: Place, *acts: Act) -> Counter[str]:
    """What came of it, by how often: the empty text where it was done, else the error.

    Args:
        acts: given to the processes in turn.
    """
    connection.close()
    context = multiprocessing.get_context("spawn")
    start, results = context.Barrier(PROCESSES), context.Queue()
    processes = [
        context.Process(target=_run, args=(place, acts[each % len(acts)], each, start, results))
        for each in range(PROCESSES)
    ]
    for each in processes:
        each.start()
    came = Counter(results.get(timeout=SECONDS) for _process in processes)
    for each in processes:
        each.join(SECONDS)
    return came


def _run(place: Place, act: Act, number: int, start: Any, results: Any) -> None:
    if connection.vendor != "sqlite":
        connection.settings_dict["NAME"] = place.database
    user = open_journal(place.folder)
    start.wait(SECONDS)
    try:
        act(user, number)
    except (CannotUndo, ChangedMeanwhile) as error:
        results.put(type(error).__name__)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the test is about
        results.put(repr(error))
    else:
        results.put("")
