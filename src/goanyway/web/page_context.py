"""What every page shows: where you are, and what was just done, with the way to take it back."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from goanyway.errors import UnknownId
from goanyway.journal.core.access import change_set
from goanyway.language import _
from goanyway.web.local_formats import place

DONE = "done"
"""The parameter of an address that names the change set that led to it."""

PLACES = (
    ("today", _("Today")),
    ("opportunities", _("Opportunities")),
    ("people", _("People")),
    ("record", _("Record")),
    ("search", _("Search")),
)
MORE_PLACES = (
    ("follow-ups", _("Follow-ups")),
    ("settings", _("Settings")),
    ("evidence", _("Evidence")),
    ("history", _("What happened")),
    ("bin", _("Bin")),
    ("help", _("Help")),
)


FAMILIES = {
    "today": "today",
    "new": "today",
    "messages": "opportunities",
    "opportunities": "opportunities",
    "advice": "opportunities",
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
def addressed(places: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str, str], ...]:
    """Places with their addresses, which do not change while the server runs."""
    return tuple((name, label, reverse(name)) for name, label in places)


def language() -> str:
    """The language of the interface."""
    return settings.LANGUAGE_CODE.partition("-")[0]


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
