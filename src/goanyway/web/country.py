"""Where somebody is, as far as their browser says, to be told whom to report a fraud to."""

from __future__ import annotations

from django.http import HttpRequest

from goanyway.web.local_formats import place


def country_of(_request: HttpRequest) -> str | None:
    """The country of the browser's language, as an ISO 3166 code."""
    territory = place().territory
    return territory if territory and len(territory) == 2 else None
