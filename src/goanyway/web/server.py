"""The server of the page: waitress on the loopback address, one for each journal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.journal.local.opening import open_journal
from goanyway.language import _
from goanyway.settings.home import home
from goanyway.settings.run import SECRET
from goanyway.web.running_server import (
    ADDRESS,
    FILE,
    OPENING,
    Running,
    writable_folder,
    write_private,
)
from goanyway.web.server_log import log_places_only

SETTINGS = "goanyway.settings.web"
USUAL_PORT = 8621
UPLOADS = "uploads"
"""What is being sent lies here and not in the system's folder, where a killed server leaves it."""

THREADS = 4
MOST_CONNECTIONS = 400
SECONDS_FOR_A_REQUEST = 15
"""After so long without a whole request a connection is closed: half-open ones must not block."""


def serve(
    folder: Path | None = None,
    *,
    port: int | None = None,
    now: datetime | None = None,
    ready: Callable[[Running, Path], None] = lambda _server, _folder: None,
) -> None:
    """Answer until interrupted.

    Args:
        folder: of the journal; the usual one where it is left out.
        port: the one to answer on; else the usual one, or any where that is taken.
        now: the moment to count from, in place of the clock.
        ready: called as soon as a browser can connect, with the server and the folder in which
            its files are.

    Raises:
        JournalUnusable: the journal cannot be opened, or the port is taken.
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    open_journal(folder, now=now)
    log_places_only()
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
    with writable_folder(home()) as place:
        path = place / FILE
        write_private(path, json.dumps(asdict(found)))
        _keep_uploads_in(place / UPLOADS)
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # it ends as by Ctrl-C
        try:
            ready(found, place)
            background.begin()
            server.run()
        finally:
            server.close()
            for each in place.glob(OPENING):
                each.unlink(missing_ok=True)
            shutil.rmtree(place / UPLOADS, ignore_errors=True)
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
            "Another program is already using port {port} on this computer.\n"
            "Leave --port out, or name another."
        ).format(port=port)
    )


def _keep_uploads_in(folder: Path) -> None:
    """From now on temporary files of this process lie there; what a killed server left is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    tempfile.tempdir = str(folder)
