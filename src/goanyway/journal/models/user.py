"""Who keeps a journal. On a computer of one's own there is one such user, made silently."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Django's user; a model of our own, so that hosting can add to it."""
