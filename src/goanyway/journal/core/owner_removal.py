"""An owner is removed as a whole: every row that is theirs, in whatever table, and their own."""

from __future__ import annotations

from django.apps import apps
from django.db import models, transaction

from goanyway.journal.models import User


def remove_owner(username: str) -> bool:
    """Remove all that this owner keeps, history and bin included, and the owner. No undo.

    Returns:
        Whether there was one of that name.
    """
    with transaction.atomic(durable=True):
        owner = User.objects.select_for_update().filter(username=username).first()
        if owner is None:
            return False
        for kind in _kinds_with_an_owner():
            rows = kind._base_manager.filter(owner=owner)
            rows._raw_delete(rows.db)  # noqa: SLF001 - one query for all of a kind
        owner.delete()  # refused where a row were left
    return True


def _kinds_with_an_owner() -> list[type[models.Model]]:
    return [
        kind
        for kind in apps.get_app_config("journal").get_models()
        if any(field.name == "owner" for field in kind._meta.concrete_fields)
    ]
