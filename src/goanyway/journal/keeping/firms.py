"""Your own list of firms, kept beside the journal as a file that is yours: `firms.toml`.

It holds what you looked up by hand: the official domains of a firm, and the number of its head
office. The screen uses it to say how to be sure; nothing of it is ever fetched.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from goanyway.domain.screening import Firm
from goanyway.errors import JournalUnusable
from goanyway.interchange.firm_list import load_firms
from goanyway.interchange.firm_list_editing import with_firm, without_firm
from goanyway.journal.local.opening import journal_folder
from goanyway.language import _

FILE = "firms.toml"


def firms_file() -> Path | None:
    """Where the list is, or would be; none where the journal is not a file of one's own."""
    folder = journal_folder()
    return folder / FILE if folder is not None else None


def known_firms() -> tuple[Firm, ...]:
    """The firms of the list; none where there is no list.

    Raises:
        UnreadableInput: the list cannot be read.
        InputError: a firm in it lacks something.
    """
    path = firms_file()
    return load_firms(path) if path is not None and path.exists() else ()


def keep_firm(firm: Firm) -> None:
    """Add a firm to the list, or say it anew.

    Raises:
        InputError: the list or the firm cannot be used.
        JournalUnusable: the list cannot be written.
    """
    _write(lambda text, name: with_firm(text, firm, name))


def remove_firm(firm: str) -> None:
    """Take the firm of that name out of the list.

    Raises:
        InputError: the list cannot be used.
        JournalUnusable: the list cannot be written.
    """
    _write(lambda text, name: without_firm(text, firm, name))


def _write(changed: Callable[[str, str], str]) -> None:
    """Write the list whole or not at all."""
    path = firms_file()
    if path is None:
        raise JournalUnusable(_("There is no folder of your own to keep the list of firms in."))
    try:
        text = path.read_text("utf-8") if path.exists() else ""
        written = changed(text, str(path))
        descriptor, name = tempfile.mkstemp(prefix=".firms-", dir=path.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(written)
        Path(name).replace(path)
    except (OSError, UnicodeDecodeError) as error:
        raise JournalUnusable(
            _("{path}: the list of firms cannot be written: {reason}.\nLook at the file.").format(
                path=path, reason=getattr(error, "strerror", None) or error
            )
        ) from error
