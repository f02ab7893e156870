"""Where everything is kept, the copies of it, and putting one of them back."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryFile
from typing import Any, BinaryIO, cast
from urllib.parse import urlencode

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_POST, require_safe

from goanyway.errors import InputError, JournalError
from goanyway.journal.archive.export import export
from goanyway.journal.archive.restore import restore
from goanyway.journal.archive.soundness import check
from goanyway.journal.local import backups as the_backups
from goanyway.journal.local.put_back import restore_backup
from goanyway.web.journal_choice import folder_of
from goanyway.web.plain_words import plain
from goanyway.web.request import Request
from goanyway.web.uploads import OneFileField

SHOWN_BACKUPS = 5
KINDS = (".sqlite3", ".zip")
ZIP = b"PK"


class FileForm(forms.Form):
    """A copy that lies elsewhere."""

    copy = OneFileField(
        label=lazy("A copy"),
        help_text=lazy(
            "A backup (.sqlite3), or a whole journal (.zip) if nothing is saved here yet."
        ),
        kinds=KINDS,
    )


@require_safe
def data(request: Request) -> HttpResponse:
    """Where everything is, and the copies of it."""
    return _page(request, FileForm(), 200)


@require_POST
def back_up(request: Request) -> HttpResponse:
    """A backup now."""
    folder = folder_of(request)
    if folder is not None:
        the_backups.make_backup(folder)
    return redirect("data")


@require_POST
def put_back(request: Request) -> HttpResponse:
    """Make the journal what a backup holds; what is there is backed up first."""
    folder, name = _folder(request), request.POST.get("backup", "")
    backup = next((each for each in the_backups.backups(folder) if each.path.name == name), None)
    if backup is None:
        raise Http404
    return _put_back(folder, backup.path, name)


@require_POST
def put_back_file(request: Request) -> HttpResponse:
    """The same from a file that lies elsewhere."""
    form = FileForm(request.POST, request.FILES)
    if form.is_valid():
        file: UploadedFile[Any] = form.cleaned_data["copy"]
        name = file.name or ""
        try:
            if file.read(len(ZIP)) == ZIP:
                file.seek(0)
                restore(request.user, cast("BinaryIO", file.file), name=name)
                return redirect("data")
            with NamedTemporaryFile(dir=_folder(request), suffix=".sqlite3") as whole:
                file.seek(0)
                for chunk in file.chunks():
                    whole.write(chunk)
                whole.flush()
                return _put_back(_folder(request), Path(whole.name), name)
        except (InputError, JournalError) as error:
            form.add_error("copy", plain(error))
    return _page(request, form, 422)


@require_safe
def everything(request: Request) -> FileResponse:
    """The whole journal in one file, to take along."""
    stream = TemporaryFile()  # noqa: SIM115 - the answer closes it
    export(request.user, stream)
    stream.seek(0)
    name = f"goanyway-{request.now:%Y-%m-%d}.zip"
    return FileResponse(stream, as_attachment=True, filename=name, content_type="application/zip")


def _folder(request: Request) -> Path:
    """The folder of the journal.

    Raises:
        Http404: it is on a server, where backups are the server's, or we are in the example.
    """
    folder = folder_of(request)
    if folder is None:
        raise Http404
    return folder


def _put_back(folder: Path, backup: Path, name: str) -> HttpResponse:
    before = restore_backup(folder, backup)
    said = {"holds": name} | ({"before": before.path.name} if before is not None else {})
    return redirect(f"{reverse('data')}?{urlencode(said)}")


def _page(request: Request, form: FileForm, status: int) -> HttpResponse:
    folder = folder_of(request)
    found = the_backups.backups(folder) if folder is not None else []
    names = {each.path.name for each in found}
    before = request.GET.get("before", "")
    context = {
        "folder": folder,
        "size": _size(folder) / 1e6 if folder is not None else 0,
        "backups": found[:SHOWN_BACKUPS],
        "shown": [each.path.name for each in found[:SHOWN_BACKUPS]],
        "older": len(found) - SHOWN_BACKUPS,
        "checked": check(request.user) if "check" in request.GET else None,
        "holds": request.GET.get("holds", "")[:200],
        "before": before if before in names else "",
        "form": form,
    }
    return render(request, "data/data.html", context, status=status)


def _size(folder: Path | str) -> int:
    """In bytes, with all that is below."""
    with os.scandir(folder) as entries:
        return sum(
            _size(each.path)
            if each.is_dir(follow_symlinks=False)
            else each.stat(follow_symlinks=False).st_size
            for each in entries
        )


urlpatterns = [
    path("settings/data/", data, name="data"),
    path("settings/data/backup/", back_up, name="back-up"),
    path("settings/data/put-back/", put_back, name="put-back"),
    path("settings/data/put-back/file/", put_back_file, name="put-back-file"),
    path("settings/data/everything.zip", everything, name="everything"),
]
