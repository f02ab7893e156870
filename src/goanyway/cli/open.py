"""`goanyway open`: the journal as a page in the browser."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.opening import Home, moment
from goanyway.cli.options import Today
from goanyway.language import _
from goanyway.settings.home import home as usual_home

if TYPE_CHECKING:
    from goanyway.web.running_server import Running

HELP = _(
    """Only this machine can open the page: nobody else can reach it, and nothing leaves your
    computer. It keeps running until you press Ctrl-C here.

    \b
    Examples:
      goanyway open
      goanyway open --no-browser
      goanyway open --home ~/my-search --port 8080
    """
)


def run(
    home: Home = None,
    port: Annotated[
        int | None,
        typer.Option(
            min=1024,
            max=65535,
            metavar="N",
            help=_("The port. If you leave it out, it finds a free one."),
        ),
    ] = None,
    browser: Annotated[
        bool,
        typer.Option(
            "--browser/--no-browser", help=_("Open the browser, or just show the address.")
        ),
    ] = True,
    today: Today = None,
) -> None:
    """Serve the page until interrupted, or open the one that is served already."""
    from goanyway.web.running_server import running
    from goanyway.web.server import serve

    folder = _folder(home)
    found = running(folder)
    if found is not None:
        print(_("The page is already running:"))
        _show(found, folder, browser=browser)
        return
    serve(
        folder,
        port=port,
        now=moment(today) if today else None,
        ready=lambda server, place: _ready(server, place, browser=browser),
    )


def _folder(home: Path | None) -> Path:
    return home.expanduser().absolute() if home else usual_home()


def _ready(server: Running, folder: Path, *, browser: bool) -> None:
    from goanyway.journal.local.opening import can_only_be_read

    print(_("Your page is running. Only this machine can open it. Press Ctrl-C here to stop it."))
    if can_only_be_read():
        print(
            _(
                "We can only read the journal there: the disk is full, or the folder is read-only."
                " You can look at everything, but nothing you enter is kept."
            )
        )
    _show(server, folder, browser=browser)


def _show(server: Running, folder: Path, *, browser: bool) -> None:
    """Open the browser, else say an address that opens the page once."""
    from goanyway.web.running_server import opening_page

    if browser and webbrowser.open(opening_page(folder, server).as_uri()):
        print(server.root, flush=True)
        return
    print(server.address(), flush=True)
    print(
        _("This address works once, within ten minutes. Run this command again to get another."),
        flush=True,
    )
