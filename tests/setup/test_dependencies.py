"""What the program imports is what it asks to be installed with, and no more than that."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def imported() -> dict[str, str]:
    """Each package of others that a module of the program imports, and one that does."""
    names: dict[str, str] = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Import(names=each):
                    roots = [one.name.partition(".")[0] for one in each]
                case ast.ImportFrom(module=str(module), level=0):
                    roots = [module.partition(".")[0]]
                case _:
                    continue
            for root in roots:
                names.setdefault(root, path.name)
    own = {"goanyway", *sys.stdlib_module_names}
    return {name: where for name, where in names.items() if name not in own}


def required() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project.get("optional-dependencies", {}).values()
    lists = [project["dependencies"], *extras]
    return {re.split(r"[\[<>=~! ]", each)[0].lower() for one in lists for each in one}


@pytest.mark.slow
def test_every_package_that_is_imported_is_required() -> None:
    known = packages_distributions()
    missing = {
        name: where
        for name, where in imported().items()
        if not {each.lower() for each in known.get(name, ())} & required()
    }
    assert not missing
