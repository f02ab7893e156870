"""Messages are found by their words, however these were encoded, and by their ids."""

from __future__ import annotations

import base64
from datetime import timedelta
from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goanyway.journal.archive.export import export
from goanyway.journal.archive.restore import restore
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import redo, undo
from goanyway.journal.intake.matching import Clues, match
from goanyway.journal.intake.taking_in import Intake, keep_posting, take_in
from goanyway.journal.keeping.full_text import find
from goanyway.journal.models import KeptMessage, MessageIdentifier, ReadableText, User
from goanyway.journal.name_keys import comparable
from tests.effort import examples
from tests.journal.conftest import Fresh
from tests.journal.mails import INTERVIEW, mail, message_id
from tests.journal.records import NOW
from tests.journal.test_intake import POSTING

WORDS = "Besprechung über Gehälter, café, naïveté and the Zürich substation"


def encoded(encoding: str) -> Document:
    data = WORDS.encode()
    body = base64.encodebytes(data) if encoding == "base64" else quoted(data)
    head = (
        "Subject: Interview\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: {encoding}\n\n"
    )
    return Document(head.encode() + body, f"{encoding}.eml")


def quoted(data: bytes) -> bytes:
    return b"".join(bytes([each]) if each < 128 else f"={each:02X}".encode() for each in data)


def found_in(user: User, words: str) -> list[str]:
    return [each.record.handle for each in find(user, words)]


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
@pytest.mark.parametrize("words", ["zurich substation", "Zürich", "gehalt", "CAFE naivete", "uber"])
def test_a_message_is_found_by_words_that_were_encoded(
    user: User, encoding: str, words: str
) -> None:
    take_in(user, encoded(encoding), now=NOW, as_new=True)
    assert found_in(user, words) == ["m1"]
    assert found_in(user, f"{words} hamburg") == []


def test_a_snippet_shows_the_words_as_they_are_read(user: User) -> None:
    take_in(user, encoded("base64"), now=NOW, as_new=True)
    (hit,) = find(user, "gehalter")
    assert [hit.snippet[start:end] for start, end in hit.spans] == ["Gehälter"]


def test_a_posting_is_found_too(user: User) -> None:
    take_in(user, mail(), now=NOW)
    keep_posting(user, "brightwater", POSTING, now=NOW)
    assert "ad1" in found_in(user, "plan the grid")


@given(st.text(st.characters(exclude_categories=["C"]), max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(30))
def test_whatever_is_typed_is_words_and_no_query(fresh: Fresh, typed: str) -> None:
    with fresh() as user:
        take_in(user, mail(text=INTERVIEW.format(when="") + typed), now=NOW, as_new=True)
        words = comparable(typed).split()[:10]
        assert all("m1" in found_in(user, word) for word in words if len(word) < 100)
        find(user, f'{typed}" OR "x* NEAR( -- \' | & !')


def test_what_is_discarded_for_good_is_found_no_more(user: User) -> None:
    take_in(user, encoded("base64"), now=NOW, as_new=True)
    the_bin.discard(user, "job", now=NOW)
    assert found_in(user, "substation") == []
    the_bin.empty(user)
    assert not ReadableText.objects.exists()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM journal_textindex_idx")
            assert cursor.fetchone()[0] <= 1, "the index holds nothing but its head"


def test_an_export_brings_what_is_found_and_what_matches(fresh: Fresh) -> None:
    stream = BytesIO()
    with fresh() as user:
        take_in(user, mail(1), now=NOW)
        export(user, stream)
    with fresh() as another:
        restore(another, stream)
        assert "m1" in found_in(another, "thank you for applying")
        assert match(another, Clues(thread=(message_id(1),))).opportunity == "brightwater"


def test_undoing_and_doing_again_keeps_a_message_findable(user: User) -> None:
    take_in(user, mail(1), now=NOW)
    undo(user, now=NOW)
    assert (found_in(user, "applying"), MessageIdentifier.objects.count()) == ([], 0)
    redo(user, now=NOW)
    assert found_in(user, "applying") == ["m1"]
    assert match(user, Clues(thread=(message_id(1),))).opportunity == "brightwater"


def queries_to_match(user: User, clues: Clues) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        match(user, clues)
    return [each["sql"] for each in asked]


def test_a_match_asks_the_same_few_questions_however_much_is_kept(user: User) -> None:
    take_in(user, mail(1), now=NOW)
    clues = Clues("<x@y>", (message_id(1),), employer="brightwater energy", sender="a@b.example")
    few = queries_to_match(user, clues)
    for number in range(2, 12):
        text = INTERVIEW.format(when="").replace("Brightwater", f"Firm{number}")
        take_in(
            user, mail(number, text, sender=f"x{number}@f{number}.example"), now=NOW, as_new=True
        )
    assert len(queries_to_match(user, clues)) == len(few)


@pytest.mark.on_sqlite
def test_a_match_reads_indexes_and_never_a_whole_table(user: User) -> None:
    take_in(user, mail(1), now=NOW + timedelta(hours=2))
    clues = Clues(
        "<x@y>",
        (message_id(7),),
        ("uid",),
        "R1",
        "brightwater energy",
        "analyst",
        "agency",
        "a@b.example",
    )
    with CaptureQueriesContext(connection) as asked:
        match(user, clues)
    for each in asked:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {each['sql']}")
            plan = [row[3] for row in cursor.fetchall()]
        assert not [step for step in plan if step.startswith("SCAN journal_")], plan


def test_the_ids_of_a_message_are_its_own_and_those_that_it_answers(user: User) -> None:
    result = take_in(user, mail(3, answers=(1, 2)), now=NOW, as_new=True).value
    assert isinstance(result, Intake)
    values = set(MessageIdentifier.objects.values_list("value", flat=True))
    assert values == {message_id(1), message_id(2), message_id(3)}
    assert KeptMessage.objects.get().identifiers == values
