"""Nobody reaches what is not theirs: every access function, with its owner and an outsider."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from hashlib import sha256

import pytest

from goanyway.errors import UnknownId
from goanyway.journal import access
from goanyway.journal.changes import change
from goanyway.journal.models import RECORDS, Opportunity, Record, User
from tests.journal.records import MAIL, NOW, one_of_each, opportunity

Case = Callable[[User, Record], object]

CASES: dict[str, Case] = {
    "anything": lambda user, made: access.anything(user, made.handle),
    "binned": lambda user, made: list(access.binned(user, type(made))),
    "change_set": lambda user, _made: access.change_set(user, "c1"),
    "change_sets": lambda user, _made: list(access.change_sets(user)),
    "content": lambda user, _made: access.content(user, sha256(MAIL).hexdigest()),
    "record": lambda user, made: access.record(user, type(made), made.handle),
    "records": lambda user, made: list(access.records(user, type(made))),
    "row_changes": lambda user, _made: list(access.row_changes(user)),
}


def test_the_table_names_every_access_function() -> None:
    public = {
        name
        for name, each in vars(access).items()
        if inspect.isfunction(each) and each.__module__ == access.__name__ and name[0] != "_"
    }
    assert set(CASES) == public


def seen(case: Case, user: User, made: Record) -> bool:
    """Whether the user gets anything."""
    try:
        return bool(case(user, made))
    except UnknownId:
        return False


@pytest.mark.parametrize("name", CASES)
def test_the_owner_sees_it_and_an_outsider_does_not(user: User, outsider: User, name: str) -> None:
    made = one_of_each(user)
    assert set(made) == set(RECORDS)
    if name == "binned":
        with change(user, "tests.bin", NOW) as changes:
            for each in made.values():
                changes.edit(each, deleted_at=NOW)
    for each in made.values():
        assert seen(CASES[name], user, each)
        assert not seen(CASES[name], outsider, each)


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
