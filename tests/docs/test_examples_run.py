"""Every example in the documentation runs, and prints what the page says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from goanyway.cli import main
from goanyway.domain.situation import Situation
from goanyway.interchange.firm_list import load_firms
from goanyway.interchange.situation_files.toml_file import load_situation
from tests.docs.pages import PAGES, Block, blocks, name_of

GUIDES = [page for page in PAGES if page.name != "CONTRIBUTING.md"]

_FILE_NAME = re.compile(r"# ([\w-]+\.toml)\n")


def commands(block: Block) -> list[tuple[list[str], list[str]]]:
    """Each command of a block as arguments of goanyway, with the lines that it should print."""
    found: list[tuple[list[str], list[str]]] = []
    for line in block.text.splitlines():
        if line.startswith("$ "):
            found.append((arguments(line.removeprefix("$ ")), []))
        elif line.strip():
            found[-1][1].append(line.strip())
    return found


def arguments(command: str) -> list[str]:
    """What goanyway is given; `go.py` alone gives the example."""
    words = shlex.split(command, comments=True)
    if words[0] == "goanyway":
        return words[1:]
    assert words[:2] == ["python3", "go.py"], f"{command!r} is no command of goanyway"
    return words[2:] or ["example"]


@pytest.mark.slow
@pytest.mark.parametrize("page", GUIDES, ids=name_of)
def test_every_command_works_and_prints_what_is_shown(
    page: Path, example_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for block in blocks(page, "toml"):
        if named := _FILE_NAME.match(block.text):
            (example_folder / named[1]).write_text(block.text, encoding="utf-8")
    for block in blocks(page, "console"):
        for given, shown in commands(block):
            status = main(given)
            printed = capsys.readouterr()
            assert status == 0, f"{given}: {printed.err}"
            lines = [line.strip() for line in printed.out.splitlines()]
            for line in shown:
                assert any(each.startswith(line) for each in lines), f"{given} prints no {line!r}"


@pytest.mark.parametrize(
    "block",
    [each for page in GUIDES for each in blocks(page, "python")],
    ids=lambda each: each.where,
)
def test_every_python_example_runs(
    block: Block, example_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(block.text, block.where, "exec"), {"__name__": "example"})
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    "block", [each for page in PAGES for each in blocks(page, "toml")], ids=lambda each: each.where
)
def test_every_situation_and_list_of_firms_loads(block: Block, tmp_path: Path) -> None:
    path = tmp_path / "example.toml"
    path.write_text(block.text, encoding="utf-8")
    if "[[firm]]" in block.text:
        assert load_firms(path)
    else:
        assert isinstance(load_situation(path), Situation)


def test_there_are_examples() -> None:
    counted = {
        language: sum(len(blocks(page, language)) for page in GUIDES)
        for language in ("console", "python", "toml")
    }
    assert min(counted.values()) >= 2, counted
