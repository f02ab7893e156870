"""The words of a debrief, the same on the page and in the terminal."""

from __future__ import annotations

from goanyway.journal.keeping.debrief import Compared
from goanyway.language import _

COMPARED = {
    Compared.MUCH_WORSE: _("far worse"),
    Compared.WORSE: _("worse"),
    Compared.AS_EXPECTED: _("as you thought"),
    Compared.BETTER: _("better"),
    Compared.MUCH_BETTER: _("far better"),
    Compared.COULD_NOT_TELL: _("could not tell"),
}
"""What you found, against what you expected."""

SETTLED: dict[float | None, str] = {1.0: _("true"), 0.0: _("not true"), None: _("still open")}
"""What became of a deal-breaker, by the figure that is kept."""

PARTED = {"warm": _("warm"), "neutral": _("neutral"), "cool": _("cool")}
"""How you parted from somebody."""
