"""A message: first whether it is safe, with its words marked; then what was read of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from goanyway.advising import screened
from goanyway.domain.conversation import Conversation
from goanyway.domain.corrections import LISTS, is_yours
from goanyway.domain.facts import Fact, Person
from goanyway.domain.message import Message
from goanyway.domain.screening import Screening
from goanyway.errors import InputError
from goanyway.interchange import read_message
from goanyway.interchange.decoding import decode
from goanyway.interchange.messages.chat_exports import conversations_in
from goanyway.interchange.messages.transcript import read_transcript
from goanyway.journal.core.access import record
from goanyway.journal.core.corrections import ABOUT_THE_INTERVIEW
from goanyway.journal.core.document import Document
from goanyway.journal.intake import amendments
from goanyway.journal.intake.kept_message import Looked, look
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.models import KeptMessage
from goanyway.language import _
from goanyway.spoken_numbers import capital
from goanyway.web.answers import done
from goanyway.web.country import country_of
from goanyway.web.marks import Marked, marked, marks_of
from goanyway.web.plain_words import plain
from goanyway.web.request import Request
from goanyway.web.uploads import OneFileField, document_of, pasted
from goanyway.words.facts import KINDS, STYLES, WORK_MODES, in_words, rows

MOST_JUDGED = 20
CHOICES: Mapping[str, Mapping[Any, str]] = {
    "style": STYLES,
    "work_mode": WORK_MODES,
    "kind": KINDS,
}
MOMENTS = frozenset(("start", "end", "reply_by"))


@dataclass(frozen=True, slots=True)
class Row:
    """One fact on the page: what was read, in whose words, and the value to correct.

    Attributes:
        offered: times to choose from, each as a correction writes it and in words.
        is_elsewhere: it was read from another message about the same interview.
    """

    label: str
    value: str
    words: str
    is_yours: bool
    field: str
    given: str
    choices: list[tuple[str, str]]
    input_type: str
    offered: list[tuple[str, str]]
    is_elsewhere: bool


@require_safe
def message(request: Request, message: str) -> HttpResponse:
    """The page of one message."""
    return _page(request, look(request.user, message, country=country_of(request)))


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: Request, message: str) -> HttpResponse:
    """Say what was read wrongly."""
    if request.method != "POST":
        record(request.user, KeptMessage, message)
        return redirect("message", message)
    looked = look(request.user, message)
    field = request.POST.get("field", "")
    value = " ".join(request.POST.get("value", "")[:500].split())
    if field in MOMENTS:
        value = _in_the_zone(value.replace("T", " "), looked)
    kept = looked.kept
    if field == "kind":
        try:
            corrected_kind = amendments.correct_kind(
                request.user, kept.handle, value, now=request.now
            )
        except InputError as error:
            return _page(request, looked, wrong=plain(error, request.user), field=field, status=422)
        return done(corrected_kind, "message", message, part="read")
    about = kept.interview if field in ABOUT_THE_INTERVIEW else kept.opportunity
    try:
        if about is None:
            raise InputError(_("There's no interview yet.\nAdd it on the job's page."))
        said = [f"{field}={value}"]
        corrected = amendments.correct(request.user, about.handle, said, now=request.now)
    except InputError as error:
        return _page(request, looked, wrong=plain(error, request.user), field=field, status=422)
    return done(corrected, "message", message, part="read")


@require_POST
def trust(request: Request, message: str) -> HttpResponse:
    """Say that a message is genuine although the screen stops it."""
    kept = record(request.user, KeptMessage, message)
    trusted = amendments.trust(request.user, kept.opportunity.handle, now=request.now)
    return done(trusted, "message", message)


def _page(
    request: Request, looked: Looked, *, wrong: str = "", field: str = "", status: int = 200
) -> HttpResponse:
    kept = looked.kept
    context = {
        "kept": kept,
        "job": kept.opportunity,
        "screening": looked.screening,
        "parts": marked(looked.message, marks_of(looked.screening, looked.facts)),
        "rows": _rows(looked),
        "wrong": wrong,
        "wrong_field": field,
        "several": LISTS,
    }
    return render(request, "messages/message.html", context, status=status)


def _rows(looked: Looked) -> list[Row]:
    found = []
    own = {each.label: each for each in rows(looked.facts)}
    offered = _offered(looked)
    for row in rows(looked.completed):
        if not row.value and not row.expected:
            continue
        first = row.facts[0] if row.facts else None
        correctable = row.field and (
            row.field not in ABOUT_THE_INTERVIEW or looked.kept.interview is not None
        )
        given = "" if first is None else _given(first.value)
        a_day = row.field == "reply_by" and "T" not in given
        elsewhere = bool(row.facts) and not own[row.label].facts
        words = first.source.words if first is not None and not is_yours(first) else ""
        if row.field in LISTS:
            given = "; ".join(map(_one_of_several, row.facts))
        found.append(
            Row(
                capital(row.label),
                row.value,
                "" if elsewhere else " ".join(words.split())[:160],
                first is not None and is_yours(first),
                row.field if correctable else "",
                given,
                [(each.value, capital(said)) for each, said in CHOICES.get(row.field, {}).items()],
                "text" if row.field not in MOMENTS else "date" if a_day else "datetime-local",
                offered if row.field == "start" and correctable else [],
                elsewhere,
            )
        )
    return found


def _offered(looked: Looked) -> list[tuple[str, str]]:
    """The times that the message offers to choose from, which were not chosen from yet."""
    readings = [
        fact for each in looked.facts.competing if each.field == "start" for fact in each.readings
    ]
    found = {}
    for fact in readings:
        when = fact.value
        if isinstance(when, datetime):
            zone = getattr(when.tzinfo, "key", "") or f"{when:%z}"
            found[f"{when:%Y-%m-%d %H:%M} {zone}".strip()] = in_words(fact)
        elif isinstance(when, date):
            found[when.isoformat()] = in_words(fact)
    return list(found.items())


def _one_of_several(fact: Fact[Any]) -> str:
    """One thing of a list as a correction writes it; of somebody, the address too."""
    address = fact.value.email if isinstance(fact.value, Person) else None
    said = in_words(fact)
    return f"{said} <{address}>" if address and address != said else said


def _given(value: object) -> str:
    """A value as the field of a form has it."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M}"
    return str(value) if isinstance(value, str | date) else ""


def _in_the_zone(value: str, looked: Looked) -> str:
    """A moment that was corrected, in the zone in which it was read: fields have none."""
    start = looked.facts.start.value if looked.facts.start else None
    if ":" not in value or not isinstance(start, datetime) or start.tzinfo is None:
        return value
    return f"{value} {getattr(start.tzinfo, 'key', '') or f'{start:%z}'}"


class CheckForm(forms.Form):
    """A text or an export to be judged; nothing of it is kept."""

    text = forms.CharField(
        label=lazy("The text, or the whole conversation"),
        required=False,
        max_length=1_000_000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 9}),
    )
    is_thread = forms.BooleanField(
        label=lazy("It is a conversation: each line begins with “them:” or “me:”"), required=False
    )
    file = OneFileField(
        label=lazy("Or a file"),
        help_text=lazy("A saved email, or an export from your messaging app."),
        required=False,
    )


@dataclass(frozen=True, slots=True)
class Judged:
    """One message or conversation, and what the screen says of it."""

    screening: Screening
    parts: tuple[Marked, ...]
    is_conversation: bool


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: Request) -> HttpResponse:
    """Judge a text without keeping it."""
    if request.method != "POST":
        return render(request, "messages/check.html", {"form": CheckForm()})
    form = CheckForm(request.POST, request.FILES)
    judged: list[Judged] = []
    if form.is_valid():
        file = form.cleaned_data["file"]
        text = form.cleaned_data["text"]
        if file is None and not text.strip():
            form.add_error("text", _("There’s nothing to check yet. Paste the text here."))
        else:
            document = document_of(file) if file is not None else pasted(text)
            try:
                is_thread = form.cleaned_data["is_thread"]
                judged = [_judged(request, each) for each in _all_in(document, is_thread=is_thread)]
            except InputError as error:
                form.add_error("file" if file is not None else "text", plain(error, request.user))
    status = 200 if form.is_valid() else 422
    return render(request, "messages/check.html", {"form": form, "judged": judged}, status=status)


def _all_in(document: Document, *, is_thread: bool) -> list[Message | Conversation]:
    if is_thread:
        return [read_transcript(decode(document.data)[0], document.name)]
    several = conversations_in(document.data, document.name)
    if several is None:
        return [read_message(document.data, document.name)]
    return list(islice(several, MOST_JUDGED))


def _judged(request: Request, judged: Message | Conversation) -> Judged:
    screening = screened(judged, firms=known_firms(request.user), country=country_of(request))
    parts = marked(judged, marks_of(screening))
    return Judged(screening, parts, isinstance(judged, Conversation))


urlpatterns = [
    path("check/", check, name="check"),
    path("messages/<slug:message>/", message, name="message"),
    path("messages/<slug:message>/correct/", correct, name="correct"),
    path("messages/<slug:message>/trust/", trust, name="trust"),
]
