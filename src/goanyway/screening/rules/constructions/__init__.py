"""Further ways to say the signs: who asks whom for what, by which means, at what time.

Each is a construction with a wide list of things, not a sentence that somebody wrote: money that is
named beside a reason to pay it, a deed that is done by the reader's own hands, a stage of hiring
that falls away. They lie in a module for each module of rules, by the name of the rule.
"""

from __future__ import annotations

from collections import ChainMap

from goanyway.screening.rules.constructions import (
    access,
    hiring,
    identity,
    laundering,
    manners,
    payment,
    work,
)

CONSTRUCTIONS = ChainMap(
    *(
        dict(module.WORDINGS)
        for module in (payment, identity, access, laundering, hiring, work, manners)
    )
)
