"""The table of defaults as a page of documentation, docs/evidence.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.evidence import (
    DEFAULTS,
    SOURCES,
    Basis,
    Default,
    Grade,
    alternative,
    job,
    preferences,
    quoted_figures,
    side_benefits,
    stage_errors,
    stages,
    usual_pay,
)

_OPENING = """\
# Evidence

<!-- Made from src/goanyway/evidence by tools/generate_docs.py; change it there. -->

Whatever you don't say, goanyway takes from this table. Each row says where it comes from. *Study*
means that a publication gives the central value. *Our assumption* means that we chose it, even if
we leaned on publications. The width of a range is always our judgment. Your own figure replaces
a row. Its key is the key of the situation file, unless the section says otherwise.

| Grade | Meaning | Rows |
| --- | --- | --- |
{grades}

A figure with a range gives a central value, then a low end and a high end: there's a one in ten
chance that it's below the low end, and a one in ten chance that it's above the high end. The last
word under *counted in* is the family of the range; *exact* means there is no range. A share of pay
is a share of your own pay before tax, once we know it.
"""

_GRADES = {
    Grade.SOLID: "A careful source pins down the figure, for the people it looked at.",
    Grade.WEAK: "A vendor, a special group, a survey, or our own reading of better work.",
    Grade.FOLKLORE: "Often repeated, but we found no study. We quote it and never use it.",
    Grade.ASSUMPTION: "Our guess, with a wide range.",
}


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    opening: str
    rows: tuple[Default, ...]


_SECTIONS: tuple[_Section, ...] = (
    _Section(
        "Pay",
        "By currency. We use these if you say neither your pay nor what your alternative is "
        "worth. Other currencies have no row.",
        usual_pay.ROWS,
    ),
    _Section(
        "Your hour, and what you would do otherwise",
        "`alternative.offer` and `alternative.counter_offer` are `alternative.worth` for those "
        "kinds of alternative.",
        alternative.ROWS,
    ),
    _Section(
        "What a point is worth",
        "We count attributes other than pay in points from -2 to +2, where 0 is your usual. A "
        "point is about the usual difference among the jobs you might be offered. People differ "
        "from these averages by as much as the averages themselves, so one figure of your own is "
        "worth more than any study.",
        preferences.ROWS,
    ),
    _Section(
        "The job",
        "`job.switching_cost.search` is for people who don't have a job. `sd.point` applies "
        "where the ad gives one figure for pay. A range, or one end of it, already says how wide "
        "it is (see how the model reads pay). `sd.stated` applies where they state the fact.",
        job.ROWS,
    ),
    _Section(
        "Interviews by style",
        "`unknown` is an invitation that doesn't say what kind of interview it is. `later` is a "
        "later stage that we know nothing about. Time off and travel count only if you have to "
        "go there.",
        stages.ROWS,
    ),
    _Section("What else an interview gives", "", side_benefits.ROWS),
    _Section(
        "Figures that are quoted and not used",
        "No input uses these figures. The chances of an offer are here as a check on what the "
        "stages multiply to.",
        quoted_figures.ROWS,
    ),
)

_SHOWN = """\
## What a stage shows

How far off a stage can be about an attribute, as a standard deviation: in points, or for pay as a
share of a year's pay. Keys: `stages.<style>.shows.<attribute>`. An empty cell means the stage
doesn't show it. They are all exact and all our assumption; `job.error_scale` covers how unsure we
are.

{note} See {sources}.
"""


def page() -> str:
    """The whole page in Markdown."""
    counts = Counter(row.grade for row in DEFAULTS.values())
    grades = _lines(
        f"| {grade} | {meaning} | {counts[grade]} |" for grade, meaning in _GRADES.items()
    )
    parts = [_OPENING.format(grades=grades)]
    for section in _SECTIONS:
        parts += [f"## {section.title}", section.opening, _lines(_table(section.rows))]
        if section.rows is stages.ROWS:
            parts.append(_what_stages_show())
    parts += ["## Sources", _lines(_sources())]
    return "\n\n".join(part.strip() for part in parts if part) + "\n"


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def _table(rows: Iterable[Default]) -> Iterator[str]:
    yield "| Key | What it is | Figure | Counted in | Origin, grade | What it rests on |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for row in rows:
        quantity = row.quantity
        figure = _number(quantity.central)
        if quantity.uncertain:
            figure += f" ({_number(quantity.p10)} to {_number(quantity.p90)})"
        rests_on = " ".join(filter(None, [row.note, _links(row.sources)]))
        cells = (
            f"`{row.key}`",
            row.meaning,
            figure,
            f"{_counted_in(row)}, {quantity.family if quantity.uncertain else 'exact'}",
            _vouched(row),
            rests_on,
        )
        yield f"| {' | '.join(cells)} |"


def _counted_in(row: Default) -> str:
    return str(row.unit if row.basis is Basis.ITSELF else row.basis)


def _vouched(row: Default) -> str:
    """Origin and grade; a guess has no grade besides, and nobody vouches for folklore."""
    match row.grade:
        case Grade.ASSUMPTION:
            return str(row.quantity.origin)
        case Grade.FOLKLORE:
            return str(row.grade)
        case _:
            return f"{row.quantity.origin}, {row.grade}"


def _number(value: float) -> str:
    """Three significant digits, all of those before the point."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _what_stages_show() -> str:
    errors = {row.key: _number(row.quantity.central) for row in stage_errors.ROWS}
    example = next(row for row in stage_errors.ROWS if row.sources)
    lines = [
        _SHOWN.format(note=example.note, sources=_links(example.sources)),
        f"| Stage | {' | '.join(Attribute)} |",
        f"| --- | {' | '.join('---' for _ in Attribute)} |",
    ]
    for stage in (*Style, stages.UNKNOWN, stages.LATER, stage_errors.OFFER):
        cells = (errors.get(f"stages.{stage}.shows.{attribute}", "") for attribute in Attribute)
        lines.append(f"| {stage} | {' | '.join(cells)} |")
    return _lines(lines)


def _links(sources: Iterable[str]) -> str:
    return ", ".join(f"[{key}](#{key})" for key in sources)


def _sources() -> Iterator[str]:
    for key, source in SOURCES.items():
        yield f'- <a id="{key}"></a>**{key}**: {source.citation}. *{source.remark}*'
