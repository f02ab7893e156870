"""The part of docs/architecture.md that lists every module, from the modules' own first words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from tools.marked_pages import table, with_parts

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "architecture.md"
SOURCE = ROOT / "src" / "goanyway"

ROOMS = (
    "domain",
    "evidence",
    "interchange",
    "reading",
    "screening",
    "decide",
    "letters",
    "advising",
    "settings",
    "journal",
    "words",
    "web",
    "cli",
)
"""In the order in which the page tells of them."""


def page() -> str:
    """docs/architecture.md with its lists of modules as they are now."""
    return with_parts(PAGE.read_text(encoding="utf-8"), PARTS)


def modules(_: str) -> str:
    """Every package with its modules."""
    rooms = [path.name for path in sorted(SOURCE.iterdir()) if (path / "__init__.py").exists()]
    if set(rooms) != set(ROOMS):
        raise ValueError(
            f"the rooms are {', '.join(rooms)}; name them in tools/{Path(__file__).name}"
        )
    parts = []
    for room in ROOMS:
        parts += [f"### {room}", _purpose(SOURCE / room / "__init__.py"), _listed(room)]
    parts += ["### At the top", _listed("")]
    return "\n\n".join(parts)


def _listed(room: str) -> str:
    return table(("Module", "What it holds"), _rows(SOURCE / room))


def _rows(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("*.py") if folder == SOURCE else folder.rglob("*.py")):
        if path.name != "__init__.py" or folder == SOURCE:
            name = path.relative_to(SOURCE).as_posix()
            yield f"[`{name}`](../src/goanyway/{name})", _purpose(path).replace("|", "\\|")


def _purpose(path: Path) -> str:
    """The first paragraph of a module's docstring."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(said.partition("\n\n")[0].split())


PARTS = MappingProxyType({"modules": modules})
