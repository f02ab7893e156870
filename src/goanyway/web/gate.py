"""Who gets in: requests to this machine by its own names, from a browser that holds the pass.

A browser is opened with a start token, as notebooks do. The token is traded for a pass: a cookie,
signed, that no script can read and that no other site's request carries. It is good for this run of
the server on this port, until somebody signs out everywhere.
"""

from __future__ import annotations

import secrets
from datetime import timedelta

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from goanyway.journal.local.opening import owner
from goanyway.journal.models import User
from goanyway.settings.run import SECRET
from goanyway.web import clock
from goanyway.web.middleware import Answer
from goanyway.web.problems import forged
from goanyway.web.start_tokens import HELLO, proof, redeem

SAFE = ("GET", "HEAD", "OPTIONS")
START = "/start/"
PASS = "goanyway-pass"  # noqa: S105 - the name of a cookie
SALT = "goanyway.web.gate"
GOOD_FOR = timedelta(days=30)

_passes = [secrets.token_hex(8)]
"""What all passes that are good are signed with besides; the last one counts."""


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
        if request.path_info == HELLO:
            return _hello(request)
        if request.path_info == START:
            return _start(request)
        user = _holder(request)
        if user is None:
            return render(request, "errors/no_pass.html", status=403)
        if request.method not in SAFE and "Origin" not in request.headers:
            return forged(request)  # each browser says where a form was sent from
        request.user = user
        response = answer(request)
        patch_vary_headers(response, ["Cookie"])
        return response

    return answered


def pass_for(user: User, port: str = "80") -> str:
    """The value of the cookie with which a browser is this user's, on this port."""
    return signing.dumps(user.get_username(), salt=_salt(port))


def sign_out_everywhere() -> None:
    """No pass is good any more; `goanyway open` gives a new one."""
    _passes.append(secrets.token_hex(8))


def take_back_pass(request: HttpRequest, response: HttpResponse) -> None:
    """Let the browser forget its pass, and what it has kept of our pages.

    Its other cookies stay: they may be those of another journal, or another program's on this
    machine, which cookies do not tell apart.
    """
    response.delete_cookie(_cookie(request), samesite="Strict")
    response["Clear-Site-Data"] = '"cache", "storage"'


def _salt(port: str) -> str:
    return f"{SALT}:{port}:{_passes[-1]}"


def _hello(request: HttpRequest) -> HttpResponse:
    """What shows a second start that this is its server."""
    said = proof(SECRET, request.GET.get("challenge", "")[:100])
    return HttpResponse(said, content_type="text/plain; charset=utf-8")


def _start(request: HttpRequest) -> HttpResponse:
    if not redeem(SECRET, request.GET.get("token", "")[:300]):
        return render(request, "errors/no_pass.html", status=403)
    # A page that goes on by itself, and no redirect: to a browser that was opened on a file, a
    # redirect still comes from there, and would bring no cookie of the strict kind.
    response = render(request, "start.html")
    response.set_cookie(
        _cookie(request),
        pass_for(owner(), request.get_port()),
        max_age=GOOD_FOR,
        httponly=True,
        samesite="Strict",
    )
    return response


def _holder(request: HttpRequest) -> User | None:
    value = request.COOKIES.get(_cookie(request), "")
    try:
        name = signing.loads(value, salt=_salt(request.get_port()), max_age=GOOD_FOR)
    except signing.BadSignature:
        return None
    return User.objects.filter(username=name).first()


def _cookie(request: HttpRequest) -> str:
    """Cookies do not tell ports apart; two journals at once must not take each other's pass."""
    return f"{PASS}-{request.get_port()}"
