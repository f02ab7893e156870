"""The record: what you took away, and how good the forecasts were."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def record(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("record/", record, name="record"),
]
