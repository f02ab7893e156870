"""The words of a debrief, the same on the page and in the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.journal.keeping.debrief import Compared
from goanyway.language import N_, Texts

COMPARED = Texts(
    {
        Compared.MUCH_WORSE: N_("far worse"),
        Compared.WORSE: N_("worse"),
        Compared.AS_EXPECTED: N_("as you thought"),
        Compared.BETTER: N_("better"),
        Compared.MUCH_BETTER: N_("far better"),
        Compared.COULD_NOT_TELL: N_("could not tell"),
    }
)
"""What you found, against what you expected."""

COMPARED_WITH_OURS = Texts(
    {
        Compared.MUCH_WORSE: N_("far worse"),
        Compared.WORSE: N_("worse"),
        Compared.AS_EXPECTED: N_("as we assumed"),
        Compared.BETTER: N_("better"),
        Compared.MUCH_BETTER: N_("far better"),
        Compared.COULD_NOT_TELL: N_("could not tell"),
    }
)
"""The same where you had said nothing, so that it was assumed for you."""

SETTLED = Texts[float | None]({1.0: N_("true"), 0.0: N_("not true"), None: N_("still open")})
"""What became of a deal-breaker, by the figure that is kept."""

PARTED = Texts({"warm": N_("warm"), "neutral": N_("neutral"), "cool": N_("cool")})
"""How you parted from somebody."""


def compared_in_words(*, yours: bool) -> Mapping[Compared, str]:
    """What can be found, against what you expected, or what was assumed for you."""
    return COMPARED if yours else COMPARED_WITH_OURS
