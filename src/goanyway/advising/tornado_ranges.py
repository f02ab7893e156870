"""The usual doubt about the inputs that a tornado always shows.

Defaults must not decide quietly, and neither must figures that you gave as certain: the scales of
doubt and of error, the years and the chances of passing are shown as if they were as
uncertain as for somebody who gave nothing.
"""

from __future__ import annotations

import math
from dataclasses import replace

from goanyway.decide.sensitivity import Usual
from goanyway.domain.quantity import Family, Quantity
from goanyway.domain.situation import Situation
from goanyway.figures import FROM_EVIDENCE, Figures

SCALES = ("job.belief_scale", "job.error_scale")


def usual_doubt(situation: Situation, *, figures: Figures = FROM_EVIDENCE) -> dict[str, Usual]:
    """For each of those inputs, the usual doubt around the value in the situation."""
    usual = {key: Usual(figures.figure(key), scale_what_was_given=True) for key in SCALES}
    if situation.job.years is not None:
        years = around(situation.job.years.central, figures.figure("job.years"))
        usual["job.years"] = Usual(years, scale_what_was_given=False)
    for index, stage in enumerate(situation.stages):
        if stage.passing is None or not 0 < stage.passing.central < 1:
            continue
        key = f"stages.{stage.style or 'unknown'}.pass"
        passing = around(stage.passing.central, figures.figure(key))
        usual[f"stages[{index}].pass"] = Usual(passing, scale_what_was_given=False)
    return usual


def around(central: float, doubt: Quantity) -> Quantity:
    """The value `central`, as uncertain as `doubt` on the scale of its family."""
    if doubt.family is Family.NORMAL:
        return replace(doubt, location=central)
    odds = central / (1 - central) if doubt.family is Family.LOGIT_NORMAL else central
    return replace(doubt, location=math.log(odds))
