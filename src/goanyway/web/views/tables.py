"""A table of applications taken in: first what each column seems to be, then all rows at once."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods

from goanyway.errors import InputError
from goanyway.interchange.tables.csv_sheets import Sheet, read_sheet
from goanyway.journal.core.document import Document
from goanyway.journal.intake import table_rows
from goanyway.journal.intake.table_columns import Mapped, Use, propose
from goanyway.journal.models import ClosingReason
from goanyway.language import N_, Texts, _
from goanyway.web.answers import done
from goanyway.web.plain_words import plain
from goanyway.web.request import Request
from goanyway.web.uploads import OneFileField, document_of

KINDS = (".csv", ".tsv", ".txt")
LARGEST = 3_000_000
"""Bytes of a table; it is carried along from step to step, and not kept before you say so."""
SHOWN = 8

USES = Texts(
    {
        Use.EMPLOYER: N_("employer"),
        Use.ROLE: N_("role"),
        Use.AGENCY: N_("agency"),
        Use.REFERENCE: N_("reference"),
        Use.STATUS: N_("how far it got"),
        Use.APPLIED: N_("applied on"),
        Use.INTERVIEW: N_("interview on"),
        Use.INTERVIEW_TIME: N_("time of the interview"),
        Use.CLOSED: N_("closed on"),
        Use.CONTACT: N_("person"),
        Use.EMAIL: N_("email address"),
        Use.PHONE: N_("phone"),
        Use.LINKEDIN: N_("LinkedIn"),
        Use.NOTE: N_("a note"),
        Use.NOTHING: N_("leave it out"),
    }
)
REASONS = Texts(
    {
        "open": N_("open"),
        ClosingReason.DECLINED: N_("closed: you declined"),
        ClosingReason.WITHDRAWN: N_("closed: you withdrew"),
        ClosingReason.REJECTED: N_("closed: they said no"),
        ClosingReason.SILENCE: N_("closed: they stopped answering"),
        ClosingReason.OFFER_DECLINED: N_("closed: you declined the offer"),
        ClosingReason.ACCEPTED: N_("closed: you took the job"),
        ClosingReason.SCAM: N_("closed: a fraud"),
        ClosingReason.OTHER: N_("closed"),
    }
)
ORDERS = Texts(
    {"": N_("not said"), "day": N_("day first: 3/4 is April 3"), "month": N_("month first")}
)


class TableForm(forms.Form):
    """The file."""

    table = OneFileField(
        label=lazy("The table"),
        help_text=lazy(
            "Saved as CSV, one job per row, with column headings. Any spreadsheet can do that."
        ),
        kinds=KINDS,
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """Something of the table that is chosen: a column's use, a status's meaning."""

    name: str
    what: str
    such_as: str
    chosen: str
    ways: Mapping[str, str]


@require_http_methods(["GET", "HEAD", "POST"])
def table(request: Request) -> HttpResponse:
    """The file is chosen, then looked at, then kept."""
    if request.method != "POST":
        return render(request, "tables/choose.html", {"form": TableForm()})
    taken = _taken(request)
    if isinstance(taken, TableForm):
        return render(request, "tables/choose.html", {"form": taken}, status=422)
    document, sheet = taken
    mapped = _as_chosen(request, propose(sheet))
    plan, wrong = None, ""
    try:
        plan = table_rows.plan(request.user, mapped, request.now.date())
        if "keep" in request.POST:
            leave_out = "leave_out" in request.POST
            imported = table_rows.keep(
                request.user, plan, now=request.now, leave_out_unreadable=leave_out
            )
            return done(imported, "opportunities")
    except InputError as error:
        wrong = plain(error)
    context = {
        "name": document.name,
        "document": base64.b64encode(document.data).decode(),
        "columns": list(_columns(mapped)),
        "statuses": list(_statuses(mapped)),
        "order": Choice("order", _("Dates such as 3/4/2026"), "", _order(mapped), ORDERS),
        "plan": plan,
        "rows": plan.rows[:SHOWN] if plan is not None else (),
        "more": max(0, len(plan.rows) - SHOWN) if plan is not None else 0,
        "unreadable": plan.unreadable[:SHOWN] if plan is not None else (),
        "wrong": wrong,
    }
    return render(request, "tables/look.html", context, status=422 if wrong else 200)


def _taken(request: HttpRequest) -> tuple[Document, Sheet] | TableForm:
    """The table that came along or was chosen; else the form, which says what is wrong.

    Raises:
        InputError: what came along is no table any more.
    """
    if "document" in request.POST:
        document = _carried(request)
        return document, read_sheet(document.data, document.name)
    form = TableForm(request.POST, request.FILES)
    if form.is_valid():
        document = document_of(form.cleaned_data["table"])
        try:
            if len(document.data) > LARGEST:
                raise InputError(_("It’s larger than 3 MB. Import it with the command `import`."))
            return document, read_sheet(document.data, document.name)
        except InputError as error:
            form.add_error("table", plain(error))
    return form


def _carried(request: HttpRequest) -> Document:
    """The table that came along from the step before.

    Raises:
        InputError: it did not.
    """
    try:
        data = base64.b64decode(request.POST["document"], validate=True)
    except (ValueError, binascii.Error) as error:
        raise InputError(_("The table didn’t come through.\nChoose it again.")) from error
    return Document(data, request.POST.get("name", "")[-200:] or "table.csv")


def _as_chosen(request: HttpRequest, proposed: Mapped) -> Mapped:
    """The table as it is proposed, with what was chosen otherwise.

    Raises:
        InputError: a choice is none.
    """
    uses = {}
    for place, column in enumerate(proposed.columns, 1):
        said = request.POST.get(f"column-{place}", column.use)
        if said != column.use:
            uses[str(place)] = said
    statuses = {}
    for place, status in enumerate(proposed.corrected(uses).statuses, 1):
        if request.POST.get(f"status-{place}-is") == status:
            statuses[status] = request.POST.get(f"status-{place}", "open")
    day_first = {"day": True, "month": False}.get(request.POST.get("order", ""))
    return proposed.corrected(uses, day_first=day_first, statuses=statuses)


def _columns(mapped: Mapped) -> list[Choice]:
    ways = {use.value: said for use, said in USES.items()}
    return [
        Choice(f"column-{place}", each.head, "; ".join(each.examples[:2]), each.use.value, ways)
        for place, each in enumerate(mapped.columns, 1)
    ]


def _statuses(mapped: Mapped) -> list[Choice]:
    ways = {str(reason): said for reason, said in REASONS.items()}
    return [
        Choice(f"status-{place}", status, "", str(reason or "open"), ways)
        for place, (status, reason) in enumerate(mapped.statuses.items(), 1)
    ]


def _order(mapped: Mapped) -> str:
    return "" if mapped.day_first is None else "day" if mapped.day_first else "month"


urlpatterns = [path("table/", table, name="table")]
