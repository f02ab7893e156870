"""What a situation file may not say: each refusal names the file, the line and the mend."""

from __future__ import annotations

import re

import pytest

from goanyway.errors import SituationError
from goanyway.interchange.situation_files.toml_file import read_situation


def refusal(text: str) -> SituationError:
    with pytest.raises(SituationError) as caught:
        read_situation(text, "mine.toml")
    return caught.value


REFUSED = {
    "an unknown key": ("[you]\nhuor = 3", 2, "`you.huor` isn't a known key", "mean `hour`"),
    "an unknown section": ("\n[yuo]\nhour = 3", 2, "`yuo` isn't a known key", "mean `you`"),
    "a key in the wrong section": (
        "[search]\nhour = 3",
        2,
        "`search.hour` isn't a known key",
        r"belongs in \[you\]\. Allowed: offers_per_month, offer_mean",
    ),
    "a belief above its table": (
        "[job]\npay = 58000",
        2,
        "`job.pay` isn't a known key",
        r"belongs in \[job\.beliefs\]\. Allowed: years",
    ),
    "an unknown attribute": (
        "[job.beliefs]\nmanagr = { mean = 0 }",
        2,
        "`job.beliefs.managr`",
        "mean `manager`. Allowed: pay, growth",
    ),
    "an unknown key in a belief": (
        "[job.beliefs]\nteam = { mena = 0 }",
        2,
        "`job.beliefs.team.mena`",
        "mean `mean`",
    ),
    "a unit that points do not have": (
        "[job.beliefs]\nteam = { mean = 0, per = 'hour' }",
        2,
        "`job.beliefs.team.per` isn't a known key",
        "Allowed: mean, sd, p10, p90",
    ),
    "an unknown key in a range": (
        "you.hour = { p10 = 1, p50 = 2 }",
        1,
        "`you.hour.p50`",
        "Allowed: p10, p90",
    ),
    "a weight of pay": ("preferences.pay = 1", 1, "pay always counts 1", "Leave `pay` out"),
    "text for a number": ('[you]\nhour = "66,000"', 2, 'is "66,000"', "66000"),
    "true for a number": ("[you]\nhour = true", 2, "is true, but must be a number", ""),
    "a list for a number": ("[you]\nhour = [1]", 2, "is a list", ""),
    "a date for a number": ("[you]\nhour = 2026-01-01", 2, "is the date or time 2026-01-01", ""),
    "a number for text": ("alternative.reason_for_looking = 3", 1, "must be words", "Quote"),
    "text for yes or no": ('alternative.resolved = "yes"', 1, "must be true or false", ""),
    "a number for a section": ("you = 3", 1, "must be a table", r"\[you\]"),
    "a number for a list": ("stages = 3", 1, "must be a list of tables", r"\[\[stages\]\]"),
    "a section for a list": ("[stages]\npass = 0.3", 1, "must be a list", r"\[\[stages\]\]"),
    "a number in a list of tables": ("stages = [3]", 1, r"`stages\[0\]` is 3", ""),
    "a number for attributes": ("preferences = 3", 1, "must be a table of attributes", "growth"),
    "a number for rates": ("rates = 3", 1, "must be a table", r"\[rates\]"),
    "a number for a belief": ("job.beliefs.team = 1", 1, "a belief is", "{ mean = 1 }"),
    "a range for the mean of a belief": (
        "job.beliefs.team = { mean = { p10 = 0, p90 = 1 } }",
        1,
        r"`job\.beliefs\.team\.mean` is a table",
        "",
    ),
    "a mean beside percentiles": (
        "job.beliefs.team = { mean = 0, p10 = -1, p90 = 1 }",
        1,
        "both `mean` and `p10`",
        "either mean and sd, or p10 and p90",
    ),
    "an amount beside percentiles": (
        "you.hour = { amount = 3, p10 = 1, p90 = 2 }",
        1,
        "both `amount` and `p10`",
        "",
    ),
    "half a range": ("you.hour = { p90 = 1 }", 1, "only `p90`", "both `p10` and `p90`"),
    "nothing in a range": ("you.hour = {}", 1, "no figure", "both `p10` and `p90`"),
    "a range upside down": ("you.hour = { p10 = 2, p90 = 1 }", 1, "must be below p90 = 1", "low"),
    "a range of one number": ("you.hour = { p10 = 2, p90 = 2 }", 1, "must be below p90 = 2", ""),
    "a range of chances up to 1": (
        "stages = [{ pass = { p10 = 0.5, p90 = 1 } }]",
        1,
        "must lie between 0 and 1",
        "Widen|one number",
    ),
    "a range from 0 of what must be positive": (
        "you.hour = { p10 = 0, p90 = 1 }",
        1,
        "p10 = 0 must be above 0",
        "",
    ),
    "NaN": ("you.hour = nan", 1, "is nan, but must be a finite number", ""),
    "an infinity": ("alternative.worth = -inf", 1, "is -inf, but must be a finite", ""),
    "negative years": ("[job]\nyears = -3", 2, r"must be in \(0, 60\] \(years\)", ""),
    "no years": ("[job]\nyears = 0", 2, r"must be in \(0, 60\]", ""),
    "a probability over 1": ("stages = [{ pass = 101 }]", 1, r"must be in \[0, 1\]", ""),
    "a percentage": ("[[stages]]\npass = 30", 2, "`stages.0..pass` is 30", "Write 0.3"),
    "a percentage of a rate": ("job.discount = 3", 1, r"in \[0, 1\]", "Write 0.03"),
    "points outside their scale": (
        "job.beliefs.team = { mean = 3, sd = 1 }",
        1,
        r"`job\.beliefs\.team\.mean` is 3, but must be in \[-2, 2\] \(points\)",
        "",
    ),
    "a huge integer": ("you.hour = " + "9" * 200, 1, "too large", ""),
    "an endless integer": ("\nyou.hour = " + "9" * 5000, 2, "a number of 5,000 characters", ""),
    "a money that comes to too much": (
        "rates.EUR = 1e15\nyou.hour = { amount = 1e15, currency = 'EUR' }",
        2,
        "too large",
        "",
    ),
    "next to nothing": ("job.years = 1e-300", 1, "too close to 0", "Write 0"),
    "an unknown style": ("[[stages]]\nstyle = 'pannel'", 2, 'is "pannel"', "mean `panel`.*Allowed"),
    "an unknown kind": ("alternative.kind = 'stay'", 1, "isn't a known kind", "current-job, offer"),
    "a currency in small letters": (
        "currency = 'usd'",
        1,
        "isn't a currency in use",
        'Write "USD"',
    ),
    "an unknown currency": (
        "currency = 'ABC'",
        1,
        "isn't a currency in use",
        "three capital letters",
    ),
    "a currency no longer in use": ("currency = 'DEM'", 1, "isn't a currency in use", ""),
    "a currency without a rate": (
        "you.hour = { amount = 4, currency = 'EUR' }",
        1,
        r'`you\.hour\.currency` is "EUR", which has no rate',
        r"\[rates\]\nEUR = ",
    ),
    "a rate of your own currency": (
        "currency = 'USD'\nrates.USD = 1",
        2,
        "`rates.USD` is your own currency",
        "Leave it out",
    ),
    "a rate of nothing": ("rates.EUR = 0", 1, "must be above 0", ""),
    "a rate of no currency": ("rates.euro = 1.1", 1, "isn't a currency in use", ""),
    "an unknown period": (
        "alternative.worth = { amount = 4, per = 'fortnight' }",
        1,
        "`alternative.worth.per`",
        "Allowed: hour, day, week, month, year",
    ),
    "pay per hour without hours": (
        "alternative.worth = { amount = 4, per = 'hour' }",
        1,
        "doesn't say how much you work",
        "Add hours_per_week = 38",
    ),
    "pay per day without days": (
        "alternative.worth = { amount = 4, per = 'day' }",
        1,
        "doesn't say how much you work",
        "Add days_per_week = 5",
    ),
    "hours without a period": (
        "alternative.worth = { amount = 4, hours_per_week = 38 }",
        1,
        "paid by the hour",
        "Add per",
    ),
    "hours that do not matter": (
        "alternative.worth = { amount = 4, per = 'month', hours_per_week = 38 }",
        1,
        "doesn't matter for money per month",
        "Leave `hours_per_week` out",
    ),
    "more hours than a week has": (
        "alternative.worth = { amount = 4, per = 'hour', hours_per_week = 200 }",
        1,
        r"must be in \(0, 168\]",
        "",
    ),
    "a period of money that is paid once": (
        "[[stages]]\ntravel = { amount = 4, per = 'hour' }",
        2,
        r"`stages\[0\]\.travel\.per` isn't a known key",
        "Allowed: p10, p90, amount, currency",
    ),
    "a stage that is not there": (
        "[[stages]]\n[[stages]]\n[[deal_breakers]]\nwhat = 'x'\nshown_at = 3",
        5,
        r"`deal_breakers\[0\]\.shown_at` is 3, .*from 1 to 2",
        "",
    ),
    "stage 0": ("[[deal_breakers]]\nwhat = 'x'\nshown_at = 0", 3, 'or "never"', "from 1"),
    "half a stage": ("[[deal_breakers]]\nwhat = 'x'\nshown_at = 0.5", 3, "is 0.5", ""),
    "a deal-breaker without a name": (
        "[[deal_breakers]]\nwhat = 'x'\n[[deal_breakers]]\ncost = 3",
        3,
        r"`deal_breakers\[1\]` lacks `what`",
        "Add what",
    ),
    "a deal-breaker with an empty name": (
        "[[deal_breakers]]\nwhat = ' '",
        2,
        "`deal_breakers.0..what` is empty",
        "few words",
    ),
    "nine deal-breakers": (
        "[[deal_breakers]]\nwhat = 'x'\n" * 9,
        17,
        "has 9 entries, and we read at most 8",
        "",
    ),
    "nine stages": ("[[stages]]\n" * 9, 9, "has 9 entries, and we read at most 8", ""),
    "a cost beside its parts": (
        "[[stages]]\ncost = 3\nhours = 1",
        3,
        "comes on top of `cost`",
        "either `cost` or `hours`",
    ),
    "a key given twice": ("[you]\nhour = 1\nhour = 2", 3, "given twice", "Keep one"),
    "a section given twice": ("[you]\n[job]\n[you]", 3, "given twice", "Keep one"),
    "a separator in a number": ("[you]\nhour = 66,000", 2, "this isn't TOML", "66000"),
    "text without quotes": ("[[stages]]\nstyle = panel", 2, "this isn't TOML", "quotes"),
    "an open end": ("[you]\nhour = [1,\n2", 3, "this isn't TOML", ""),
    "words without end": ("a " * 30_000, 1, "this isn't TOML", ""),
    "quotes without end": ("'" * 60_000, 1, "this isn't TOML", ""),
    "keys without end": (
        "\n".join(f"k{i} = 1" for i in range(5_000)),
        1,
        "`k0` isn't a known key",
        "",
    ),
    "a text that is too long": ("#" * 70_000, 0, "too many for a situation", ""),
    "a deep list": ("\nyou = " + "[" * 10_000, 2, "nested too deeply", ""),
    "a deep table": ("\nyou = " + "{a=" * 10_000, 2, "nested too deeply", ""),
    "a deep key": ("\n" + "a." * 10_000 + "a = 1", 2, "nested too deeply", ""),
}


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_with_its_line_and_its_mend(case: str) -> None:
    text, line, problem, mend = REFUSED[case]
    error = refusal(text)
    where = f"mine.toml, line {line}" if line else "mine.toml"
    assert error.where == where
    assert re.search(problem, error.problem)
    assert re.search(mend, error.mend)
    assert str(error).startswith(f"{where}: ")


def test_several_problems_are_told_together_in_the_order_of_the_lines() -> None:
    message = str(refusal("[job]\nyears = -1\n[you]\nhour = true\n[[stages]]\npass = 30\n"))
    assert re.findall(r"mine\.toml, line (\d)", message) == ["2", "4", "6"]


def test_beyond_five_problems_the_rest_is_counted() -> None:
    message = str(refusal("[you]\n" + "".join(f"x{i} = 1\n" for i in range(12))))
    assert len(re.findall(r"mine\.toml, line", message)) == 5
    assert message.endswith("mine.toml: and 7 more.")


def test_a_bad_rate_is_told_once_however_often_it_is_used() -> None:
    money = "{ amount = 4, currency = 'EUR' }"
    error = refusal(f"rates.EUR = -1\nyou.hour = {money}\nalternative.worth = {money}")
    assert str(error).count("line") == 1


def test_what_a_terminal_would_obey_is_not_repeated() -> None:
    assert "\x1b" not in str(refusal('"\\u001b[2J" = 1\nalternative.kind = "\\u001b[2J"'))


LINES = {
    "a comment with brackets": ("# [[stages]]\n[you]\nbad = 1", 3),
    "a multi-line text with what looks like keys": (
        '[alternative]\nreason_for_looking = """\n[you]\nbad = 1\n"""\nbad = 1',
        6,
    ),
    "a multi-line literal text": (
        "[alternative]\nreason_for_looking = '''\nbad = 1\n'''\nbad = 1",
        5,
    ),
    "quotes that end a multi-line text": (
        '[alternative]\nreason_for_looking = """say "yes\\""""""\nbad = 1',
        3,
    ),
    "a hash and brackets in a text": ('[alternative]\nreason_for_looking = "#[{\\""\nbad = 1', 3),
    "a dotted key": ("[job]\nyears = 1\nbeliefs.team.bad = 1", 3),
    "a quoted key": ('[you]\n"bad" = 1', 2),
    "a quoted header": ('["you"]\nbad = 1', 2),
    "spaces in a header": ("[ side_benefits . practice ]\nbad = 1", 2),
    "the second table of an array": ("[[stages]]\npass = 0.5\n[[stages]]\nbad = 1", 4),
    "a table within the second of an array": (
        "[[stages]]\n[stages.shows]\npay = 1\n[[stages]]\n[stages.shows]\nbad = 1",
        6,
    ),
    "an array within a table": (
        "[[side_benefits.practice.upcoming]]\n[[side_benefits.practice.upcoming]]\nbad = 1",
        3,
    ),
    "an inline table": ("[job]\n\nbeliefs = { team = { bad = 1 } }", 3),
    "an array over several lines": ("\nstages = [\n{ pass = 0.5 },\n{ bad = 1 }\n]", 2),
    "a file from Windows": ("[you]\r\n\r\nbad = 1\r\n", 3),
}


@pytest.mark.parametrize("case", LINES)
def test_the_line_is_right_in(case: str) -> None:
    text, line = LINES[case]
    assert refusal(text).where == f"mine.toml, line {line}"
