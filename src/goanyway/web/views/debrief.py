"""The debrief: five short steps on a phone, kept as you go."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def debrief(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def debrief_step(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("interviews/<slug:interview>/debrief/", debrief, name="debrief"),
    path("interviews/<slug:interview>/debrief/<slug:step>/", debrief_step, name="debrief-step"),
]
