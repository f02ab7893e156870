"""What the answer to the one question would mean: below this stay home, above it go."""

from __future__ import annotations

from goanyway.advising.yearly_pay import PERIODS_A_YEAR
from goanyway.domain.advice import Advice, Asking
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Pay, PayPeriod
from goanyway.domain.quantity import Unit
from goanyway.language import N_, _
from goanyway.letters.phrases import one_line
from goanyway.spoken_numbers import figure, pay, rounded
from goanyway.words.leaving_home import staying_away

GO = N_("go")

GRANTED = "it is granted"
"""What turns a decision where time was asked for."""

LEVELS = (
    (1.25, N_("much better for you than usual")),
    (0.5, N_("clearly better for you than usual")),
    (0.1, N_("a little better for you than usual")),
    (-0.1, N_("at least as good for you as usual")),
    (-0.5, N_("at most a little worse for you than usual")),
    (-1.25, N_("no more than somewhat worse for you than usual")),
)
"""What reaching a limit means, by the least limit in points; your usual is 0."""

LOWEST_LEVEL = N_("not far worse for you than usual")


def what_the_answer_means(asking: Asking, advice: Advice) -> str:
    """Which answer turns the decision, to what, and what to do without an answer."""
    if asking.input == "screening":
        return _("If the firm says it didn't write to you, or you can't reach it, don't reply.")
    silent = _silent(asking, advice)
    unanswered = _("If they don't answer, {otherwise}.").format(otherwise=silent)
    return f"{_turning(asking, advice)} {unanswered}".strip()


def _silent(asking: Asking, advice: Advice) -> str:
    """What to do without an answer: what a yes to the no-go means where that is likelier."""
    if advice.decision.goes_without_asking and not asking.silence_means_yes:
        return _(GO)
    return _("decline kindly")


def _turning(asking: Asking, advice: Advice) -> str:
    stay = _("{stay} with a clear conscience").format(stay=staying_away(advice))
    go = _(GO)
    turned, otherwise = (stay, go) if advice.decision.goes_without_asking else (go, stay)
    below, above = (turned, otherwise) if asking.flips_below else (otherwise, turned)
    if asking.input.startswith("deal_breakers"):
        return _if_so(asking, advice).format(if_so=above, if_not=below)
    if asking.flips_when == GRANTED:
        return _("If they can, {turned}. If not, {otherwise}.").format(
            turned=turned, otherwise=otherwise
        )
    if asking.flips_at is None:
        return ""
    if asking.input == "stages":
        return _("If there are {count}, {turned}. If not, {otherwise}.").format(
            count=asking.flips_when, turned=turned, otherwise=otherwise
        )
    if asking.input == Attribute.PAY:
        return _("Below {limit}, {below}. Above that, {above}.").format(
            limit=_limit_of_pay(asking.flips_at, advice), below=below, above=above
        )
    return _("If the answer is {level}, {above}. If not, {below}.").format(
        level=level(asking.flips_at), above=above, below=below
    )


def _if_so(asking: Asking, advice: Advice) -> str:
    """The two outcomes, with what you said yourself: the question to them does not say it."""
    index = int(asking.input.partition("[")[2].partition("]")[0])
    breakers = advice.situation.deal_breakers
    what = one_line(breakers[index].what).rstrip(" .?!") if index < len(breakers) else ""
    if not what:
        return _("If so, {if_so}. If not, {if_not}.")
    said = _("If that means {what}, {{if_so}}. If not, {{if_not}}.")
    return said.format(what=what.replace("{", "{{").replace("}", "}}"))


def _limit_of_pay(yearly: float, advice: Advice) -> str:
    """The limit a year; first as they count the pay where they state it otherwise."""
    currency = advice.situation.currency
    said = figure(yearly, Unit.MONEY_PER_YEAR, currency)
    both = (advice.posting, advice.invitation)
    stated = next((facts.pay.value for facts in both if facts and facts.pay), None)
    if stated is None or stated.period is PayPeriod.YEAR or stated.currency not in (None, currency):
        return said
    theirs = rounded(yearly / PERIODS_A_YEAR[stated.period], 3)
    return f"{pay(Pay(theirs, theirs, currency, stated.period))} ({said})"


def level(limit: float) -> str:
    """What it takes to lie above a limit in points, in words."""
    return _(next((words for least, words in LEVELS if limit >= least), LOWEST_LEVEL))
