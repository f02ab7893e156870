"""More that may settle a verdict: a counter-offer taken, only practice, savings that run out."""

from __future__ import annotations

from importlib import import_module

from django.db import migrations, models

VERDICTS_STAY = import_module("goanyway.journal.migrations.0002_verdicts_stay")


class Migration(migrations.Migration):
    """The trigger is taken away and put back, since SQLite makes the table anew."""

    dependencies = [("journal", "0006_firms_are_records")]

    operations = [
        migrations.RunPython(VERDICTS_STAY.let_go, VERDICTS_STAY.keep),
        migrations.RemoveConstraint(model_name="keptverdict", name="keptverdict_ground"),
        migrations.AddConstraint(
            model_name="keptverdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ground__in",
                        [
                            "screening",
                            "accepted-elsewhere",
                            "counter-offer-taken",
                            "must-attend",
                            "only-practice",
                            "worth-asking",
                            "worth-going",
                            "not-worth-it",
                            "no-open-mind",
                            "runway",
                        ],
                    )
                ),
                name="keptverdict_ground",
            ),
        ),
        migrations.RunPython(VERDICTS_STAY.keep, VERDICTS_STAY.let_go),
    ]
