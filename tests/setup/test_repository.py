"""What holds for every file of the repository, wherever it was fetched to."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import go

REPOSITORY = Path(go.HERE)
CODE = {".py", ".toml", ".md", ".html", ".jinja", ".js", ".css", ".txt", ".json", ".cfg", ""}
"""The kinds of files that somebody wrote; the messages of a corpus are data, whatever they name."""
DATA = {"corpus", "fixtures"}

OF_ONE_MACHINE = re.compile(
    r"(?<![\w.:/~<>}-])/(?:work|root|Users|mnt|media|srv|home/(?!ana/))/?(?=[\w.-])[\w./-]*"
    r"|\b[A-Z]:\\Users\\\w+"
)
"""Folders that are somewhere else on the next machine. What a system has in one place, such as
/usr/bin/chromium, and /tmp in an example are no such thing; Ana is the person of the examples."""


def written_files(folder: Path = REPOSITORY) -> Iterator[Path]:
    """Every file that somebody wrote, without what programs leave behind."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted({*folders} - DATA - {"__pycache__", ".git", ".venv", ".tools"})
        folders[:] = [each for each in folders if not each.startswith(".") or each == ".ci"]
        yield from (
            Path(parent, name) for name in names if Path(name).suffix in CODE and name != ".git"
        )


def test_no_file_names_a_folder_of_one_machine() -> None:
    files = [file for file in written_files() if file != Path(__file__)]
    assert len(files) > 500
    named = [
        f"{file.relative_to(REPOSITORY)}:{number}: {path}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        for path in OF_ONE_MACHINE.findall(line)
    ]
    assert not named


@pytest.mark.parametrize(
    "line",
    [
        'TEXTS = Path("/work/data/sms.csv")',
        "see /home/sam/notes.txt",
        "cd /root/goanyway",
        "(/Users/sam/goanyway)",
        r"C:\Users\sam",
    ],
)
def test_a_folder_of_one_machine_is_noticed(line: str) -> None:
    assert OF_ONE_MACHINE.search(line)


@pytest.mark.parametrize(
    "line",
    [
        'CHROMIUM = "/usr/bin/chromium"',
        "goanyway export --out /tmp/all.json",
        "[work](../src/goanyway/screening/rules/work.py)",
        "https://example.com/home/sam",
        "<a href=/work/>",
    ],
)
def test_a_path_of_every_machine_and_an_address_are_none(line: str) -> None:
    assert not OF_ONE_MACHINE.search(line)


@pytest.mark.parametrize(
    ("folder", "above"),
    [("benchmarks", {"tools"}), ("training", {"tools", "benchmarks"})],
)
def test_tools_import_benchmarks_and_these_training_and_never_back(
    folder: str, above: set[str]
) -> None:
    imported = {
        f"{file.name} imports {name}"
        for file in (REPOSITORY / folder).rglob("*.py")
        for name in imports_of(file)
        if name.partition(".")[0] in above
    }
    assert not imported


def imports_of(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
