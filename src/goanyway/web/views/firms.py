"""Your own list of firms: what you looked up of them, to be sure who writes."""

from __future__ import annotations

import re

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods, require_POST

from goanyway.domain import screening
from goanyway.errors import InputError
from goanyway.journal.core.access import records
from goanyway.journal.keeping.firms import keep_firm, remove_firm
from goanyway.journal.models import Firm
from goanyway.web import fields
from goanyway.web.answers import done
from goanyway.web.plain_words import plain
from goanyway.web.request import Request


class FirmForm(forms.Form):
    """A firm as you found it where nobody who writes to you can have a hand in."""

    name = fields.line(lazy("The company"), required=True)
    domains = fields.line(
        lazy("Its domains"),
        lazy("The part after www. or the @. Separate several with commas."),
        required=True,
    )
    number = fields.line(
        lazy("Its head office’s phone number"), required=True, type="tel", autocomplete="off"
    )
    looked_up = fields.day(lazy("Looked up on"), required=True)
    where = fields.line(
        lazy("Where"),
        lazy("Such as its annual report, or the register of companies."),
        required=True,
    )

    def firm(self) -> screening.Firm:
        """What was typed."""
        typed = self.cleaned_data
        return screening.Firm(
            name=typed["name"],
            domains=tuple(each for each in re.split(r"[\s,;]+", typed["domains"]) if each),
            number=typed["number"],
            looked_up=typed["looked_up"],
            where=typed["where"],
        )


@require_http_methods(["GET", "HEAD", "POST"])
def firms(request: Request) -> HttpResponse:
    """The list; with a form for one more, or for one that is said anew."""
    if request.method != "POST":
        return _page(request, FirmForm(initial={"looked_up": request.now.date()}), 200)
    form = FirmForm(request.POST)
    if form.is_valid():
        try:
            return done(keep_firm(request.user, form.firm(), now=request.now), "firms")
        except InputError as error:
            form.add_error("domains", plain(error))
    return _page(request, form, 422)


@require_POST
def no_firm(request: Request, firm: str) -> HttpResponse:
    """Take one out."""
    return done(remove_firm(request.user, firm, now=request.now), "firms")


def _page(request: Request, form: FirmForm, status: int) -> HttpResponse:
    context = {"firms": records(request.user, Firm), "form": form}
    return render(request, "firms/firms.html", context, status=status)


urlpatterns = [
    path("settings/firms/", firms, name="firms"),
    path("settings/firms/<slug:firm>/remove/", no_firm, name="no-firm"),
]
