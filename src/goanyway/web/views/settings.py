"""Your side: what you would do otherwise, what your time is worth, what would spoil a job."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods, require_POST

from goanyway.advising.inputs import inputs
from goanyway.domain.reason import ReasonKind
from goanyway.domain.situation import AlternativeKind, Situation
from goanyway.errors import InputError, SituationError
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.journal.core.changes import Done
from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import keep_situation
from goanyway.journal.keeping.own_side import kept_side, say, side, side_text
from goanyway.language import N_, Texts, _
from goanyway.letters import REASON_NAMES
from goanyway.spoken_numbers import capital
from goanyway.web import fields
from goanyway.web.answers import done, in_a_sentence
from goanyway.web.plain_words import plain, without_commands
from goanyway.web.request import Request
from goanyway.words.plausible_pay import asked_back
from goanyway.words.reasons import name_of

KINDS = Texts(
    {
        AlternativeKind.CURRENT_JOB: N_("stay in my job"),
        AlternativeKind.OFFER: N_("take another offer"),
        AlternativeKind.COUNTER_OFFER: N_("stay, because they made me a counter-offer"),
        AlternativeKind.SEARCH: N_("keep searching"),
    }
)
MOST_BREAKERS = 8
PATHS = {
    "currency": "currency",
    "pay": "you.pay",
    "hours": "you.hours_per_week",
    "searched": "you.months_searched",
    "kind": "alternative.kind",
    "worth": "alternative.worth",
    "hour": "you.hour",
    "months": "you.months_you_can_wait",
    "accepted_elsewhere": "you.accepted_elsewhere",
    "must_attend": "you.must_attend",
}
"""Where in the situation file each field of the form stands."""


def _money(label: fields.Label, hint: fields.Label = "") -> forms.FloatField:
    return forms.FloatField(label=label, help_text=hint, required=False, min_value=0)


class SideForm(forms.Form):
    """What holds for all invitations."""

    currency = fields.line(lazy("Currency"), lazy("Three letters, such as USD."), maxlength=3)
    pay = forms.CharField(
        label=lazy("What I earn, or earned last"),
        help_text=lazy("As you’d say it: 36.20 an hour, 2300 a month, 31k."),
        required=False,
        max_length=60,
    )
    hours = forms.FloatField(
        label=lazy("Hours a week"),
        help_text=lazy("The hours you work for that."),
        required=False,
        min_value=0.5,
        max_value=168,
    )
    as_typed = forms.BooleanField(label=lazy("It’s right as I typed it"), required=False)
    kind = forms.ChoiceField(
        label=lazy("Otherwise I would"),
        required=False,
        choices=lambda: [
            ("", _("not said")),
            *((each.value, said) for each, said in KINDS.items()),
        ],
    )
    worth = _money(lazy("What that is worth"), lazy("Pay and everything else, per year."))
    hour = _money(
        lazy("What an hour of my time is worth"),
        lazy("What an hour of your free time is worth to you."),
    )
    months = _money(
        lazy("Months my savings last"), lazy("How long you could go on without this job.")
    )
    searched = _money(lazy("Months I’ve searched"), lazy("How long you’ve been looking so far."))
    accepted_elsewhere = fields.line(
        lazy("I have accepted"), lazy("The company you said yes to, if there is one.")
    )
    must_attend = fields.line(
        lazy("I have to go because"), lazy("For example, because an agency requires it.")
    )

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        if not self.is_bound or "as_typed" not in self.data:
            self._confirming = self.fields.pop("as_typed")

    def clean_pay(self) -> str:
        """Pay in words; where it is implausible it is asked back, and taken at the second word."""
        typed: str = self.cleaned_data["pay"].strip()
        if not typed or typed == self.initial.get("pay"):
            return typed
        try:
            back = asked_back(typed, str(self.data.get("currency", "")).upper())
        except FieldError as error:
            raise forms.ValidationError(in_a_sentence(error)) from error
        if back and "as_typed" not in self.fields:
            self.fields = _behind(self.fields, "hours", "as_typed", self._confirming)
            raise forms.ValidationError(back)
        return typed

    def values(self) -> dict[str, Any]:
        """What was changed, by path in the situation file; None where nothing is said any more.

        A figure that was left as it is may be a range in the file, and stays one.
        """
        found = self.cleaned_data | {"currency": self.cleaned_data["currency"].upper()}
        changed = {PATHS[name]: found[name] for name in self.changed_data if name in PATHS}
        return {path: None if value in ("", None) else value for path, value in changed.items()}


def _behind(
    fields_there_are: Mapping[str, forms.Field], name: str, new: str, field: forms.Field
) -> dict[str, forms.Field]:
    """The fields with one more right behind another."""
    return {
        key: each
        for there, known in fields_there_are.items()
        for key, each in ((there, known), *(((new, field),) if there == name else ()))
    }


class BreakerForm(forms.Form):
    """Something that would spoil any job, wherever it bears."""

    kind = forms.ChoiceField(
        label=lazy("What it is about"),
        required=False,
        choices=lambda: [(each.value, capital(said)) for each, said in REASON_NAMES.items()],
        initial=ReasonKind.OTHER.value,
    )
    what = fields.line(lazy("What would spoil it"), required=True)
    probability = forms.FloatField(
        label=lazy("How likely it is, in percent"), min_value=1, max_value=99
    )
    cost = _money(
        lazy("What it would cost you a year"), lazy("Leave it empty if you would never accept.")
    )


class FileForm(forms.Form):
    """The whole situation as a file."""

    text = fields.text(
        lazy("The file"),
        lazy("One per line, as name = value. The documentation lists every name."),
        rows=14,
    )


@dataclass(frozen=True, slots=True)
class Breaker:
    """Something that would spoil a job, as it was said.

    Attributes:
        kind: what it is about, where that says more than its name.
        never: it would never be accepted.
    """

    place: int
    what: str
    probability: float | None
    cost: float | None
    kind: str
    never: bool


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: Request) -> HttpResponse:
    """Your side, as far as most people say it, and the whole of it as a file."""
    if request.method != "POST":
        return _page(request, {}, 200)
    form = SideForm(request.POST, initial=_initial_now(request))
    if form.is_valid() and (said := _said(request, form, form.values())):
        return done(said, "settings")
    return _page(request, {"form": form}, 422)


@require_POST
def breaker(request: Request) -> HttpResponse:
    """One more deal-breaker."""
    situation = side(request.user)
    form = BreakerForm(request.POST, auto_id="breaker-%s")
    if form.is_valid():
        at = f"reasons[{len(situation.reasons)}]"
        found = form.cleaned_data
        values: dict[str, Any] = {
            f"{at}.kind": found["kind"] or ReasonKind.OTHER.value,
            f"{at}.what": found["what"],
            f"{at}.sure": found["probability"] / 100,
        }
        values |= (
            {f"{at}.makes_up": found["cost"]}
            if found["cost"] is not None
            else {f"{at}.no_go": True}
        )
        if said := _said(request, form, values):
            return done(said, "settings", part="breakers")
    return _page(request, {"breaker_form": form}, 422)


@require_POST
def no_breaker(request: Request, place: int) -> HttpResponse:
    """Take back what would spoil a job: those of the file first, then the reasons."""
    situation = side(request.user)
    breakers, reasons = len(situation.deal_breakers), len(situation.reasons)
    if place >= breakers + reasons:
        raise Http404
    at = f"deal_breakers[{place}]" if place < breakers else f"reasons[{place - breakers}]"
    said = say(request.user, {at: None}, now=request.now)
    return done(said, "settings", part="breakers")


@require_POST
def file(request: Request) -> HttpResponse:
    """The whole situation, as a file."""
    form = FileForm(request.POST)
    if form.is_valid():
        text = form.cleaned_data["text"].replace("\r\n", "\n")
        try:
            document = Document(text.encode(), _("your side"))
            return done(keep_situation(request.user, document, now=request.now), "settings")
        except InputError as error:
            form.add_error("text", plain(error))
    return _page(request, {"file_form": form}, 422)


def _said(request: Request, form: forms.Form, values: Mapping[str, Any]) -> Done[object] | None:
    """Keep the values, or None; the form says why not, at its field where it is one's."""
    if not values:
        return Done(None)
    try:
        return say(request.user, values, now=request.now)
    except SituationError as error:
        at = (name for name, path in PATHS.items() if f"`{path}`" in error.problem)
        named = next((name for name in at if name in form.fields), None)
        form.add_error(named, without_commands(f"{error.problem} {error.mend}".strip()))
        return None


def _initial(situation: Situation, text: str) -> dict[str, Any]:
    known = inputs(situation)

    def figure(path: str) -> float | None:
        if path not in known:
            return None
        value = round(known[path].central, 6)
        return int(value) if value.is_integer() else value

    kind = situation.alternative.kind
    return {
        "currency": situation.currency,
        "pay": _pay_as_typed(text),
        "hours": figure("you.hours_per_week"),
        "searched": figure("you.months_searched"),
        "kind": kind.value if kind is not None else "",
        "worth": figure("alternative.worth"),
        "hour": figure("you.hour"),
        "months": figure("you.months_you_can_wait"),
        "accepted_elsewhere": situation.you.accepted_elsewhere,
        "must_attend": situation.you.must_attend,
    }


def _initial_now(request: Request) -> dict[str, Any]:
    return _initial(side(request.user), side_text(request.user))


def _pay_as_typed(text: str) -> str:
    """The pay as it stands in the file; one that is written in parts stays there alone."""
    pay = tomllib.loads(text).get("you", {}).get("pay", "")
    if isinstance(pay, str):
        return pay
    return f"{pay:.10g}" if isinstance(pay, int | float) else ""


def _page(request: Request, bound: dict[str, forms.Form], status: int) -> HttpResponse:
    kept = kept_side(request.user)
    situation = side(request.user)
    breakers = [
        Breaker(
            place,
            each.what,
            each.probability.central if each.probability is not None else None,
            each.cost.central if each.cost is not None else None,
            "",
            never=each.absolute,
        )
        for place, each in enumerate(situation.deal_breakers)
    ]
    breakers += [
        Breaker(
            place,
            name_of(each),
            each.sure.mean if each.sure is not None else None,
            each.makes_up.mean if each.makes_up is not None and not each.no_go else None,
            REASON_NAMES[each.kind] if each.what and each.kind is not ReasonKind.OTHER else "",
            never=each.no_go,
        )
        for place, each in enumerate(situation.reasons, len(breakers))
    ]
    context = {
        "kept": kept,
        "situation": situation,
        "breakers": breakers,
        "more": len(breakers) < MOST_BREAKERS,
        "form": SideForm(initial=_initial_now(request)),
        "breaker_form": BreakerForm(auto_id="breaker-%s"),
        "file_form": FileForm(auto_id="file-%s", initial={"text": kept.text if kept else ""}),
        **bound,
    }
    return render(request, "settings/settings.html", context, status=status)


urlpatterns = [
    path("settings/", settings, name="settings"),
    path("settings/deal-breakers/", breaker, name="breaker"),
    path("settings/deal-breakers/<int:place>/remove/", no_breaker, name="no-breaker"),
    path("settings/file/", file, name="situation-file"),
]
