"""Every figure that is assumed, with its source."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def evidence(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def evidence_row(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("evidence/", evidence, name="evidence"),
    path("evidence/<str:key>/", evidence_row, name="evidence-row"),
]
