"""What needs you now, in order, and the week as a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from goanyway.journal.core.access import records
from goanyway.journal.keeping.agenda import Ahead, Entry, Need, NeedKind, ahead, needs, week
from goanyway.journal.keeping.takeaways import Takeaways, takeaways
from goanyway.journal.models import FollowUpKind, Opportunity
from goanyway.language import _, ngettext
from goanyway.spoken_numbers import capital, clock, day
from goanyway.web.local_formats import place
from goanyway.web.request import Request
from goanyway.words.records import job_name, style_of, when

SHOWN = 12
"""So many of each list stand on the page; all of them are one link away."""

OF_A_DAY = 6
"""So many entries of a day stand in the calendar; the others are folded."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that needs you, or is open, in words, with its one action.

    Attributes:
        when: in the place of `by`, where there is no last moment.
        about: the page of what it is about.
    """

    by: datetime | None
    title: str
    said: str
    action: str
    address: str
    when: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """An entry of the calendar."""

    said: str
    address: str


@require_safe
def today(request: Request) -> HttpResponse:
    """The first page: this week."""
    return _page(request, _first_day(request.now.date()))


@require_safe
def another_week(request: Request, first: str) -> HttpResponse:
    """The same with another week in the calendar."""
    try:
        day = date.fromisoformat(first)
        if not 1970 <= day.year <= 2200:
            raise ValueError(first)
    except ValueError as error:
        raise Http404 from error
    return _page(request, _first_day(day))


def _first_day(day: date) -> date:
    """The first day of its week, as the place counts weeks."""
    return day - timedelta(days=(day.weekday() - place().first_week_day) % 7)


def _page(request: Request, first: date) -> HttpResponse:
    everything = "all" in request.GET
    shown = None if everything else SHOWN
    found = needs(request.user, now=request.now)
    pressing = [item_of(each, request.now) for each in found if not each.is_past]
    past = [item_of(each, request.now) for each in found if each.is_past]
    others = [_also_open(each) for each in ahead(request.user, found, now=request.now)]
    days = week(request.user, first, now=request.now)
    taken = takeaways(request.user)
    context = {
        "items": pressing[:shown],
        "count": len(pressing),
        "past": past[:shown],
        "others": others[:shown],
        "more": 0
        if everything
        else sum(max(0, len(each) - SHOWN) for each in (pressing, past, others)),
        "days": [(day, [_cell(each) for each in entries]) for day, entries in days],
        "of_a_day": OF_A_DAY,
        "is_this_week": first == _first_day(request.now.date()),
        "earlier": (first - timedelta(days=7)).isoformat(),
        "later": (first + timedelta(days=7)).isoformat(),
        "numbers": _numbers(taken),
        "is_new": not records(request.user, Opportunity).exists(),
    }
    return render(request, "today/today.html", context)


def item_of(need: Need, now: datetime) -> Item:
    """A need in words."""
    job = job_name(need.opportunity)
    interview, owed = need.interview, need.follow_up
    to_interview = reverse("interview", args=[interview.handle]) if interview is not None else ""
    about = reverse("opportunity", args=[need.opportunity.handle])
    match need.kind:
        case NeedKind.FOLLOW_UP | NeedKind.OFFER if owed is not None:
            return _owed(need, job, about, now)
        case NeedKind.INTERVIEW if interview is not None:
            return Item(
                need.by,
                _("Interview: {job}").format(job=job),
                style_of(interview),
                _("Prepare"),
                to_interview,
                about=about,
            )
        case NeedKind.DECISION:
            said = _("You haven’t decided yet.")
            if interview is not None:
                said = f"{capital(style_of(interview))}, {when(interview)}. {said}"
            return Item(
                need.by,
                job,
                said,
                _("Is it worth going?"),
                reverse("advice", args=[need.opportunity.handle]),
                _("no day yet"),
                to_interview or about,
            )
        case NeedKind.WAS_IT:
            said = _("Did the interview happen?")
            if interview is not None:
                said = f"{capital(style_of(interview))}, {when(interview)}. {said}"
            return Item(None, job, said, _("Tell us"), to_interview, _("any time"), about)
        case _:
            address = reverse("debrief", args=[interview.handle]) if interview is not None else ""
            title = _("How was {job}?").format(job=job)
            said = _("It takes three minutes and helps with the next one.")
            return Item(None, title, said, _("Debrief"), address, _("3 minutes"), about)


def _owed(need: Need, job: str, about: str, now: datetime) -> Item:
    owed = need.follow_up
    assert owed is not None  # noqa: S101 - the caller has looked
    to = owed.person.name if owed.person is not None else job
    titles = {
        FollowUpKind.THANK_YOU: _("Thank {to}"),
        FollowUpKind.LINKEDIN: _("Connect with {to}"),
        FollowUpKind.ANSWER: _("Answer {to}"),
        FollowUpKind.OFFER: _("Offer expires: {to}"),
    }
    title = titles[FollowUpKind(owed.kind)].format(to=to)
    said = job if owed.person is not None else ""
    if need.is_past:
        title = job
        on = day(owed.due_at.astimezone(now.tzinfo))
        said = {
            FollowUpKind.ANSWER: _("They wanted your answer by {day}, which has passed."),
            FollowUpKind.OFFER: _("The offer was open until {day}, which has passed."),
        }[FollowUpKind(owed.kind)].format(day=on)
    if owed.kind == FollowUpKind.ANSWER:
        address, action = reverse("advice", args=[need.opportunity.handle]), _("Decide")
    elif owed.kind == FollowUpKind.OFFER:
        address = reverse("compare")
        action = _("Compare")
    else:
        address, action = reverse("follow-up", args=[owed.handle]), _("See the draft")
    if need.is_past:
        address, action = reverse("follow-up", args=[owed.handle]), _("Tell us what happened")
    return Item(need.by, title, said, action, address, about=about)


def _also_open(other: Ahead) -> Item:
    """Something open that needs nothing of you now, in words."""
    job = job_name(other.opportunity)
    about = reverse("opportunity", args=[other.opportunity.handle])
    if other.interview is None:
        return Item(None, job, "", _("Open"), about, _("no interview yet"), about)
    address = reverse("interview", args=[other.interview.handle])
    said = capital(style_of(other.interview))
    return Item(other.at, job, said, _("Prepare"), address, _("no day yet"), about)


def _cell(entry: Entry) -> Cell:
    name = entry.opportunity.employer or entry.opportunity.role or job_name(entry.opportunity)
    if entry.interview is not None:
        at = f" {clock(entry.at, twelve=True)}" if entry.at is not None else ""
        return Cell(f"{name}{at}", reverse("interview", args=[entry.interview.handle]))
    owed = entry.follow_up
    assert owed is not None  # noqa: S101 - an entry is one or the other
    who = owed.person.name.partition(" ")[0] if owed.person is not None else name
    said = {
        FollowUpKind.THANK_YOU: _("Thank {who}"),
        FollowUpKind.LINKEDIN: _("Connect: {who}"),
        FollowUpKind.ANSWER: _("Answer {who}"),
        FollowUpKind.OFFER: _("Offer ends: {who}"),
    }[FollowUpKind(owed.kind)]
    return Cell(said.format(who=who), reverse("follow-up", args=[owed.handle]))


def _numbers(taken: Takeaways) -> list[tuple[str, str]]:
    """What was taken away so far: a figure, and what it counts."""
    wrong, met = taken.proved_wrong, taken.connections
    if not taken.practice.attended:
        return []
    better = [
        (
            _("{better} of {compared}").format(better=wrong.better, compared=wrong.compared),
            ngettext(
                "thing was better than you thought",
                "things were better than you thought",
                wrong.compared,
            ),
        )
    ]
    return [
        *(better if wrong.compared else ()),
        (
            str(met.people),
            ngettext(
                "person met, {thanked} thanked", "people met, {thanked} thanked", met.people
            ).format(thanked=met.thanked),
        ),
        (
            str(taken.practice.attended),
            ngettext("interview done", "interviews done", taken.practice.attended),
        ),
        (
            str(len(taken.styles)),
            ngettext("style you’ve seen", "styles you’ve seen", len(taken.styles)),
        ),
    ]


urlpatterns = [
    path("", today, name="today"),
    path("week/<slug:first>/", another_week, name="week"),
]
