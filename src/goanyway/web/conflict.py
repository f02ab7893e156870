"""A change that met another: what changed meanwhile, what you sent, and both ways on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from goanyway.errors import UnknownId
from goanyway.journal.core.access import anything, row_changes
from goanyway.journal.models import Record
from goanyway.web.shown_versions import FIELD, versions

NOT_YOURS = ("csrfmiddlewaretoken", FIELD)


@dataclass(frozen=True, slots=True)
class Changed:
    """One field of a record that was changed meanwhile."""

    record: Record
    field: str
    before: object
    now: object


def conflict(request: HttpRequest, said: str) -> HttpResponse:
    """The page that shows both, and lets the person put theirs in its place."""
    records = list(_records(request))
    sent = [
        (name, value)
        for name in request.POST
        if name not in NOT_YOURS
        for value in request.POST.getlist(name)
    ]
    context = {
        "said": said.partition("\n")[0],
        "changed": [each for record, version in records for each in _changes(record, version)],
        "records": [record for record, _version in records],
        "sent": sent,
        "action": request.get_full_path(),
        "back": came_from(request),
        "with_files": bool(request.FILES),
    }
    return render(request, "errors/conflict.html", context, status=HTTPStatus.CONFLICT)


def came_from(request: HttpRequest) -> str:
    """The page of ours from which a form was sent; else the first one."""
    referer = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(referer, {request.get_host()}):
        return "/"
    parts = urlsplit(referer)
    there = "/" + parts.path.lstrip("/")  # two slashes would begin the name of another machine
    return f"{there}?{parts.query}" if parts.query else there


def _records(request: HttpRequest) -> Iterator[tuple[Record, int]]:
    for handle, version in versions(request.POST.getlist(FIELD)):
        try:
            yield anything(request.user, handle), version  # type: ignore[arg-type]
        except UnknownId:
            continue


def _changes(record: Record, version: int) -> Iterator[Changed]:
    """What the last changes, as many as the version grew by, did to the record."""
    grown = record.version - version
    if grown <= 0:
        return
    rows = list(row_changes(record.owner).filter(handle=record.handle).order_by("-pk")[:grown])
    first = rows[-1].before or {} if rows else {}
    last = rows[0].after or {} if rows else {}
    for field, value in last.items():
        if value != first.get(field):
            yield Changed(record, field.replace("_", " "), first.get(field), value)
