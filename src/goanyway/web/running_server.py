"""The server that already answers for a journal, and how a browser and a second start find it.

What a second start needs stands in a file in the journal's folder that only its owner can read:
where the server answers, and the secret of its run. The browser is opened on another such file,
which leads it on: what a program is started with, every account of the machine can read.

Where nothing can be written in that folder (a disk that is full or can only be read), both stand in
a private folder of the system's for temporary files. Another start does not find that one, and has
a page of its own: nothing can be kept there, so they do not meet.
"""

from __future__ import annotations

import http.client
import json
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from goanyway.errors import JournalUnusable
from goanyway.journal.local.unfinished_file import UNFINISHED
from goanyway.language import _
from goanyway.web.start_tokens import HELLO, proves, start_token

ADDRESS = "127.0.0.1"
FILE = "page.json"
OPENING = "open-*.html"


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers: its port, and the secret of its run."""

    port: int
    secret: str

    @property
    def root(self) -> str:
        """Where the page is."""
        return f"http://{ADDRESS}:{self.port}/"

    def address(self) -> str:
        """What to open in a browser, once: it holds a new start token."""
        return f"{self.root}start/?{urlencode({'token': start_token(self.secret)})}"


def running(folder: Path) -> Running | None:
    """The server that already answers for this folder's journal, if there is one.

    It is asked for a proof first, so that nothing is told to a program that took the port since.
    """
    challenge = secrets.token_urlsafe(16)
    try:
        found = Running(**json.loads((folder / FILE).read_text(encoding="utf-8")))
        connection = http.client.HTTPConnection(ADDRESS, found.port, timeout=2)
        connection.request("GET", f"{HELLO}?{urlencode({'challenge': challenge})}")
        answer = connection.getresponse().read(1000).decode("ascii", "replace")
        connection.close()
    except (OSError, ValueError, TypeError, http.client.HTTPException):
        return None
    return found if proves(found.secret, challenge, answer) else None


def opening_page(folder: Path, server: Running) -> Path:
    """A page in the folder, for its owner alone, that leads a browser to the server's page."""
    for earlier in folder.glob(OPENING):
        earlier.unlink(missing_ok=True)
    path = folder / OPENING.replace("*", secrets.token_hex(8))
    write_private(
        path,
        '<!doctype html><meta charset="utf-8"><title>goanyway</title>'
        f'<meta http-equiv="refresh" content="0; url={server.address()}">',
    )
    return path


@contextmanager
def writable_folder(folder: Path) -> Iterator[Path]:
    """The folder; where it cannot be written to, a private one that is gone when the block ends.

    Raises:
        JournalUnusable: there is no room in the system's folder for temporary files either.
    """
    if _takes_a_file(folder):
        yield folder
        return
    try:
        instead = Path(tempfile.mkdtemp(prefix="goanyway-"))
    except OSError as error:
        raise JournalUnusable(
            _(
                "We can't write to {folder} or to the folder for temporary files:"
                " {reason}.\n"
                "Make room on the disk."
            ).format(folder=folder, reason=error.strerror)
        ) from error
    try:
        yield instead
    finally:
        shutil.rmtree(instead, ignore_errors=True)


def _takes_a_file(folder: Path) -> bool:
    """Whether a page of the disk can be written there; a full one still takes empty files."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=UNFINISHED) as probe:
            probe.write(b"\0" * 4096)
            probe.flush()
            os.fsync(probe.fileno())
    except OSError:
        return False
    return True


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise JournalUnusable(
            _("{path}: we can’t write this: {reason}.\nMake the folder writable.").format(
                path=path, reason=error.strerror
            )
        ) from error
