"""Opportunities: all of them, and one with its time line, beliefs, offers and notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_POST, require_safe

from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Done
from goanyway.journal.keeping import closing, notes, offers, schedule
from goanyway.journal.keeping.agenda import past_interview
from goanyway.journal.keeping.overview import jobs_at_a_glance
from goanyway.journal.keeping.own_side import side
from goanyway.journal.models import (
    Attachment,
    Choice,
    ClosingReason,
    Debrief,
    Finding,
    Firm,
    FollowUp,
    FollowUpState,
    Interview,
    KeptMessage,
    KeptVerdict,
    Note,
    Offer,
    Opportunity,
    Posting,
    Record,
    User,
)
from goanyway.language import N_, Texts, _
from goanyway.letters import plain_name
from goanyway.spoken_numbers import capital
from goanyway.web import fields
from goanyway.web.acting import Act, forms_of, perform
from goanyway.web.answers import done
from goanyway.web.request import Request
from goanyway.web.uploads import document_of
from goanyway.words.records import in_words, kind_in_words

PER_PAGE = 40
USUAL_CURRENCY = "USD"
"""Where neither you nor the offer says which."""

WHICH = Texts({"open": N_("Open"), "closed": N_("Closed"), "all": N_("All")})
CLOSING = Texts(
    {
        ClosingReason.WITHDRAWN: N_("I withdrew"),
        ClosingReason.REJECTED: N_("They said no"),
        ClosingReason.SILENCE: N_("They stopped answering"),
        ClosingReason.OTHER: N_("Some other way"),
    }
)


class NoteForm(forms.Form):
    """A note."""

    text = fields.text(lazy("Note"))


class StoryForm(forms.Form):
    """A story to tell in interviews."""

    title = fields.line(lazy("In a few words"), required=True)
    text = fields.text(lazy("What happened, what you did, how it ended"))


class ScheduleForm(forms.Form):
    """An interview that was agreed on."""

    start = fields.moment(lazy("When"), lazy("Leave it empty until a date is set."))
    style = fields.style()
    place = fields.line(lazy("Where"))
    join = fields.line(lazy("Link or number to join"))


OFFER_KINDS = Texts(
    {
        "offer": N_("an offer for this job"),
        "counter-offer": N_("a counter-offer to keep you there"),
    }
)


class OfferForm(forms.Form):
    """What was offered."""

    kind = forms.ChoiceField(
        label=lazy("What it is"),
        choices=lambda: list(OFFER_KINDS.items()),
        initial="offer",
        required=False,
    )
    pay = forms.DecimalField(
        label=lazy("Pay"), required=False, min_value=0, max_digits=14, decimal_places=2
    )
    currency = fields.line(lazy("Currency"), lazy("Three letters, such as USD."))
    period = forms.ChoiceField(label=lazy("For"), choices=fields.PERIOD_CHOICES)
    answer_by = fields.day(lazy("Answer by"))
    terms = fields.text(lazy("Terms"), required=False, rows=3)


class AttachForm(forms.Form):
    """A file to keep beside."""

    file = forms.FileField(
        label=lazy("File"), help_text=lazy("At most 20 MB. It’s saved as it is.")
    )

    def clean_file(self) -> Any:
        """No larger than can be kept."""
        file = self.cleaned_data["file"]
        if file.size > 20_000_000:
            raise forms.ValidationError(_("{name} is larger than 20 MB.").format(name=file.name))
        return file


class CloseForm(forms.Form):
    """How it ended."""

    reason = forms.ChoiceField(
        label=lazy("How it ended"),
        choices=lambda: [(each.value, said) for each, said in CLOSING.items()],
    )
    said = fields.text(lazy("In your words"), required=False, rows=2)


def _offer(request: Request, job: str, form: Mapping[str, Any]) -> Done[object]:
    kind = form["kind"] or "offer"
    currency = form["currency"].upper() or side(request.user).currency or USUAL_CURRENCY
    values = {**form, "currency": currency, "kind": kind}
    return offers.receive(request.user, job, **values, now=request.now)


ACTS = {
    "note": Act(
        lambda request, job, form: notes.write_note(
            request.user, job, form["text"], now=request.now
        ),
        NoteForm,
        "notes",
    ),
    "story": Act(
        lambda request, job, form: notes.write_story(
            request.user, job, form["title"], form["text"], now=request.now
        ),
        StoryForm,
        "notes",
    ),
    "schedule": Act(
        lambda request, job, form: schedule.schedule(request.user, job, **form, now=request.now),
        ScheduleForm,
        "stages",
    ),
    "offer": Act(_offer, OfferForm, "offers"),
    "attach": Act(
        lambda request, job, form: notes.attach(
            request.user, job, document_of(form["file"]), now=request.now
        ),
        AttachForm,
        "notes",
    ),
    "close": Act(
        lambda request, job, form: closing.close(
            request.user, job, form["reason"], form["said"], now=request.now
        ),
        CloseForm,
    ),
    "reopen": Act(lambda request, job, _form: closing.reopen(request.user, job, now=request.now)),
}


def _on_an_offer(do: Callable[..., Done[object]]) -> Act:
    return Act(lambda request, each, _form: do(request.user, each, now=request.now))


OFFER_ACTS = {
    "accept": _on_an_offer(offers.accept),
    "decline": _on_an_offer(offers.decline),
    "lapse": _on_an_offer(offers.let_lapse),
    "withdraw": _on_an_offer(offers.withdraw),
}


OFFER_WAYS = Texts(
    {
        "accept": N_("Accept"),
        "decline": N_("Decline"),
        "lapse": N_("It expired"),
        "withdraw": N_("They withdrew it"),
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or will."""

    on: date
    what: str
    said: str
    address: str
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class Belief:
    """What was expected of one thing, and what was found."""

    name: str
    expected: float
    found: float
    low: float
    high: float
    said: str


@require_safe
def opportunities(request: Request) -> HttpResponse:
    """All of them, the one whose interview comes next first."""
    which = request.GET.get("which", "open")
    which = which if which in WHICH else "open"
    words = request.GET.get("q", "")[:100].strip()
    of_job: dict[str, Any] = {} if which == "all" else {"state": which}
    if words:
        found = Q(employer__icontains=words) | Q(role__icontains=words)
        of_job["pk__in"] = records(request.user, Opportunity).filter(found).values("pk")
    rows = jobs_at_a_glance(request.user, today=request.now.date(), of_job=of_job)
    shown = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    context = {"shown": shown, "count": len(rows), "which": which, "ways": WHICH, "words": words}
    return render(request, "opportunities/opportunities.html", context)


@require_safe
def opportunity(request: Request, opportunity: str) -> HttpResponse:
    """One of them."""
    return _page(request, opportunity, {}, 200)


@require_POST
def act(request: Request, opportunity: str, act: str) -> HttpResponse:
    """What can be done to it."""
    record(request.user, Opportunity, opportunity)
    performed, came = perform(request, ACTS, act, opportunity, _page)
    if isinstance(came, HttpResponse):
        return came
    return done(came, "opportunity", opportunity, part=performed.part)


@require_POST
def offer_act(request: Request, offer: str, act: str) -> HttpResponse:
    """What becomes of an offer."""
    job = record(request.user, Offer, offer).opportunity.handle
    page = partial(_page_of_job, job)
    _performed, came = perform(request, OFFER_ACTS, act, offer, page)
    if isinstance(came, HttpResponse):
        return came
    return done(came, "opportunity", job, part="offers")


@require_POST
def discard(request: Request, handle: str) -> HttpResponse:
    """Put something into the bin; what it belonged to is shown."""
    discarded = the_bin.discard(request.user, handle, now=request.now)
    found = discarded.value
    above = next(
        (parent for name in found.parents if (parent := getattr(found, name, None)) is not None),
        None,
    )
    address = address_of(above) if above is not None else ""
    return done(discarded, address or reverse("opportunities"))


@require_safe
def attachment(request: Request, attachment: str) -> HttpResponse:
    """A file that is kept, to be saved; it is never shown or run in the page."""
    kept = record(request.user, Attachment, attachment)
    response = HttpResponse(bytes(kept.content.data), content_type="application/octet-stream")
    name = "".join(each if each.isascii() and each not in '"\\\r\n' else "_" for each in kept.name)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def address_of(found: Record) -> str:
    """The page on which a record is shown; empty where there is none."""
    name = {"opportunity": "opportunity", "interview": "interview", "person": "person"}.get(
        str(found._meta.model_name)
    )
    if isinstance(found, Firm):
        return reverse("firms")
    return reverse(name, args=[found.handle]) if name else ""


def _page_of_job(
    job: str, request: Request, _offer: str, bound: dict[str, forms.Form], status: int
) -> HttpResponse:
    return _page(request, job, bound, status)


def _page(request: Request, handle: str, bound: dict[str, forms.Form], status: int) -> HttpResponse:
    user = request.user
    job = record(user, Opportunity, handle)
    kept = _Kept.of(user, job)
    context = {
        "job": job,
        "interviews": kept.interviews,
        "events": sorted(_events(request, job, kept), key=lambda each: each.on),
        "beliefs": list(_beliefs(request, job)),
        "offers": kept.offers,
        "open_offer": next((each for each in kept.offers if each.state == "open"), None),
        "owed": [each for each in kept.follow_ups if each.state == FollowUpState.OPEN],
        "notes": records(user, Note).filter(opportunity=job).order_by("-written_at"),
        "attachments": records(user, Attachment).filter(opportunity=job),
        "messages": kept.messages,
        "past": past_interview(user, job, now=request.now),
        "verdict": kept.verdicts[-1] if kept.verdicts else None,
        "choice": kept.choices[-1] if kept.choices else None,
        "offer_ways": tuple(OFFER_WAYS.items()),
        "forms": forms_of(ACTS, bound),
        "bound": next(iter(bound), ""),
        "wrong": next(iter(bound.values()), None),
    }
    return render(request, "opportunities/opportunity.html", context, status=status)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of an opportunity and has a place in how it went."""

    interviews: list[Interview]
    messages: list[KeptMessage]
    verdicts: list[KeptVerdict]
    choices: list[Choice]
    offers: list[Offer]
    follow_ups: list[FollowUp]

    @classmethod
    def of(cls, user: User, job: Opportunity) -> _Kept:
        return cls(
            list(records(user, Interview).filter(opportunity=job).order_by("day", "pk")),
            list(records(user, KeptMessage).filter(opportunity=job)),
            list(records(user, KeptVerdict).filter(opportunity=job)),
            list(records(user, Choice).filter(opportunity=job)),
            list(records(user, Offer).filter(opportunity=job)),
            list(records(user, FollowUp).filter(opportunity=job).select_related("person")),
        )


def _events(request: Request, job: Opportunity, kept: _Kept) -> Iterator[Event]:
    user, today = request.user, request.now.date()

    def event(each: Record, on: date | datetime | None, name: str = "") -> Event:
        day = on.astimezone(request.now.tzinfo).date() if isinstance(on, datetime) else on or today
        address = reverse(name, args=[each.handle]) if name else ""
        return Event(day, capital(kind_in_words(each)), in_words(each), address, day > today)

    for message in kept.messages:
        yield event(message, message.sent_at or message.taken_in_at, "message")
    for posting in records(user, Posting).filter(opportunity=job):
        yield event(posting, posting.taken_in_at)
    for verdict in kept.verdicts:
        yield event(verdict, verdict.on)
    for choice in kept.choices:
        yield event(choice, choice.made_at)
    for interview in kept.interviews:
        if interview.day is not None:
            yield event(interview, interview.day, "interview")
    for told in records(user, Debrief).filter(interview__in=kept.interviews):
        yield event(told, told.finished_at or told.begun_at)
    for offer in kept.offers:
        yield event(offer, offer.received_on)
    for owed in kept.follow_ups:
        if owed.settled_at is not None:
            yield event(owed, owed.settled_at)
    if job.closed_on is not None:
        said = job.reason_said or _("It ended: {reason}.").format(
            reason=job.reason.replace("-", " ")
        )
        yield Event(job.closed_on, _("Closed"), said, "", is_ahead=False)


def _beliefs(request: Request, job: Opportunity) -> Iterator[Belief]:
    """What was expected and what was found, in points."""
    found = records(request.user, Finding).filter(debrief__interview__opportunity=job)
    for each in found.exclude(found=None).exclude(expected=None):
        if not each.input.startswith("job.beliefs.") or each.input.endswith("pay"):
            continue
        expected, turned = each.expected or 0.0, each.found or 0.0
        better = turned - expected
        said = _("better than you thought") if better > 0.1 else _("worse than you thought")
        if abs(better) <= 0.1:
            said = _("as you thought")
        yield Belief(
            capital(plain_name(each.input.rpartition(".")[2])),
            _place(expected),
            _place(turned),
            _place(expected - (each.doubt or 0.0)),
            _place(expected + (each.doubt or 0.0)),
            said,
        )


def _place(points: float) -> float:
    """A place between -2.5 and 2.5 points, in hundredths."""
    return round(100 * (min(max(points, -2.5), 2.5) + 2.5) / 5, 2)


urlpatterns = [
    path("opportunities/", opportunities, name="opportunities"),
    path("opportunities/<slug:opportunity>/", opportunity, name="opportunity"),
    path("opportunities/<slug:opportunity>/do/<slug:act>/", act, name="opportunity-act"),
    path("offers/<slug:offer>/<slug:act>/", offer_act, name="offer-act"),
    path("attachments/<slug:attachment>/", attachment, name="attachment"),
    path("discard/<slug:handle>/", discard, name="discard"),
]
