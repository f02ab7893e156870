"""What the job pays, as stated: which of a message's figures are pay, and which is this job's.

Figures that are no pay (a bonus, a budget, hours a week) are not read. Of several, those that are
plainly something else than what is paid from the start are left out: pay at night, later pay,
other jobs'. Where still two differ none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from goanyway.domain.facts import Fact, Pay, PayPeriod, Sureness
from goanyway.domain.message import Message, StructuredPosting
from goanyway.interchange.messages.job_posting import PAY
from goanyway.reading.country import countries_of
from goanyway.reading.currencies import currency_of
from goanyway.reading.other_jobs import before_other_jobs
from goanyway.reading.pay_figures import Figures, find_figures
from goanyway.reading.pay_period import period_by_size, period_by_words
from goanyway.reading.pay_words import (
    ADDED,
    AFTER_PAY,
    ALTERNATIVE,
    AT_ODD_HOURS,
    BUDGET,
    FROM,
    LARGE,
    LATER,
    LATER_BEHIND,
    NAMES_PAY,
    NO_PAY,
    NOT_FOR_PAY,
    OF_OTHERS,
    OF_PART_TIME,
    ON_TARGET,
    OPENS_A_LINE,
    SET_OFF,
    SPEAKS_OF_PAY,
    STEP_OF_YEARS,
    UP_TO,
    YOURS,
)
from goanyway.reading.words import (
    BLANK,
    Passage,
    Reading,
    labelled,
    passage,
    quoted,
    sentence_before,
    written,
)

_PER_YEAR = {
    PayPeriod.HOUR: (800, 2300), PayPeriod.DAY: (180, 280), PayPeriod.WEEK: (44, 53),
    PayPeriod.MONTH: (11, 15), PayPeriod.YEAR: (1, 1),
}  # fmt: skip
"""How many of each a year can hold: two figures within these bounds say the same pay."""

LEAST_RANGE_OF_PAY = 20_000
"""From here on "$82k-97.5k" is a year's pay where nothing calls it so."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A figure that is pay, and where it stands."""

    fact: Fact[Pay]
    figures: Figures
    where: Passage
    note: str = ""

    @property
    def text(self) -> str:
        return self.where.text

    @property
    def before(self) -> str:
        return sentence_before(self.text, self.figures.start, 90)

    @property
    def behind(self) -> str:
        return self.text[self.figures.end : self.figures.end + 45].split("\n", maxsplit=1)[0]


def read_pay(message: Message) -> Reading[Pay]:
    """The pay as stated; nothing where the words name different figures."""
    countries = countries_of(message)
    for posting in message.postings:
        fact = _structured(message, posting, countries) or _in_its_words(
            message, posting, countries
        )
        if fact is not None:
            return Reading(fact)
    read = _read_from(written(message), countries)
    if read.fact is None and not read.readings:
        return _read_from(quoted(message), countries)
    return read


def _read_from(texts: tuple[Passage, ...], countries: frozenset[str]) -> Reading[Pay]:
    found = [each for where in texts for each in _in_words(where, countries)]
    found = list({each.fact.value: each for each in reversed(found)}.values())[::-1]
    said = tuple(dict.fromkeys(each.note for each in found if each.note))
    later = [each for each in found if _is_later(each)]
    if later and len(later) < len(found):
        found = [each for each in found if each not in later]
        said += tuple(
            f'Later it says "{" ".join(each.fact.source.words.split())}".' for each in later
        )
    found = _of_the_job(_alternatives_joined(found))
    if _differ(found):
        shown = ", ".join(f'"{" ".join(each.fact.source.words.split())}"' for each in found[:4])
        problem = f"The message gives several pay figures ({shown}), so we didn't take any."
        return Reading(said=(problem,), readings=tuple(each.fact for each in found))
    return Reading(found[0].fact if found else None, said)


def _structured(
    message: Message, posting: StructuredPosting, countries: frozenset[str]
) -> Fact[Pay] | None:
    span = labelled(message, posting.part, PAY)
    low, high = posting.pay_low, posting.pay_high
    if span is None or (low is None and high is None):
        return None
    currency = posting.pay_currency or currency_of("", countries)
    sure = Sureness.SURE
    period = PayPeriod(posting.pay_period) if posting.pay_period else None
    if period is None:
        amount = low if low is not None else high or 0.0
        period, sure = period_by_size(amount, currency, is_dollars=False), Sureness.LIKELY
    if period is None:
        return None
    how = "the posting's own description"
    return passage(message, posting.part).fact(Pay(low, high, currency, period), *span, how, sure)


def _in_its_words(
    message: Message, posting: StructuredPosting, countries: frozenset[str]
) -> Fact[Pay] | None:
    """The pay where the posting's own description says it in words: "26-28k"."""
    span = labelled(message, posting.part, PAY)
    if span is None or not posting.pay_words:
        return None
    where = passage(message, posting.part)
    begins, ends = span[0] - len(PAY), span[1]
    line = replace(where, text=BLANK * begins + where.text[begins:ends])
    found = list(_in_words(line, countries))
    if len(found) != 1:
        return None
    fact = found[0].fact
    currency = fact.value.currency or posting.pay_currency or None
    return replace(fact, value=replace(fact.value, currency=currency))


def _in_words(where: Passage, countries: frozenset[str]) -> Iterator[_Candidate]:
    where = replace(where, text=before_other_jobs(where.text))
    steps: list[Figures] = []
    for figures in find_figures(where.text):
        if STEP_OF_YEARS.search(where.text[max(0, figures.start - 30) : figures.start]):
            steps.append(figures)
            continue
        candidate = _candidate(where, figures, countries)
        if candidate is not None:
            yield candidate
    if steps:
        whole = _from_first_to_last(steps)
        candidate = _candidate(where, whole, countries)
        if candidate is not None:
            yield candidate


def _from_first_to_last(steps: list[Figures]) -> Figures:
    """What is paid in the first, second, third year of training, as one range."""
    first, last = steps[0], steps[-1]
    period = next((each.period for each in reversed(steps) if each.period), None)
    highest = max(each.high or each.low for each in steps)
    return replace(
        first,
        figures_end=last.figures_end,
        end=last.end,
        high=highest if len(steps) > 1 else first.high,
        period=period,
    )


def _candidate(where: Passage, figures: Figures, countries: frozenset[str]) -> _Candidate | None:
    """The figures with currency and period, where they are pay."""
    text = where.text
    before = sentence_before(text, figures.start, 90)
    behind = text[figures.end : figures.end + 40]
    currency = currency_of(figures.sign, countries)
    if figures.sign in ("N", "P", "n", "p") and currency is None:
        return None
    is_named = bool(NAMES_PAY.search(before)) or _is_budget_for_pay(before, figures)
    if not figures.is_marked and not (is_named and _is_like_pay(figures)):
        return None
    if LARGE.match(text[figures.figures_end : figures.figures_end + 30]) and not figures.payments:
        return None
    above = text[max(0, figures.start - 90) : figures.start].rpartition("\n\n")[2]
    if ADDED.search(above.replace("-\n", "").replace("\n", " ")):
        return None
    if _is_no_pay(before, behind) and not _is_budget_for_pay(before, figures):
        return None
    speaks = is_named or bool(SPEAKS_OF_PAY.search(before) or SPEAKS_OF_PAY.search(behind[:30]))
    stands_alone = bool(
        OPENS_A_LINE.search(text[max(0, figures.start - 16) : figures.start])
        and AFTER_PAY.match(text[figures.end : figures.end + 12])
    )
    if YOURS.search(before):
        return None
    is_set_off = stands_alone or bool(
        SET_OFF.search(text[max(0, figures.start - 10) : figures.start])
    )
    period, sure = _period(
        figures, before, currency, speaks=speaks, stands_alone=stands_alone, is_set_off=is_set_off
    )
    if period is None or not (figures.sign or speaks or period is PayPeriod.HOUR):
        return None
    if not figures.sign and figures.low < 100 and period in (PayPeriod.MONTH, PayPeriod.YEAR):
        return None
    if not (figures.sign or is_named or SPEAKS_OF_PAY.search(before) or figures.is_rate):
        return None
    opening = text[max(0, figures.start - 35) : figures.start]
    low: float | None = figures.low
    high: float | None = figures.high
    if high is None:
        high = None if FROM.search(opening) or figures.is_open else figures.low
        low = None if UP_TO.search(opening) else figures.low
    end = figures.start + len(text[figures.start : figures.end].rstrip(" ,(\n"))
    note = ""
    if figures.payments:
        note = f"The pay is per month, paid {figures.payments} times a year."
    pay = Pay(low, high, currency, period)
    fact = where.fact(pay, figures.start, end, "the figures in the words", sure)
    return _Candidate(fact, figures, where, note)


def _is_like_pay(figures: Figures) -> bool:
    """Whether a bare number can be pay: no year, no count."""
    is_range = figures.high is not None and figures.low >= 100
    return is_range or (figures.low >= 1000 and not figures.is_plain_year)


def _is_budget_for_pay(before: str, figures: Figures) -> bool:
    """Whether recruiters so call the pay of the job: "Budget: max 24 LPA"."""
    named = BUDGET.search(before)
    return bool(named and figures.period and not NOT_FOR_PAY.search(before))


def _period(
    figures: Figures,
    before: str,
    currency: str | None,
    *,
    speaks: bool,
    stands_alone: bool,
    is_set_off: bool,
) -> tuple[PayPeriod | None, Sureness]:
    """The period that is said behind the figures or before them, else the only likely one."""
    if figures.period is not None:
        return figures.period, Sureness.SURE
    if (figures.sign or speaks) and (said := period_by_words(before)) is not None:
        return said, Sureness.SURE
    is_range = is_set_off and figures.high is not None and figures.low >= LEAST_RANGE_OF_PAY
    if speaks or (figures.sign and (is_range or stands_alone)):
        is_dollars = figures.sign[-1:] == "$" or figures.sign.lower() == "dollars"
        period = period_by_size(figures.low, currency, is_dollars=is_dollars)
        is_hourly_number = period is PayPeriod.HOUR and not figures.sign
        is_clear = speaks or period is PayPeriod.YEAR or (stands_alone and figures.high is not None)
        if is_clear and not is_hourly_number:
            return period, Sureness.LIKELY
    return None, Sureness.LIKELY


def _is_no_pay(before: str, behind: str) -> bool:
    """Whether the word nearest to the figures makes them something else than pay."""
    clause = re.split(r"[,.;:(+&\n]|\b(?:plus|and|with)\b", behind.lstrip(), maxsplit=1)[0]
    if NO_PAY.search(" ".join(clause.split()[:3])):
        return True
    other = [match.end() for match in NO_PAY.finditer(before)]
    pay = [match.end() for match in SPEAKS_OF_PAY.finditer(before)]
    return bool(other) and (not pay or other[-1] > pay[-1])


def _is_later(candidate: _Candidate) -> bool:
    """Whether it is only paid some time after the start."""
    return bool(
        LATER.search(sentence_before(candidate.text, candidate.figures.start, 60))
        or LATER_BEHIND.match(candidate.text, candidate.figures.end)
    )


def _alternatives_joined(found: list[_Candidate]) -> list[_Candidate]:
    """Two that are offered as one or the other ("$48-52/hr or $44-47/hr") as one range."""
    if len(found) != 2 or not _differ(found):
        return found
    one, other = sorted(found, key=lambda each: each.figures.start)
    mine, theirs = one.fact.value, other.fact.value
    between = one.text[one.figures.end : other.figures.start]
    ends = (mine.low, mine.high, theirs.low, theirs.high)
    same = (mine.currency, mine.period) == (theirs.currency, theirs.period)
    if one.text is not other.text or not same or not ALTERNATIVE.fullmatch(between):
        return found
    known = [end for end in ends if end is not None]
    pay = Pay(min(known), max(known), mine.currency, mine.period)
    start, end = one.fact.source.start, other.fact.source.end
    return [replace(one, fact=one.where.fact(pay, start, end, one.fact.how, one.fact.sure))]


def _of_the_job(found: list[_Candidate]) -> list[_Candidate]:
    """Without those that are plainly not what this job pays, as long as they differ."""
    is_other: tuple[Callable[[_Candidate], bool], ...] = (
        lambda each: bool(AT_ODD_HOURS.search(each.behind[:25]) or _is_odd_row(each)),
        lambda each: bool(OF_OTHERS.search(each.before)),
        lambda each: bool(re.search(r"\([ ]?\Z", each.before) and OF_PART_TIME.match(each.behind)),
        lambda each: bool(ON_TARGET.search(each.before[-35:]) or ON_TARGET.match(each.behind[1:])),
        lambda each: not NAMES_PAY.search(each.before),
    )
    for rule in is_other:
        if not _differ(found):
            break
        kept = [each for each in found if not rule(each)]
        found = kept or found
    return found


def _is_odd_row(candidate: _Candidate) -> bool:
    """Whether the row of a table says when it is paid: "Sunday	£26.77"."""
    start = candidate.figures.start
    line = candidate.text[max(0, start - 120) : start].rpartition("\n")[2]
    return "\t" in line and AT_ODD_HOURS.search(line) is not None


def _differ(found: list[_Candidate]) -> bool:
    return any(
        not _agree(one.fact.value, other.fact.value) for one, other in combinations(found, 2)
    )


def _agree(one: Pay, other: Pay) -> bool:
    """Whether two figures can say the same pay, by the hour and by the year."""
    if one.period is other.period or one.currency != other.currency:
        return False
    for mine, theirs in ((one.low, other.low), (one.high, other.high)):
        if mine is None or theirs is None:
            continue
        least, most = _PER_YEAR[one.period]
        fewest, highest = _PER_YEAR[other.period]
        if mine * most < theirs * fewest or theirs * highest < mine * least:
            return False
    return True
