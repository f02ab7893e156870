"""Is it safe? Looks for what an honest firm does not ask of a candidate.

This is a basic check: it knows the promises of an honest firm and nothing of senders or links.
"""

from __future__ import annotations

from goanyway.screening.signs import signs_in
from goanyway.screening.verdict import EXTENT, safety_of, screen

__all__ = ["EXTENT", "safety_of", "screen", "signs_in"]
