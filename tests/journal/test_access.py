"""Nobody reaches what is not theirs: every function, with its owner and an outsider."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from hashlib import sha256
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import BinaryIO

import pytest
from django.db import transaction

from goanyway import journal
from goanyway.advising import advise as make_advice
from goanyway.domain.advice import Verdict
from goanyway.domain.situation import Situation
from goanyway.errors import CannotUndo, InputError, JournalError, UnknownId
from goanyway.interchange.tables.csv_sheets import read_sheet
from goanyway.journal.archive import export, soundness
from goanyway.journal.archive.csv_export import write_table, write_tables
from goanyway.journal.core import access, history
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.changes import change
from goanyway.journal.core.document import Document
from goanyway.journal.core.named_contents import named_contents
from goanyway.journal.core.record_values import image_of
from goanyway.journal.intake import amendments, kept_message, matching, placement, taking_in
from goanyway.journal.intake.arrival import read_document
from goanyway.journal.intake.table_columns import propose
from goanyway.journal.intake.table_rows import plan
from goanyway.journal.keeping import (
    advice,
    agenda,
    closing,
    debrief,
    firms,
    follow_ups,
    full_text,
    notes,
    offers,
    own_side,
    people,
    schedule,
    takeaways,
)
from goanyway.journal.keeping.comparing import compare
from goanyway.journal.keeping.debrief import Answers
from goanyway.journal.keeping.overview import jobs_at_a_glance
from goanyway.journal.models import RECORDS, Opportunity, Record, User
from tests.journal.mails import mail
from tests.journal.records import MAIL, NOW, one_of_each, opportunity
from tests.journal.test_intake import POSTING
from tests.journal.test_notes import CARD
from tests.journal.test_schedule import AFTER

Case = Callable[[User, Record], object]


def exported_handles(user: User, write: Callable[[User, BinaryIO], object]) -> set[str]:
    with TemporaryFile() as stream:
        write(user, stream)
        with zipfile.ZipFile(stream) as archive:
            lines = [
                line
                for kind in RECORDS
                for line in archive.read(export.records_of(kind)).splitlines()
            ]
    return {json.loads(line)["handle"] for line in lines}


def to_a_file(user: User, stream: BinaryIO) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "journal.zip"
        export.export_file(user, file)
        stream.write(file.read_bytes())


SAME_JOB = b"Company,Role\nBrightwater Energy,Grid Planning Analyst\n"


def tables_in_a_folder(user: User) -> list[Path]:
    with TemporaryDirectory() as folder:
        return write_tables(user, Path(folder))


OF_NOBODY = make_advice(None, None, Situation(), today=NOW.date())

CASES: dict[str, Case] = {
    "access.anything": lambda user, made: access.anything(user, made.handle),
    "access.binned": lambda user, made: list(access.binned(user, type(made))),
    "access.change_set": lambda user, _made: access.change_set(user, "c1"),
    "access.change_sets": lambda user, _made: list(access.change_sets(user)),
    "access.content": lambda user, _made: access.content(user, sha256(MAIL).hexdigest()),
    "access.record": lambda user, made: access.record(user, type(made), made.handle),
    "access.records": lambda user, made: list(access.records(user, type(made))),
    "access.row_changes": lambda user, _made: list(access.row_changes(user)),
    "advice.accept": lambda user, made: advice.accept(user, made.handle, "why", now=NOW).value,
    "advice.advise": lambda user, made: advice.advise(user, made.handle, now=NOW).value,
    "advice.as_asked": lambda user, made: advice.as_asked(user, made.handle, OF_NOBODY),
    "advice.choose": lambda user, made: (
        advice.choose(user, made.handle, Verdict.GO, "why", now=NOW).value
    ),
    "advice.consider": lambda user, made: advice.consider(user, made.handle, now=NOW),
    "advice.considered": lambda user, made: advice.considered(user, made.handle, now=NOW),
    "advice.decline": lambda user, made: advice.decline(user, made.handle, "why", now=NOW).value,
    "agenda.ahead": lambda user, _made: agenda.ahead(user, (), now=NOW),
    "agenda.past_interview": lambda user, made: agenda.past_interview(
        user, access.record(user, Opportunity, made.handle), now=NOW + timedelta(days=90)
    ),
    "agenda.needs": lambda user, _made: agenda.needs(user, now=NOW),
    "agenda.week": lambda user, _made: [
        entry for _day, entries in agenda.week(user, NOW.date(), now=NOW) for entry in entries
    ],
    "bin.discard": lambda user, made: the_bin.discard(user, made.handle, now=NOW).value,
    "bin.empty": lambda user, _made: the_bin.empty(user),
    "bin.in_the_bin": lambda user, _made: the_bin.in_the_bin(user),
    "bin.restore": lambda user, made: the_bin.restore(user, made.handle, now=NOW).value,
    "bin.would_go": lambda user, _made: the_bin.would_go(user),
    "named_contents.named_contents": lambda user, _made: named_contents(user),
    "soundness.check": lambda user, _made: soundness.check(user).records,
    "closing.close": lambda user, made: closing.close(user, made.handle, "silence", now=NOW).value,
    "closing.reopen": lambda user, made: closing.reopen(user, made.handle, now=NOW).value,
    "debrief.sheet": lambda user, made: debrief.sheet(user, made.handle),
    "debrief.tell": lambda user, made: debrief.tell(
        user, made.handle, Answers(glad=True), now=AFTER
    ),
    "export.export": lambda user, made: made.handle in exported_handles(user, export.export),
    "export.export_file": lambda user, made: made.handle in exported_handles(user, to_a_file),
    "firms.known_firms": lambda user, _made: firms.known_firms(user),
    "firms.remove_firm": lambda user, made: firms.remove_firm(user, made.handle, now=NOW).value,
    "follow_ups.done": lambda user, made: follow_ups.done(user, made.handle, now=AFTER).value,
    "follow_ups.draft": lambda user, made: follow_ups.draft(user, made.handle),
    "follow_ups.not_needed": lambda user, made: (
        follow_ups.not_needed(user, made.handle, now=AFTER).value
    ),
    "follow_ups.owed": lambda user, _made: follow_ups.owed(user, now=AFTER),
    "follow_ups.rewrite": lambda user, made: (
        follow_ups.rewrite(user, made.handle, "Thanks.", now=AFTER).value
    ),
    "follow_ups.snooze": lambda user, made: (
        follow_ups.snooze(user, made.handle, AFTER.date() + timedelta(days=1), now=AFTER).value
    ),
    "history.history": lambda user, made: list(history.history(user, made.handle)),
    "history.redo": lambda user, _made: history.redo(user, now=NOW).value,
    "history.undo": lambda user, _made: history.undo(user, "c1", now=NOW).value,
    "table_rows.plan": lambda user, _made: (
        plan(user, propose(read_sheet(SAME_JOB, "x")), NOW.date()).there_already
    ),
    "amendments.correct": lambda user, made: (
        amendments.correct(
            user,
            made.handle,
            [f"{'role' if isinstance(made, Opportunity) else 'place'}=Here"],
            now=NOW,
        ).value
    ),
    "taking_in.keep_posting": lambda user, made: (
        taking_in.keep_posting(user, made.handle, POSTING, now=NOW).value
    ),
    "taking_in.keep_situation": lambda user, made: (
        taking_in.keep_situation(
            user, Document(b'currency = "EUR"', "s.toml"), opportunity=made.handle, now=NOW
        ).value
    ),
    "taking_in.take_in": lambda user, made: (
        taking_in.take_in(user, mail(), now=NOW, joins=made.handle).value
    ),
    "amendments.correct_kind": lambda user, made: (
        amendments.correct_kind(user, made.handle, "other", now=NOW).value
    ),
    "amendments.trust": lambda user, made: amendments.trust(user, made.handle, now=NOW).value,
    "kept_message.look": lambda user, made: kept_message.look(user, made.handle),
    "matching.match": lambda user, _made: (
        matching.match(user, matching.Clues(employer="brightwater energy")).candidates
    ),
    "placement.place": lambda user, made: placement.place(
        user, read_document(mail(), (), NOW), made.handle, as_new=True
    ),
    "placement.same_again": lambda user, _made: placement.same_again(
        user, read_document(Document(MAIL, "mail.eml"), (), NOW)
    ),
    "notes.attach": lambda user, made: notes.attach(user, made.handle, CARD, now=NOW).value,
    "notes.rewrite_note": lambda user, made: (
        notes.rewrite_note(user, made.handle, "Better.", now=NOW).value
    ),
    "notes.stories": lambda user, _made: notes.stories(user),
    "notes.write_note": lambda user, made: notes.write_note(user, made.handle, "A.", now=NOW).value,
    "notes.write_story": lambda user, made: (
        notes.write_story(user, made.handle, "A", "B", now=NOW).value
    ),
    "offers.accept": lambda user, made: offers.accept(user, made.handle, now=NOW).value,
    "offers.decline": lambda user, made: offers.decline(user, made.handle, now=NOW).value,
    "offers.let_lapse": lambda user, made: offers.let_lapse(user, made.handle, now=NOW).value,
    "offers.receive": lambda user, made: offers.receive(user, made.handle, now=NOW).value,
    "offers.revise": lambda user, made: (
        offers.revise(user, made.handle, terms="More", now=NOW).value
    ),
    "offers.withdraw": lambda user, made: offers.withdraw(user, made.handle, now=NOW).value,
    "comparing.compare": lambda user, made: [
        each for each in compare(user, now=NOW).others if made in (each.job, each.offer)
    ],
    "overview.jobs_at_a_glance": lambda user, made: jobs_at_a_glance(
        user, today=NOW.date(), of_job={"handle": made.handle}
    ),
    "own_side.kept_side": lambda user, made: own_side.kept_side(user, made.handle),
    "own_side.say": lambda user, made: (
        own_side.say(user, {"you.hour": 30}, opportunity=made.handle, now=NOW).value
    ),
    "own_side.own_reasons": lambda user, made: (
        own_side.say_reasons(user, [{"kind": "team"}], opportunity=made.handle, now=NOW),
        own_side.own_reasons(user, made.handle),
    ),
    "own_side.say_reasons": lambda user, made: (
        own_side.say_reasons(user, [{"kind": "team"}], opportunity=made.handle, now=NOW).value
    ),
    "own_side.side": lambda user, made: own_side.side(user, made.handle),
    "own_side.side_text": lambda user, made: own_side.side_text(
        user, made if isinstance(made, Opportunity) else None
    ),
    "people.describe": lambda user, made: (
        people.describe(user, made.handle, phone="1", now=NOW).value
    ),
    "people.meet": lambda user, made: people.meet(user, made.handle, "Priya Nair", now=AFTER).value,
    "people.merge": lambda user, made: (
        people.merge(user, made.handle, "daniel-cho", now=AFTER).value
    ),
    "people.move": lambda user, made: people.move(user, made.handle, "Norvia Grid", now=NOW).value,
    "people.whom_you_know": lambda user, _made: people.whom_you_know(user, "Brightwater"),
    "schedule.attend": lambda user, made: schedule.attend(user, made.handle, now=AFTER).value,
    "schedule.cancel": lambda user, made: schedule.cancel(user, made.handle, now=NOW).value,
    "schedule.miss": lambda user, made: schedule.miss(user, made.handle, now=AFTER).value,
    "amendments.plan_again": lambda user, made: (
        amendments.plan_again(user, made.handle, now=NOW).value
    ),
    "schedule.prepare": lambda user, made: schedule.prepare(user, made.handle),
    "schedule.schedule": lambda user, made: schedule.schedule(user, made.handle, now=NOW).value,
    "schedule.write_preparation": lambda user, made: (
        schedule.write_preparation(user, made.handle, "*Ask*", now=NOW).value
    ),
    "csv_export.write_table": lambda user, made: write_table(user, type(made), StringIO()),
    "csv_export.write_tables": lambda user, _made: tables_in_a_folder(user),
    "full_text.find": lambda user, _made: full_text.find(user, "brightwater"),
    "takeaways.takeaways": lambda user, _made: takeaways.takeaways(user, "i1"),
}
"""Every function that takes a user, called for one record."""

ONCE = {"bin.discard", "bin.empty", "bin.restore", "history.redo", "history.undo"}
"""What finds nothing more to do after the first time."""

OF_SOME = {
    each
    for each in CASES
    if each.split(".")[0]
    in (
        "advice",
        "closing",
        "comparing",
        "debrief",
        "firms",
        "follow_ups",
        "amendments",
        "kept_message",
        "notes",
        "offers",
        "own_side",
        "overview",
        "people",
        "placement",
        "taking_in",
        "schedule",
    )
} - {"follow_ups.owed"} | {"agenda.past_interview"}
"""What is done to records of some kinds only."""
FOUND_AND_REFUSED = {"closing.reopen", "people.merge"}
"""What a small journal gives no reason for: it is open, and nobody doubled."""

OF_ONES_OWN = {
    "example.live_through_example", "firms.keep_firm", "firms.keep_list", "table_rows.keep",
    "restore.restore", "own_expectations.yours_of",
    "reader.is_any_read_by_another", "reader.read_by_another",
    "rereading.read_anew", "soundness.unreadable",
}  # fmt: skip
"""What is about the whole of one's own journal, or adds to it without naming any of its records:
other tests see that it touches no other."""

FROM_THE_BIN = {"access.binned", "bin.empty", "bin.in_the_bin", "bin.restore", "bin.would_go"}


def functions_that_take_a_user() -> set[str]:
    """Each public function of the journal whose first argument is the user."""
    found = set[str]()
    for info in pkgutil.walk_packages(journal.__path__, "goanyway.journal."):
        module = importlib.import_module(info.name)
        for name, each in vars(module).items():
            ours = inspect.isfunction(each) and each.__module__ == module.__name__
            if ours and name[0] != "_" and "user" in list(inspect.signature(each).parameters)[:1]:
                found.add(f"{info.name.rpartition('.')[2]}.{name}")
    return found


def test_the_table_names_every_function_that_takes_a_user() -> None:
    assert set(CASES) | OF_ONES_OWN == functions_that_take_a_user()


def gets_something(name: str, user: User, made: Record) -> bool:
    try:
        return bool(CASES[name](user, made))
    except (UnknownId, CannotUndo):
        return False
    except (InputError, JournalError):
        if name in FOUND_AND_REFUSED:
            return True
        raise


def everything() -> list[object]:
    return [
        (each.owner_id, each.handle, image_of(each))
        for kind in RECORDS
        for each in kind._base_manager.order_by("pk")
    ]


OUTSIDE_TRANSACTIONS = ("bin.empty",)
"""What gives space back to the disk, which is done in no transaction: these come last."""


@pytest.mark.slow
def test_the_owner_gets_it_and_an_outsider_neither_sees_nor_changes_it(
    user: User, outsider: User
) -> None:
    made = one_of_each(user)
    assert set(made) == set(RECORDS)
    for name in [
        *(each for each in CASES if each not in OUTSIDE_TRANSACTIONS),
        *OUTSIDE_TRANSACTIONS,
    ]:
        with nullcontext() if name in OUTSIDE_TRANSACTIONS else taken_back():
            as_made = {kind: kind._base_manager.get(pk=each.pk) for kind, each in made.items()}
            assert_only_the_owner_gets_it(name, user, outsider, as_made)


@contextmanager
def taken_back() -> Iterator[None]:
    """What is done inside is undone by the database."""
    block = transaction.atomic()
    block._from_testcase = True  # type: ignore[attr-defined]  # as that of a test, in which durable ones may stand
    with block:
        yield
        transaction.set_rollback(True)


def assert_only_the_owner_gets_it(
    name: str, user: User, outsider: User, made: Mapping[type[Record], Record]
) -> None:
    if name in FROM_THE_BIN:
        for handle in ("brightwater", "daniel-cho", "fm1"):
            the_bin.discard(user, handle, now=NOW)
    if name == "history.redo":
        history.undo(user, now=NOW)
    before = everything()
    for each in made.values():
        assert not gets_something(name, outsider, each), name
    assert everything() == before, name
    got = [gets_something(name, user, each) for each in made.values()]
    assert any(got) if name in ONCE | OF_SOME else all(got), name


def test_what_is_somebody_elses_looks_like_what_is_not_there(user: User, outsider: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        opportunity(changes)
    with pytest.raises(UnknownId) as theirs:
        access.record(outsider, Opportunity, "brightwater")
    with pytest.raises(UnknownId) as nowhere:
        access.record(outsider, Opportunity, "clearwater")
    assert str(theirs.value) == str(nowhere.value).replace("clearwater", "brightwater")


def test_two_owners_may_have_the_same_ids(user: User, outsider: User) -> None:
    for owner in (user, outsider):
        with change(owner, "tests.add", NOW) as changes:
            assert opportunity(changes).handle == "brightwater"
        assert access.change_set(owner, "c1").owner == owner


def test_what_is_in_the_bin_says_how_to_get_it_out(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
    with change(user, "tests.bin", NOW) as changes:
        changes.edit(job, deleted_at=NOW)
    with pytest.raises(UnknownId, match="bin restore brightwater"):
        access.record(user, Opportunity, "brightwater")
    assert access.anything(user, "brightwater") == job
