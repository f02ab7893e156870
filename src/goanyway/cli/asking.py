"""What the answer to the one question would mean: below this stay home, above it go."""

from __future__ import annotations

from goanyway.cli.inputs import words_of
from goanyway.language import _
from goanyway.cli.wording import figure
from goanyway.domain.advice import Advice, Asking
from goanyway.domain.attributes import Attribute
from goanyway.domain.quantity import Unit

STAY = _("stay home with a good conscience")
GO = _("go")


def what_the_answer_means(asking: Asking, advice: Advice) -> str:
    """Which answer turns the decision, and to what."""
    decision = advice.decision
    would_go = decision.value.total.mean > 0 and decision.p_accept_given_offer >= decision.open_mind
    turned, otherwise = (STAY, GO) if would_go else (GO, STAY)
    if asking.input == "screening":
        return _("If the firm does not know of it, do not reply.")
    if asking.input.startswith("deal_breakers"):
        if asking.flips_below:
            turned, otherwise = otherwise, turned
        return _('If it is so ("{what}"), {if_so}. If not, {if_not}.').format(
            what=words_of(asking.input, advice.situation), if_so=turned, if_not=otherwise
        )
    if asking.flips_at is None:
        return ""
    if asking.input == "stages":
        return _("If {count}, {turned}. If not, {otherwise}.").format(
            count=asking.flips_when, turned=turned, otherwise=otherwise
        )
    unit = Unit.MONEY_PER_YEAR if asking.input == Attribute.PAY else Unit.POINTS
    return _("Below {limit} {below}. Above, {above}.").format(
        limit=figure(asking.flips_at, unit, advice.situation.currency),
        below=turned if asking.flips_below else otherwise,
        above=otherwise if asking.flips_below else turned,
    )
