"""A note of what somebody said tells whether a draft may quote it; those there are may not."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journal", "0008_counter_offers")]

    operations = [
        migrations.AddField(
            model_name="meeting",
            name="quotable",
            field=models.BooleanField(default=False),
        ),
    ]
