"""What a form is answered with: on to the next page, which says what was done and can undo it."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url

from goanyway.errors import InputError
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.journal.core.changes import Done
from goanyway.language import _
from goanyway.web.page_context import DONE
from goanyway.web.plain_words import plain


def done(what: Done[object], to: str, *arguments: str, part: str = "") -> HttpResponse:
    """On to a page, after a use case; where it changed something, the page offers to undo it.

    Args:
        what: what the use case returned.
        to: the name of a route with its arguments, or a path of ours.
        part: the id of the part of the page to show, "notes".
    """
    path = urlsplit(resolve_url(to, *arguments))
    kept = [each for each in path.query.split("&") if each and not each.startswith(f"{DONE}=")]
    if what.change_set is not None:
        kept.append(urlencode({DONE: what.change_set.handle}))
    response = HttpResponseRedirect(
        path._replace(query="&".join(kept), fragment=part or path.fragment).geturl()
    )
    response.status_code = 303
    return response


def in_a_sentence(error: FieldError | InputError) -> str:
    """What is wrong with a value that was typed, and the mend."""
    if isinstance(error, FieldError):
        return _("This {problem}. {mend}").format(problem=error.problem, mend=error.mend)
    return plain(error)
