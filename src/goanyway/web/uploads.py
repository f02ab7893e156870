"""Files and texts that come in by a form: limited by number, size and kind, and named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from goanyway.journal.core.document import Document
from goanyway.language import _

KINDS = ".eml .msg .mbox .txt .html .htm .pdf .ics .json .jsonl .xml .zip".split()
LARGEST_FILE = 20_000_000
MOST_FILES = 20


class Files(forms.ClearableFileInput):
    """A field for several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files, each of a kind and size that can be read."""

    widget = Files(attrs={"accept": ",".join(KINDS), "multiple": True})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:  # noqa: ARG002
        """The files, or what is wrong with one, by its name."""
        files = [each for each in data or [] if each is not None]
        if len(files) > MOST_FILES:
            raise ValidationError(
                _("These are {count} files. Send at most {most} at once.").format(
                    count=len(files), most=MOST_FILES
                )
            )
        for each in files:
            _refuse(each)
        return files


class OneFileField(forms.FileField):
    """One file of a kind and size that can be read."""

    def __init__(self, *, kinds: Sequence[str] = KINDS, **options: Any) -> None:
        self._kinds = kinds
        widget = forms.FileInput(attrs={"accept": ",".join(kinds)})
        super().__init__(widget=widget, **options)

    def clean(self, data: Any, initial: Any = None) -> UploadedFile[Any] | None:  # noqa: ARG002
        """The file, or what is wrong with it, by its name."""
        if not data:
            if self.required:
                raise ValidationError(_("Choose a file."))
            return None
        _refuse(data, self._kinds)
        return data  # type: ignore[no-any-return]


def _refuse(file: UploadedFile[Any], kinds: Sequence[str] = KINDS) -> None:
    name = file.name or _("the file")
    if not file.size:
        raise ValidationError(_("{name} is empty.").format(name=name))
    if file.size > min(LARGEST_FILE, settings.LARGEST_UPLOAD):
        raise ValidationError(
            _("{name} is larger than 20 MB. Import it with the command `add`.").format(name=name)
        )
    if PurePosixPath(name).suffix.lower() not in kinds:
        raise ValidationError(
            _("We can’t read this kind of file: {name}. We can read {kinds}.").format(
                name=name, kinds=", ".join(kinds)
            )
        )


def document_of(file: UploadedFile[Any]) -> Document:
    """The file as bytes with its name."""
    return Document(file.read(), (file.name or "file")[-200:])


def pasted(text: str) -> Document:
    """What was pasted, as a document."""
    return Document(text.replace("\r\n", "\n").encode("utf-8", "replace"), "pasted.txt")
