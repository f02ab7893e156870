"""What the server logs: warnings and failures by their places, without any words that came in.

An error may quote a message, and an address a name; neither may end up in a terminal or a file.
"""

from __future__ import annotations

import logging
import traceback
from types import TracebackType


def log_places_only() -> None:
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
