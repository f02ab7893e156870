"""Check: a sound journal passes, and each thing that can be wrong is named."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from goanyway.journal.archive.soundness import check
from goanyway.journal.models import (
    RECORDS,
    Content,
    Interview,
    LastNumber,
    Opportunity,
    Person,
    RowChange,
    User,
)
from tests.journal.records import NOW, one_of_each


def test_a_sound_journal_passes(user: User) -> None:
    one_of_each(user)
    found = check(user)
    assert (found.records, found.change_sets, found.findings) == (len(RECORDS), 1, ())
    assert found.contents == Content.objects.count()


def drop_the_trigger() -> None:
    on = " ON journal_keptverdict" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER journal_verdict_stays{on}")


def put_the_trigger_back() -> None:
    migration = import_module("goanyway.journal.migrations.0002_verdicts_stay")
    with connection.schema_editor() as editor:
        migration.keep(apps, editor)


def name_nobody() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute("UPDATE journal_note SET interview_id = 999")
        cursor.execute("PRAGMA foreign_keys = ON")


def forget_a_hash() -> None:
    for row in RowChange.objects.filter(kind="posting"):
        assert row.after is not None
        RowChange.objects.filter(pk=row.pk).update(after=row.after | {"content": "0" * 64})


WRONG: dict[str, tuple[Callable[[], object], str, str]] = {
    "torn": (
        lambda: Opportunity.objects.update(deleted_at=NOW),
        "i1",
        "its opportunity is in the bin, but it isn't",
    ),
    "names nobody": (name_nobody, "journal_note", "isn't there"),
    "other bytes": (
        lambda: Content.objects.update(data=b"other"),
        "",
        "aren't the ones that were saved",
    ),
    "no id of its kind": (lambda: Interview.objects.update(handle="n9"), "n9", "interview"),
    "one id for two": (
        lambda: Person.objects.update(handle="brightwater"),
        "brightwater",
        "two records",
    ),
    "numbers behind": (
        lambda: LastNumber.objects.filter(prefix="i").update(number=0),
        "i1",
        "given out again",
    ),
    "verdicts unprotected": (drop_the_trigger, "verdicts", "protects them from changes"),
    "history of nothing": (
        lambda: RowChange.objects.update(before=None, after=None),
        "c1 (brightwater)",
        "can't read",
    ),
    "history unreadable": (
        lambda: RowChange.objects.filter(kind="offer").update(after={"pay": 7}),
        "c1 (o1)",
        "pay must be an amount",
    ),
    "history without its bytes": (forget_a_hash, "c1 (ad1)", "bytes of its content"),
}


ON_SQLITE = {"names nobody"}
"""What PostgreSQL lets nobody do."""


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, marks=[pytest.mark.on_sqlite] if case in ON_SQLITE else [])
        for case in WRONG
    ],
)
def test_what_is_wrong_is_named_with_the_mend(user: User, case: str) -> None:
    spoil, where, problem = WRONG[case]
    one_of_each(user)
    spoil()
    findings = check(user).findings
    if spoil is drop_the_trigger and connection.vendor == "postgresql":
        put_the_trigger_back()
    assert any(where in each.where and problem in each.problem for each in findings), findings
    assert all(each.mend.endswith(".") for each in findings)
