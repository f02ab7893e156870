"""Which page answers to which address: each family of pages says it in its own module."""

from __future__ import annotations

from importlib import import_module

from django.urls import URLPattern

FAMILIES = (
    "today",
    "new",
    "messages",
    "advice",
    "reasons",
    "opportunities",
    "compare",
    "interviews",
    "debrief",
    "people",
    "follow_ups",
    "record",
    "search",
    "settings",
    "data",
    "firms",
    "tables",
    "evidence",
    "help",
    "history",
    "bin",
    "example",
    "sign_out",
)

urlpatterns: list[URLPattern] = [
    route
    for family in FAMILIES
    for route in import_module(f"goanyway.web.views.{family}").urlpatterns
]

handler400 = "goanyway.web.problems.bad_request"
handler403 = "goanyway.web.problems.forbidden"
handler404 = "goanyway.web.problems.not_found"
handler500 = "goanyway.web.problems.failed"
