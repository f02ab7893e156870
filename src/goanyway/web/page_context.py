"""What every page shows: where you are, and what was just done, with the way to take it back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from goanyway.errors import UnknownId
from goanyway.journal.core.access import change_set
from goanyway.journal.local.daily_backup import backup_trouble
from goanyway.journal.local.opening import can_only_be_read
from goanyway.language import N_, Texts, spoken
from goanyway.web.local_formats import place

DONE = "done"
"""The parameter of an address that names the change set that led to it."""

PLACES = Texts(
    {
        "today": N_("Today"),
        "opportunities": N_("Opportunities"),
        "people": N_("People"),
        "record": N_("Record"),
        "search": N_("Search"),
    }
)
MORE_PLACES = Texts(
    {
        "compare": N_("Compare"),
        "follow-ups": N_("Follow-ups"),
        "settings": N_("Settings"),
        "evidence": N_("Evidence"),
        "history": N_("What happened"),
        "bin": N_("Bin"),
        "help": N_("Help"),
    }
)


FAMILIES = {
    "today": "today",
    "new": "today",
    "messages": "opportunities",
    "opportunities": "opportunities",
    "advice": "opportunities",
    "compare": "compare",
    "interviews": "opportunities",
    "debrief": "opportunities",
    "people": "people",
    "record": "record",
    "search": "search",
    "follow_ups": "follow-ups",
    "settings": "settings",
    "data": "settings",
    "firms": "settings",
    "tables": "opportunities",
    "evidence": "evidence",
    "history": "history",
    "bin": "bin",
    "help": "help",
}
"""To which place a family of pages belongs, by the module of its views."""


@cache
def _address(name: str) -> str:
    """The address of a place, which does not change while the server runs."""
    return reverse(name)


def addressed(places: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Places with their labels and addresses."""
    return ((name, label, _address(name)) for name, label in places.items())


def language() -> str:
    """The language of the interface."""
    return spoken().partition("_")[0]


def everywhere(request: HttpRequest) -> dict[str, Any]:
    """For every template: the places to go, the language, and what was just done."""
    user = getattr(request, "user", None)
    return {
        "language": language(),
        "here": _here(request),
        "locale": place(),
        "now": getattr(request, "now", None),
        "in_example": getattr(request, "in_example", False),
        "places": addressed(PLACES) if user else (),
        "more_places": addressed(MORE_PLACES) if user else (),
        "done": _done(request) if user else None,
        "backup_trouble": backup_trouble() if user else "",
        "can_only_be_read": can_only_be_read() if user else False,
    }


def _here(request: HttpRequest) -> str:
    match = request.resolver_match
    return FAMILIES.get(match.func.__module__.rpartition(".")[2], "") if match else ""


def _done(request: HttpRequest) -> Any:
    handle = request.GET.get(DONE, "")
    if not handle:
        return None
    try:
        return change_set(request.user, handle)  # type: ignore[arg-type]
    except UnknownId:
        return None
