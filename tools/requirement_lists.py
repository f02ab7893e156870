"""What a list in requirements/ pins: packages with version, hashes, and who asks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "requirements"
_PINNED = re.compile(
    r"^(?P<name>[a-z0-9._-]+)==(?P<version>[^\s;]+)(?: ; (?P<where>[^\\\n]+?))? \\$"
)
_HASH = re.compile(r"--hash=sha256:(?P<hash>[0-9a-f]{64})")
OURS = "goanyway"


@dataclass(frozen=True, slots=True)
class Pinned:
    """A package of a list.

    Attributes:
        where: the marker of the systems and Pythons that need it; empty for all.
        by: the packages that ask for it, ours among them.
        hashes: SHA-256 of each of its files.
    """

    name: str
    version: str
    where: str
    by: tuple[str, ...]
    hashes: tuple[str, ...]


def pinned(name: str) -> list[Pinned]:
    """What a list pins, in its order.

    Args:
        name: of the file, such as "run.txt".
    """
    found = []
    text = (FOLDER / name).read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[a-z0-9])", text):
        head, *lines = block.splitlines()
        pin = _PINNED.match(head)
        if pin is None:
            continue
        said = " ".join(line.strip().removeprefix("#").strip() for line in lines if "#" in line)
        by = [each for each in said.removeprefix("via").split() if not each.startswith("(")]
        hashes = tuple(each["hash"] for each in _HASH.finditer(block))
        found.append(Pinned(pin["name"], pin["version"], pin["where"] or "", tuple(by), hashes))
    return found
