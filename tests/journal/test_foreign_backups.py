"""A backup that somebody else prepared: its rows come in, and nothing else of it does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection

from goanyway.errors import InputError
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.tables import IN_SCHEMA, differences, shape_of
from goanyway.journal.local.backups import backups, holding, make_backup
from goanyway.journal.local.foreign_file import TooMuchWork, reading
from goanyway.journal.local.opening import open_journal, owner
from goanyway.journal.local.put_back import restore_backup, verify
from goanyway.journal.models import RECORDS, Note, Opportunity, User
from goanyway.settings.home import JOURNAL
from tests.journal.conftest import Home
from tests.journal.make_shape import SHAPES
from tests.journal.records import NOW, one_of_each
from tests.journal.stories import everything

pytestmark = pytest.mark.on_sqlite

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"


@pytest.fixture
def home(make_home: Home) -> Path:
    """A journal with one record of every kind."""
    folder = make_home()
    one_of_each(open_journal(folder))
    return folder


@pytest.fixture
def backup(home: Path, tmp_path: Path) -> Path:
    """A copy of it, for others to do with as they like."""
    return make_backup(home).path.rename(tmp_path / "handed-over.sqlite3")


def prepared(backup: Path, script: str) -> Path:
    """The backup, after somebody ran that script on it."""
    with closing(sqlite3.connect(backup)) as database:
        database.executescript(script)
    return backup


LEFT_OUT = {
    "a trigger that rewrites what is added": """
        CREATE TRIGGER theirs AFTER INSERT ON journal_note
        BEGIN UPDATE journal_note SET text = 'rewritten' WHERE id = new.id; END""",
    "a trigger that rewrites what is changed": """
        CREATE TRIGGER theirs AFTER UPDATE ON journal_opportunity
        BEGIN UPDATE journal_opportunity SET employer = 'Mallory' WHERE id = new.id; END""",
    "a view": f"CREATE VIEW theirs AS {ENDLESS} SELECT i FROM n",
    "an index": "CREATE UNIQUE INDEX theirs ON journal_note (text)",
    "a table": "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (zeroblob(100000))",
    "rights": "UPDATE journal_user SET is_superuser = 1, is_staff = 1, password = 'theirs'",
    "verdicts that can be changed": "DROP TRIGGER journal_verdict_stays",
    "an index of words that is gone": "DROP TABLE journal_textindex",
    "a missing index": "DROP INDEX person_email",
}


@pytest.mark.slow
@pytest.mark.parametrize("script", LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_is_no_row_of_a_journal_is_left_out(home: Path, backup: Path, script: str) -> None:
    before = everything(owner())
    restore_backup(home, prepared(backup, script))
    user = open_journal(home)
    assert everything(user) == before
    assert not check(user).findings
    assert (user.is_superuser, user.is_staff, user.password) == (False, False, "")
    with connection.cursor() as cursor:
        cursor.execute(IN_SCHEMA)
        assert not list(differences(shape_of(cursor.fetchall())))
    with change(user, "tests.write", NOW) as changes:
        job = records(user, Opportunity).get()
        changes.edit(job, role="Team lead")
        changes.add(Note(opportunity=job, written_at=NOW, text="as I wrote it"))
    assert records(user, Opportunity).get().employer == "Brightwater Energy"
    assert records(user, Note).order_by("pk").last().text == "as I wrote it"  # type: ignore[union-attr]


REFUSED = {
    "notes that a view swallows": """
        ALTER TABLE journal_note RENAME TO theirs;
        CREATE VIEW journal_note AS SELECT * FROM theirs WHERE 0;
        CREATE TRIGGER swallow INSTEAD OF INSERT ON journal_note BEGIN SELECT 1; END""",
    "an endless list of migrations": f"""
        DROP TABLE django_migrations;
        CREATE VIEW django_migrations AS {ENDLESS}
        SELECT 'journal' AS app, '0001_the_journal' AS name FROM n WHERE i < 0""",
    "a list of migrations with a gap": """
        DELETE FROM django_migrations WHERE name LIKE '0002%'""",
    "no migrations": "DELETE FROM django_migrations",
    "a computed column": """
        ALTER TABLE journal_note DROP COLUMN text;
        ALTER TABLE journal_note ADD COLUMN text AS (zeroblob(1000000000))""",
    "one column more": "ALTER TABLE journal_note ADD COLUMN theirs TEXT",
    "one table less": "DROP TABLE journal_note",
    "a table that is none": """
        DROP TABLE journal_note;
        CREATE VIRTUAL TABLE journal_note USING fts5(id, text)""",
    "a virtual table": "CREATE VIRTUAL TABLE theirs USING fts5(x)",
    "two people's journals": """
        INSERT INTO journal_user SELECT 9, password, last_login, is_superuser, 'eve', first_name,
        last_name, email, is_staff, is_active, date_joined FROM journal_user WHERE username = 'you';
        UPDATE journal_note SET owner_id = 9""",
    "rows of nobody": "PRAGMA foreign_keys = OFF; UPDATE journal_note SET owner_id = 77",
    "rows that name nothing": "UPDATE journal_note SET interview_id = 77 WHERE interview_id > 0",
    "a moment that is none": "UPDATE journal_note SET written_at = 'soon'",
    "a day that is none": "UPDATE journal_offer SET received_on = '2026-02-31'",
    "bytes in place of words": "UPDATE journal_note SET text = x'00ff'",
    "words in place of bytes": "UPDATE journal_content SET data = 'words'",
    "words that are no UTF-8": "UPDATE journal_note SET text = CAST(x'ff41' AS TEXT)",
    "a number in place of words": "UPDATE journal_opportunity SET opened_on = 7",
    "a name that is too long": f"UPDATE journal_person SET name = '{'x' * 301}'",
    "a pay that is no amount": "UPDATE journal_offer SET pay = 'much'",
    "an image that nobody can read": """
        UPDATE journal_rowchange SET after = '{"pay": 7}' WHERE kind = 'offer'""",
}


@pytest.mark.slow
@pytest.mark.parametrize("script", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_a_journal_is_refused_and_nothing_changes(
    home: Path, backup: Path, script: str
) -> None:
    before = everything(owner())
    with pytest.raises(
        InputError,
        match=r"(?s)handed-over.*isn't a complete "
        "backup.*\n.*backup --list",
    ):
        restore_backup(home, prepared(backup, script))
    assert everything(owner()) == before
    assert not backups(home)
    assert not [each for each in home.iterdir() if each.name.startswith(".")]


def test_whoever_the_file_says_it_belongs_to_it_is_yours(home: Path, backup: Path) -> None:
    before = everything(owner())
    kinds = [each for each in apps.get_app_config("journal").get_models() if each is not User]
    script = [
        "DROP TRIGGER journal_verdict_stays",
        "UPDATE journal_user SET id = 5, username = 'mallory'",
        *(f"UPDATE {each._meta.db_table} SET owner_id = 5" for each in kinds),
    ]
    restore_backup(home, prepared(backup, ";".join(script)))
    assert everything(open_journal(home)) == before
    assert list(User.objects.values_list("pk", "username")) == [(1, "you")]


@pytest.mark.slow
@pytest.mark.parametrize("shape", sorted(path.stem for path in SHAPES.glob("*.sql")))
def test_an_earlier_programs_backup_is_brought_up_to_date_and_work_goes_on(
    home: Path, tmp_path: Path, shape: str
) -> None:
    user = open_journal(home)
    earlier = tmp_path / "earlier.sqlite3"
    prepared(earlier, (SHAPES / f"{shape}.sql").read_text(encoding="utf-8"))
    restore_backup(home, earlier)
    with change(user, "tests.rename", NOW) as changes:  # nothing was opened anew
        changes.edit(records(user, Opportunity).get(), role="Team lead")
    with closing(sqlite3.connect(earlier)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        for kind in RECORDS:
            if kind._meta.db_table in tables:
                handles = database.execute(f"SELECT handle FROM {kind._meta.db_table}").fetchall()
                assert list(records(user, kind).values_list("handle")) == handles
    assert not check(user).findings


def test_an_empty_journals_backup_is_an_empty_journal(home: Path, make_home: Home) -> None:
    other = make_home("other")
    restore_backup(home, other / JOURNAL)
    assert not records(open_journal(home), Note).exists()


def test_a_journal_with_its_log_beside_it_comes_with_what_is_in_the_log(
    home: Path, make_home: Home
) -> None:
    other = make_home("other")
    before = everything(open_journal(home))
    assert (home / f"{JOURNAL}-wal").stat().st_size
    restore_backup(other, home / JOURNAL)
    assert everything(open_journal(other)) == before


def test_what_a_file_may_cost_is_bounded_by_its_size(backup: Path) -> None:
    prepared(
        backup,
        f"CREATE TABLE theirs AS {ENDLESS} SELECT i FROM n LIMIT 3000",
    )
    with pytest.raises(TooMuchWork, match="size"), reading(backup) as database:
        database.execute(
            "SELECT a.i FROM theirs a, theirs b, theirs c WHERE a.i + b.i + c.i < 0"
        ).fetchall()


NOT_FOR_READING = [
    "INSERT INTO journal_user (id) VALUES (7)",
    "ATTACH 'other.sqlite3' AS other",
    "PRAGMA query_only = OFF",
    "SELECT load_extension('x')",
    "SELECT zeroblob(1000000000)",
    f"{ENDLESS} SELECT i FROM n",
    "SELECT * FROM theirs",
]


@pytest.mark.parametrize("statement", NOT_FOR_READING)
def test_a_foreign_file_is_read_table_by_table_and_in_no_other_way(
    backup: Path, statement: str
) -> None:
    prepared(backup, "CREATE VIEW theirs AS SELECT username FROM journal_user")
    before = backup.read_bytes()
    with reading(backup) as database, pytest.raises(sqlite3.Error):
        database.execute(statement).fetchall()
    assert backup.read_bytes() == before


def test_a_backup_that_says_nothing_of_what_it_holds_may_hold_everything(
    home: Path,
) -> None:
    made = make_backup(home)
    prepared(
        made.path,
        "ALTER TABLE journal_rowchange RENAME TO theirs;"
        "CREATE VIEW journal_rowchange AS "
        f"{ENDLESS} SELECT i AS kind, i AS handle, 0 AS owner_id FROM n",
    )
    assert holding(home, owner().pk, {("note", "n1")}) == [made]


WRONG: dict[str, tuple[str, str, str]] = {
    "a trigger": (LEFT_OUT["a trigger that rewrites what is changed"], "theirs", "doesn't belong"),
    "a view": (LEFT_OUT["a view"], "theirs", "doesn't belong"),
    "an index": (LEFT_OUT["an index"], "theirs", "doesn't belong"),
    "a table": (LEFT_OUT["a table"], "theirs", "doesn't belong"),
    "a missing index": ("DROP INDEX person_email", "person_email", "missing"),
    "a trigger that does something else": (
        """DROP TRIGGER journal_textindex_insert;
        CREATE TRIGGER journal_textindex_insert AFTER INSERT ON journal_readabletext
        BEGIN SELECT 1; END""",
        "journal_textindex_insert",
        "isn't the way",
    ),
    "a column": ("ALTER TABLE journal_note ADD COLUMN theirs", "journal_note", "isn't the way"),
    "a view for a table": (REFUSED["notes that a view swallows"], "journal_note", "doesn't belong"),
}


@pytest.mark.parametrize("case", WRONG)
def test_check_names_what_is_not_as_it_is_made(home: Path, case: str) -> None:
    script, where, problem = WRONG[case]
    connection.close()
    prepared(home / JOURNAL, script)
    findings = check(open_journal(home)).findings
    assert any(where in each.where and problem in each.problem for each in findings), findings


def test_what_check_finds_foreign_is_gone_after_a_backup_is_restored(home: Path) -> None:
    connection.close()
    prepared(home / JOURNAL, LEFT_OUT["a trigger that rewrites what is changed"])
    user = open_journal(home)
    (finding,) = check(user).findings
    assert "`backup` and `restore`" in finding.mend
    restore_backup(home, make_backup(home).path)
    assert not check(owner()).findings
    verify(backups(home)[0].path)
