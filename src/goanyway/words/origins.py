"""Who vouches for a figure, and how much of the answer hangs on whom, in words."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.advice import Decision
from goanyway.domain.origin import Origin
from goanyway.language import N_, Texts, _
from goanyway.spoken_numbers import listed, percent

VOUCHING = Texts(
    {
        Origin.YOU: N_("from you"),
        Origin.YOUR_RECORD: N_("from your record"),
        Origin.INVITATION: N_("from the invitation"),
        Origin.POSTING: N_("from the posting"),
        Origin.THE_MARKET: N_("from the market"),
        Origin.STUDY: N_("from a study"),
        Origin.ASSUMPTION: N_("our assumption"),
    }
)
"""Who vouches for one figure."""

_SHARES = Texts(
    {
        Origin.YOU: N_("{share} from you"),
        Origin.YOUR_RECORD: N_("{share} from your record"),
        Origin.INVITATION: N_("{share} from the invitation"),
        Origin.POSTING: N_("{share} from the posting"),
        Origin.THE_MARKET: N_("{share} from the market"),
        Origin.STUDY: N_("{share} from studies"),
        Origin.ASSUMPTION: N_("{share} from our assumptions"),
    }
)


def vouching(weights: Mapping[Origin, float]) -> str:
    """Who vouches for a figure, with the share of each where there are several."""
    if len(weights) == 1:
        return VOUCHING[next(iter(weights))]
    return _shares(weights)


def hangs_on(decision: Decision) -> str:
    """Where what the answer hangs on comes from; empty where nothing moves it."""
    if not decision.hangs_on:
        return ""
    said = _("The figures that matter most come {shares}.")
    return said.format(shares=_shares(decision.hangs_on))


def _shares(shares: Mapping[Origin, float]) -> str:
    """Shares of one in a row: "60% from you and 40% from studies"."""
    return listed(_SHARES[origin].format(share=percent(share)) for origin, share in shares.items())
