"""Advice on an opportunity: the verdict, what it rests on, what would flip it."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def advice(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def what_if(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def questions(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def choose(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("opportunities/<slug:opportunity>/advice/", advice, name="advice"),
    path("opportunities/<slug:opportunity>/advice/what-if/", what_if, name="what-if"),
    path("opportunities/<slug:opportunity>/advice/questions/", questions, name="questions"),
    path("opportunities/<slug:opportunity>/choose/", choose, name="choose"),
]
