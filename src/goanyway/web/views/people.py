"""People: whom you met, where they work, and what you owe them."""

from __future__ import annotations

from django import forms
from django.core.paginator import Paginator
from django.db.models import Count, Prefetch, Q
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_POST, require_safe

from goanyway.journal.core.access import record, records
from goanyway.journal.keeping import notes
from goanyway.journal.keeping import people as journal
from goanyway.journal.models import FollowUp, Meeting, Note, Person, Position
from goanyway.web import fields
from goanyway.web.acting import Act, forms_of, perform
from goanyway.web.answers import done
from goanyway.web.request import Request

PER_PAGE = 40


class DescribeForm(forms.Form):
    """How somebody is called and reached."""

    name = fields.line(lazy("Name"), required=True)
    email = fields.email(lazy("Email"))
    phone = fields.line(lazy("Phone"))
    linkedin = fields.line(lazy("Page on LinkedIn"))


class MoveForm(forms.Form):
    """Where somebody works now."""

    employer = fields.line(lazy("Employer"), required=True)
    role = fields.line(lazy("Role"))
    on = fields.day(lazy("Since"))


class NoteForm(forms.Form):
    """A note on somebody."""

    text = fields.text(lazy("Note"))


class MergeForm(forms.Form):
    """Who this really is."""

    into = fields.line(
        lazy("The other person’s id"), lazy("As it appears on their page."), required=True
    )


ACTS = {
    "describe": Act(
        lambda request, each, form: journal.describe(request.user, each, **form, now=request.now),
        DescribeForm,
    ),
    "move": Act(
        lambda request, each, form: journal.move(
            request.user, each, form["employer"], form["role"], on=form["on"], now=request.now
        ),
        MoveForm,
        "positions",
    ),
    "note": Act(
        lambda request, each, form: notes.write_note(
            request.user, each, form["text"], now=request.now
        ),
        NoteForm,
        "notes",
    ),
    "merge": Act(
        lambda request, each, form: journal.merge(
            request.user, each, form["into"], now=request.now
        ),
        MergeForm,
    ),
}


@require_safe
def people(request: Request) -> HttpResponse:
    """Everybody, by name."""
    words = request.GET.get("q", "")[:100].strip()
    found = records(request.user, Person)
    if words:
        at = records(request.user, Position).filter(employer__icontains=words)
        found = found.filter(
            Q(name__icontains=words) | Q(email__icontains=words) | Q(pk__in=at.values("person"))
        )
    now_at = records(request.user, Position).filter(until=None)
    found = (
        found.order_by("name_key", "pk")
        .annotate(
            times=Count(
                "meetings", filter=Q(meetings__met=True, meetings__deleted_at=None), distinct=True
            ),
            owed=Count(
                "follow_ups",
                filter=Q(follow_ups__state="open", follow_ups__deleted_at=None),
                distinct=True,
            ),
        )
        .prefetch_related(Prefetch("positions", now_at, to_attr="now_at"))
    )
    shown = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context = {"shown": shown, "count": shown.paginator.count, "words": words}
    return render(request, "people/people.html", context)


@require_safe
def person(request: Request, person: str) -> HttpResponse:
    """One of them."""
    return _page(request, person, {}, 200)


@require_POST
def act(request: Request, person: str, act: str) -> HttpResponse:
    """What can be said of somebody."""
    record(request.user, Person, person)
    performed, came = perform(request, ACTS, act, person, _page)
    if isinstance(came, HttpResponse):
        return came
    to = request.POST.get("merge-into", "") if act == "merge" else person
    return done(came, "person", to, part=performed.part)


def _page(request: Request, handle: str, bound: dict[str, forms.Form], status: int) -> HttpResponse:
    user = request.user
    found = record(user, Person, handle)
    shown = forms_of(ACTS, bound)
    if "describe" not in bound:
        known = {name: getattr(found, name) for name in ("name", "email", "phone", "linkedin")}
        shown["describe"] = DescribeForm(prefix="describe", initial=known)
    alike = records(user, Person).filter(name_key=found.name_key).exclude(pk=found.pk)
    context = {
        "person": found,
        "positions": records(user, Position).filter(person=found).order_by("-pk"),
        "meetings": records(user, Meeting)
        .filter(person=found)
        .select_related("interview__opportunity")
        .order_by("-interview__day"),
        "owed": records(user, FollowUp).filter(person=found, state="open"),
        "notes": records(user, Note).filter(person=found).order_by("-written_at"),
        "alike": alike,
        "forms": shown,
        "bound": next(iter(bound), ""),
    }
    return render(request, "people/person.html", context, status=status)


urlpatterns = [
    path("people/", people, name="people"),
    path("people/<slug:person>/", person, name="person"),
    path("people/<slug:person>/do/<slug:act>/", act, name="person-act"),
]
