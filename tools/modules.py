"""List every module with its own first words, of all rooms or of those that are named.

    .venv/bin/python tools/modules.py [ROOM...]

The list is printed rather than kept: it changes with every module, and is made in a moment.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src" / "goanyway"


def modules(rooms: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """Each module's path within goanyway, and what it holds in its own words."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE)
        if not rooms or name.parts[0] in rooms:
            yield name.as_posix(), _purpose(path)


def _purpose(path: Path) -> str:
    """The first paragraph of a module's docstring."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(said.partition("\n\n")[0].split())


def main() -> int:
    """Print the list; the exit status is 1 where nothing is called that."""
    listed = list(modules(sys.argv[1:]))
    for name, purpose in listed:
        print(f"{name:45} {purpose}")
    return 0 if listed else 1


if __name__ == "__main__":
    sys.exit(main())
