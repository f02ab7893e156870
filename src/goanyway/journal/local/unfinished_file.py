"""A database on its way to its name: made aside, written through to the disk, then renamed.

So there is never half a file of that name, whenever the power goes.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.language import _
from goanyway.settings.home import VARIABLE

UNFINISHED = ".unfinished-"
"""How a file is called that is still being written."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, after its name."""


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A file beside that one to make another in; whatever is left of it goes.

    Raises:
        JournalUnusable: it cannot be made there.
    """
    try:
        descriptor, name = tempfile.mkstemp(prefix=UNFINISHED, dir=path.parent)
    except OSError as error:
        raise JournalUnusable(
            _(
                "{path}: we can't make it there: {reason}.\n"
                "Make room and the folder writable, or name another with --home or {variable}."
            ).format(path=path, reason=error.strerror, variable=VARIABLE)
        ) from error
    os.close(descriptor)
    half = Path(name)
    try:
        yield half
    finally:
        for suffix in ("", *BESIDE):
            half.with_name(half.name + suffix).unlink(missing_ok=True)
