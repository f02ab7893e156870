"""Offers and open jobs beside the job that you have."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from goanyway.journal.keeping.comparing import Column
from goanyway.journal.keeping.comparing import compare as compared
from goanyway.web.request import Request
from goanyway.words import comparison as words


@dataclass(frozen=True, slots=True)
class Card:
    """A column in words, as the page shows it."""

    column: Column
    title: str
    standing: str
    address: str
    pay: str
    pay_word: str
    hours: str
    hours_word: str
    beside: str
    worth: str
    when: str


@require_safe
def compare(request: Request) -> HttpResponse:
    """The page."""
    found = compared(request.user, now=request.now)
    context = {
        "cards": [_card(each) for each in found.columns],
        "others": len(found.others),
        "offers": sum(each.offer is not None for each in found.columns),
        "more": found.more,
        "unsaid": found.columns[0].pay is None,
    }
    return render(request, "compare/compare.html", context)


def _card(column: Column) -> Card:
    address = ""
    if column.job is not None:
        name = "opportunity" if column.offer is not None else "advice"
        address = reverse(name, args=[column.job.handle])
    return Card(
        column,
        words.title(column),
        words.standing(column),
        address + ("#offers" if column.offer is not None else ""),
        words.pay(column),
        words.pay_word(column),
        words.hours(column),
        words.hours_word(column),
        words.beside(column),
        words.worth(column) or column.trouble,
        words.when(column),
    )


urlpatterns = [path("compare/", compare, name="compare")]
