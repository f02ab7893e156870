"""The record: what you took away, and how good the expectations were."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from goanyway.journal.core.access import records
from goanyway.journal.keeping.own_expectations import yours_of
from goanyway.journal.keeping.takeaways import takeaways
from goanyway.journal.models import Finding
from goanyway.letters import plain_name
from goanyway.spoken_numbers import capital
from goanyway.web.charts.record import Pair, comparison
from goanyway.web.request import Request

FEWEST = 5
"""From so many comparisons on a picture says something."""

MOST = 300


@require_safe
def record(request: Request) -> HttpResponse:
    """The page."""
    taken = takeaways(request.user)
    pairs = _pairs(request)
    context = {
        "taken": taken,
        "pairs": pairs,
        "few": len(pairs) < FEWEST,
        "fewest": FEWEST,
        "picture": comparison(pairs),
        "within": taken.proved_wrong.within_eighty,
        "compared": taken.proved_wrong.compared,
        "assumed": taken.proved_wrong.assumed,
        "within_expected": 0.8 * taken.proved_wrong.compared,
    }
    return render(request, "record/record.html", context)


def _pairs(request: Request) -> list[Pair]:
    """What you expected and found, of everything that is counted in points.

    What was only assumed for you says nothing of your expectations.
    """
    found = (
        records(request.user, Finding)
        .filter(input__startswith="job.beliefs.")
        .exclude(input="job.beliefs.pay")
        .exclude(found=None)
        .exclude(expected=None)
        .order_by("-pk")[:MOST]
    )
    yours = yours_of(request.user)
    return [
        Pair(
            capital(plain_name(each.input.rpartition(".")[2])),
            each.expected or 0.0,
            each.found or 0.0,
        )
        for each in found
        if each.pk in yours
    ]


urlpatterns = [path("record/", record, name="record")]
