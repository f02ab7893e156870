"""What is made from the program says what the program says."""

from __future__ import annotations

import re

import pytest

from goanyway import advise
from goanyway.interchange.situation_files.toml_file import read_situation
from tests.decide.worked_examples import EXAMPLES, ROOM_WORTHS
from tests.docs.pages import ROOT, blocks
from tools import generate_docs, model_page
from tools.marked_pages import with_parts

MODEL = ROOT / "docs" / "model.md"


def test_the_worked_example_is_the_published_one() -> None:
    page = MODEL.read_text(encoding="utf-8")
    _, figures = EXAMPLES["A"]
    published = (
        figures.shown_sd,
        figures.gross,
        figures.already_expected,
        figures.proved_wrong,
        figures.cost,
        figures.total,
        figures.p_accept,
        figures.surer_than,
        figures.price,
        *ROOM_WORTHS.values(),
    )
    for figure in published:
        assert f"| {figure:,.4f} |" in page
    for name, (worth, turns) in figures.asking.items():
        assert re.search(rf"\| {name}, .* chance {turns:.4f} \| {worth:.3f} \|", page)
    assert f"| **{figures.verdict}** |" in page


def test_the_worked_example_is_what_the_program_says() -> None:
    page = MODEL.read_text(encoding="utf-8")
    assert model_page.worked_example(page) in page


def test_the_example_leaves_nothing_out() -> None:
    block, *_ = blocks(MODEL, "toml")
    advice = advise(situation=read_situation(block.text, "the example"))
    assert advice.decision.draws == 1


def test_the_verdict_is_not_foregone() -> None:
    """The tables of the model show each verdict that the decision can give."""
    tables = MODEL.read_text(encoding="utf-8").partition("## How the verdict moves")[2]
    for verdict in ("**go**", "**ask-first", "**decline-kindly**"):
        assert verdict in tables


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.slow if name in generate_docs.SLOW else ())
        for name in generate_docs.PAGES
    ],
)
def test_every_made_page_is_current(name: str) -> None:
    if generate_docs.PAGES[name]() != (ROOT / "docs" / name).read_text(encoding="utf-8"):
        pytest.fail(
            f"docs/{name} is not what the program says any more. Make it anew, and commit it with"
            f" the change: {generate_docs.REMAKE}",
            pytrace=False,
        )


def test_a_page_without_its_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="0 times"):
        with_parts("a page", {"a part": lambda _: "made"})
