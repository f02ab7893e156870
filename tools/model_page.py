"""The parts of docs/model.md that are figures: a worked example, and how the verdict moves.

The page is written by hand but for what stands between markers such as `<!-- made: example -->`
and `<!-- end -->`; that is computed here. The worked example is the one situation that the page
itself gives in full. Figures are rounded so far that they are the same on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType

import numpy as np

from goanyway import advise
from goanyway.decide.beliefs import worth_expected
from goanyway.decide.inputs import Inputs, opportunity
from goanyway.decide.normal import density, unit_normal_loss, upper_tail
from goanyway.decide.opportunity import ATTRIBUTES
from goanyway.domain.advice import Advice, Firmness
from goanyway.domain.attributes import HALO
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.reason import FEELINGS, Strength
from goanyway.domain.situation import Situation
from goanyway.evidence import default
from goanyway.interchange.situation_files.toml_file import read_situation
from tools.marked_pages import Maker, table, with_parts

PAGE = Path(__file__).resolve().parent.parent / "docs" / "model.md"
TODAY = date(2026, 11, 3)

MAIL = """\
From: Dana Reyes <dana.reyes@kestrelworks.example>
To: Sam Okafor <sam@mail.example>
Subject: Interview: Planning Analyst
Date: Mon, 2 Nov 2026 09:00:00 -0500
Content-Type: text/plain; charset=utf-8

Dear Sam,

thank you for your application. We would like to invite you to {how} for the role of Planning
Analyst at Kestrel Works, on Tuesday, November 17, 2026, at 10:00 AM Eastern.{pay}

Kind regards,
Dana Reyes
"""

STYLES = MappingProxyType(
    {
        "does not say how": "an interview",
        "a phone call": "a phone interview",
        "by video": "a video interview",
        "a technical interview": "a technical interview",
        "a panel": "a panel interview",
        "in person": "an in-person interview in our office at 12 Mill Street, Dayton, OH 45402",
    }
)
"""What the mail calls the interview."""

PAY = MappingProxyType({"no pay named": "", "pay named": " The pay is $62,600 a year."})
"""The pay named is the usual one, so that it tells without attracting."""

SAID = MappingProxyType(
    {
        "nothing": "",
        "my job pays 70,000": "[alternative]\nworth = 70000",
        "my job pays 80,000": "[alternative]\nworth = 80000",
        "the manager looks bad": "[job.beliefs]\nmanager = { mean = -1 }",
        "everything looks bad": "[job.beliefs]\n"
        + "\n".join(f"{attribute} = {{ mean = -1 }}" for attribute in HALO),
        "the commute is 20 minutes shorter": "[job.beliefs]\nlocation = { mean = 1, sd = 0.3 }",
        "the commute is 40 minutes longer": "[job.beliefs]\nlocation = { mean = -2, sd = 0.3 }",
        "I have an offer in hand": '[alternative]\nkind = "offer"',
        "my employer made a counter-offer": '[alternative]\nkind = "counter-offer"',
        "I'm out of work and searching": '[alternative]\nkind = "search"',
        "one thing, likely true, would rule it out": "[[deal_breakers]]\n"
        'what = "weekend shifts"\nprobability = 0.8\nabsolute = true',
    }
)
"""What the person says, as a situation file."""

GRID_STYLES = ("by video", "in person")

SCALES = ("job.years", "job.belief_scale", "job.error_scale")


def page() -> str:
    """docs/model.md with its figures as the program gives them now."""
    return with_parts(PAGE.read_text(encoding="utf-8"), PARTS)


def example_situation(text: str) -> str:
    """The first TOML block of a page."""
    found = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    if found is None:
        raise ValueError("docs/model.md gives no situation to compute")
    return found[1]


def worked_example(text: str) -> str:
    """The example's every figure, in the order in which they follow from each other."""
    advice = advise(situation=read_situation(example_situation(text), PAGE.name), today=TODAY)
    return table(("", "Figure", "Value"), _steps(advice))


def _steps(advice: Advice) -> Iterator[tuple[str, ...]]:
    inputs = Inputs.of(advice.situation)
    values = inputs.central()
    arrays = opportunity(inputs, values)
    decision = advice.decision
    years, passing = float(arrays.years[0]), float(arrays.passing[0][0])
    b, mu = float(arrays.alternative[0]), float(worth_expected(arrays)[0])
    yield "T", "years, nothing discounted", _number(years)
    yield "b", "the alternative, nothing to add for changing jobs", _number(b)
    yield "mu_V", "what the job is expected to be worth", _number(mu)
    variance = 0.0
    for row, attribute in enumerate(ATTRIBUTES):
        sd, weight = float(arrays.sd[row, 0]), float(arrays.weight[row, 0])
        error = float(arrays.errors[0][row, 0])
        if sd and weight and np.isfinite(error):
            own = weight**2 * sd**4 / (sd**2 + error**2)
            variance += own
            meaning = f"variance that {attribute} adds, m² tau⁴ / (tau² + r²)"
            yield "", meaning, _number(own, 0)
    s = variance**0.5
    u = np.array([(b - mu) / s])
    loss = float(unit_normal_loss(u)[0])
    yield "s", "the root of their sum", _number(s)
    yield "u", "(b - mu_V) / s", _number(float(u[0]))
    yield "phi(u)", "the density there", _number(float(density(u)[0]))
    yield (
        "1 - Phi(u)",
        "the upper tail: a, the chance of accepting",
        _number(float(upper_tail(u)[0])),
    )
    yield "psi(u)", "phi(u) - u (1 - Phi(u))", _number(loss)
    yield "E[(M - b)+]", "s psi(u), a year, given an offer", _number(s * loss)
    yield "gross", "T p E[(M - b)+]", _number(years * passing * s * loss)
    value = decision.value
    yield "", "already expected: T p max(0, mu_V - b)", _number(value.already_expected.central)
    yield "", "proved wrong: gross less that", _number(value.proved_wrong.central)
    yield "cost", "", _number(value.cost.central)
    yield "N", "gross - cost, side benefits being switched off", _number(value.total.central)
    yield "p a", "the chance of ending up in this job", _number(decision.p_take_this_job)
    surest = decision.stay_home_if_surer_than
    yield (
        "pi",
        "1 - cost / (T p E[M - b given M > b])",
        "none" if surest is None else _number(surest),
    )
    for asked in decision.asking:
        if asked.worth is None or asked.price is None or asked.p_turns is None:
            continue
        turns = f"changes the decision with chance {_number(asked.p_turns)}"
        yield "before", f"{asked.input}, asked beforehand; {turns}", _number(asked.worth, 3)
    prices = {each.price for each in decision.asking if each.price is not None}
    for price in prices:
        yield "", "the price of asking: hour / 6 + gross / 100", _number(price)
    for each in decision.ask_in_the_room:
        yield "room", f"perfect knowledge of {each.input}", _number(each.worth)
    yield "verdict", "", f"**{advice.verdict}**"


def by_style(_: str) -> str:
    """The verdict for somebody who gives nothing but a mail."""
    rows = ((how, *(_said(advise_on(how, pay, "nothing")) for pay in PAY)) for how in STYLES)
    return table(("The email invites you to an interview, and", *PAY), rows)


def by_reason(_: str) -> str:
    """The verdict for somebody who says one thing more."""
    mails = [(how, pay) for how in GRID_STYLES for pay in PAY]
    rows = ((said, *(_said(advise_on(*mail, said)) for mail in mails)) for said in SAID)
    return table(("You say", *(", ".join(mail) for mail in mails)), rows)


def by_default(_: str) -> str:
    """The verdict for somebody who says nothing, as one default after another is moved."""
    bases = [advise_on(how, "pay named", "nothing").situation for how in GRID_STYLES]
    rows = (
        (name, *(_said(advise(situation=moved(base), today=TODAY)) for base in bases))
        for name, moved in _moves()
    )
    return table(("Default", *(f"{how}, pay named" for how in GRID_STYLES)), rows)


def advise_on(how: str, pay: str, said: str) -> Advice:
    """The advice on a mail of this style that names pay or not, to somebody who says this."""
    mail = MAIL.format(how=STYLES[how], pay=PAY[pay]).encode()
    return advise(mail, situation=read_situation(SAID[said], "a situation"), today=TODAY)


def _moves() -> Iterator[tuple[str, Callable[[Situation], Situation]]]:
    yield "as they stand", lambda situation: situation
    for feeling in FEELINGS:
        yield f"a {feeling} feeling against it", partial(_feeling, feeling=feeling)
    for key in SCALES:
        quantity = default(key).quantity
        for figure in (quantity.p10, quantity.p90):
            yield f"`{key}` {figure:.3g}", partial(_with_job, key=key, figure=figure)
    for factor in (0.6, 1.5):
        yield f"`process.offer` times {factor:g}", partial(_passing, factor=factor)
    for chance in (0.05, 0.2):
        yield f"`side_benefits.open_mind` {chance:g}", partial(_open_minded, chance=chance)
    yield "side benefits switched off", _without_side_benefits


def _feeling(situation: Situation, feeling: Strength) -> Situation:
    """The five attributes that a feeling is about, as it takes them."""
    felt = certain(feeling.points, Unit.POINTS, Origin.YOU)
    beliefs = {
        attribute: replace(belief, mean=felt) if attribute in HALO else belief
        for attribute, belief in situation.job.beliefs.items()
    }
    return replace(situation, job=replace(situation.job, beliefs=beliefs))


def _with_job(situation: Situation, key: str, figure: float) -> Situation:
    job = situation.job
    match key:
        case "job.years":
            job = replace(job, years=_moved(job.years, figure))
        case "job.belief_scale":
            job = replace(job, belief_scale=_moved(job.belief_scale, figure))
        case _:
            job = replace(job, error_scale=_moved(job.error_scale, figure))
    return replace(situation, job=job)


def _passing(situation: Situation, factor: float) -> Situation:
    process = situation.process
    offer = _moved(process.offer, factor * (process.offer or _NONE).central)
    return replace(situation, process=replace(process, offer=offer))


def _open_minded(situation: Situation, chance: float) -> Situation:
    side = situation.side_benefits
    return replace(situation, side_benefits=replace(side, open_mind=_moved(side.open_mind, chance)))


def _without_side_benefits(situation: Situation) -> Situation:
    return replace(situation, side_benefits=replace(situation.side_benefits, enabled=False))


_NONE = certain(0.0, default("job.years").unit, Origin.ASSUMPTION)


def _moved(quantity: Quantity | None, to: float) -> Quantity:
    """The figure as if it were known to be another one; who vouches for it stays."""
    known = quantity or _NONE
    return certain(to, known.unit, known.origin, known.source)


def _said(advice: Advice) -> str:
    decision = advice.decision
    verdict = str(advice.verdict)
    if advice.ask_first is not None:
        verdict += f" ({advice.ask_first.input.replace('deal_breakers[0]', 'is it so?')})"
    close = ", close" if advice.firmness is Firmness.CLOSE_CALL else ""
    worth = round(decision.value.total.mean, -1) + 0.0
    return f"**{verdict}**{close}: {worth:,.0f}; {decision.p_accept_given_offer:.0%}".replace(
        "%", " %"
    )


def _number(value: float, places: int = 4) -> str:
    return f"{value:,.{places}f}"


PARTS: Mapping[str, Maker] = MappingProxyType(
    {
        "example": worked_example,
        "by style": by_style,
        "by reason": by_reason,
        "by default": by_default,
    }
)
"""What is made between the markers of each name."""
