"""The example journal: something to play with, kept apart and removed as a whole."""

from __future__ import annotations

import os
import subprocess
import sys

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from goanyway.errors import JournalUnusable
from goanyway.journal.local.example import example_folder, has_example, remove_example
from goanyway.language import _
from goanyway.settings.home import home
from goanyway.web import journal_choice
from goanyway.web.request import Request

PROGRAM = """
import sys
from datetime import datetime
from pathlib import Path
from goanyway.journal.local.opening import start_django
start_django()
from goanyway.journal.local.example import make_example
make_example(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
"""
"""Made in a process of its own: it opens another journal, and this one has its own open."""


@require_safe
def example(request: Request) -> HttpResponse:
    """What it is, and the way in."""
    return render(request, "example/example.html", {"is_there": has_example(home())})


@require_POST
def enter(request: Request) -> HttpResponse:
    """Make it if it is not there, and go in."""
    folder = home()
    if not has_example(folder):
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "goanyway.settings.local"}
        made = subprocess.run(  # noqa: S603 - our own program, on a folder of ours
            [sys.executable, "-c", PROGRAM, str(example_folder(folder)), request.now.isoformat()],
            env=environment,
            capture_output=True,
            check=False,
        )
        if made.returncode:
            remove_example(folder)
            raise JournalUnusable(
                _(
                    "The example could not be made in {folder}.\nMake room there, and try again."
                ).format(folder=folder)
            )
    return journal_choice.enter(redirect("today"))


@require_POST
def leave(_request: Request) -> HttpResponse:
    """Back to one's own journal; the example stays."""
    return journal_choice.leave(redirect("today"))


@require_POST
def remove(_request: Request) -> HttpResponse:
    """Back to one's own journal, and the example is gone."""
    remove_example(home())
    return journal_choice.leave(redirect("today"))


urlpatterns = [
    path("example/", example, name="example"),
    path("example/enter/", enter, name="example-enter"),
    path("example/leave/", leave, name="example-leave"),
    path("example/remove/", remove, name="example-remove"),
]
