"""The example journal: something to play with, kept apart and removed as a whole."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def example(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("example/", example, name="example"),
]
