"""What the server does beside answering: messages that an earlier goanyway read are read anew."""

from __future__ import annotations

import logging
import threading

from django.db import connection

from goanyway.errors import GoanywayError
from goanyway.journal.intake.rereading import read_anew
from goanyway.journal.models import User
from goanyway.web import clock

_log = logging.getLogger(__name__)


def begin() -> threading.Thread:
    """Begin in a thread of its own, which ends with the server at the latest."""
    thread = threading.Thread(target=read_all_anew, name="reading anew", daemon=True)
    thread.start()
    return thread


def read_all_anew() -> None:
    """A few messages at a time, so that a form never waits long, until none is left."""
    try:
        for user in User.objects.all():
            while read_anew(user, now=clock.now()).value:
                pass
    except GoanywayError as error:
        _log.warning("%s", type(error).__name__)  # the next start goes on
    finally:
        connection.close()
