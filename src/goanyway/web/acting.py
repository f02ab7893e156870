"""Forms that stand on the page of a record: each act has a form, a use case and a route."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.http import Http404, HttpResponse

from goanyway.errors import ChangedMeanwhile, InputError, JournalError, UnknownId
from goanyway.journal.core.changes import Done
from goanyway.web.plain_words import plain
from goanyway.web.request import Request

Do = Callable[[Request, str, Mapping[str, Any]], Done[object]]
Page = Callable[[Request, str, dict[str, forms.Form], int], HttpResponse]


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that can be done to a record.

    Attributes:
        do: the use case, called with the request, the record's id and what the form holds.
        form: its form; none where a button is enough.
        part: the part of the page to which it leads back.
    """

    do: Do
    form: type[forms.Form] = field(default=forms.Form)
    part: str = ""


def forms_of(acts: Mapping[str, Act], bound: Mapping[str, forms.Form]) -> dict[str, forms.Form]:
    """A form for each act; those in `bound` are shown with what was typed."""
    return {
        name: bound.get(name) or act.form(prefix=name)
        for name, act in acts.items()
        if act.form is not forms.Form
    }


def perform(
    request: Request, acts: Mapping[str, Act], name: str, handle: str, page: Page
) -> tuple[Act, Done[object] | HttpResponse]:
    """Do it, or show the page again with what is wrong.

    Returns:
        The act, and what was done; or the page that is shown again.

    Raises:
        Http404: there is no such act.
        UnknownId: there is no such record.
    """
    act = acts.get(name)
    if act is None:
        raise Http404
    form = act.form(request.POST, request.FILES, prefix=name)
    if form.is_valid():
        try:
            return act, act.do(request, handle, form.cleaned_data)
        except (UnknownId, ChangedMeanwhile):
            raise
        except (InputError, JournalError) as error:
            form.add_error(None, plain(error, request.user))
    return act, page(request, handle, {name: form}, 422)
