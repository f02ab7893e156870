"""Notes and files beside a record, within limits."""

from __future__ import annotations

import pytest

from goanyway.errors import ChangedMeanwhile, InputError, UnknownId
from goanyway.journal.core.access import records
from goanyway.journal.core.document import Document
from goanyway.journal.keeping import notes
from goanyway.journal.keeping.notes import attach, rewrite_note, stories, write_note, write_story
from goanyway.journal.models import Attachment, Note, User
from tests.journal.records import NOW, one_of_each

CARD = Document(b"\x89PNG a card", "/home/ana/cards/card.png")


@pytest.mark.parametrize("about", ["brightwater", "i1", "daniel-cho"])
def test_a_note_is_about_an_opportunity_an_interview_or_a_person(user: User, about: str) -> None:
    one_of_each(user)
    made = write_note(user, about, "*Ask* about shifts.", now=NOW).value
    (where,) = (each for each in (made.opportunity, made.interview, made.person) if each)
    assert where.handle == about


def test_nothing_else_has_notes(user: User) -> None:
    one_of_each(user)
    with pytest.raises(UnknownId, match="v1 can't have notes"):
        write_note(user, "v1", "A word.", now=NOW)
    with pytest.raises(UnknownId):
        write_note(user, "i9", "A word.", now=NOW)


@pytest.mark.parametrize("text", ["", " \n ", "x" * (notes.LONGEST_NOTE + 1)])
def test_an_empty_or_endless_note_is_refused(user: User, text: str) -> None:
    one_of_each(user)
    with pytest.raises(InputError, match=r"[Nn]ote"):
        write_note(user, "i1", text, now=NOW)
    assert records(user, Note).count() == 1


def test_a_note_is_rewritten_if_it_is_the_one_you_looked_at(user: User) -> None:
    one_of_each(user)
    assert rewrite_note(user, "n1", "Better.", now=NOW, version=1).value.text == "Better."
    with pytest.raises(ChangedMeanwhile):
        rewrite_note(user, "n1", "Best.", now=NOW, version=1)


def test_stories_are_found_again_the_newest_first(user: User) -> None:
    one_of_each(user)
    first = write_story(user, "brightwater", "The  storm", "I kept the grid up.", now=NOW).value
    second = write_story(user, "i1", "The audit", "I found the error.", now=NOW).value
    assert stories(user) == [second, first, *records(user, Note)[:1]]
    assert first.text == "# Story: The storm\n\nI kept the grid up."
    with pytest.raises(InputError, match="no title"):
        write_story(user, "i1", " ", "I found the error.", now=NOW)


def test_a_file_is_kept_once_beside_a_record(user: User) -> None:
    one_of_each(user)
    made = attach(user, "i1", CARD, now=NOW).value
    assert (made.name, made.media_type, made.size) == ("card.png", "image/png", 11)
    assert bytes(made.content.data) == CARD.data
    assert attach(user, "i1", CARD, now=NOW).value == made
    assert attach(user, "brightwater", CARD, now=NOW).value != made


def test_a_file_that_is_empty_or_too_large_is_refused(
    user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_of_each(user)
    with pytest.raises(InputError, match=r"card\.png: the file is empty"):
        attach(user, "i1", Document(b"", "card.png"), now=NOW)
    monkeypatch.setattr(notes, "LARGEST_ATTACHMENT", 10)
    with pytest.raises(InputError, match=r"card\.png: it is larger than"):
        attach(user, "i1", CARD, now=NOW)


def test_more_files_than_the_limit_are_refused_and_nothing_is_kept(
    user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_of_each(user)
    monkeypatch.setattr(notes, "MOST_ATTACHMENTS", 2)
    for number in range(2):
        attach(user, "i1", Document(b"%d" % number, "file.txt"), now=NOW)
    with pytest.raises(InputError, match="i1 already has 2 files"):
        attach(user, "i1", CARD, now=NOW)
    assert records(user, Attachment).filter(interview__handle="i1").count() == 2
