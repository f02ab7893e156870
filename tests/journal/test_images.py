"""A record as plain values, and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.errors import InputError
from goanyway.journal.core.changes import change
from goanyway.journal.core.record_values import image_of, storable, values_of
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    FollowUp,
    KeptVerdict,
    Note,
    Opportunity,
    User,
)
from tests.journal.records import NOW, one_of_each, opportunity


def test_every_kind_of_record_has_the_same_image_after_it_was_kept(user: User) -> None:
    made = one_of_each(user)
    assert set(made) == set(RECORDS)
    for kind, record in made.items():
        assert image_of(kind._base_manager.get(pk=record.pk)) == image_of(record)


def test_an_image_gives_back_the_record(user: User) -> None:
    for kind, record in one_of_each(user).items():
        image = json.loads(json.dumps(image_of(record), allow_nan=False))
        again = kind(handle=record.handle, **values_of(kind, image, user))
        assert image_of(again) == image


def test_an_image_names_other_records_by_their_ids_and_content_by_its_hash(user: User) -> None:
    made = one_of_each(user)
    owed = image_of(made[FollowUp])
    assert (owed["opportunity"], owed["person"], owed["interview"]) == (
        "brightwater", "daniel-cho", "i1",
    )  # fmt: skip
    assert len(image_of(made[KeptVerdict])["advice"]) == 64
    assert not {"id", "owner", "version"} & set(owed)


def test_a_moment_has_one_image_in_every_zone(user: User) -> None:
    here = datetime(2026, 11, 2, 9, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert image_of(Note(written_at=here)) == image_of(Note(written_at=here.astimezone(UTC)))


@given(st.text(st.characters(codec=None)))
def test_any_text_is_kept_and_read_again(text: str) -> None:
    note = Note(text=text)
    storable(note)
    note.text.encode("utf-8")
    assert "\0" not in note.text
    assert len(note.text) == len(text)
    if "\0" not in text and not any("\ud800" <= each <= "\udfff" for each in text):
        assert note.text == text


def test_a_text_that_is_too_long_is_refused_and_nothing_is_written(user: User) -> None:
    with pytest.raises(InputError, match="room for 300"):
        _two_jobs(user)
    assert not Opportunity.objects.exists()
    assert not ChangeSet.objects.exists()


def _two_jobs(user: User) -> None:
    with change(user, "tests.two_jobs", NOW) as changes:
        opportunity(changes)
        opportunity(changes, employer="x" * 301)
