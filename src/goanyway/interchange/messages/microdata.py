"""Job postings that a page describes in its markup (microdata or RDFa), as trees like JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.interchange.messages.hypertext import visible

ITEM_LIMIT = 20
"""The most items of a page that are looked at."""

PROPERTY_LIMIT = 300
"""The most properties of an item that are kept."""

_DEPTH_LIMIT = 8
_VALUES = {
    "meta": "content", "time": "datetime", "data": "value", "meter": "value", "link": "href",
    "a": "href", "img": "src", "audio": "src", "video": "src", "iframe": "src", "object": "data",
}  # fmt: skip


def items_in(page: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """Every item of type JobPosting that the markup describes."""
    for node in page.css(
        '[itemtype*="JobPosting"], [typeof~="JobPosting"], [typeof$=":JobPosting"]'
    )[:ITEM_LIMIT]:
        yield _item(node, 0)


def _item(root: LexborNode, depth: int) -> dict[str, Any]:
    attributes = root.attributes
    found: dict[str, Any] = {"@type": attributes.get("itemtype") or attributes.get("typeof") or ""}
    pending = _children(root)
    read = 0
    while pending and read < PROPERTY_LIMIT:
        node = pending.pop()
        attributes = node.attributes
        names = (attributes.get("itemprop") or attributes.get("property") or "").split()
        is_item = "itemscope" in attributes or "typeof" in attributes
        value: Any = None
        if names:
            read += 1
            value = _item(node, depth + 1) if is_item and depth < _DEPTH_LIMIT else _value(node)
        for name in (each.rpartition(":")[2] for each in names):
            if name in found:
                known = found[name]
                found[name] = [*(known if isinstance(known, list) else [known]), value]
            else:
                found[name] = value
        if not is_item:
            pending.extend(_children(node))
    if len(found) == 1 and (text := visible(root).text):
        found["name"] = text
    return found


def _children(node: LexborNode) -> list[LexborNode]:
    """The elements in a node, the last one first."""
    found = []
    child = node.child
    while child is not None:
        if child.is_element_node:
            found.append(child)
        child = child.next
    return found[::-1]


def _value(node: LexborNode) -> str:
    attributes = node.attributes
    given = attributes.get("content") or attributes.get(_VALUES.get(node.tag or "", ""))
    return given if given else visible(node).text
