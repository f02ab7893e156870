"""What was doubted when a verdict was made is kept as rows of it; those of earlier ones are made."""

from __future__ import annotations

from functools import partial
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from goanyway.journal.archive.earlier_doubts import keep_earlier_doubts


def keep(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """For every owner of a verdict."""
    made = partial(apps.get_model, "journal")
    for owner in made("User").objects.values_list("pk", flat=True):
        keep_earlier_doubts(made, owner)
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def forget(apps: Any, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take their history and their numbers away."""
    apps.get_model("journal", "RowChange").objects.filter(kind="keptdoubt").delete()
    apps.get_model("journal", "LastNumber").objects.filter(prefix="dt").delete()


class Migration(migrations.Migration):
    dependencies = [("journal", "0003_what_messages_say")]

    operations = [
        migrations.CreateModel(
            name="KeptDoubt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("handle", models.CharField(max_length=60)),
                ("version", models.PositiveIntegerField(default=1)),
                ("deleted_at", models.DateTimeField(null=True)),
                ("input", models.CharField(max_length=300)),
                ("what", models.TextField(blank=True)),
                ("expected", models.FloatField()),
                ("doubt", models.FloatField(null=True)),
                ("matters", models.FloatField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "verdict",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="doubts",
                        to="journal.keptverdict",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "handle"), name="keptdoubt_handle"),
                    models.UniqueConstraint(
                        condition=models.Q(("deleted_at", None)),
                        fields=("verdict", "input"),
                        name="keptdoubt_once",
                    ),
                ],
            },
        ),
        migrations.RunPython(keep, forget),
    ]
