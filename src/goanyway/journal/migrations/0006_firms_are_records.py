"""The firms that somebody looked up are records of theirs; a file beside the journal is taken in.

That is done when the journal is opened, see `journal.local.earlier_firm_list`.
"""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("journal", "0005_understood_once"),
    ]

    operations = [
        migrations.CreateModel(
            name="Firm",
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
                ("name", models.CharField(max_length=300)),
                ("name_key", models.CharField(max_length=300)),
                ("domains", models.JSONField(default=list)),
                ("number", models.CharField(max_length=300)),
                ("looked_up", models.DateField()),
                ("where", models.CharField(max_length=300)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "handle"), name="firm_handle"),
                    models.UniqueConstraint(fields=("owner", "name_key"), name="firm_name"),
                ],
            },
        ),
    ]
