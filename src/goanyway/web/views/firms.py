"""Your own list of firms: what you looked up of them, to be sure who writes."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods, require_POST

from goanyway.domain.screening import Firm
from goanyway.errors import InputError
from goanyway.journal.keeping.firms import firms_file, keep_firm, known_firms, remove_firm
from goanyway.web import fields
from goanyway.web.request import Request

FIELDS = ("name", "domains", "number", "looked_up", "where")


class FirmForm(forms.Form):
    """A firm as you found it where nobody who writes to you can have a hand in."""

    name = fields.line(lazy("The firm"), required=True)
    domains = fields.line(
        lazy("Its domains"),
        lazy("What stands behind www. or the @; several with commas."),
        required=True,
    )
    number = fields.line(
        lazy("The number of its head office"), required=True, type="tel", autocomplete="off"
    )
    looked_up = fields.day(lazy("Looked up on"), required=True)
    where = fields.line(
        lazy("Where"), lazy("As its annual report, or the register of companies."), required=True
    )

    def firm(self) -> Firm:
        """What was typed."""
        found = self.cleaned_data
        domains = tuple(each for each in re.split(r"[\s,;]+", found["domains"]) if each)
        return Firm(found["name"], domains, found["number"], found["looked_up"], found["where"])


@require_http_methods(["GET", "HEAD", "POST"])
def firms(request: Request) -> HttpResponse:
    """The list; with a form for one more, or for one that is said anew."""
    if request.method != "POST":
        removed = "removed" in request.GET
        given = {name: request.GET.get(name, "")[:300] for name in FIELDS} if removed else {}
        today = {"looked_up": request.now.date()}
        return _page(request, FirmForm(initial=given or today), 200)
    form = FirmForm(request.POST)
    if form.is_valid():
        try:
            keep_firm(form.firm())
        except InputError as error:
            form.add_error("domains", str(error).rpartition(": ")[2])
        else:
            return redirect("firms")
    return _page(request, form, 422)


@require_POST
def no_firm(request: Request) -> HttpResponse:
    """Take one out; the form then holds what it said, so that it can be put back."""
    name = request.POST.get("name", "")
    taken = next((each for each in known_firms() if each.name == name), None)
    if taken is None:
        return redirect("firms")
    remove_firm(name)
    said = dict(zip(FIELDS, _typed(taken), strict=True))
    return redirect(f"{reverse('firms')}?{urlencode({**said, 'removed': name})}")


def _typed(firm: Firm) -> tuple[str, ...]:
    """A firm as the fields of the form have it."""
    return (
        firm.name,
        ", ".join(firm.domains),
        firm.number,
        firm.looked_up.isoformat(),
        firm.where,
    )


def _page(request: Request, form: FirmForm, status: int) -> HttpResponse:
    unusable = ""
    try:
        found = known_firms()
    except InputError as error:
        found, unusable, status = (), str(error), 422
    context = {
        "firms": found,
        "form": form,
        "file": firms_file(),
        "unusable": unusable,
        "removed": request.GET.get("removed", "")[:300],
    }
    return render(request, "firms/firms.html", context, status=status)


urlpatterns = [
    path("settings/firms/", firms, name="firms"),
    path("settings/firms/remove/", no_firm, name="no-firm"),
]
