"""What was written outlives a power cut: the bytes of a file, and the names in a folder."""

from __future__ import annotations

import os
from pathlib import Path


def write_through(path: Path) -> None:
    """Have the system write a file, or the names in a folder, to the disk.

    A folder that may not be read, and any on Windows, is written when the system sees fit.
    """
    is_folder = path.is_dir()
    if is_folder and (os.name == "nt" or not os.access(path, os.R_OK)):
        return
    descriptor = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
