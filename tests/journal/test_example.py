"""The example journal: another owner's, made and removed as a whole."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from django.apps import apps

from goanyway.journal.archive.export import export
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.access import records
from goanyway.journal.keeping import offers
from goanyway.journal.keeping.agenda import needs
from goanyway.journal.keeping.comparing import compare
from goanyway.journal.keeping.full_text import find
from goanyway.journal.keeping.people import whom_you_know
from goanyway.journal.local import clock
from goanyway.journal.local.backups import backups
from goanyway.journal.local.example import example_owner, make_example, remove_example
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import ChangeSet, Opportunity, User
from tests.journal.conftest import Home
from tests.journal.records import NOW, one_of_each
from tests.journal.stories import everything

OF_AN_OWNER = [
    kind
    for kind in apps.get_app_config("journal").get_models()
    if any(field.name == "owner" for field in kind._meta.concrete_fields)
]


def exported(user: User) -> bytes:
    stream = io.BytesIO()
    export(user, stream)
    return stream.getvalue()


def rows_of(user: User) -> int:
    return sum(kind._base_manager.filter(owner=user).count() for kind in OF_AN_OWNER)


def test_it_is_a_whole_search_of_another_owner(user: User) -> None:
    example = make_example(NOW)
    assert example != user
    assert records(example, Opportunity).count() == 7
    assert not check(example).findings
    assert needs(example, now=NOW)
    assert make_example(NOW) == example
    assert records(example, Opportunity).count() == 7


@pytest.mark.slow
def test_what_it_compares_is_an_offer_that_runs_out_beside_a_job_and_others(user: User) -> None:
    shown = compare(make_example(NOW), now=NOW)
    assert shown.columns[0].pay is not None
    (offer,) = [each for each in shown.others if each.offer is not None]
    assert offer.runs_out is not None
    assert offer.runs_out > NOW.date()
    assert offer.beside is not None
    still_open = [each for each in shown.others if each.offer is None]
    assert len(still_open) >= 2
    assert len({each.verdict for each in still_open}) > 1
    assert any(each.pay is not None for each in still_open)
    assert not any(each.trouble for each in shown.columns)


@pytest.mark.slow
def test_neither_holds_anything_of_the_other(user: User) -> None:
    one_of_each(user)
    before, zipped = everything(user), exported(user)
    example = make_example(NOW)
    assert everything(user) == before
    assert exported(user) == zipped
    assert find(example, "sable")
    assert not find(user, "sable")
    assert whom_you_know(example, "Kestrel Rail")
    assert not whom_you_know(user, "Kestrel Rail")
    assert find(user, "storm")
    assert not find(example, "storm")


@pytest.mark.slow
def test_removing_it_leaves_nothing_of_it_and_all_of_ones_own(user: User) -> None:
    one_of_each(user)
    before = everything(user)
    example = make_example(NOW)
    assert rows_of(example) > 100
    remove_example()
    assert rows_of(example) == 0
    assert example_owner() is None
    assert everything(user) == before
    assert not check(user).findings
    remove_example()


@pytest.mark.slow
def test_half_of_it_is_never_there(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_arguments: object, **_named: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(offers, "receive", fails)
    with pytest.raises(OSError, match="no room"):
        make_example(NOW)
    assert example_owner() is None
    assert not any(kind._base_manager.exists() for kind in OF_AN_OWNER)
    monkeypatch.undo()
    assert records(make_example(NOW), Opportunity).count() == 7
    assert rows_of(user) == 0


@pytest.mark.slow
@pytest.mark.on_sqlite
def test_its_days_of_long_ago_make_no_backups_of_long_ago(
    make_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    home: Path = make_home()
    one_of_each(open_journal(home, now=NOW))
    make_example(NOW)
    assert {each.made_at.date() for each in backups(home)} == {clock.now().date()}
    assert ChangeSet.objects.filter(at__lt=NOW).exists()
