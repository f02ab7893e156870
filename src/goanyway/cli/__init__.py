"""The command line: parsing and printing only, one module per command."""

from __future__ import annotations

from goanyway.cli.app import main

__all__ = ["main"]
