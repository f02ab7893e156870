"""Start tokens, which open the page in a browser, and how the server proves that it is ours.

Both rest on the secret of the run, which a second start reads from a file of its owner's in the
journal's folder. A token is good once, and for a few minutes. A second start asks the server for a
proof before it trusts it: another program that took the port cannot give one.
"""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from hashlib import sha256

HELLO = "/hello/"
"""Where the server is challenged."""

GOOD_FOR = 600
"""Seconds in which a token is to be used."""

_used: set[str] = set()
_turn = threading.Lock()


def start_token(secret: str, now: float | None = None) -> str:
    """A new token of the server with that secret.

    Args:
        secret: of the run.
        now: seconds since the epoch, in place of the clock.
    """
    until = int((time.time() if now is None else now) + GOOD_FOR)
    said = f"{until}.{secrets.token_urlsafe(16)}"
    return f"{said}.{_sign(secret, 'token', said)}"


def redeem(secret: str, token: str, now: float | None = None) -> bool:
    """Whether the token is one of this server's, in time, and not used before; it is used now."""
    said, _dot, signature = token.rpartition(".")
    if not _same(signature, _sign(secret, "token", said)):
        return False
    until = int(said.partition(".")[0])
    if until < (time.time() if now is None else now):
        return False
    with _turn:
        if token in _used:
            return False
        _used.add(token)
    return True


def proof(secret: str, challenge: str) -> str:
    """What only a server with that secret answers to a challenge."""
    return _sign(secret, "server", challenge)


def proves(secret: str, challenge: str, answer: str) -> bool:
    """Whether the answer to a challenge shows that the server has that secret."""
    return _same(answer, proof(secret, challenge))


def _sign(secret: str, purpose: str, said: str) -> str:
    return hmac.new(secret.encode(), f"{purpose}:{said}".encode(), sha256).hexdigest()


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), right.encode())
