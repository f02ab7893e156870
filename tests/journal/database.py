"""The database on PostgreSQL that one process of the tests has, and how it is emptied."""

from __future__ import annotations

import os
from functools import cache

from django.apps import apps
from django.db import connection


@cache
def make_database() -> None:
    """Make this process's database once, and turn to it."""
    name = f"goanyway_{os.getpid()}"
    connection.close()
    connection.settings_dict["NAME"] = "postgres"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    connection.close()
    connection.settings_dict["NAME"] = name


def empty_database() -> None:
    """Remove every row of the journal, in one round trip."""
    tables = [each._meta.db_table for each in apps.get_app_config("journal").get_models()]
    rows = "; ".join(f'DELETE FROM "{each}"' for each in tables)
    connection.close()
    with connection.cursor() as cursor:
        cursor.execute(
            f"SET session_replication_role = replica; {rows}; SET session_replication_role = origin"
        )
