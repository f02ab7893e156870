"""Search over everything that is kept."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def search(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("search/", search, name="search"),
]
