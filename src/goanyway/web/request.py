"""A request as the views see it: whose it is, and when."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from goanyway.journal.models import User


class Request(HttpRequest):
    """A request that has passed the gate.

    Attributes:
        user: whose journal it is about.
        in_example: whether that is the example.
        now: the moment it counts from, in the zone of this machine.
        htmx: true where a part of a page is asked for, rather than a page.
    """

    user: User
    in_example: bool
    now: datetime
    htmx: HtmxDetails
