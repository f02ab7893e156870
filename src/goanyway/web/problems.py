"""What went wrong, as a page that says what happened, why, and what to do next.

Every answer that refuses or fails is such a page, also where Django would send an empty one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils.cache import add_never_cache_headers

from goanyway.errors import (
    ChangedMeanwhile,
    GoanywayError,
    JournalUnusable,
    UnknownId,
)
from goanyway.language import _
from goanyway.web.conflict import conflict
from goanyway.web.page_context import language

Answer = Callable[[HttpRequest], HttpResponseBase]

STATUS: tuple[tuple[type[GoanywayError], HTTPStatus], ...] = (
    (UnknownId, HTTPStatus.NOT_FOUND),
    (ChangedMeanwhile, HTTPStatus.CONFLICT),
    (JournalUnusable, HTTPStatus.SERVICE_UNAVAILABLE),
    (GoanywayError, HTTPStatus.UNPROCESSABLE_ENTITY),
)
"""The status for what is raised on purpose; the first that fits."""


@dataclass(frozen=True, slots=True)
class Problem:
    """The words of one page: the headline, why, and what to do."""

    headline: str
    why: str
    mend: str


SAID = {
    400: Problem(
        _("This request cannot be read."),
        _("What came in was incomplete, or not meant for this page."),
        _("Go back, load the page again and repeat what you did."),
    ),
    403: Problem(
        _("This form is no longer good."),
        _("It came without the mark that shows it was sent from this page by you."),
        _("Go back, load the page again and send the form once more. Nothing was changed."),
    ),
    404: Problem(
        _("There is nothing here."),
        _("Nothing of yours has this address. It may have been taken back or put into the bin."),
        _("Look for it with Search, or begin at Today."),
    ),
    405: Problem(
        _("This address answers to a form only."),
        _("It was opened as a page, and it is there to change something."),
        _("Open the page that has the form. Nothing was changed."),
    ),
    409: Problem(
        _("This was changed in another place."),
        _("It is not what it was when you opened the page, so nothing was written."),
        _("Open it again, and make your change on what is there now."),
    ),
    413: Problem(
        _("This is too large."),
        _("One form takes at most 50 MB with all its files, and 5 MB of typed text."),
        _("Send fewer files at once, or take in a large mailbox with the command `add`."),
    ),
    422: Problem(
        _("This could not be done."),
        _("Something that was given does not fit."),
        _("Go back, and correct it. Nothing was changed."),
    ),
    500: Problem(
        _("This failed, and the mistake is ours."),
        _("What you entered before is kept; the last step may not be."),
        _("Go back and try again. The window where goanyway runs names the place in the program."),
    ),
    503: Problem(
        _("The journal cannot be used just now."),
        _("Another program may be writing to it, or its file cannot be opened."),
        _("Wait a moment and try again. Nothing was changed."),
    ),
}


class Problems:
    """Middleware: turn what was raised, and every empty refusal, into a page."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer, with words where it had none."""
        response = self._answer(request)
        status = response.status_code
        is_bare = isinstance(response, HttpResponse) and not response.content
        if status < HTTPStatus.BAD_REQUEST or not is_bare:
            return response
        said = page(request, status)
        if "Allow" in response:
            said["Allow"] = response["Allow"]
        return said

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What was raised on purpose, in its own words; anything else is a failure."""
        if isinstance(error, ChangedMeanwhile) and request.method == "POST":
            return conflict(request, str(error))
        for kind, status in STATUS:
            if isinstance(error, kind):
                what, _newline, mend = str(error).partition("\n")
                return page(request, status, what if "`" in mend else str(error))
        return None


def page(request: HttpRequest, status: int, said: str = "") -> HttpResponse:
    """The page for a status; `said` takes the place of the usual reason."""
    problem = SAID.get(status, SAID[400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500])
    why, _newline, mend = said.partition("\n")
    context = {
        "headline": problem.headline,
        "why": why or problem.why,
        "mend": mend or problem.mend,
        "language": language(),
    }
    broken = status >= HTTPStatus.INTERNAL_SERVER_ERROR  # then the request may not be asked
    text = render_to_string("errors/problem.html", context, None if broken else request)
    response = HttpResponse(text, status=status)
    add_never_cache_headers(response)
    return response


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """What Django calls where a request cannot be read; too large a one is one of them."""
    from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent

    too_large = isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent)
    return page(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE if too_large else 400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """What Django calls where no route fits."""
    return page(request, 404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """What Django calls where something is forbidden."""
    return page(request, 403)


def failed(request: HttpRequest) -> HttpResponse:
    """What Django calls where a view failed."""
    return page(request, 500)


def forged(request: HttpRequest, **_reason: str) -> HttpResponse:
    """What Django calls where a form lacks its mark."""
    return page(request, 403)
