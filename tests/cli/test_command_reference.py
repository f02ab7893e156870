"""docs/commands.md is what the program says of itself."""

from __future__ import annotations

from goanyway.cli.app import COMMANDS
from goanyway.cli.reference import PAGE


def test_every_command_has_a_heading_and_its_options() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"## goanyway {name}\n" in page
    assert "--explain" in page
