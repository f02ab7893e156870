"""Follow-ups: what you owe, with a draft to copy, mail or save."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def follow_ups(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def follow_up(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def follow_up_eml(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("follow-ups/", follow_ups, name="follow-ups"),
    path("follow-ups/<slug:follow_up>/", follow_up, name="follow-up"),
    path("follow-ups/<slug:follow_up>.eml", follow_up_eml, name="follow-up-eml"),
]
