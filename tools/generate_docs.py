"""Write the pages of docs/ that are made from the program, or check that they are current.

python tools/generate_docs.py                   write them
python tools/generate_docs.py --check           change nothing; exit with 1 where one is out of date
python tools/generate_docs.py --check --fast    the same without what takes seconds to compute
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from goanyway.cli import reference
from goanyway.cli.schema import documented_keys
from goanyway.evidence import DEFAULTS, Grade
from goanyway.evidence.page import page as evidence_page
from goanyway.interchange.situation_files.key_reference import WAYS_TO_WRITE, KeyDocumentation

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
sys.path.insert(0, str(ROOT))

from docs.pictures import make_card  # noqa: E402 - these folders are not installed
from tools import export_page, materials_page, model_page, reading_page, screening_page  # noqa: E402

SITUATION = """\
# Situation files

<!-- Made from the program by tools/generate_docs.py; change it there. -->

A situation file describes your own situation, in TOML. Every key is optional. If you leave
something out, goanyway takes it from the invitation and the posting, and otherwise from
[the table of defaults](evidence.md). `goanyway init` writes a file for you to fill in, and
`goanyway schema situation` shows this page in a terminal.
"""

STAGES = """\
Write one table for each interview still ahead, in order. If you leave something out, we assume it
from the interview's style: see [Interviews by style](evidence.md#interviews-by-style).
"""


def situation_page() -> str:
    """docs/situation.md: each key of a situation file under a heading of its own."""
    parts = [SITUATION, "## Ways to write a number", "\n".join(_ways())]
    for table, keys in groupby(documented_keys(), key=lambda each: each.table):
        parts.append(f"## {f'`{table}`' if table.startswith('[') else table.capitalize()}")
        if table == "[[stages]]":
            parts.append(STAGES)
        parts += (_documented(each) for each in keys)
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _ways() -> Iterator[str]:
    yield "| Write | for |"
    yield "| --- | --- |"
    for example, meaning in WAYS_TO_WRITE:
        yield f"| `{example}` | {meaning} |"


def _documented(key: KeyDocumentation) -> str:
    allowed = f"{key.unit}, {key.allowed}" if key.unit else key.allowed
    said = f"### `{key.path}`\n\n{key.meaning} Allowed: {allowed}."
    if key.required:
        return f"{said} Required in its table."
    if key.path in DEFAULTS:
        row = DEFAULTS[key.path]
        graded = f", {row.grade}" if row.grade is not Grade.ASSUMPTION else ""
        return f"{said} If left out: {key.default} ({row.quantity.origin}{graded})."
    return f"{said} If left out: {key.default}." if key.default else said


PAGES: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "commands.md": reference.reference,
        "evidence.md": evidence_page,
        "export.md": export_page.page,
        "materials.md": materials_page.page,
        "model.md": model_page.page,
        "pictures/card.svg": make_card.picture,
        "reading.md": reading_page.page,
        "screening.md": screening_page.page,
        "situation.md": situation_page,
    }
)
"""Each page by its name in docs/."""

SLOW = frozenset(("model.md",))
"""What takes seconds: it decides many cases, and changes only with the decision model."""

REMAKE = ".venv/bin/python tools/generate_docs.py"


def main() -> int:
    """Write or check every page; the exit status is 1 where one is out of date."""
    parser = argparse.ArgumentParser(description="Make the pages of docs/ that are generated.")
    parser.add_argument("--check", action="store_true", help="only say whether they are current")
    parser.add_argument("--fast", action="store_true", help="leave out what takes seconds")
    given = parser.parse_args()
    check = given.check
    stale = []
    for name, make in PAGES.items():
        if given.fast and name in SLOW:
            continue
        path, made = DOCS / name, make()
        if path.exists() and path.read_text(encoding="utf-8") == made:
            continue
        stale.append(name)
        if not check:
            path.write_text(made, encoding="utf-8")
            print(f"wrote docs/{name}")
    if check and stale:
        print(f"docs/ is out of date ({', '.join(stale)}). Run: {REMAKE}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
