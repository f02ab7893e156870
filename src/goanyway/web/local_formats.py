"""Dates, times and figures in the manner of the place that the browser names."""

from __future__ import annotations

from collections.abc import Iterator
from contextvars import ContextVar
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import parse_locale
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation.trans_real import parse_accept_lang_header

from goanyway.language import ENGLISH, spoken
from goanyway.spoken_numbers import written_as_in
from goanyway.web.middleware import Answer

_place: ContextVar[str] = ContextVar("place", default="en_US")


def place() -> Locale:
    """The locale whose manner holds: the interface's language, the browser's country."""
    return Locale.parse(_place.get())


def in_the_manner_of_the_place(answer: Answer) -> Answer:
    """Middleware: write as in the country of the browser's first language."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        name = place_of(request.headers.get("Accept-Language", ""), spoken())
        token = _place.set(name)
        try:
            with written_as_in(name):
                return answer(request)
        finally:
            _place.reset(token)

    return answered


@lru_cache(maxsize=200)
def place_of(accepted: str, language: str = ENGLISH) -> str:
    """The locale for an Accept-Language header: "de-DE,de" gives en_DE where pages are English."""
    language = language.partition("_")[0]
    territories = [*_territories(accepted.lower()[:500]), "US"]
    for name in (f"{language}_{territories[0]}", language, f"en_{territories[0]}"):
        try:
            return str(Locale.parse(name))
        except (ValueError, UnknownLocaleError):
            continue
    return "en_US"


def _territories(accepted: str) -> Iterator[str]:
    """The countries that a browser's languages name, the most wanted first."""
    for tag, _weight in parse_accept_lang_header(accepted):
        try:
            territory = parse_locale(tag, sep="-")[1]
        except ValueError:
            continue
        if territory:
            yield territory
