"""Help: how to use the page, and what it promises."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def help_page(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("help/", help_page, name="help"),
]
