"""What each message says of appointments, which interview it is, and what you say yourself."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("journal", "0002_verdicts_stay"),
    ]

    operations = [
        migrations.AddField(
            model_name="interview",
            name="cancelled_by_you",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="interview",
            name="corrections",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="keptmessage",
            name="appointments",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="keptmessage",
            name="interview",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="messages",
                to="journal.interview",
            ),
        ),
        migrations.AddField(
            model_name="keptmessage",
            name="trusted",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="opportunity",
            name="corrections",
            field=models.JSONField(default=list),
        ),
    ]
