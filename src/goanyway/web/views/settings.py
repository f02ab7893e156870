"""Your side: what you would do otherwise, what your time is worth, what would spoil a job."""

from __future__ import annotations

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
from goanyway.domain.situation import AlternativeKind, Situation
from goanyway.errors import InputError, SituationError
from goanyway.journal.core.changes import Done
from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import keep_situation
from goanyway.journal.keeping.own_side import as_said, kept_side, say, side
from goanyway.language import N_, Texts, _
from goanyway.web import fields
from goanyway.web.answers import done
from goanyway.web.request import Request

KINDS = Texts(
    {
        AlternativeKind.CURRENT_JOB: N_("stay in my job"),
        AlternativeKind.OFFER: N_("take another offer"),
        AlternativeKind.COUNTER_OFFER: N_("stay, since they made me a counter-offer"),
        AlternativeKind.SEARCH: N_("go on searching"),
    }
)
MOST_BREAKERS = 8
PATHS = {
    "currency": "currency",
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

    currency = fields.line(lazy("Currency"), lazy("Three letters, as USD."), maxlength=3)
    kind = forms.ChoiceField(
        label=lazy("Otherwise I would"),
        required=False,
        choices=lambda: [
            ("", _("not said")),
            *((each.value, said) for each, said in KINDS.items()),
        ],
    )
    worth = _money(lazy("What that is worth"), lazy("Pay and the rest, a year."))
    hour = _money(lazy("An hour of mine"), lazy("What an hour of your free time is worth to you."))
    months = _money(lazy("Months I can wait"), lazy("How long you could go on searching."))
    accepted_elsewhere = fields.line(
        lazy("I have accepted"), lazy("The firm that you said yes to, if there is one.")
    )
    must_attend = fields.line(lazy("I have to go because"), lazy("As where an agency asks for it."))

    def values(self) -> dict[str, Any]:
        """What was changed, by path in the situation file; None where nothing is said any more.

        A figure that was left as it is may be a range in the file, and stays one.
        """
        found = self.cleaned_data | {"currency": self.cleaned_data["currency"].upper()}
        changed = {PATHS[name]: found[name] for name in self.changed_data}
        return {path: None if value in ("", None) else value for path, value in changed.items()}


class BreakerForm(forms.Form):
    """Something that would spoil a job."""

    what = fields.line(lazy("What would spoil it"), required=True)
    probability = forms.FloatField(
        label=lazy("How likely it is, in percent"), min_value=1, max_value=99
    )
    cost = _money(
        lazy("What it would cost you a year"), lazy("Leave it empty if you would never accept.")
    )


class FileForm(forms.Form):
    """The whole situation as a file."""

    text = fields.text(lazy("The file"), lazy("TOML. All keys are in the documentation."), rows=14)


@dataclass(frozen=True, slots=True)
class Breaker:
    """A deal-breaker that was said."""

    place: int
    what: str
    probability: float | None
    cost: float | None


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: Request) -> HttpResponse:
    """Your side, as far as most people say it, and the whole of it as a file."""
    if request.method != "POST":
        return _page(request, {}, 200)
    form = SideForm(request.POST, initial=_initial(side(request.user)))
    if form.is_valid() and (said := _said(request, form, form.values())):
        return done(said, "settings")
    return _page(request, {"form": form}, 422)


@require_POST
def breaker(request: Request) -> HttpResponse:
    """One more deal-breaker."""
    situation = side(request.user)
    form = BreakerForm(request.POST)
    if form.is_valid():
        at = f"deal_breakers[{len(situation.deal_breakers)}]"
        found = form.cleaned_data
        values: dict[str, Any] = {
            f"{at}.what": found["what"],
            f"{at}.probability": found["probability"] / 100,
        }
        values |= (
            {f"{at}.cost": found["cost"]} if found["cost"] is not None else {f"{at}.absolute": True}
        )
        if said := _said(request, form, values):
            return done(said, "settings", part="breakers")
    return _page(request, {"breaker_form": form}, 422)


@require_POST
def no_breaker(request: Request, place: int) -> HttpResponse:
    """Take a deal-breaker back."""
    if place >= len(side(request.user).deal_breakers):
        raise Http404
    said = say(request.user, {f"deal_breakers[{place}]": None}, now=request.now)
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
            form.add_error("text", str(error))
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
        form.add_error(named, f"{error.problem} {error.mend}".strip())
        return None


def _initial(situation: Situation) -> dict[str, Any]:
    known = inputs(situation)

    def figure(path: str) -> float | None:
        if path not in known:
            return None
        value = round(known[path].central, 6)
        return int(value) if value.is_integer() else value

    kind = situation.alternative.kind
    return {
        "currency": situation.currency,
        "kind": kind.value if kind is not None else "",
        "worth": figure("alternative.worth"),
        "hour": figure("you.hour"),
        "months": figure("you.months_you_can_wait"),
        "accepted_elsewhere": situation.you.accepted_elsewhere,
        "must_attend": situation.you.must_attend,
    }


def _page(request: Request, bound: dict[str, forms.Form], status: int) -> HttpResponse:
    kept = kept_side(request.user)
    situation = as_said(kept)
    breakers = [
        Breaker(
            place,
            each.what,
            each.probability.central if each.probability is not None else None,
            each.cost.central if each.cost is not None else None,
        )
        for place, each in enumerate(situation.deal_breakers)
    ]
    context = {
        "kept": kept,
        "situation": situation,
        "breakers": breakers,
        "more": len(breakers) < MOST_BREAKERS,
        "form": SideForm(initial=_initial(situation)),
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
