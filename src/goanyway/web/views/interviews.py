"""An interview: the sheet to prepare with, on one page of paper."""

from __future__ import annotations

from urllib.parse import urlencode

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_POST, require_safe

from goanyway.domain.facts import Style
from goanyway.journal.core.access import record, records
from goanyway.journal.intake import amendments
from goanyway.journal.keeping import schedule
from goanyway.journal.keeping.agenda import starts_at
from goanyway.journal.models import Interview, KeptMessage
from goanyway.web import fields
from goanyway.web.acting import Act, forms_of, perform
from goanyway.web.answers import done
from goanyway.web.request import Request

FROM_AFAR = (Style.VIDEO, Style.PHONE_SCREEN, Style.ONE_WAY_VIDEO)
MOST = 5
"""So many of each kind stand on the sheet."""


class PreparedForm(forms.Form):
    """What you note while preparing."""

    text = fields.text(lazy("Your notes for it"), rows=5, required=False)


ACTS = {
    "attend": Act(
        lambda request, each, _form: schedule.attend(request.user, each, now=request.now)
    ),
    "miss": Act(lambda request, each, _form: schedule.miss(request.user, each, now=request.now)),
    "cancel": Act(
        lambda request, each, _form: schedule.cancel(request.user, each, now=request.now)
    ),
    "plan-again": Act(
        lambda request, each, _form: amendments.plan_again(request.user, each, now=request.now)
    ),
    "prepared": Act(
        lambda request, each, form: schedule.write_preparation(
            request.user, each, form["text"], now=request.now
        ),
        PreparedForm,
        "yours",
    ),
}


@require_safe
def interview(request: Request, interview: str) -> HttpResponse:
    """The sheet."""
    return _page(request, interview, {}, 200)


@require_POST
def act(request: Request, interview: str, act: str) -> HttpResponse:
    """What became of it, or what you noted."""
    record(request.user, Interview, interview)
    performed, came = perform(request, ACTS, act, interview, _page)
    if isinstance(came, HttpResponse):
        return came
    to = "debrief" if act == "attend" else "interview"
    return done(came, to, interview, part=performed.part)


def _page(request: Request, handle: str, bound: dict[str, forms.Form], status: int) -> HttpResponse:
    found = schedule.prepare(request.user, handle)
    shown = forms_of(ACTS, bound)
    if "prepared" not in bound:
        shown["prepared"] = PreparedForm(
            prefix="prepared", initial={"text": found.interview.prepared}
        )
    start = starts_at(found.interview, request.now)
    context = {
        "found": found,
        "interview": found.interview,
        "job": found.opportunity,
        "forms": shown,
        "wrong": next(iter(bound.values()), None),
        "most": MOST,
        "start": start,
        "map": _map_of(found.interview),
        "dialed": "".join(each for each in found.telephone if each in "+0123456789"),
        "message": records(request.user, KeptMessage).filter(interview=found.interview).last(),
        "is_over": start is not None and start < request.now,
    }
    return render(request, "interviews/interview.html", context, status=status)


def _map_of(interview: Interview) -> str:
    """Where a map of the place is, on the web; nothing is asked of it before it is opened."""
    if not interview.place or interview.style in FROM_AFAR:
        return ""
    query = urlencode({"query": " ".join(interview.place.split())})
    return f"https://www.openstreetmap.org/search?{query}"


urlpatterns = [
    path("interviews/<slug:interview>/", interview, name="interview"),
    path("interviews/<slug:interview>/do/<slug:act>/", act, name="interview-act"),
]
