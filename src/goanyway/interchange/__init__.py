"""Formats: bytes in, decoded messages out; one module per format.

Names here are imported late so that a caller pays only for the formats it meets.
"""

from __future__ import annotations

from goanyway.interchange.messages.event_versions import latest_events, latest_messages
from goanyway.interchange.messages.format_detection import read_message, read_source
from goanyway.interchange.messages.mailboxes import read_messages
from goanyway.interchange.outputs.facts_json import facts_as_json

__all__ = [
    "facts_as_json",
    "latest_events",
    "latest_messages",
    "read_message",
    "read_messages",
    "read_source",
]
