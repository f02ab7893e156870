"""The page speaks the language that the browser asks for, where there is a catalog of it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_vary_headers

from goanyway.language import speaking
from goanyway.web.middleware import Answer


def in_the_language_of_the_reader(answer: Answer) -> Answer:
    """Middleware: the program's texts and Django's own, for as long as the request is answered.

    Where the browser names no language that there is a catalog of, the environment's holds.
    """

    def answered(request: HttpRequest) -> HttpResponseBase:
        code = translation.get_language_from_request(request)
        with translation.override(code), speaking(translation.to_locale(code)):
            response = answer(request)
        patch_vary_headers(response, ["Accept-Language"])
        return response

    return answered
