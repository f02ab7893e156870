"""`goanyway init`: a situation file to start from."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from goanyway.cli.app import command_name
from goanyway.errors import InputError
from goanyway.interchange.situation_files.template import situation_template
from goanyway.language import _

HELP = _(
    """Every line is switched off with a # in front, so the file says nothing until you change it. A
    file that already exists is never overwritten without --force.

    \b
    Examples:
      goanyway init
      goanyway init kestrel.toml
    """
)


def run(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("Where to write it."))] = Path(
        "situation.toml"
    ),
    force: Annotated[
        bool, typer.Option("--force", help=_("Overwrite the file if it exists."))
    ] = False,
) -> None:
    """Write the file."""
    write_whole(file, situation_template(), overwrite=force)
    typer.echo(
        _(
            "{file} is ready. Fill in what you know, then type:\n  {command} advise "
            "--situation {file}"
        ).format(file=file, command=command_name())
    )


def write_whole(path: Path, text: str, *, overwrite: bool) -> None:
    """Write a file all at once or not at all.

    Raises:
        InputError: it exists and may not be overwritten, or the place cannot be written to.
    """
    try:
        if not overwrite:
            path.open("x").close()
    except FileExistsError as error:
        raise InputError(
            _(
                "{path}: this file already exists.\nGive another name, or use --force to "
                "overwrite it."
            ).format(path=path)
        ) from error
    except OSError as error:
        raise _not_written(path, error) from error
    try:
        _replace(path, text)
    except OSError as error:
        if not overwrite:
            path.unlink(missing_ok=True)
        raise _not_written(path, error) from error


def _replace(path: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _not_written(path: Path, error: OSError) -> InputError:
    reason = error.strerror or str(error)
    return InputError(
        _(
            "{path}: this file can't be written: {reason}.\nChoose a place where you can write "
            "files."
        ).format(path=path, reason=reason)
    )
