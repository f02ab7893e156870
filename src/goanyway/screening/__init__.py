"""Is it safe? Looks for what an honest firm does not do, in words, senders and links.

`judging` joins the signs with how the words weigh. Nothing is looked up, and nothing shows that a
message is genuine.
"""

from __future__ import annotations

from goanyway.screening.next_steps import do_now
from goanyway.screening.signs import signs_in

__all__ = ["do_now", "signs_in"]
