"""The firms that you looked up by hand: their official domains, the number of their head office.

The screen uses them to say how to be sure; nothing of them is ever fetched.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from goanyway.domain import screening
from goanyway.errors import InputError
from goanyway.interchange.firm_list import read_domain
from goanyway.journal.core.access import binned, record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.models import Firm, User
from goanyway.language import _


def known_firms(user: User) -> tuple[screening.Firm, ...]:
    """The firms that you looked up, as the screen knows them."""
    return tuple(
        screening.Firm(each.name, tuple(each.domains), each.number, each.looked_up, each.where)
        for each in records(user, Firm)
    )


def keep_firm(user: User, firm: screening.Firm, *, now: datetime) -> Done[Firm]:
    """Keep a firm that you looked up, or say one of the same name anew.

    Raises:
        InputError: it lacks something, or a domain is none.
    """
    with change(user, "firms.keep_firm", now) as changes:
        kept = _keep(changes, firm, _of_name(user, firm.name))
    return changes.done(kept)


def keep_list(user: User, firms: Iterable[screening.Firm], *, now: datetime) -> Done[list[Firm]]:
    """Keep the firms of a list; what you have of the same name stays as it is.

    Returns:
        Those that are new.

    Raises:
        InputError: one lacks something, or a domain is none.
    """
    with change(user, "firms.keep_list", now) as changes:
        new = [_keep(changes, each, None) for each in firms if not _of_name(user, each.name)]
    return changes.done(new)


def remove_firm(user: User, firm: str, *, now: datetime) -> Done[Firm]:
    """Put a firm into the bin.

    Args:
        firm: its id.

    Raises:
        UnknownId: you have none of that id.
    """
    with change(user, "firms.remove_firm", now) as changes:
        removed = changes.edit(record(user, Firm, firm), deleted_at=now)
    return changes.done(removed)


def _of_name(user: User, name: str) -> Firm | None:
    """The firm of that name, also one in the bin."""
    key = Firm.key_of(name)
    return (
        records(user, Firm).filter(name_key=key).first()
        or binned(user, Firm).filter(name_key=key).first()
    )


def _keep(changes: Changes, firm: screening.Firm, there: Firm | None) -> Firm:
    values = {
        "name": " ".join(firm.name.split()),
        "domains": [read_domain(each) for each in firm.domains],
        "number": firm.number.strip(),
        "where": firm.where.strip(),
    }
    if not all(values.values()):
        raise InputError(_("A firm needs a name, a domain, a number, and where you looked it up."))
    if there is not None:
        return changes.edit(there, **values, looked_up=firm.looked_up, deleted_at=None)
    return changes.add(Firm(**values, looked_up=firm.looked_up))
