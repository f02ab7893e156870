"""Formats: bytes in, decoded messages out; one module per format.

Names here are imported late so that a caller pays only for the formats it meets.
"""

from __future__ import annotations

from goanyway.interchange.facts_json import facts_as_json
from goanyway.interchange.mailboxes import read_messages
from goanyway.interchange.sources import read_message, read_source
from goanyway.interchange.updates import latest_events, latest_messages

__all__ = [
    "facts_as_json",
    "latest_events",
    "latest_messages",
    "read_message",
    "read_messages",
    "read_source",
]
