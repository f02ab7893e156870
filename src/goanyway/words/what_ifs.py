"""How firm an answer is: in how many of ten what-ifs the sign of the average holds."""

from __future__ import annotations

from goanyway.domain.advice import Decision
from goanyway.language import _

CERTAIN = 1
"""With so many draws every input was certain, so that there are no what-ifs."""


def what_ifs(decision: Decision) -> str:
    """In how many of ten what-ifs going comes out on the same side; empty where there are none."""
    if decision.draws <= CERTAIN:
        return ""
    positive = decision.p_positive
    is_gain = decision.value.total.mean > 0
    holds = positive if is_gain else 1 - positive
    tenths = round(10 * holds)
    if tenths >= 10:
        return (
            _("In practically every what-if, going is worth more than it costs.")
            if is_gain
            else _("In practically every what-if, going costs more than it's worth.")
        )
    said = (
        _("In {tenths} of 10 what-ifs, going is worth more than it costs.")
        if is_gain
        else _("In {tenths} of 10 what-ifs, going costs more than it's worth.")
    )
    return said.format(tenths=tenths)
