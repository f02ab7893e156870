"""Job postings in JSON-LD, also where it is not quite JSON: comments, trailing commas, entities."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

NODE_LIMIT = 10_000
"""The most nodes of a description that are looked at."""

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*+(?:"|\Z)'  # a string, in which nothing is mended
    r"|(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z)|<!--|-->|<!\[CDATA\[|\]\]>)"
    r"|(?P<comma>,)(?=(?:\s++|//[^\n]*+\n|/\*(?:[^*]|\*(?!/))*+\*/)*+[}\]])",
    re.DOTALL,
)
_WRAPPERS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about")
_LISTS = ("ItemList", "ListItem")


def load_json_ld(text: str) -> list[Any]:
    """Every tree in the text of a script.

    Raises:
        ValueError: it is not even nearly JSON.
        RecursionError: it is nested beyond reason.
    """
    text = text.strip().strip(";").strip()
    try:
        return [json.loads(text, strict=False)]
    except ValueError:
        mended = _mended(text)
    decoder = json.JSONDecoder(strict=False)
    found: list[Any] = []
    at = 0
    try:
        while at < len(mended) and len(found) < 50:
            tree, at = decoder.raw_decode(mended, at)
            found.append(tree)
            while at < len(mended) and mended[at] in " \t\n\r,;":
                at += 1
    except ValueError:
        # What follows a complete description does not take it back.
        if not found:
            raise
    return found


def job_postings(trees: list[Any]) -> Iterator[tuple[dict[str, Any], bool]]:
    """Every JobPosting, however it is wrapped, and whether it stands in a list of several.

    What a posting only names by its @id is filled in from wherever it is described.
    """
    described = dict(_described(trees))
    pending: list[tuple[Any, bool]] = [(tree, False) for tree in reversed(trees)]
    seen = 0
    while pending and seen < NODE_LIMIT:
        node, listed = pending.pop()
        seen += 1
        if isinstance(node, list):
            pending.extend((each, listed) for each in reversed(node[:NODE_LIMIT]))
        elif isinstance(node, dict):
            if is_kind(node, "JobPosting"):
                yield {key: _resolved(value, described) for key, value in node.items()}, listed
                continue
            listed = listed or any(is_kind(node, kind) for kind in _LISTS)
            pending.extend((node[key], listed) for key in reversed(_WRAPPERS) if key in node)


def is_kind(node: dict[str, Any], name: str) -> bool:
    """Whether a node is of that schema.org type."""
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(re.split(r"[/:#]", str(kind))[-1] == name for kind in kinds)


def _described(trees: list[Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    pending: list[Any] = list(trees)
    seen = 0
    while pending and seen < NODE_LIMIT:
        node = pending.pop()
        seen += 1
        if isinstance(node, list):
            pending.extend(node[:NODE_LIMIT])
        elif isinstance(node, dict):
            if isinstance(node.get("@id"), str) and len(node) > 1:
                yield node["@id"], node
            pending.extend(each for each in node.values() if isinstance(each, dict | list))


def _resolved(value: Any, described: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_resolved(each, described) for each in value[:100]]
    if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
        found = described.get(value["@id"])
        return value if found is None else found
    return value


def _mended(text: str) -> str:
    """The text without comments and trailing commas, outside of strings."""
    if "&quot;" in text and '"' not in text:
        text = html.unescape(text)
    text = _TOKEN.sub(lambda match: "" if match["comment"] or match["comma"] else match[0], text)
    return text.strip().strip(";").strip()
