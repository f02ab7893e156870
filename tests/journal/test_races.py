"""Several processes at once: no error reaches anybody, nothing is there twice, nothing is lost."""

from __future__ import annotations

import pytest
from django.db import connection

from goanyway.journal.archive.soundness import check
from goanyway.journal.core import history
from goanyway.journal.core.document import Document
from goanyway.journal.intake import taking_in
from goanyway.journal.keeping import notes
from goanyway.journal.keeping.people import meet
from goanyway.journal.local.example import example_owner, make_example
from goanyway.journal.local.opening import open_journal, owner
from goanyway.journal.models import (
    ChangeSet,
    Content,
    Interview,
    KeptMessage,
    Note,
    Opportunity,
    Person,
    User,
)
from tests.journal.conftest import Home
from tests.journal.mails import mail
from tests.journal.racing import PROCESSES, Act, Place, all_at_once
from tests.journal.records import NOW
from tests.journal.test_debrief import AFTER
from tests.postgresql import ON_POSTGRESQL

pytestmark = pytest.mark.slow


@pytest.fixture
def place(make_home: Home, monkeypatch: pytest.MonkeyPatch) -> Place:
    if ON_POSTGRESQL:  # for the processes that are started
        monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "goanyway.settings.hosted")
    folder = make_home()
    open_journal(folder)
    return Place(folder, str(connection.settings_dict["NAME"]))


def is_sound() -> bool:
    """Whether nothing is wrong with the journal, and each change has a number of its own."""
    handles = list(ChangeSet.objects.values_list("handle", flat=True))
    return not check(owner()).findings and len(handles) == len(set(handles))


def take_in_the_same(user: User, number: int) -> None:
    taking_in.take_in(user, mail(), now=NOW)


def test_one_mail_is_taken_in_once(place: Place) -> None:
    assert all_at_once(place, take_in_the_same) == {"": PROCESSES}
    assert [each.handle for each in KeptMessage.objects.all()] == ["m1"]
    assert [each.handle for each in Opportunity.objects.all()] == ["brightwater"]
    assert Interview.objects.count() == Content.objects.count() == ChangeSet.objects.count() == 1
    assert is_sound()


def make_the_example(user: User, number: int) -> None:
    make_example(NOW)


def test_one_example_is_made(place: Place) -> None:
    assert all_at_once(place, make_the_example) == {"": PROCESSES}
    example = example_owner()
    assert example is not None
    assert Opportunity.objects.filter(owner=example).count() == Opportunity.objects.count() == 7
    assert not check(example).findings


def take_in_another(user: User, number: int) -> None:
    data = mail().data.replace(b"Message-ID: <", f"Message-ID: <{number}.".encode())
    another = Document(data + f"\nP.S. {number}\n".encode(), f"{number}.eml")
    taking_in.take_in(user, another, as_new=True, now=NOW)


def test_each_job_of_one_employer_gets_an_id_of_its_own(place: Place) -> None:
    assert all_at_once(place, take_in_another) == {"": PROCESSES}
    expected = {"brightwater", *(f"brightwater-{each}" for each in range(2, PROCESSES + 1))}
    assert {each.handle for each in Opportunity.objects.all()} == expected
    assert KeptMessage.objects.count() == ChangeSet.objects.count() == PROCESSES
    assert is_sound()


def meet_somebody_new(user: User, number: int) -> None:
    meet(user, "i1", "Mei Lindqvist", is_new=True, now=AFTER)


def meet_the_same(user: User, number: int) -> None:
    meet(user, "i1", "Mei Lindqvist", now=AFTER)


@pytest.mark.parametrize(
    ("act", "people"), [(meet_somebody_new, PROCESSES), (meet_the_same, 1)], ids=["new", "same"]
)
def test_a_new_person_gets_an_id_of_their_own_and_the_same_one_stays_one(
    place: Place, act: Act, people: int
) -> None:
    taking_in.take_in(owner(), mail(), now=NOW)
    assert all_at_once(place, act) == {"": PROCESSES}
    handles = [each.handle for each in Person.objects.filter(name="Mei Lindqvist")]
    assert len(set(handles)) == len(handles) == people
    assert is_sound()


def write_a_note(user: User, number: int) -> None:
    notes.write_note(user, "brightwater", f"From {number}.", now=NOW)


def test_a_number_is_given_once(place: Place) -> None:
    taking_in.take_in(owner(), mail(), now=NOW)
    assert all_at_once(place, write_a_note) == {"": PROCESSES}
    written = {each.handle: each.text for each in Note.objects.all()}
    assert set(written) == {f"n{each}" for each in range(1, PROCESSES + 1)}
    assert set(written.values()) == {f"From {each}." for each in range(PROCESSES)}
    assert is_sound()


def rewrite(user: User, number: int) -> None:
    notes.rewrite_note(user, "n1", f"From {number}.", now=NOW)


def undo_the_first_rewriting(user: User, number: int) -> None:
    history.undo(user, "c3", now=NOW)


def test_undo_and_edit_take_turns_and_who_cannot_is_told(place: Place) -> None:
    user = owner()
    taking_in.take_in(user, mail(), now=NOW)
    notes.write_note(user, "brightwater", "First.", now=NOW)
    notes.rewrite_note(user, "n1", "Second.", now=NOW)
    came = all_at_once(place, rewrite, undo_the_first_rewriting)
    assert set(came) <= {"", "CannotUndo"}, came
    edits = ChangeSet.objects.filter(use_case="notes.rewrite_note").count() - 1
    undos = ChangeSet.objects.filter(use_case="history.undo").count()
    assert (edits, undos) == (PROCESSES // 2, came[""] - PROCESSES // 2)
    assert undos <= 1
    assert Note.objects.get(handle="n1").version == 2 + edits + undos
    assert is_sound()


def undo_the_coming(user: User, number: int) -> None:
    history.undo(user, "c1", now=NOW)


def test_what_many_take_back_is_taken_back_once(place: Place) -> None:
    taking_in.take_in(owner(), mail(), now=NOW)
    assert all_at_once(place, undo_the_coming) == {"": 1, "CannotUndo": PROCESSES - 1}
    assert not Opportunity.objects.exists()
    assert is_sound()
