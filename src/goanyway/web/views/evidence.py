"""Every figure that is assumed, with its source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from goanyway.domain.quantity import Unit
from goanyway.evidence import DEFAULTS, SOURCES
from goanyway.evidence.default import Default, Source
from goanyway.language import _
from goanyway.web.request import Request
from goanyway.words.figures import between, figure

_ADDRESS = re.compile(r"https://[\w./%?=&~+-]+[\w/]")

TOPICS = (
    ("pay.", _("What people earn")),
    ("you.", _("Your hour")),
    ("alternative", _("What you would do otherwise")),
    ("search.", _("A search")),
    ("preferences.", _("What a point is worth")),
    ("reluctance", _("Feeling like declining")),
    ("job.", _("The job itself")),
    ("deal_breakers", _("What would spoil it")),
    ("stages.", _("Interviews by style")),
    ("side_benefits.", _("What else an interview gives")),
    ("", _("Figures beside")),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, in words."""

    default: Default
    meaning: str
    said: str
    range: str
    sources: tuple[tuple[Source, str, str], ...]


@require_safe
def evidence(request: Request) -> HttpResponse:
    """The table, by subject."""
    return render(request, "evidence/evidence.html", {"topics": _topics, "count": len(DEFAULTS)})


@require_safe
def evidence_row(request: Request, key: str) -> HttpResponse:
    """One figure."""
    default = DEFAULTS.get(key)
    if default is None:
        raise Http404
    return render(request, "evidence/row.html", {"row": _row(default)})


def _topics() -> dict[str, list[Row]]:
    topics: dict[str, list[Row]] = {}
    for default in DEFAULTS.values():
        name = next(said for opening, said in TOPICS if default.key.startswith(opening))
        topics.setdefault(name, []).append(_row(default))
    return topics


def _row(default: Default) -> Row:
    quantity = default.quantity
    is_share = str(default.basis) != "as it stands"
    unit = Unit.PROBABILITY if is_share else quantity.unit
    said = figure(quantity.central, unit, "")
    spread = between(quantity.p10, quantity.p90, unit, "") if quantity.uncertain else ""
    sources = tuple(
        (source, found[0] if (found := _ADDRESS.search(source.citation)) else "", _(source.remark))
        for each in default.sources
        if (source := SOURCES.get(each)) is not None
    )
    return Row(default, _(default.meaning), said, spread, sources)


urlpatterns = [
    path("evidence/", evidence, name="evidence"),
    path("evidence/<str:key>/", evidence_row, name="evidence-row"),
]
