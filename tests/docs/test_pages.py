"""The documentation is whole: nothing is left undescribed, and no link leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goanyway.cli.app import COMMANDS
from goanyway.cli.schema import documented_keys
from goanyway.domain.advice import Verdict
from goanyway.evidence import DEFAULTS
from tests.docs.pages import PAGES, ROOT, anchors, headings, links, name_of
from tools.modules import modules

DOCS = ROOT / "docs"
SOURCE = ROOT / "src" / "goanyway"

OF_OTHER_PLACES = {
    "the number of an issue": r"(?i)\bissues? #?\d+\b|\bpull requests? #?\d+\b|(?<![\w&/;])#\d+\b",
    "a folder beside the repository": r"\.\./shared|shared/design",
    "a path of one machine": r"(?<![\w.])/(?:home|Users|work|tmp|root)/\w",
    "who wrote it": r"(?i)\bthis session\b|\bsessions\b|\bsub-?agents?\b|\bthe lead\b",
    "work to be done": r"\b(?:TODO|FIXME|XXX)\b",
}
"""What the project does not know of, and how it would be written."""


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def test_every_command_has_its_heading() -> None:
    assert {f"goanyway {name}" for name in COMMANDS} <= set(headings(DOCS / "commands.md"))


def test_every_key_of_a_situation_has_its_heading() -> None:
    expected = {f"`{key.path}`" for key in documented_keys()}
    assert expected <= set(headings(DOCS / "situation.md"))


def test_every_default_has_its_row() -> None:
    page = text(DOCS / "evidence.md")
    shown = re.compile(r"stages\.([\w-]+)\.shows\.")
    missing = [key for key in DEFAULTS if not shown.match(key) and f"`{key}`" not in page]
    assert not missing
    styles = {found[1] for key in DEFAULTS if (found := shown.match(key))}
    assert styles
    for style in styles:
        assert f"| {style} |" in page


def test_every_room_is_in_the_architecture() -> None:
    page = text(DOCS / "architecture.md")
    rooms = [path.parent.name for path in SOURCE.glob("*/__init__.py")]
    assert rooms
    assert not [room for room in rooms if f"| [`{room}`](../src/goanyway/{room}) |" not in page]


def test_every_module_says_what_it_holds() -> None:
    """The architecture leaves the list to `tools/modules.py`."""
    purposes = dict(modules())
    assert len(purposes) > 300
    made = {name for name in purposes if "/migrations/" in name}
    assert not {name for name, purpose in purposes.items() if not purpose} - made


def test_the_architecture_names_no_module_that_is_not_there() -> None:
    named = re.findall(r"`([\w/]+\.py)`", text(DOCS / "architecture.md"))
    assert named
    there = [
        f"/{path.relative_to(ROOT).as_posix()}"
        for top in ("src", "tests", "tools")
        for path in (ROOT / top).rglob("*.py")
    ]
    assert not [each for each in named if not any(path.endswith(f"/{each}") for path in there)]


def test_every_verdict_is_explained_in_the_guide() -> None:
    guide = text(DOCS / "guide.md").lower()
    said = {
        Verdict.GO: "**go.**",
        Verdict.ASK_FIRST: "**ask one thing first.**",
        Verdict.DECLINE_KINDLY: "**stay home, kindly.**",
        Verdict.DO_NOT_REPLY: "**do not reply.**",
    }
    assert set(said) == set(Verdict)
    for words in said.values():
        assert words in guide


def test_every_library_that_is_needed_is_in_the_decisions() -> None:
    wanted = text(ROOT / "pyproject.toml").partition("\ndependencies = [")[2].partition("]")[0]
    names = re.findall(r'"([\w-]+)', wanted)
    assert names
    for name in names:
        assert f"\n| {name} |" in text(DOCS / "decisions.md"), name


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        if re.match(r"https?:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{name_of(page)}: {link} leads nowhere"
        if anchor:
            assert anchor in anchors(target), f"{name_of(page)}: {link} names no heading"


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, ahead = set(), [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        paths = [link.partition("#")[0] for link in links(page) if "://" not in link]
        ahead += [(page.parent / path).resolve() for path in paths if path]
    assert set(PAGES) <= reached


@pytest.mark.parametrize("what", OF_OTHER_PLACES)
def test_pages_and_program_speak_of_the_project_alone(what: str) -> None:
    forbidden = re.compile(OF_OTHER_PLACES[what])
    for path in [*PAGES, *SOURCE.rglob("*.py")]:
        assert not forbidden.findall(text(path)), name_of(path)
