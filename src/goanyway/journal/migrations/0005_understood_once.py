"""What is read of a message is kept whole, with its reader; its words and ids are indexed."""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TEXTS = "journal_readabletext"
INDEX = "journal_textindex"
ADDED = f"INSERT INTO {INDEX}(rowid, compared) VALUES (new.id, new.compared);"  # noqa: S608 - names of ours
REMOVED = f"INSERT INTO {INDEX}({INDEX}, rowid, compared) VALUES ('delete', old.id, old.compared);"  # noqa: S608


def index_words(_apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Index the words of readable texts: FTS5, kept up by triggers, or PostgreSQL's text search."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            f"CREATE INDEX {INDEX} ON {TEXTS} USING gin (to_tsvector('simple', compared))"
        )
        return
    schema_editor.execute(
        f"CREATE VIRTUAL TABLE {INDEX} USING fts5("
        f"compared, content='{TEXTS}', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0')"
    )
    for event, statements in {
        "INSERT": ADDED,
        "DELETE": REMOVED,
        "UPDATE": f"{REMOVED} {ADDED}",
    }.items():
        schema_editor.execute(
            f"CREATE TRIGGER {INDEX}_{event.lower()} AFTER {event} ON {TEXTS} "
            f"BEGIN {statements} END"
        )


def forget_words(_apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the index away."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP INDEX {INDEX}")
        return
    for event in ("insert", "delete", "update"):
        schema_editor.execute(f"DROP TRIGGER {INDEX}_{event}")
    schema_editor.execute(f"DROP TABLE {INDEX}")


def note_identifiers(apps: Any, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What identifies each message that is there."""
    identifiers = apps.get_model("journal", "MessageIdentifier")
    rows = apps.get_model("journal", "KeptMessage").objects.values_list(
        "pk", "owner_id", "message_id", "uid", "references", "appointments"
    )
    identifiers.objects.bulk_create(
        identifiers(owner_id=owner, message_id=message, value=value)
        for message, owner, own, uid, references, appointments in rows
        for value in {own, uid, *references, *(each.get("uid", "") for each in appointments)} - {""}
    )


def fill_keys(apps: Any, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The agency and the reference in the form in which they are asked for."""
    from goanyway.journal.name_keys import employer_key

    jobs = apps.get_model("journal", "Opportunity").objects
    for number, agency, reference in jobs.values_list("pk", "agency", "reference"):
        if agency or reference:
            jobs.filter(pk=number).update(
                agency_key=employer_key(agency)[:300], reference_key=reference.casefold()[:300]
            )


class Migration(migrations.Migration):
    dependencies = [("journal", "0004_doubts_are_kept")]

    operations = [
        migrations.RemoveField(model_name="keptmessage", name="signs"),
        migrations.CreateModel(
            name="MessageIdentifier",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("value", models.CharField(max_length=500)),
            ],
        ),
        migrations.CreateModel(
            name="ReadableText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("shown", models.TextField()),
                ("compared", models.TextField()),
            ],
        ),
        migrations.AddField(
            model_name="keptmessage",
            name="read_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="keptmessage",
            name="reader",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddField(
            model_name="keptmessage",
            name="screening",
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name="opportunity",
            name="agency_key",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="opportunity",
            name="reference_key",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="posting",
            name="read_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="posting",
            name="reader",
            field=models.CharField(blank=True, max_length=30),
        ),
        migrations.AddIndex(
            model_name="keptmessage",
            index=models.Index(fields=["owner", "sender_email"], name="message_sender"),
        ),
        migrations.AddIndex(
            model_name="opportunity",
            index=models.Index(fields=["owner", "agency_key"], name="opportunity_agency"),
        ),
        migrations.AddIndex(
            model_name="opportunity",
            index=models.Index(fields=["owner", "reference_key"], name="opportunity_reference"),
        ),
        migrations.AddField(
            model_name="messageidentifier",
            name="message",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="journal.keptmessage",
            ),
        ),
        migrations.AddField(
            model_name="messageidentifier",
            name="owner",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="readabletext",
            name="content",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="readable",
                to="journal.content",
            ),
        ),
        migrations.AddField(
            model_name="readabletext",
            name="owner",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddIndex(
            model_name="messageidentifier",
            index=models.Index(fields=["owner", "value"], name="identifier_value"),
        ),
        migrations.RunPython(index_words, forget_words),
        migrations.RunPython(note_identifiers, migrations.RunPython.noop),
        migrations.RunPython(fill_keys, migrations.RunPython.noop),
    ]
