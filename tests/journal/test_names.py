"""Names in comparable form, and ids made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.journal.core.changes import change
from goanyway.journal.core.short_ids import NAMED, PREFIXES, kind_of_handle
from goanyway.journal.models import RECORDS, Opportunity, User
from goanyway.journal.name_keys import employer_key, employer_slug, person_key, person_slug
from tests.journal.records import NOW, one_of_each


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Brightwater Energy, Inc.", "brightwater"),
        ("The Brightwater Company", "brightwater"),
        ("Bank of America", "bank-of-america"),
        ("IBM", "ibm"),
        ("N26 GmbH", "n26-1"),
        ("Crédit Agricole S.A.", "credit"),
        ("Müller & Söhne GmbH", "muller"),
        ("Straße AG", "strasse"),
        ("株式会社", "株式会社"),
        ("Group", "group"),
        ("", "job"),
        ("!!!", "job"),
    ],
)
def test_an_opportunity_is_called_after_its_employer(name: str, slug: str) -> None:
    assert employer_slug(name) == slug


def test_an_employer_is_the_same_in_any_spelling() -> None:
    spellings = ("Brightwater Energy", "BRIGHTWATER ENERGY, Inc.", "The Brightwater  Energy Ltd")
    assert {employer_key(each) for each in spellings} == {"brightwater energy"}


def test_a_person_is_the_same_with_the_family_name_first() -> None:
    assert person_key("Núñez, Ana María") == person_key("ana maria nunez") == "ana maria nunez"
    assert person_slug("Sinéad O’Neill") == "sinead-oneill"


@given(st.text())
def test_any_name_gives_an_id_that_is_no_number_of_another_kind(name: str) -> None:
    for slug in (employer_slug(name), person_slug(name)):
        assert 0 < len(slug) <= 42
        assert kind_of_handle(slug) == NAMED


def test_every_kind_is_told_by_its_id(user: User) -> None:
    assert len(PREFIXES) == len(RECORDS) - len(NAMED)
    for kind, record in one_of_each(user).items():
        assert kind in kind_of_handle(record.handle)


def test_jobs_and_people_of_one_name_have_different_ids(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        handles = [
            changes.add(Opportunity(opened_on=NOW.date()), called="acme").handle for _ in range(3)
        ]
    assert handles == ["acme", "acme-2", "acme-3"]
