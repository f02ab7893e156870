"""A new invitation: paste it, drop it, or say what you were told on the phone."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods

from goanyway.errors import InputError, JournalError
from goanyway.journal.core.changes import Done
from goanyway.journal.core.document import Document
from goanyway.journal.intake.placement import Question
from goanyway.journal.intake.taking_in import Intake, take_in
from goanyway.journal.models import ChangeSet
from goanyway.language import _
from goanyway.web.answers import done
from goanyway.web.fields import style_choices
from goanyway.web.plain_words import plain
from goanyway.web.request import Request
from goanyway.web.uploads import FilesField, OneFileField, document_of, pasted

CARRIED = 3_000_000
"""The largest document that a question carries along, in bytes."""


class NewForm(forms.Form):
    """An invitation as a text, as files, or in a few fields."""

    text = forms.CharField(
        label=lazy("The message"),
        help_text=lazy("Paste all of it, including who sent it and the subject if you can."),
        required=False,
        max_length=1_000_000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 9}),
    )
    attached = FilesField(
        label=lazy("Or files"),
        help_text=lazy("Saved emails, calendar invites, web pages, PDFs. Drop them anywhere here."),
        required=False,
    )
    posting = OneFileField(
        label=lazy("The job's posting"),
        help_text=lazy("A saved web page or its text. It tells us the pay, the place and more."),
        required=False,
    )
    employer = forms.CharField(label=lazy("Employer"), required=False, max_length=200)
    role = forms.CharField(label=lazy("Role"), required=False, max_length=200)
    start = forms.DateTimeField(
        label=lazy("When"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    style = forms.ChoiceField(
        label=lazy("How"),
        required=False,
        choices=style_choices,
    )
    place = forms.CharField(label=lazy("Where"), required=False, max_length=300)

    def clean(self) -> dict[str, Any]:
        """There must be something to take in."""
        found = super().clean() or {}
        said = ("text", "attached", "posting", "employer", "role")
        if not any(str(found.get(each) or "").strip() for each in said if found.get(each)):
            raise forms.ValidationError(
                _(
                    "There’s nothing here yet. Paste the message, choose a file, or name the "
                    "employer."
                )
            )
        return found

    def documents(self) -> Iterator[tuple[Document, list[str]]]:
        """What to take in, each with corrections."""
        found = self.cleaned_data
        if found["text"].strip():
            yield pasted(found["text"]), []
        for file in found["attached"]:
            yield document_of(file), []
        told = {name: found[name] for name in ("employer", "role", "place", "style") if found[name]}
        if told and not found["text"].strip() and not found["attached"]:
            if found["start"]:
                told["start"] = f"{found['start']:%Y-%m-%d %H:%M}"
            said = ", ".join(f"{name} {value}" for name, value in told.items())
            text = _("Invited by phone to an interview: {said}.").format(said=said)
            corrections = ["kind=invitation", *(f"{name}={told[name]}" for name in told)]
            yield pasted(text), corrections

    def advertised(self) -> Document | None:
        """The posting, to be kept beside the invitation."""
        file: UploadedFile[Any] | None = self.cleaned_data["posting"]
        return document_of(file) if file is not None else None


@dataclass(frozen=True, slots=True)
class Came:
    """What one document came to: it was taken in, it asks where it belongs, or it was refused."""

    name: str
    taken: Intake | None = None
    change_set: ChangeSet | None = None
    question: Question | None = None
    carried: str = ""
    refused: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: Request) -> HttpResponse:
    """The form, and what came of it."""
    if request.method != "POST":
        return render(request, "new/new.html", {"form": NewForm()})
    form = NewForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, "new/new.html", {"form": form}, status=422)
    documents, advertised = list(form.documents()), form.advertised()
    if not documents and advertised is not None:
        documents, advertised = [(advertised, [])], None
    came: list[Came] = []
    for each, corrections in documents:
        try:
            came.append(_take(request, each, advertised, corrections))
        except JournalError as error:
            if not any(one.taken for one in came):
                raise
            came.append(Came(each.name, refused=str(error)))
    return _answer(request, form, came)


@require_http_methods(["POST"])
def belongs(request: Request) -> HttpResponse:
    """The answer to where something belongs."""
    name = request.POST.get("name", "")[-200:] or "pasted.txt"
    try:
        data = base64.b64decode(request.POST.get("document", ""), validate=True)
    except (ValueError, binascii.Error) as error:
        raise InputError(
            _("The message didn’t come through.\nPaste or choose it again under New.")
        ) from error
    joins, _comma, as_new = request.POST.get("to", "").partition(",")
    came = _take(request, Document(data, name), None, [], joins, as_new=bool(as_new))
    return _answer(request, NewForm(), [came])


def _take(
    request: Request,
    document: Document,
    posting: Document | None,
    corrections: list[str],
    joins: str = "",
    *,
    as_new: bool = False,
) -> Came:
    try:
        came = take_in(
            request.user,
            document,
            posting=posting,
            corrections=corrections,
            joins=joins,
            as_new=as_new,
            now=request.now,
        )
    except InputError as error:
        return Came(document.name, refused=plain(error, request.user))
    taken = came.value
    if isinstance(taken, Intake):
        return Came(document.name, taken, came.change_set)
    carried = base64.b64encode(document.data).decode() if len(document.data) <= CARRIED else ""
    return Came(document.name, question=taken, carried=carried)


def _answer(request: Request, form: NewForm, came: list[Came]) -> HttpResponse:
    """On to the message where one was taken in; else a page with what each came to."""
    if len(came) == 1 and came[0].taken is not None:
        taken = came[0].taken
        kept = Done(taken, came[0].change_set)
        if taken.message is not None:
            return done(kept, "message", taken.message.handle)
        return done(kept, "opportunity", taken.opportunity.handle)
    if len(came) == 1 and came[0].refused and form.is_bound:
        form.add_error(None, came[0].refused)
        return render(request, "new/new.html", {"form": form}, status=422)
    status = 422 if all(each.refused for each in came) else 200
    return render(request, "new/came.html", {"came": came}, status=status)


urlpatterns = [
    path("new/", new, name="new"),
    path("new/belongs/", belongs, name="belongs"),
]
