"""The tables of the journal, as they were first."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import goanyway.journal.models.follow_up
import goanyway.journal.models.interview
import goanyway.journal.models.offer
import goanyway.journal.models.opportunity


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                (
                    "first_name",
                    models.CharField(blank=True, max_length=150, verbose_name="first name"),
                ),
                (
                    "last_name",
                    models.CharField(blank=True, max_length=150, verbose_name="last name"),
                ),
                (
                    "email",
                    models.EmailField(blank=True, max_length=254, verbose_name="email address"),
                ),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="date joined"
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "user",
                "verbose_name_plural": "users",
                "abstract": False,
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name="ChangeSet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("handle", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("use_case", models.CharField(max_length=60)),
                ("undone", models.BooleanField(default=False)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "undoes",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="undone_by",
                        to="journal.changeset",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Content",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("data", models.BinaryField()),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Interview",
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
                (
                    "state",
                    models.CharField(
                        default=goanyway.journal.models.interview.InterviewState["PLANNED"],
                        max_length=30,
                    ),
                ),
                ("style", models.CharField(blank=True, max_length=30)),
                ("day", models.DateField(null=True)),
                ("time", models.TimeField(null=True)),
                ("minutes", models.PositiveIntegerField(null=True)),
                ("zone", models.CharField(blank=True, max_length=300)),
                ("place", models.TextField(blank=True)),
                ("join", models.TextField(blank=True)),
                ("uid", models.CharField(blank=True, max_length=500)),
                ("recurrence", models.CharField(blank=True, max_length=500)),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("prepared", models.TextField(blank=True)),
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
            },
        ),
        migrations.CreateModel(
            name="Debrief",
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
                ("begun_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(null=True)),
                ("style", models.CharField(blank=True, max_length=30)),
                ("felt", models.SmallIntegerField(null=True)),
                ("glad", models.BooleanField(null=True)),
                ("questions_asked", models.JSONField(default=list)),
                ("looks_for", models.JSONField(default=list)),
                ("surprises", models.TextField(blank=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="debriefs",
                        to="journal.interview",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KeptVerdict",
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
                ("made_at", models.DateTimeField()),
                ("on", models.DateField()),
                ("program", models.CharField(max_length=30)),
                ("verdict", models.CharField(max_length=30)),
                ("firmness", models.CharField(max_length=30)),
                ("ground", models.CharField(max_length=30)),
                ("safety", models.CharField(max_length=30)),
                ("currency", models.CharField(max_length=300)),
                ("value_mean", models.FloatField()),
                ("value_p10", models.FloatField()),
                ("value_p90", models.FloatField()),
                ("p_offer", models.FloatField()),
                ("p_accept_given_offer", models.FloatField()),
                ("p_take_this_job", models.FloatField()),
                ("p_positive", models.FloatField()),
                ("p_glad", models.FloatField(null=True)),
                ("corrections", models.JSONField(default=list)),
                (
                    "advice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
                (
                    "interview",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to="journal.interview",
                    ),
                ),
                (
                    "invitation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "posting",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
                (
                    "situation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Finding",
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
                ("expected", models.FloatField(null=True)),
                ("doubt", models.FloatField(null=True)),
                ("found", models.FloatField(null=True)),
                ("said", models.TextField(blank=True)),
                (
                    "debrief",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="findings",
                        to="journal.debrief",
                    ),
                ),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="findings",
                        to="journal.keptverdict",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LastNumber",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("prefix", models.CharField(max_length=30)),
                ("number", models.PositiveIntegerField()),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Opportunity",
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
                ("employer", models.CharField(blank=True, max_length=300)),
                ("employer_key", models.CharField(blank=True, max_length=300)),
                ("role", models.CharField(blank=True, max_length=300)),
                ("agency", models.CharField(blank=True, max_length=300)),
                ("reference", models.CharField(blank=True, max_length=300)),
                ("opened_on", models.DateField()),
                (
                    "state",
                    models.CharField(
                        default=goanyway.journal.models.opportunity.OpportunityState["OPEN"],
                        max_length=30,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=30)),
                ("reason_said", models.TextField(blank=True)),
                ("closed_on", models.DateField(null=True)),
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
                "verbose_name_plural": "opportunities",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Offer",
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
                ("received_on", models.DateField()),
                ("answer_by", models.DateField(null=True)),
                (
                    "state",
                    models.CharField(
                        default=goanyway.journal.models.offer.OfferState["OPEN"], max_length=30
                    ),
                ),
                ("pay", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                ("currency", models.CharField(blank=True, max_length=3)),
                ("period", models.CharField(blank=True, max_length=30)),
                ("terms", models.TextField(blank=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offers",
                        to="journal.opportunity",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="keptverdict",
            name="opportunity",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="verdicts",
                to="journal.opportunity",
            ),
        ),
        migrations.CreateModel(
            name="KeptSituation",
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
                ("text", models.TextField()),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="situations",
                        to="journal.opportunity",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KeptMessage",
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
                ("name", models.CharField(blank=True, max_length=300)),
                ("kind", models.CharField(max_length=30)),
                ("subject", models.TextField(blank=True)),
                ("sender_name", models.CharField(blank=True, max_length=300)),
                ("sender_email", models.CharField(blank=True, max_length=300)),
                ("sent_at", models.DateTimeField(null=True)),
                ("taken_in_at", models.DateTimeField()),
                ("message_id", models.CharField(blank=True, max_length=500)),
                ("references", models.JSONField(default=list)),
                ("uid", models.CharField(blank=True, max_length=500)),
                ("recurrence", models.CharField(blank=True, max_length=500)),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("facts", models.JSONField()),
                ("safety", models.CharField(max_length=30)),
                ("signs", models.JSONField(default=list)),
                (
                    "content",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="messages",
                        to="journal.opportunity",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="interview",
            name="opportunity",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="interviews",
                to="journal.opportunity",
            ),
        ),
        migrations.CreateModel(
            name="Choice",
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
                ("made_at", models.DateTimeField()),
                ("chosen", models.CharField(max_length=30)),
                ("otherwise", models.BooleanField()),
                ("reason", models.TextField(blank=True)),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="choices",
                        to="journal.keptverdict",
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="choices",
                        to="journal.opportunity",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Person",
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
                ("email", models.CharField(blank=True, max_length=300)),
                ("phone", models.CharField(blank=True, max_length=300)),
                ("linkedin", models.TextField(blank=True)),
                (
                    "merged_into",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="journal.person",
                    ),
                ),
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
                "verbose_name_plural": "people",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Note",
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
                ("written_at", models.DateTimeField()),
                ("text", models.TextField()),
                (
                    "interview",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="journal.interview",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="journal.opportunity",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="journal.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Meeting",
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
                ("role", models.CharField(blank=True, max_length=300)),
                ("met", models.BooleanField(null=True)),
                ("said", models.TextField(blank=True)),
                ("parted", models.CharField(blank=True, max_length=30)),
                ("parted_said", models.TextField(blank=True)),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="journal.interview",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="journal.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FollowUp",
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
                ("kind", models.CharField(max_length=30)),
                (
                    "state",
                    models.CharField(
                        default=goanyway.journal.models.follow_up.FollowUpState["OPEN"],
                        max_length=30,
                    ),
                ),
                ("due_at", models.DateTimeField()),
                ("snoozed_until", models.DateField(null=True)),
                ("settled_at", models.DateTimeField(null=True)),
                ("subject", models.TextField(blank=True)),
                ("draft", models.TextField(blank=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "interview",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="follow_ups",
                        to="journal.interview",
                    ),
                ),
                (
                    "offer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="follow_ups",
                        to="journal.offer",
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="follow_ups",
                        to="journal.opportunity",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="follow_ups",
                        to="journal.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Attachment",
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
                ("attached_at", models.DateTimeField()),
                ("name", models.CharField(max_length=300)),
                ("media_type", models.CharField(blank=True, max_length=300)),
                ("size", models.PositiveIntegerField()),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "content",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
                (
                    "interview",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attachments",
                        to="journal.interview",
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attachments",
                        to="journal.opportunity",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attachments",
                        to="journal.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Position",
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
                ("employer", models.CharField(max_length=300)),
                ("employer_key", models.CharField(max_length=300)),
                ("role", models.CharField(blank=True, max_length=300)),
                ("since", models.DateField(null=True)),
                ("until", models.DateField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="positions",
                        to="journal.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Posting",
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
                ("name", models.CharField(blank=True, max_length=300)),
                ("taken_in_at", models.DateTimeField()),
                ("facts", models.JSONField()),
                (
                    "content",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="journal.content",
                    ),
                ),
                (
                    "opportunity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="postings",
                        to="journal.opportunity",
                    ),
                ),
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
            },
        ),
        migrations.CreateModel(
            name="RowChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=30)),
                ("handle", models.CharField(max_length=60)),
                ("before", models.JSONField(null=True)),
                ("after", models.JSONField(null=True)),
                (
                    "change_set",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="journal.changeset",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="changeset",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="changeset_handle"),
        ),
        migrations.AddConstraint(
            model_name="content",
            constraint=models.UniqueConstraint(fields=("owner", "sha256"), name="content_sha256"),
        ),
        migrations.AddConstraint(
            model_name="debrief",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="debrief_handle"),
        ),
        migrations.AddConstraint(
            model_name="debrief",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "style__in",
                        [
                            "phone-screen",
                            "video",
                            "one-way-video",
                            "behavioral",
                            "technical",
                            "case",
                            "panel",
                            "group",
                            "assessment",
                            "on-site",
                            "lunch",
                            "",
                        ],
                    )
                ),
                name="debrief_style",
            ),
        ),
        migrations.AddConstraint(
            model_name="debrief",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("felt", None), models.Q(("felt__gte", -2), ("felt__lte", 2)), _connector="OR"
                ),
                name="debrief_felt",
            ),
        ),
        migrations.AddConstraint(
            model_name="debrief",
            constraint=models.UniqueConstraint(
                condition=models.Q(("deleted_at", None)), fields=("interview",), name="debrief_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="finding",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="finding_handle"),
        ),
        migrations.AddConstraint(
            model_name="finding",
            constraint=models.UniqueConstraint(
                condition=models.Q(("deleted_at", None)),
                fields=("debrief", "input"),
                name="finding_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="lastnumber",
            constraint=models.UniqueConstraint(
                fields=("owner", "prefix"), name="lastnumber_prefix"
            ),
        ),
        migrations.AddIndex(
            model_name="opportunity",
            index=models.Index(fields=["owner", "state"], name="opportunity_state"),
        ),
        migrations.AddIndex(
            model_name="opportunity",
            index=models.Index(fields=["owner", "employer_key"], name="opportunity_employer"),
        ),
        migrations.AddConstraint(
            model_name="opportunity",
            constraint=models.UniqueConstraint(
                fields=("owner", "handle"), name="opportunity_handle"
            ),
        ),
        migrations.AddConstraint(
            model_name="opportunity",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["open", "closed"])), name="opportunity_state"
            ),
        ),
        migrations.AddConstraint(
            model_name="opportunity",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "reason__in",
                        [
                            "declined",
                            "withdrawn",
                            "rejected",
                            "silence",
                            "offer-declined",
                            "accepted",
                            "scam",
                            "other",
                            "",
                        ],
                    )
                ),
                name="opportunity_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="offer_handle"),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["open", "accepted", "declined", "lapsed", "withdrawn"])
                ),
                name="offer_state",
            ),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.CheckConstraint(
                condition=models.Q(("period__in", ["hour", "day", "week", "month", "year", ""])),
                name="offer_period",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptverdict",
            constraint=models.UniqueConstraint(
                fields=("owner", "handle"), name="keptverdict_handle"
            ),
        ),
        migrations.AddConstraint(
            model_name="keptverdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("verdict__in", ["go", "ask-first", "decline-kindly", "do-not-reply"])
                ),
                name="keptverdict_verdict",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptverdict",
            constraint=models.CheckConstraint(
                condition=models.Q(("firmness__in", ["clear", "close-call"])),
                name="keptverdict_firmness",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptverdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ground__in",
                        [
                            "screening",
                            "accepted-elsewhere",
                            "must-attend",
                            "worth-asking",
                            "worth-going",
                            "not-worth-it",
                            "no-open-mind",
                        ],
                    )
                ),
                name="keptverdict_ground",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptverdict",
            constraint=models.CheckConstraint(
                condition=models.Q(("safety__in", ["looks-genuine", "be-careful", "do-not-reply"])),
                name="keptverdict_safety",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptsituation",
            constraint=models.UniqueConstraint(
                fields=("owner", "handle"), name="keptsituation_handle"
            ),
        ),
        migrations.AddConstraint(
            model_name="keptsituation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("deleted_at", None)),
                fields=("opportunity",),
                name="situation_of_opportunity",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptsituation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("deleted_at", None), ("opportunity", None)),
                fields=("owner",),
                name="situation_of_all",
            ),
        ),
        migrations.AddIndex(
            model_name="keptmessage",
            index=models.Index(fields=["owner", "message_id"], name="message_message_id"),
        ),
        migrations.AddIndex(
            model_name="keptmessage",
            index=models.Index(fields=["owner", "uid"], name="message_uid"),
        ),
        migrations.AddConstraint(
            model_name="keptmessage",
            constraint=models.UniqueConstraint(
                fields=("owner", "handle"), name="keptmessage_handle"
            ),
        ),
        migrations.AddConstraint(
            model_name="keptmessage",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["invitation", "posting", "cancellation", "rejection", "other"])
                ),
                name="keptmessage_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptmessage",
            constraint=models.CheckConstraint(
                condition=models.Q(("safety__in", ["looks-genuine", "be-careful", "do-not-reply"])),
                name="keptmessage_safety",
            ),
        ),
        migrations.AddIndex(
            model_name="interview",
            index=models.Index(fields=["owner", "day"], name="interview_day"),
        ),
        migrations.AddIndex(
            model_name="interview",
            index=models.Index(fields=["owner", "uid"], name="interview_uid"),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="interview_handle"),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["planned", "attended", "missed", "cancelled"])),
                name="interview_state",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "style__in",
                        [
                            "phone-screen",
                            "video",
                            "one-way-video",
                            "behavioral",
                            "technical",
                            "case",
                            "panel",
                            "group",
                            "assessment",
                            "on-site",
                            "lunch",
                            "",
                        ],
                    )
                ),
                name="interview_style",
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="choice_handle"),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("chosen__in", ["go", "ask-first", "decline-kindly", "do-not-reply"])
                ),
                name="choice_chosen",
            ),
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(fields=["owner", "name_key"], name="person_name"),
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(fields=["owner", "email"], name="person_email"),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="person_handle"),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="note_handle"),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("interview__isnull", True),
                        ("opportunity__isnull", False),
                        ("person__isnull", True),
                    ),
                    models.Q(
                        ("interview__isnull", False),
                        ("opportunity__isnull", True),
                        ("person__isnull", True),
                    ),
                    models.Q(
                        ("interview__isnull", True),
                        ("opportunity__isnull", True),
                        ("person__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="note_about_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="meeting_handle"),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(("parted__in", ["warm", "neutral", "cool", ""])),
                name="meeting_parted",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.UniqueConstraint(
                condition=models.Q(("deleted_at", None)),
                fields=("interview", "person"),
                name="meeting_once",
            ),
        ),
        migrations.AddIndex(
            model_name="followup",
            index=models.Index(fields=["owner", "state", "due_at"], name="follow_up_due"),
        ),
        migrations.AddConstraint(
            model_name="followup",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="followup_handle"),
        ),
        migrations.AddConstraint(
            model_name="followup",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["thank-you", "linkedin", "answer", "offer"])),
                name="followup_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="followup",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["open", "done", "not-needed"])),
                name="followup_state",
            ),
        ),
        migrations.AddConstraint(
            model_name="attachment",
            constraint=models.UniqueConstraint(
                fields=("owner", "handle"), name="attachment_handle"
            ),
        ),
        migrations.AddConstraint(
            model_name="attachment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("interview__isnull", True),
                        ("opportunity__isnull", False),
                        ("person__isnull", True),
                    ),
                    models.Q(
                        ("interview__isnull", False),
                        ("opportunity__isnull", True),
                        ("person__isnull", True),
                    ),
                    models.Q(
                        ("interview__isnull", True),
                        ("opportunity__isnull", True),
                        ("person__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="attachment_about_one",
            ),
        ),
        migrations.AddIndex(
            model_name="position",
            index=models.Index(fields=["owner", "employer_key"], name="position_employer"),
        ),
        migrations.AddConstraint(
            model_name="position",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="position_handle"),
        ),
        migrations.AddConstraint(
            model_name="posting",
            constraint=models.UniqueConstraint(fields=("owner", "handle"), name="posting_handle"),
        ),
        migrations.AddIndex(
            model_name="rowchange",
            index=models.Index(fields=["owner", "kind", "handle"], name="rowchange_row"),
        ),
        migrations.AddConstraint(
            model_name="rowchange",
            constraint=models.UniqueConstraint(
                fields=("change_set", "kind", "handle"), name="rowchange_once"
            ),
        ),
    ]
