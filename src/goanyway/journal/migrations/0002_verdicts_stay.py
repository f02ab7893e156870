"""A verdict's row cannot be changed, but for its place in the bin; the database sees to it.

A later migration that makes the table anew (SQLite) loses the trigger: it must run `keep` again,
and a test says so.
"""

from __future__ import annotations

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TABLE = "journal_keptverdict"
MAY_CHANGE = ("deleted_at", "version")
REFUSAL = "a verdict is kept as made"


def keep(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Refuse every update that names another column."""
    model = apps.get_model("journal", "KeptVerdict")
    columns = ", ".join(
        f'"{each.column}"' for each in model._meta.concrete_fields if each.name not in MAY_CHANGE
    )
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE OR REPLACE FUNCTION journal_verdict_stays() RETURNS trigger LANGUAGE plpgsql "
            f"AS $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
        action = "FOR EACH ROW EXECUTE FUNCTION journal_verdict_stays()"
    else:
        action = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    schema_editor.execute(
        f'CREATE TRIGGER journal_verdict_stays BEFORE UPDATE OF {columns} ON "{TABLE}" {action}'
    )


def let_go(_apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the trigger away."""
    on = f' ON "{TABLE}"' if schema_editor.connection.vendor == "postgresql" else ""
    schema_editor.execute(f"DROP TRIGGER journal_verdict_stays{on}")


class Migration(migrations.Migration):
    """The trigger."""

    dependencies = [("journal", "0001_the_journal")]

    operations = [migrations.RunPython(keep, let_go)]
