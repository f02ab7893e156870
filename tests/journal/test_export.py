"""Export and restore: the same journal somewhere else, and nothing but a journal."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, cast

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goanyway.errors import GoanywayError, InputError, JournalError
from goanyway.journal.archive.export import VERSION, export, export_file, records_of
from goanyway.journal.archive.export_members import MOST_MEMBERS
from goanyway.journal.archive.restore import restore
from goanyway.journal.archive.soundness import check
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import undo
from goanyway.journal.models import (
    RECORDS,
    Attachment,
    Content,
    Debrief,
    Firm,
    Interview,
    KeptDoubt,
    KeptMessage,
    Opportunity,
    Person,
    User,
)
from tests.effort import examples
from tests.journal.records import NOW, interview, one_of_each, opportunity
from tests.journal.stories import STEPS, Step, everything, live_through

FIRST_VERSION = Path(__file__).parent / "shapes" / "export_1.zip"

Members = dict[str, bytes]


def exported(user: User) -> bytes:
    stream = io.BytesIO()
    export(user, stream)
    return stream.getvalue()


def members(data: bytes) -> Members:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def packed(files: Members) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream


@pytest.fixture
def nobody(outsider: User) -> User:
    """Somebody who keeps nothing yet."""
    return outsider


@pytest.mark.slow
@settings(max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_a_restored_journal_is_the_same_whatever_happened_to_it(
    user: User, steps: list[Step]
) -> None:
    number = User.objects.count()
    owner = User.objects.create(username=f"lives through {number}")
    live_through(owner, steps)
    data = exported(owner)
    again = User.objects.create(username=f"restores {number}")
    restore(again, io.BytesIO(data))
    assert everything(again) == everything(owner)
    assert exported(again) == data
    assert not check(again).findings


def test_every_kind_of_record_is_in_it_and_comes_back(user: User, nobody: User) -> None:
    one_of_each(user)
    files = members(exported(user))
    assert {name for name in files if files[name] and name.startswith("records/")} == {
        records_of(kind) for kind in RECORDS
    }
    assert restore(nobody, io.BytesIO(exported(user))) == len(RECORDS)
    assert everything(nobody) == everything(user)


def test_undo_goes_on_where_the_journal_was(user: User, nobody: User) -> None:
    one_of_each(user)
    with change(user, "tests.rename", NOW) as changes:
        changes.edit(records(user, Opportunity).get(), role="Team lead")
    restore(nobody, io.BytesIO(exported(user)))
    undo(nobody, now=NOW)
    assert records(nobody, Opportunity).get().role == "Grid Planning Analyst"
    undo(nobody, now=NOW)
    assert not records(nobody, Opportunity).exists()


def test_no_number_is_given_again(user: User, nobody: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        interview(changes, opportunity(changes))
    undo(user, now=NOW)
    restore(nobody, io.BytesIO(exported(user)))
    with change(nobody, "tests.add", NOW) as changes:
        job = opportunity(changes)
        assert (job.handle, interview(changes, job).handle) == ("brightwater-2", "i2")
    assert changes.change_set is not None
    assert changes.change_set.handle == "c3"


def test_people_who_name_each_other_in_any_order_come_back(user: User, nobody: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        first = changes.add(Person(name="Dan", name_key="dan"), called="dan")
        second = changes.add(Person(name="Daniel", name_key="daniel"), called="daniel")
        changes.edit(first, merged_into=second)
    restore(nobody, io.BytesIO(exported(user)))
    assert records(nobody, Person).get(handle="dan").merged_into == records(nobody, Person).get(
        handle="daniel"
    )


def test_a_pipe_gets_the_same_bytes_as_a_file(user: User, tmp_path: Path) -> None:
    one_of_each(user)
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        export(user, cast(BinaryIO, process.stdin))
        process.stdin.close()
        through_the_pipe = process.stdout.read()
    export_file(user, tmp_path / "journal.zip")
    assert (tmp_path / "journal.zip").read_bytes() == through_the_pipe == exported(user)
    assert [each.name for each in tmp_path.iterdir()] == ["journal.zip"]


def test_the_number_of_queries_does_not_grow_with_the_journal(user: User) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            exported(user)
        return len(captured)

    one_of_each(user)
    few = queries()
    for _ in range(3):
        one_of_each(user)
    assert queries() == few


def test_a_place_that_cannot_be_written_is_said_and_left_as_it_was(
    user: User, tmp_path: Path
) -> None:
    with pytest.raises(JournalError, match="name another place"):
        export_file(user, tmp_path / "missing" / "journal.zip")
    assert not list(tmp_path.iterdir())


def test_the_bytes_depend_on_nothing_but_the_journal(user: User) -> None:
    one_of_each(user)
    with zipfile.ZipFile(io.BytesIO(exported(user))) as archive:
        names = archive.namelist()
        assert names[1:] == sorted(names[1:])
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_only_an_empty_place_is_restored_into(user: User, nobody: User) -> None:
    one_of_each(user)
    data = exported(user)
    before = everything(user)
    with pytest.raises(
        JournalError,
        match=r"already a journal here.*\nName another folder "
        "with --home",
    ):
        restore(user, io.BytesIO(data))
    assert everything(user) == before
    restore(nobody, io.BytesIO(data))


def test_restoring_touches_nobody_elses_journal(user: User, nobody: User) -> None:
    one_of_each(user)
    before = everything(user)
    restore(nobody, io.BytesIO(exported(user)))
    assert everything(user) == before
    the_bin.discard(nobody, "brightwater", now=NOW)
    assert everything(user) == before


def test_an_export_of_the_first_version_is_restored(user: User) -> None:
    with FIRST_VERSION.open("rb") as stream:
        assert restore(user, stream) == len(RECORDS) - 2
    assert not check(user).findings
    # Its verdict was made up, and doubted nothing; firms were no records then.
    assert {kind for kind in RECORDS if not records(user, kind).exists()} == {KeptDoubt, Firm}
    undo(user, now=NOW)
    assert not any(records(user, kind).exists() for kind in RECORDS)


def test_a_field_that_the_export_does_not_know_yet_has_its_default_and_undo_works(
    user: User, nobody: User
) -> None:
    one_of_each(user)
    with change(user, "tests.felt", NOW) as changes:
        changes.edit(records(user, Debrief).get(), felt=2)
    files = members(exported(user))
    for name in files:
        for field in (b'"minutes":90,', b'"looks_for":["SQL","calm"],'):
            files[name] = files[name].replace(field, b"")
    restore(nobody, packed(files))
    assert records(nobody, Interview).get().minutes is None
    assert records(nobody, Debrief).get().looks_for == []
    undo(nobody, now=NOW)
    assert records(nobody, Debrief).get().felt == 1


def edited(kind: str, edit: Callable[[dict[str, Any]], object]) -> Callable[[Members], object]:
    def change_first_line(files: Members) -> None:
        first, *rest = files[kind].splitlines(keepends=True)
        row = json.loads(first)
        edit(row)
        files[kind] = b"".join((json.dumps(row).encode() + b"\n", *rest))

    return change_first_line


JOB = records_of(Opportunity)
INTERVIEW = records_of(Interview)
MESSAGE = records_of(KeptMessage)

SPOILED: dict[str, tuple[Callable[[Members], object], str]] = {
    "no manifest": (lambda files: files.pop("journal.json"), "journal.json is missing"),
    "newer": (
        edited("journal.json", lambda row: row.update(version=VERSION + 1)),
        r"newer goanyway.*\n.*Update goanyway",
    ),
    "other zip": (edited("journal.json", lambda row: row.update(format="x")), "isn't the manifest"),
    "stray": (lambda files: files.update({"a.txt": b""}), "a.txt doesn't belong"),
    "no json": (lambda files: files.update({JOB: files[JOB] + b"{"}), "opportunity.jsonl, line 2"),
    "no text": (lambda files: files.update({JOB: b"\xff\n"}), "opportunity.jsonl, line 1"),
    "nan": (
        lambda files: files.update(
            {"records/finding.jsonl": files["records/finding.jsonl"].replace(b"64000.0", b"NaN")}
        ),
        "finding.jsonl, line 1",
    ),
    "infinity": (
        lambda files: files.update({MESSAGE: files[MESSAGE].replace(b"[]", b"1e999")}),
        "keptmessage.jsonl, line 1",
    ),
    "wrong word": (
        edited(INTERVIEW, lambda row: row.update(state="gone")),
        r'line 1: state: must be one of "planned"',
    ),
    "wrong type": (
        edited(INTERVIEW, lambda row: row.update(minutes="90")),
        "line 1: minutes: must be a whole number, or null",
    ),
    "wrong day": (
        edited(INTERVIEW, lambda row: row.update(day="12/11/2026")),
        r"day: must be a day \(2026-11-02\)",
    ),
    "no zone": (
        edited(MESSAGE, lambda row: row.update(taken_in_at="2026-11-02T09:30:00")),
        "taken_in_at: must be a time with its zone",
    ),
    "null": (edited(JOB, lambda row: row.update(employer=None)), "employer: can't be null"),
    "too long": (
        edited(JOB, lambda row: row.update(role="x" * 301)),
        "role: must be text of at most 300 characters",
    ),
    "unknown field": (edited(JOB, lambda row: row.update(salary=1)), "salary: there's no such"),
    "missing field": (edited(JOB, lambda row: row.pop("opened_on")), "opened_on: is missing"),
    "nowhere": (
        edited(INTERVIEW, lambda row: row.update(opportunity="clearwater")),
        "interview.jsonl, line 1: opportunity: clearwater isn't in",
    ),
    "bytes gone": (
        lambda files: [files.pop(name) for name in list(files) if name.startswith("contents/")],
        "isn't in the journal",
    ),
    "other bytes": (
        lambda files: files.update(
            {name: b"other" for name in files if name.startswith("contents/")}
        ),
        "doesn't have the hash",
    ),
    "id of another kind": (edited(INTERVIEW, lambda row: row.update(handle="n7")), "handle: must"),
    "id twice": (lambda files: files.update({JOB: files[JOB] * 2}), "brightwater is there twice"),
    "too high": (edited("numbers.json", lambda row: row.update(i=2**70)), "is too high"),
    "rule of the database": (
        edited("records/debrief.jsonl", lambda row: row.update(felt=9)),
        "debrief.jsonl, line 1: breaks a rule: .*debrief_felt",
    ),
    "torn": (
        edited(JOB, lambda row: row.update(deleted_at="2026-11-02T09:30:00+00:00")),
        "its opportunity is in the bin",
    ),
    "history of nothing": (
        edited("history.jsonl", lambda row: row.update(rows=[])),
        "history.jsonl, line 1: rows: must be",
    ),
    "history undoes what is not there": (
        edited("history.jsonl", lambda row: row.update(undoes="c7")),
        "undoes: must be the id of something earlier",
    ),
    "history of an unknown kind": (
        edited("history.jsonl", lambda row: row["rows"][0].update(kind="invoice")),
        "isn't a change to a record",
    ),
    "history names a record twice": (
        edited("history.jsonl", lambda row: row["rows"].append(row["rows"][0])),
        "names a record twice",
    ),
    "history with a wrong value": (
        edited("history.jsonl", lambda row: row["rows"][0]["after"].update(opened_on=7)),
        r"rows\.after\.opened_on: must be a day",
    ),
    "bytes that nothing names": (
        lambda files: files.update({f"contents/{sha256(b'x').hexdigest()}": b"x"}),
        r"no change names contents/2d71\w+\..*\n.*Take that out of the zip",
    ),
    "more than it should unpack to": (
        lambda files: files.update({f"contents/{n}": b"0" * 2**20 for n in range(51)}),
        r"unpacks to 51 MB, more than 50 times its size; so does contents/0.*\n.*zip it again",
    ),
    "more members than are read": (
        lambda files: files.update({f"contents/{n}": b"" for n in range(MOST_MEMBERS)}),
        r"it has 100,\d+ members, and we read at most 100,000",
    ),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("case", SPOILED)
def test_what_cannot_be_read_is_named_and_nothing_is_kept(
    user: User, nobody: User, case: str
) -> None:
    spoil, said = SPOILED[case]
    one_of_each(user)
    files = members(exported(user))
    spoil(files)
    with pytest.raises(InputError, match=said) as refused:
        restore(nobody, packed(files), name="mine.zip")
    assert str(refused.value).startswith("mine.zip: ")
    assert "Nothing was restored." in str(refused.value)
    assert everything(nobody) == ([], [], [], [], [])


def test_what_unpacks_to_too_much_is_refused_before_any_of_it_is_unpacked(
    nobody: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"journal.json": b"x"} | {f"contents/{n}": bytes(2**20) for n in range(60)}
    stream = packed(files)
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_given: pytest.fail("it was unpacked"))
    with pytest.raises(InputError, match="60 MB"):
        restore(nobody, stream)


@pytest.mark.slow
def test_an_export_that_packs_well_is_restored_when_it_is_zipped_without_compression(
    user: User, nobody: User
) -> None:
    with change(user, "tests.attach", NOW) as changes:
        job = opportunity(changes)
        for number in range(6):
            data = bytes([number]) * (9 * 2**20)
            changes.add(
                Attachment(
                    opportunity=job,
                    attached_at=NOW,
                    name="scan.bmp",
                    size=len(data),
                    content=changes.content(data),
                )
            )
    stream = io.BytesIO(exported(user))
    with pytest.raises(InputError, match="without compression"):
        restore(nobody, stream)
    stored = io.BytesIO()
    with zipfile.ZipFile(stream) as archive, zipfile.ZipFile(stored, "w") as again:
        for each in archive.namelist():
            again.writestr(each, archive.read(each))
    restore(nobody, stored)
    assert everything(nobody) == everything(user)


def test_bytes_that_nothing_names_any_more_are_not_exported(user: User) -> None:
    one_of_each(user)
    before = exported(user)
    Content.objects.create(owner=user, sha256=sha256(b"x").hexdigest(), data=b"x")
    assert exported(user) == before


def test_a_refusal_quotes_nothing(user: User, nobody: User) -> None:
    one_of_each(user)
    files = members(exported(user))
    edited(JOB, lambda row: row.update(opened_on="SECRET"))(files)
    with pytest.raises(InputError) as refused:
        restore(nobody, packed(files))
    assert "SECRET" not in str(refused.value)


@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_export_is_refused_or_whole(user: User, data: st.DataObject) -> None:
    number = User.objects.count()
    owner = User.objects.create(username=f"exports {number}")
    one_of_each(owner)
    whole = exported(owner)
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    if data.draw(st.booleans()):
        del damaged[data.draw(st.integers(0, len(whole))) :]
    again = User.objects.create(username=f"restores {number}")
    try:
        restore(again, io.BytesIO(bytes(damaged)))
    except GoanywayError:
        assert everything(again) == ([], [], [], [], [])
    else:
        assert everything(again) == everything(owner)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=3,
)


def places(value: object) -> list[tuple[Any, Any]]:
    """Every key of every object and list within, with what it is in."""
    keys: Any = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    inner = [place for key in keys for place in places(value[key])]  # type: ignore[index]
    return [(value, key) for key in keys] + inner


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_value_in_any_place_is_refused_or_kept(user: User, data: st.DataObject) -> None:
    if not records(user, Opportunity).exists():
        one_of_each(user)
    files = members(exported(user))
    name = data.draw(st.sampled_from(sorted(n for n in files if files[n] and "contents" not in n)))
    row = json.loads(files[name].splitlines()[0])
    where, key = data.draw(st.sampled_from(places(row)))
    where[key] = data.draw(VALUES)
    files[name] = (
        json.dumps(row).encode() + b"\n" + b"".join(files[name].splitlines(keepends=True)[1:])
    )
    again = User.objects.create(username=f"restores {User.objects.count()}")
    try:
        restore(again, packed(files))
    except InputError:
        assert everything(again) == ([], [], [], [], [])
    else:
        assert not check(again).findings
        exported(again)
