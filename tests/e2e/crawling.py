"""All pages that a person reaches by links, a few of each kind."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
from selectolax.lexbor import LexborHTMLParser

from tests.e2e.serving import Visitor

OF_EACH_KIND = 2


def pages_of(visitor: Visitor, start: str = "/") -> Iterator[str]:
    """The address of every page that links lead to, at most a few of each route."""
    waiting, seen, taken = deque([start]), {start}, Counter[str]()
    while waiting:
        address = waiting.popleft()
        route = route_of(address)
        if taken[route] >= OF_EACH_KIND:
            continue
        status, text = visitor.get(address)
        if status != 200 or not text.lstrip().startswith("<!doctype html"):
            continue
        taken[route] += 1
        yield address
        for link in LexborHTMLParser(text).css("a[href^='/']"):
            found = (link.attributes["href"] or "").partition("#")[0]
            if found and found not in seen and route_of(found):
                seen.add(found)
                waiting.append(found)


def route_of(address: str) -> str:
    """The name of the route of an address; empty where there is none."""
    try:
        return str(resolve(urlsplit(address).path).url_name)
    except Resolver404:
        return ""
