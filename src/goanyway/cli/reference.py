"""docs/commands.md, made from the help of every command.

python -m goanyway.cli.reference            writes it
python -m goanyway.cli.reference --check    exits with 1 where it is not current
"""

from __future__ import annotations

import sys
from pathlib import Path

import typer
from typer.testing import CliRunner

from goanyway.cli.app import COMMANDS, application

PAGE = Path(__file__).parents[3] / "docs" / "commands.md"

OPENING = """\
# Commands

This is what `goanyway --help` and the help of each command say. If you cloned goanyway and didn't
install it, type `python3 go.py` instead of `goanyway`.

This page is generated from the program: `python -m goanyway.cli.reference`.
"""

STATUSES = """\
## Exit status

| Status | Meaning |
| --- | --- |
| 0 | It worked, whatever the verdict is. |
| 1 | It failed, and that's our mistake. |
| 2 | Something you gave can't be used. The message says what, why and what to do. |
| 3 | `add` needs to know where a file belongs. That file wasn't kept. |
| 130 | You interrupted it. |
"""

ENVIRONMENT = """\
## Environment

| Variable | Meaning |
| --- | --- |
| `NO_COLOR` | Set it to anything to turn off color. In a pipe or a file there's never any color. |
| `GOANYWAY_HOME` | The folder of the journal; `--home` overrides it. |
| `GOANYWAY_COMMAND` | What messages tell you to type instead of `goanyway`; `go.py` sets it. |
"""


def reference() -> str:
    """The whole page."""
    sections = [OPENING, _section("goanyway", _help())]
    sections += [_section(f"goanyway {name}", _help(name)) for name in COMMANDS]
    return "\n".join([*sections, STATUSES, ENVIRONMENT])


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n{text.strip()}\n```\n"


def _help(*command: str) -> str:
    shown = CliRunner().invoke(
        application(*COMMANDS),
        [*command, "--help"],
        prog_name="goanyway",
        env={"GOANYWAY_COMMAND": "", "COLUMNS": "80"},
        terminal_width=80,
    )
    if shown.exit_code:
        raise typer.Exit(shown.exit_code)
    return "\n".join(line.rstrip() for line in shown.output.splitlines())


def main(arguments: list[str]) -> str | None:
    """Write the page; or with --check say what to do where it is not current."""
    made = reference()
    if "--check" not in arguments:
        PAGE.write_text(made, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != made:
        return f"{PAGE} is not current. Make it with: python -m goanyway.cli.reference"
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
