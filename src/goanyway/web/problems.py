"""What went wrong, as a page that says what happened, why, and what to do next.

Every answer that refuses or fails is such a page, also where Django would send an empty one.
"""

from __future__ import annotations

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
from goanyway.journal.models import User
from goanyway.language import N_, _
from goanyway.web.conflict import conflict
from goanyway.web.middleware import Answer
from goanyway.web.page_context import language
from goanyway.web.plain_words import plain

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
        N_("We can’t read this request."),
        N_("What came in was incomplete, or wasn’t meant for this page."),
        N_("Go back, reload the page and try again."),
    ),
    403: Problem(
        N_("This form has expired."),
        N_("It’s missing the token that shows you sent it from this page."),
        N_("Go back, reload the page and send the form again. Nothing was changed."),
    ),
    404: Problem(
        N_("There is nothing here."),
        N_("You have nothing at this address. It may have been undone or put in the bin."),
        N_("Try Search, or start from Today."),
    ),
    405: Problem(
        N_("This address only takes forms."),
        N_("It was opened as a page, but it’s only there to change something."),
        N_("Open the page that has the form. Nothing was changed."),
    ),
    409: Problem(
        N_("This was changed somewhere else."),
        N_("It has changed since you opened the page, so nothing was saved."),
        N_("Open it again and make your change to what’s there now."),
    ),
    413: Problem(
        N_("This is too large."),
        N_("A form can hold up to 50 MB including its files, and 5 MB of typed text."),
        N_("Send fewer files at once, or split a large mailbox into parts."),
    ),
    422: Problem(
        N_("We couldn’t do that."),
        N_("Something you entered doesn’t fit."),
        N_("Go back and fix it. Nothing was done."),
    ),
    500: Problem(
        N_("That failed, and it’s our mistake."),
        N_("What you entered before is saved. The last step may not be."),
        N_("Go back and try again. The window where goanyway runs names the place in the program."),
    ),
    503: Problem(
        N_("We can’t use the journal right now."),
        N_("Another program may be writing to it, or we can’t open its file."),
        N_("Wait a moment and try again. Nothing was done."),
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
            return conflict(request, plain(error, _user_of(request)))
        for kind, status in STATUS:
            if isinstance(error, kind):
                return page(request, status, plain(error, _user_of(request)))
        return None


def _user_of(request: HttpRequest) -> User | None:
    """Whose page it is; nobody's where the journal cannot be used."""
    return getattr(request, "user", None)


def page(request: HttpRequest, status: int, said: str = "") -> HttpResponse:
    """The page for a status; `said` takes the place of the usual reason."""
    problem = SAID.get(status, SAID[400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500])
    why, _newline, mend = said.partition("\n")
    context = {
        "headline": _(problem.headline),
        "why": why or _(problem.why),
        "mend": mend or _(problem.mend),
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
