"""Is it safe? Looks for what an honest firm does not do, in words, senders and links.

The signs alone answer here; nothing is looked up, and nothing shows that a message is genuine.
"""

from __future__ import annotations

from goanyway.screening.signs import signs_in
from goanyway.screening.steps import do_now
from goanyway.screening.verdict import EXTENT, safety_of, screen

__all__ = ["EXTENT", "do_now", "safety_of", "screen", "signs_in"]
