"""Signing out everywhere: no browser holds a pass any more."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_POST

from goanyway.web.gate import sign_out_everywhere, take_back_pass
from goanyway.web.request import Request


@require_POST
def sign_out(request: Request) -> HttpResponse:
    """End every pass, this browser's too."""
    sign_out_everywhere()
    response = render(request, "errors/signed_out.html")
    take_back_pass(request, response)
    return response


urlpatterns = [path("settings/sign-out/", sign_out, name="sign-out")]
