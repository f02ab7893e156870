"""The pages of the documentation, taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))

_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_LINK = re.compile(r"(?<!`)\[[^\]]*\]\(([^)\s]+)\)")
_ANCHOR = re.compile(r'<a id="([^"]+)">')
_CODE_SPAN = re.compile(r"`[^`\n]*`")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language and its text, without the indentation of its place."""

    page: Path
    language: str
    text: str

    @property
    def where(self) -> str:
        """The page and the beginning of the block, for the name of a test."""
        return f"{self.page.name}: {self.text.strip().splitlines()[0][:50]}"


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path, language: str) -> list[Block]:
    """The page's blocks in this language, in their order."""
    found = []
    for indentation, named, text in _FENCE.findall(page.read_text(encoding="utf-8")):
        if named == language:
            lines = [line.removeprefix(indentation) for line in text.splitlines()]
            found.append(Block(page, named, "\n".join(lines) + "\n"))
    return found


def without_blocks(page: Path) -> str:
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def headings(page: Path) -> list[str]:
    return _HEADING.findall(without_blocks(page))


def links(page: Path) -> list[str]:
    """Where the page's links lead to."""
    return _LINK.findall(_CODE_SPAN.sub("``", without_blocks(page)))


def anchors(page: Path) -> set[str]:
    """What a link into the page may name: its headings, as GitHub writes them, and marks."""
    found = set(_ANCHOR.findall(page.read_text(encoding="utf-8")))
    for heading in headings(page):
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found.add(slug)
    return found
