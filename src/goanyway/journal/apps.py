"""The journal as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """Its models are in `goanyway.journal.models`."""

    name = "goanyway.journal"
    label = "journal"
