"""Settings where many persons' journals are kept in one place: those of `local`, on PostgreSQL.

Where the database is, libpq's variables say: PGDATABASE, PGHOST, PGPORT, PGUSER, PGPASSWORD or
PGPASSFILE. It is made with `LOCALE 'C.UTF-8'`, so that texts come in the order that SQLite has.
Needs the extra `hosted`.
"""

from __future__ import annotations

import os

from goanyway.settings.local import (
    AUTH_USER_MODEL,
    DEFAULT_AUTO_FIELD,
    INSTALLED_APPS,
    LOGGING_CONFIG,
    TIME_ZONE,
    USE_I18N,
    USE_TZ,
)

__all__ = [
    "AUTH_USER_MODEL",
    "DEFAULT_AUTO_FIELD",
    "INSTALLED_APPS",
    "LOGGING_CONFIG",
    "TIME_ZONE",
    "USE_I18N",
    "USE_TZ",
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("PGDATABASE", "goanyway"),
    }
}
