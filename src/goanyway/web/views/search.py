"""Search over everything that is kept, as you type or with Enter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from goanyway.journal.keeping.full_text import Found, find
from goanyway.journal.models import FollowUp, KeptMessage
from goanyway.spoken_numbers import capital
from goanyway.web.marks import Piece
from goanyway.web.request import Request
from goanyway.web.views.opportunities import address_of
from goanyway.words.records import in_words, kind_in_words

MOST = 50
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found, in pieces of which some are marked."""

    kind: str
    title: str
    address: str
    on: date | None
    pieces: tuple[Piece, ...]


@require_safe
def search(request: Request) -> HttpResponse:
    """The form and what was found; for htmx what was found alone."""
    words = request.GET.get("q", "")[:LONGEST].strip()
    hits = [_hit(each) for each in find(request.user, words, limit=MOST)] if words else []
    context = {"words": words, "hits": hits, "most": MOST}
    template = "search/hits.html" if request.htmx else "search/search.html"
    return render(request, template, context)


def _hit(found: Found) -> Hit:
    record = found.record
    address = address_of(found.about)
    if isinstance(record, KeptMessage):
        address = reverse("message", args=[record.handle])
    elif isinstance(record, FollowUp):
        address = reverse("follow-up", args=[record.handle])
    return Hit(
        capital(kind_in_words(record)),
        capital(in_words(found.about)),
        address,
        found.on,
        tuple(_pieces(found)),
    )


def _pieces(found: Found) -> list[Piece]:
    pieces, end = [], 0
    for start, stop in found.spans:
        pieces += [Piece(found.snippet[end:start]), Piece(found.snippet[start:stop], "found")]
        end = stop
    return [*pieces, Piece(found.snippet[end:])]


urlpatterns = [path("search/", search, name="search")]
