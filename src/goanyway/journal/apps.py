"""The journal as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """Its models are in `goanyway.journal.models`."""

    name = "goanyway.journal"
    label = "journal"

    def ready(self) -> None:
        """Have a journal that is a file backed up; it needs the models, so not before."""
        from goanyway.journal.local.daily_backup import watch

        watch()
