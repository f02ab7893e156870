"""The bill of materials tells the truth, and each test that a page of security names is there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata

import pytest

from tests.docs.pages import ROOT
from tools.materials_page import PACKAGES, cyclonedx
from tools.requirement_lists import pinned

SAME = {
    "BSD": "BSD-3-Clause", "BSD License": "BSD-3-Clause", "MIT License": "MIT",
    "ISC License": "ISC", "ISC License (ISCL)": "ISC", "ZPL 2.1": "ZPL-2.1",
    "LGPL-3.0": "LGPL-3.0-only", "Apache 2.0": "Apache-2.0",
}  # fmt: skip
"""What some packages call their licence, and what SPDX does."""


@cache
def names_of_tests() -> frozenset[str]:
    found: set[str] = set()
    for file in (ROOT / "tests").rglob("*.py"):
        found.update(re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE))
    return frozenset(found)


@pytest.mark.parametrize("page", ["SECURITY.md", "docs/materials.md", "docs/asvs.md"])
def test_each_test_that_is_named_is_there(page: str) -> None:
    named = set(re.findall(r"`(test_\w+)`", (ROOT / page).read_text(encoding="utf-8")))
    assert named
    assert not named - names_of_tests()


@pytest.mark.parametrize("name", [each.name for each in pinned("run.txt")])
def test_the_licence_is_the_one_that_the_package_says_itself(name: str) -> None:
    try:
        said = metadata(name)
    except PackageNotFoundError:
        pytest.skip("it is for another system")
    own = [*(said.get_all("License-Expression") or ()), *(said.get_all("License") or ())]
    own += [each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or ()]
    assert PACKAGES[name].licence in {SAME.get(each, each) for each in own if each}


def test_nothing_is_told_of_what_is_not_there() -> None:
    listed = {each.name for each in (*pinned("run.txt"), *pinned("hosted.txt"))}
    assert PACKAGES.keys() == listed


def test_the_bill_of_materials_is_whole_in_cyclonedx() -> None:
    command = [sys.executable, "-m", "tools.materials_page"]
    bill = json.loads(
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    )
    assert bill == cyclonedx()
    refs = {each["bom-ref"] for each in bill["components"]}
    assert len(refs) == len(pinned("run.txt"))
    assert all(each["hashes"] for each in bill["components"])
    asked_for = {ref for each in bill["dependencies"] for ref in each["dependsOn"]}
    assert asked_for == refs, "each is there because something asks for it"
