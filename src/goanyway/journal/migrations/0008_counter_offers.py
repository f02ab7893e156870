"""Offers are of a job or of more for staying, and say since when they are no longer open."""

from __future__ import annotations

from django.db import migrations, models

KINDS = ["invitation", "posting", "cancellation", "rejection", "offer", "counter-offer", "other"]


class Migration(migrations.Migration):
    dependencies = [("journal", "0007_grounds")]

    operations = [
        migrations.RemoveConstraint(model_name="keptmessage", name="keptmessage_kind"),
        migrations.AddField(
            model_name="offer",
            name="answered_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="offer",
            name="kind",
            field=models.CharField(default="offer", max_length=30),
        ),
        migrations.AddConstraint(
            model_name="keptmessage",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", KINDS)), name="keptmessage_kind"
            ),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["offer", "counter-offer"])), name="offer_kind"
            ),
        ),
    ]
