"""Formats: bytes in, decoded messages out; one module per format.

Names here are imported late so that a caller pays only for the formats it meets.
"""

from __future__ import annotations

from goanyway.interchange.facts_json import facts_as_json
from goanyway.interchange.sources import read_message, read_source

__all__ = ["facts_as_json", "read_message", "read_source"]
