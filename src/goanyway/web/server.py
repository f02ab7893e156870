"""The server of the page: waitress on the loopback address, one for each journal.

What a second start needs to find the first stands in a file in the journal's folder that only its
owner can read: where it answers, and the secret of its run. The browser is opened on another such
file, which leads it on: what a program is started with, every account of the machine can read.
"""

from __future__ import annotations

import http.client
import json
import logging
import os
import secrets
import shutil
import signal
import socket
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from urllib.parse import urlencode

from goanyway.errors import JournalUnusable
from goanyway.journal.local.opening import open_journal
from goanyway.language import _
from goanyway.settings.home import home
from goanyway.settings.run import SECRET
from goanyway.web.start_tokens import HELLO, proves, start_token

SETTINGS = "goanyway.settings.web"
ADDRESS = "127.0.0.1"
USUAL_PORT = 8621
FILE = "page.json"
OPENING = "open-*.html"
UPLOADS = "uploads"
"""What is being sent lies here and not in the system's folder, where a killed server leaves it."""

THREADS = 4
MOST_CONNECTIONS = 400
SECONDS_FOR_A_REQUEST = 15
"""After so long without a whole request a connection is closed: half-open ones must not block."""


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
    _write_private(
        path,
        '<!doctype html><meta charset="utf-8"><title>goanyway</title>'
        f'<meta http-equiv="refresh" content="0; url={server.address()}">',
    )
    return path


def serve(
    folder: Path | None = None,
    *,
    port: int | None = None,
    now: datetime | None = None,
    ready: Callable[[Running], None] = lambda _server: None,
) -> None:
    """Answer until interrupted.

    Args:
        folder: of the journal; the usual one where it is left out.
        port: the one to answer on; else the usual one, or any where that is taken.
        now: the moment to count from, in place of the clock.
        ready: called with the server as soon as a browser can connect.

    Raises:
        JournalUnusable: the journal cannot be opened, or the port is taken.
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    open_journal(folder, now=now)
    _log_places_only()
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application
    from django.db import connection
    from waitress import create_server  # type: ignore[import-untyped]

    from goanyway.web import background, clock
    from goanyway.web.unreadable import Channel

    if now is not None:
        clock.count_from(now)
    connection.close()  # each thread of the server has its own
    listening = _listen(port)
    server = create_server(
        get_wsgi_application(),
        sockets=[listening],
        threads=THREADS,
        ident=None,
        max_request_body_size=settings.LARGEST_UPLOAD,
        clear_untrusted_proxy_headers=True,
        connection_limit=MOST_CONNECTIONS,
        channel_timeout=SECONDS_FOR_A_REQUEST,
        cleanup_interval=5,
        asyncore_use_poll=True,
    )
    server.channel_class = Channel
    found = Running(listening.getsockname()[1], SECRET)
    path = home() / FILE
    _write_private(path, json.dumps(asdict(found)))
    _keep_uploads_in(home() / UPLOADS)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # it ends as by Ctrl-C
    try:
        ready(found)
        background.begin()
        server.run()
    finally:
        server.close()
        for each in home().glob(OPENING):
            each.unlink(missing_ok=True)
        shutil.rmtree(home() / UPLOADS, ignore_errors=True)
        with suppress(OSError, ValueError):
            if json.loads(path.read_text(encoding="utf-8")) == asdict(found):
                path.unlink()


def _listen(port: int | None) -> socket.socket:
    tried = [USUAL_PORT, 0] if port is None else [port]
    for each in tried:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((ADDRESS, each))
            listening.listen()  # two that start at once may both bind, and one of them listen
        except OSError:
            listening.close()
            continue
        return listening
    raise JournalUnusable(
        _(
            "Port {port} of this machine is taken by another program.\n"
            "Leave --port out, or name another."
        ).format(port=port)
    )


def _keep_uploads_in(folder: Path) -> None:
    """From now on temporary files of this process lie there; what a killed server left is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    tempfile.tempdir = str(folder)


def _write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        beside.replace(path)
    except OSError as error:
        raise JournalUnusable(
            _("{path}: this cannot be written: {reason}.\nMake the folder writable.").format(
                path=path, reason=error.strerror
            )
        ) from error


def _log_places_only() -> None:
    """Log warnings and failures without any words that came in: an error may quote a message.

    The filter is the handler's: that of a logger does not see what its children log.
    """
    handler = logging.StreamHandler()
    handler.addFilter(_without_client_errors)
    handler.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def _without_client_errors(record: logging.LogRecord) -> bool:
    if not record.name.startswith(("django.request", "django.security")):
        return True
    return record.levelno >= logging.ERROR and record.name != "django.security.DisallowedHost"


class _PlacesOnly(logging.Formatter):
    """Of an error, the places in the program and the name of its kind.

    What a library says of it may hold an address with a name in it, so only that it failed is said.
    """

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        if not record.name.startswith("goanyway"):
            record.message = "something failed" if record.exc_info else "something was unusual"
        return super().formatMessage(record)

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        kind, _error, places = ei
        name = kind.__name__ if kind else ""
        return "".join(traceback.format_tb(places)) + name
