"""Every figure that is assumed, with its source, and your own in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_POST, require_safe

from goanyway.advising.inputs import inputs
from goanyway.advising.refinement import counted_in, understood
from goanyway.domain.quantity import Quantity, Unit
from goanyway.domain.situation import Rule, Situation, numbers
from goanyway.errors import InputError
from goanyway.evidence import DEFAULTS, SOURCES
from goanyway.evidence.default import Default, Source
from goanyway.interchange.situation_files.given import as_given
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.journal.keeping.own_side import kept_side, say, side
from goanyway.language import N_, _
from goanyway.spoken_numbers import between, figure
from goanyway.web.answers import done, in_a_sentence
from goanyway.web.request import Request

USUAL_CURRENCY = "USD"
"""What our figures are in, and yours where you say nothing else."""

_ADDRESS = re.compile(r"https://[\w./%?=&~+-]+[\w/]")

TOPICS = (
    ("pay.", N_("What people earn")),
    ("you.", N_("Your hour")),
    ("alternative", N_("What you’d do otherwise")),
    ("search.", N_("A search")),
    ("preferences.", N_("What a point is worth")),
    ("job.", N_("The job itself")),
    ("deal_breakers", N_("What would spoil it")),
    ("stages.", N_("Interviews by style")),
    ("side_benefits.", N_("What else an interview gives")),
    ("", N_("Other figures")),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, in words."""

    default: Default
    meaning: str
    said: str
    range: str
    sources: tuple[tuple[Source, str, str], ...]


@dataclass(frozen=True, slots=True)
class Own:
    """A figure that you said in the place of one of ours."""

    key: str
    meaning: str
    said: str


class OwnForm(forms.Form):
    """Your own figure."""

    figure = forms.CharField(
        label=lazy("My own figure"),
        help_text=lazy("A number, or a range you’re 8 in 10 sure of: 3, or 2-5."),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


RULES = {path: rule for path, rule, _known in numbers(Situation())}
"""What a figure may be that you can say for all jobs; others hang on the one interview."""


@require_safe
def evidence(request: Request) -> HttpResponse:
    """The table, by subject, and above it what you said yourself."""
    context = {
        "topics": _topics,
        "count": len(DEFAULTS),
        "own": _own(side(request.user)),
    }
    return render(request, "evidence/evidence.html", context)


@require_safe
def evidence_row(request: Request, key: str) -> HttpResponse:
    """One figure."""
    return _page(request, key, OwnForm(), 200)


@require_POST
def own_figure(request: Request, key: str) -> HttpResponse:
    """Say your own figure, or go back to ours."""
    if key not in DEFAULTS or key not in RULES:
        raise Http404
    if "back" in request.POST:
        return done(say(request.user, {key: None}, now=request.now), "evidence-row", key)
    form = OwnForm(request.POST)
    if form.is_valid():
        try:
            answer = understood(form.cleaned_data["figure"], RULES[key])
            own = say(request.user, {key: as_given(answer)}, now=request.now)
        except (FieldError, InputError) as error:
            form.add_error("figure", in_a_sentence(error))
        else:
            return done(own, "evidence-row", key)
    return _page(request, key, form, 422)


def _page(request: Request, key: str, form: OwnForm, status: int) -> HttpResponse:
    default = DEFAULTS.get(key)
    if default is None:
        raise Http404
    kept = kept_side(request.user)
    situation = side(request.user)
    yours = inputs(situation).get(key)
    currency = situation.currency or USUAL_CURRENCY
    context = {
        "row": _row(default),
        "kept": kept,
        "yours": _said(yours, RULES[key], currency) if yours is not None else "",
        "form": form if key in RULES else None,
        "counted_in": counted_in(RULES[key].unit, currency) if key in RULES else "",
    }
    return render(request, "evidence/row.html", context, status=status)


def _own(situation: Situation) -> list[Own]:
    return [
        Own(
            key,
            _(DEFAULTS[key].meaning),
            _said(known, RULES[key], situation.currency or USUAL_CURRENCY),
        )
        for key, known in inputs(situation).items()
        if key in DEFAULTS and key in RULES
    ]


def _said(yours: Quantity, rule: Rule, currency: str) -> str:
    if yours.uncertain:
        return between(yours.p10, yours.p90, rule.unit, currency)
    return figure(yours.central, rule.unit, currency)


def _topics() -> dict[str, list[Row]]:
    topics: dict[str, list[Row]] = {}
    for default in DEFAULTS.values():
        name = next(_(said) for opening, said in TOPICS if default.key.startswith(opening))
        topics.setdefault(name, []).append(_row(default))
    return topics


def _row(default: Default) -> Row:
    quantity = default.quantity
    is_share = str(default.basis) != "as it stands"
    unit = Unit.PROBABILITY if is_share else quantity.unit
    said = figure(quantity.central, unit, USUAL_CURRENCY)
    spread = between(quantity.p10, quantity.p90, unit, USUAL_CURRENCY) if quantity.uncertain else ""
    sources = tuple(
        (source, found[0] if (found := _ADDRESS.search(source.citation)) else "", _(source.remark))
        for each in default.sources
        if (source := SOURCES.get(each)) is not None
    )
    return Row(default, _(default.meaning), said, spread, sources)


urlpatterns = [
    path("evidence/", evidence, name="evidence"),
    path("evidence/<str:key>/", evidence_row, name="evidence-row"),
    path("evidence/<str:key>/own/", own_figure, name="own-figure"),
]
