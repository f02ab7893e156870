"""From words to facts, each with the words it was read from. What is not said stays empty."""

from __future__ import annotations

from goanyway.reading.facts import read_facts

__all__ = ["read_facts"]
