"""Your side, defaults, backups and where everything is kept."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def settings(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("settings/", settings, name="settings"),
]
