"""A browser without a screen: Django's test client, with a pass, that checks every answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.test import Client

from goanyway.journal.models import User
from goanyway.web.gate import PASS, pass_for

HOST = "127.0.0.1"
ALWAYS = {
    "Content-Security-Policy": "default-src 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""What every answer has: a header, and what its value contains."""
POLICY = {
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
}


class Browser(Client):
    """A client whose every answer has the headers that keep a page safe."""

    def __init__(self, user: User | None = None, **defaults: Any) -> None:
        super().__init__(
            raise_request_exception=False,
            **{"SERVER_NAME": HOST, "HTTP_ORIGIN": f"http://{HOST}", **defaults},
        )
        if user is not None:
            self.cookies[f"{PASS}-80"] = pass_for(user)

    def generic_to(self, method: str, address: str, sent: Mapping[str, str]) -> Any:
        """The answer to a page asked for, or to a form sent."""
        return self.post(address, sent) if method == "post" else self.get(address, sent)

    def request(self, **request: Any) -> Any:
        response = super().request(**request)
        assert_safe(response)
        return response


def assert_safe(response: Any) -> None:
    """Whatever the answer, a page of another site can do nothing with it."""
    for name, value in ALWAYS.items():
        assert value in response.headers.get(name, ""), f"{name} of {response.status_code}"
    assert set(response.headers["Content-Security-Policy"].split("; ")) == POLICY
    assert response.headers.get("Cache-Control"), "nothing says how long it may be kept"
