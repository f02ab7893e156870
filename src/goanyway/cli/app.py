"""The command line: which commands there are, and what happens to everything that they raise.

A command lives in a module of its own that is imported when it is called, so that help and an
answer in figures alone never wait for what they do not use. Errors become messages here and
nowhere else.
"""

from __future__ import annotations

import importlib
import inspect
import keyword
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Annotated

import typer

from goanyway import __version__
from goanyway.cli.afterwards import do_what_is_left
from goanyway.cli.terminal import prepare
from goanyway.errors import GoanywayError
from goanyway.language import _

STATELESS = {
    "advise": _("Say whether to go, why, and what to ask first."),
    "read": _("Show the facts in a message, and the words they came from."),
    "screen": _("Say whether a message or conversation is safe, and why."),
    "example": _("Show what advice looks like, on a made-up invitation."),
    "init": _("Write a file with comments for you to fill in your situation."),
    "open": _("Open your page in the browser and do all of this there."),
    "schema": _("Describe the situation file, or the JSON output."),
    "evidence": _("Show each figure we assume, and its source."),
}
"""The commands that keep nothing, each with its one line in the help."""

OF_THE_JOURNAL = {
    "add": _("Keep an invitation, a posting or your situation."),
    "list": _("List your jobs, with what comes next."),
    "show": _("Show everything you keep about one thing."),
    "correct": _("Correct something that was read wrong."),
    "trust": _("Say that a message is genuine after all."),
    "choose": _("Say what you decided, and get a draft of your reply."),
    "schedule": _("Add an interview, or change when it is."),
    "prepare": _("Show what to ask, say, bring and expect."),
    "debrief": _("Record what you found, compared with what you expected."),
    "people": _("List the people you met, or add something about one."),
    "follow-ups": _("List replies and thank-yous you owe, or mark one done."),
    "offer": _("Record an offer, or what happened to it."),
    "compare": _("Compare offers and open jobs with the job you have."),
    "close": _("Say how a job ended."),
    "takeaways": _("Show your takeaways."),
    "attend": _("Say that you went."),
    "miss": _("Say that you didn't go."),
    "cancel": _("Say that an interview is off."),
    "note": _("Write down a note, or a story to tell in interviews."),
    "attach": _("Keep a file with a job, an interview or a person."),
    "history": _("Show the history of your changes."),
    "undo": _("Undo the last change, or a specific one."),
    "redo": _("Redo what you last undid."),
    "bin": _("Show the bin, put things in it, restore them, or empty it."),
    "import": _("Import a spreadsheet, or a table from another tracker."),
    "export": _("Export everything to one file, or to tables."),
    "restore": _("Restore an export or a backup."),
    "backup": _("Make a backup, or list your backups."),
    "check": _("Check that the journal isn't damaged."),
    "home": _("Say where the journal is kept."),
}
"""The commands that keep something; their modules are in `cli.journal`."""

COMMANDS = STATELESS | OF_THE_JOURNAL
"""Each command, in the order of the help, with its one line there."""

BAD_INPUT = 2
FAILED = 1
INTERRUPTED = 130

COMPLETION = "_GOANYWAY_COMPLETE"
"""The environment variable with which a shell asks for completions."""


def application(*called: str) -> typer.Typer:
    """All commands; those `called` are imported and work, of the others there is only the help."""
    app = typer.Typer(
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
        help=_("Find out whether an interview is worth going to. Nothing is ever sent."),
        epilog=_("Start with `{command} example`.").format(command=command_name()),
    )
    app.callback()(_before)
    for name, summary in COMMANDS.items():
        if name in called:
            module = importlib.import_module(_module_of(name))
            help_text = f"{summary}\n\n{inspect.cleandoc(module.HELP)}"
            app.command(name, help=help_text)(module.run)
        else:
            app.command(name, help=summary)(_not_imported)
    return app


def _module_of(command: str) -> str:
    package = "goanyway.cli.journal" if command in OF_THE_JOURNAL else "goanyway.cli"
    name = command.replace("-", "_")
    return f"{package}.{name}_" if keyword.iskeyword(name) else f"{package}.{name}"


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"goanyway {__version__}")
        raise typer.Exit


def _before(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help=_("Show the version.")
        ),
    ] = False,
) -> None:
    """Stands before every command; --version has done its work by then."""


def _not_imported() -> None:
    """Stands in for a command in the help."""


def command_name() -> str:
    """What the user types to get here."""
    return os.environ.get("GOANYWAY_COMMAND") or "goanyway"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    0 it worked, 1 it failed and should not have, 2 something given cannot be used, 3 something
    has to be answered first, 130 interrupted. A reader that has seen enough (`| head -1`) is no
    failure.
    """
    prepare(sys.stdout, sys.stderr)
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = _run(given or ["--help"])
        sys.stdout.flush()
    except BrokenPipeError:
        _write_nowhere()
        status = 0
    return _afterwards(status)


def _afterwards(status: int) -> int:
    """Do what was left for after the answer; who waits no longer may interrupt it."""
    try:
        do_what_is_left()
    except KeyboardInterrupt:
        return status
    except Exception as error:  # noqa: BLE001 - nothing may leave but our own words
        _confess(error)
        return FAILED
    return status


def _run(arguments: list[str]) -> int:
    completing = COMPLETION in os.environ
    called = _completed() if completing else arguments[:1]
    group = typer.main.get_command(application(*called))
    try:
        group.main(arguments, prog_name=command_name(), complete_var=COMPLETION)
    except SystemExit as leaving:
        if isinstance(leaving.__context__, BrokenPipeError):
            raise leaving.__context__ from None
        return leaving.code if isinstance(leaving.code, int) else 0
    except GoanywayError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - nothing may leave but our own words
        _confess(error)
        return FAILED
    return 0


def _completed() -> list[str]:
    """The commands among the words that a shell wants completed."""
    words = os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS") or ""
    return [each for each in words.split() if each in COMMANDS]


def _confess(error: Exception) -> None:
    """Say what failed. The error's own text is left out: it may quote a message or a file."""
    print("".join(traceback.format_tb(error.__traceback__)), end="", file=sys.stderr)
    print(type(error).__name__, file=sys.stderr)
    print(
        _(
            "\ngoanyway failed, and that's our mistake. Please report the lines above. They name "
            "places\nin the program and nothing you gave it. `{command} --version` shows the "
            "version to report."
        ).format(command=command_name()),
        file=sys.stderr,
    )


def _write_nowhere() -> None:
    """Send what is still to be written nowhere, so that closing down does not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
