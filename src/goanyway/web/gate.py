"""Who gets in: requests to this machine by its own names, from a browser that holds the pass.

The server makes a start token and opens the browser with it, as notebooks do. The token is traded
for a cookie, signed, that no script can read and that no other site's request carries.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.cache import patch_vary_headers

from goanyway.journal.local.opening import owner
from goanyway.journal.models import User
from goanyway.web import clock

Answer = Callable[[HttpRequest], HttpResponseBase]

START = "/start/"
PASS = "goanyway-pass"  # noqa: S105 - the name of a cookie
SALT = "goanyway.web.gate"
GOOD_FOR = timedelta(days=30)


def only_this_machine(answer: Answer) -> Answer:
    """Middleware: refuse every other name for this machine, whatever is asked for."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        request.get_host()
        return answer(request)

    return answered


def only_with_a_pass(answer: Answer) -> Answer:
    """Middleware: say whose request it is, and turn away who brings neither pass nor token."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        request.now = clock.now()  # type: ignore[attr-defined]
        if request.path_info == START:
            return _start(request)
        user = _holder(request)
        if user is None:
            return render(request, "errors/no_pass.html", status=403)
        request.user = user
        response = answer(request)
        patch_vary_headers(response, ["Cookie"])
        return response

    return answered


def pass_for(user: User) -> str:
    """The value of the cookie with which a browser is this user's."""
    return signing.dumps(user.get_username(), salt=SALT)


def _start(request: HttpRequest) -> HttpResponse:
    token = request.GET.get("token", "")
    if not hmac.compare_digest(token.encode(), settings.START_TOKEN.encode()):
        return render(request, "errors/no_pass.html", status=403)
    response = redirect("today")
    response.set_cookie(
        _cookie(request),
        pass_for(owner()),
        max_age=GOOD_FOR,
        httponly=True,
        samesite="Strict",
    )
    return response


def _holder(request: HttpRequest) -> User | None:
    value = request.COOKIES.get(_cookie(request), "")
    try:
        name = signing.loads(value, salt=SALT, max_age=GOOD_FOR)
    except signing.BadSignature:
        return None
    return User.objects.filter(username=name).first()


def _cookie(request: HttpRequest) -> str:
    """Cookies do not tell ports apart; two journals at once must not take each other's pass."""
    return f"{PASS}-{request.get_port()}"
