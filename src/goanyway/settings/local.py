"""Settings for one person's own computer: a private SQLite file, no mail, no network.

What a command does not use is left out, since every command that keeps something starts Django.
"""

from __future__ import annotations

from typing import Final

from goanyway.settings.home import JOURNAL, home

SECONDS_TO_WAIT: Final = 20
"""How long a write waits for another program's before it gives up."""

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "goanyway.journal",
]
AUTH_USER_MODEL = "journal.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

DATABASES = {
    "default": {
        "ENGINE": "goanyway.journal.local.sqlite",
        "NAME": str(home() / JOURNAL),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",  # a writer waits in line, and never fails half-way
            "timeout": SECONDS_TO_WAIT,
            # What is acknowledged is on the disk, also where the power goes.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
    }
}

USE_TZ = True
TIME_ZONE = None  # a name here would become the time zone of the whole process
USE_I18N = False
LOGGING_CONFIG = None
