"""The package is complete, and what it needs is listed once and for everybody."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

import go
from tests.setup.checkout import REPOSITORY, SCRIPTS, Checkout, environment

LISTS = ["run", "dev", "tools", "peers"]
NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "dist", "build")


def list_text(name: str) -> str:
    return (REPOSITORY / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> set[str]:
    """What a list pins, whatever systems it needs each for."""
    lines = (line.strip(" \\") for line in list_text(name).splitlines() if line[:1].isalpha())
    return {line.partition(" ; ")[0] for line in lines}


@pytest.fixture
def project() -> dict[str, Any]:
    return tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_pins_and_hashes_everything(name: str) -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", list_text(name))[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("name", LISTS)
def test_a_list_names_no_index_and_no_path(name: str) -> None:
    for word in ("--index", "--extra-index", "--find-links", "://", "file:", " @ ", "/home/"):
        assert word not in list_text(name)


def test_the_tests_run_on_the_very_versions_that_people_run() -> None:
    assert pins("run") <= pins("dev")


def test_the_uv_that_is_fetched_builds_the_package_itself(project: dict[str, Any]) -> None:
    (backend,) = project["build-system"]["requires"]
    (tool,) = project["dependency-groups"]["tools"]
    assert backend.removeprefix("uv_build") == tool.removeprefix("uv")


@pytest.fixture
def whole_checkout(tmp_path: Path) -> Checkout:
    """A copy of everything, as a fresh clone would have it."""
    folder = tmp_path / "goanyway"
    shutil.copytree(REPOSITORY, folder, ignore=NOT_COPIED)
    return Checkout(folder)


@pytest.mark.slow
def test_the_main_job_runs_on_the_example_in_a_fresh_copy(
    uv: Path, whole_checkout: Checkout
) -> None:
    first = whole_checkout.run()
    assert first.returncode == 0, first.stderr
    assert first.stdout
    again = whole_checkout.run()
    assert again.stdout == first.stdout
    assert again.stderr == ""


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_the_package(uv: Path, whole_checkout: Checkout) -> None:
    folder = whole_checkout.folder
    go.run([str(uv), "build", "--wheel", str(folder)], go.uv_settings())
    (wheel,) = (folder / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        named = {name for name in archive.namelist() if not name.endswith("/")}
    source = folder / "src"
    files = (path for path in (source / "goanyway").rglob("*") if path.is_file())
    packed = {name for name in named if name.startswith("goanyway/")}
    assert packed == {path.relative_to(source).as_posix() for path in files}


@pytest.mark.slow
def test_pip_installs_a_command_that_needs_no_development_package(
    uv: Path, whole_checkout: Checkout, tmp_path: Path
) -> None:
    def outside(*command: str) -> str:
        done = subprocess.run(
            command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    venv = tmp_path / "venv"
    go.run([str(uv), "venv", "--seed", str(venv)], go.uv_settings())
    python = str(venv / SCRIPTS / Path(sys.executable).name)
    outside(python, "-m", "pip", "install", "--quiet", str(whole_checkout.folder))
    assert "advise" in outside(str(venv / SCRIPTS / f"goanyway{go.EXE}"), "--help")
    outside(
        python,
        "-c",
        "import importlib, pkgutil, goanyway\n"
        "from goanyway.journal.local.opening import start_django\n"
        "start_django()\n"
        "for module in pkgutil.walk_packages(goanyway.__path__, 'goanyway.'):\n"
        "    if not module.name.endswith('__main__'):\n"
        "        importlib.import_module(module.name)\n",
    )
