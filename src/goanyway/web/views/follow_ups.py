"""Follow-ups: what you owe, with a draft to copy, mail or save."""

from __future__ import annotations

from django import forms
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_POST, require_safe

from goanyway.interchange.outputs.mail_draft import as_eml, as_mailto
from goanyway.journal.core.access import record, records
from goanyway.journal.keeping import follow_ups as journal
from goanyway.journal.models import FollowUp
from goanyway.web import fields
from goanyway.web.acting import Act, forms_of, perform
from goanyway.web.answers import done
from goanyway.web.request import Request

PER_PAGE = 30


class RewriteForm(forms.Form):
    """Your own words in place of the draft."""

    subject = fields.line(lazy("Subject"))
    text = fields.text(lazy("Text"), rows=10, required=False)


class SnoozeForm(forms.Form):
    """Until when it can wait."""

    until = fields.day(lazy("Remind me on"), required=True)


ACTS = {
    "done": Act(lambda request, each, _form: journal.done(request.user, each, now=request.now)),
    "not-needed": Act(
        lambda request, each, _form: journal.not_needed(request.user, each, now=request.now)
    ),
    "snooze": Act(
        lambda request, each, form: journal.snooze(
            request.user, each, form["until"], now=request.now
        ),
        SnoozeForm,
    ),
    "rewrite": Act(
        lambda request, each, form: journal.rewrite(
            request.user, each, form["text"], form["subject"], now=request.now
        ),
        RewriteForm,
    ),
}
AWAY = ("done", "not-needed", "snooze")
"""Acts after which there is nothing left to do on the page of one."""


@require_safe
def follow_ups(request: Request) -> HttpResponse:
    """All that is owed, the most urgent first; below what is settled."""
    found = journal.owed(request.user, now=request.now)
    past = [each for each in found if journal.is_past(each, request.now)]
    owed = [each for each in found if each not in past]
    waiting = [
        each
        for each in journal.owed(request.user, now=request.now, snoozed=True)
        if each not in found
    ]
    settled = (
        records(request.user, FollowUp)
        .exclude(state="open")
        .select_related("person", "opportunity")
        .order_by("-settled_at", "-pk")
    )
    shown = Paginator(settled, PER_PAGE).get_page(request.GET.get("page"))
    context = {"owed": owed, "past": past, "waiting": waiting, "shown": shown}
    return render(request, "follow_ups/follow_ups.html", context)


@require_safe
def follow_up(request: Request, follow_up: str) -> HttpResponse:
    """One of them, with its draft."""
    return _page(request, follow_up, {}, 200)


@require_POST
def act(request: Request, follow_up: str, act: str) -> HttpResponse:
    """Settle it, put it off, or put it into your own words."""
    record(request.user, FollowUp, follow_up)
    _performed, came = perform(request, ACTS, act, follow_up, _page)
    if isinstance(came, HttpResponse):
        return came
    return done(came, "follow-ups") if act in AWAY else done(came, "follow-up", follow_up)


@require_safe
def eml(request: Request, follow_up: str) -> HttpResponse:
    """The draft as a file that a mail program opens."""
    found = record(request.user, FollowUp, follow_up)
    draft = journal.draft(request.user, follow_up)
    if draft is None:
        raise Http404
    data = as_eml(_address(found), draft.subject, draft.body)
    response = HttpResponse(data, content_type="message/rfc822")
    response["Content-Disposition"] = f'attachment; filename="{found.handle}.eml"'
    return response


def _address(found: FollowUp) -> str:
    return found.person.email if found.person is not None else ""


def _page(request: Request, handle: str, bound: dict[str, forms.Form], status: int) -> HttpResponse:
    found = record(request.user, FollowUp, handle)
    draft = journal.draft(request.user, handle)
    shown = forms_of(ACTS, bound)
    if "rewrite" not in bound and draft is not None:
        said = {"subject": draft.subject, "text": draft.body}
        shown["rewrite"] = RewriteForm(prefix="rewrite", initial=said)
    context = {
        "found": found,
        "job": found.opportunity,
        "draft": draft,
        "mailto": as_mailto(_address(found), draft.subject, draft.body) if draft else "",
        "forms": shown,
        "bound": next(iter(bound), ""),
        "wrong": next(iter(bound.values()), None),
    }
    return render(request, "follow_ups/follow_up.html", context, status=status)


urlpatterns = [
    path("follow-ups/", follow_ups, name="follow-ups"),
    path("follow-ups/<slug:follow_up>/", follow_up, name="follow-up"),
    path("follow-ups/<slug:follow_up>/do/<slug:act>/", act, name="follow-up-act"),
    path("follow-ups/<slug:follow_up>.eml", eml, name="follow-up-eml"),
]
