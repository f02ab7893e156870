"""Links that lead nowhere: what they led to is kept, on a disk that is not there just now."""

from __future__ import annotations

from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.language import _
from goanyway.settings.home import VARIABLE


def refuse_lost_link(path: Path) -> None:
    """Begin nothing anew in the place of what a link led to, and leave the link as it is.

    Raises:
        JournalUnusable: the file, or a folder above it, is a link to what is not there.
    """
    for each in (path, *path.parents):
        if each.is_symlink() and not each.exists():
            raise JournalUnusable(
                _(
                    "{path}: this is a link to {target}, which is not there. Nothing was written.\n"
                    "Connect the disk that it is on, or name another folder with --home or"
                    " {variable}."
                ).format(path=each, target=each.readlink(), variable=VARIABLE)
            )
