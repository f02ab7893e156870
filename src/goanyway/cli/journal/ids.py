"""Ids on the command line: completed by the shell, and told from files."""

from __future__ import annotations

import re
from pathlib import Path

import typer

_ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def is_id(text: str) -> bool:
    """Whether it reads like an id and there is no such file."""
    return _ID.fullmatch(text) is not None and not Path(text).exists()


def complete_id(context: typer.Context, incomplete: str) -> list[str]:
    """The ids that begin so, of what is not in the bin. A shell gets nothing but ids."""
    from goanyway.errors import GoanywayError
    from goanyway.settings.home import JOURNAL
    from goanyway.settings.home import home as usual_home

    home = context.params.get("home") or usual_home()
    if not (Path(home).expanduser() / JOURNAL).exists():
        return []
    try:
        return _ids(Path(home), incomplete)
    except GoanywayError:
        return []


def _ids(home: Path, incomplete: str) -> list[str]:
    from goanyway.journal.local.opening import open_journal

    user = open_journal(home)
    from goanyway.journal.core.access import records
    from goanyway.journal.core.short_ids import NAMED
    from goanyway.journal.models import RECORDS

    return [
        handle
        for kind in (RECORDS if incomplete else NAMED)
        for handle in records(user, kind)
        .filter(handle__startswith=incomplete)
        .values_list("handle", flat=True)
    ]
