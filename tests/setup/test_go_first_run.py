"""go.py makes its environment, once, wherever it is and whatever the machine allows."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.setup.checkout import (
    BASE_PYTHON,
    SCRIPTS,
    Checkout,
    assert_told_calmly,
    called,
    environment,
)

UNREACHABLE = "http://127.0.0.1:9/simple"


def installed(checkout: Checkout) -> set[str]:
    """The names of the packages in the environment of a checkout."""
    folders = checkout.venv.glob("[Ll]ib/**/site-packages/*.dist-info")
    return {folder.name.partition("-")[0].replace("_", "-").lower() for folder in folders}


def names_listed(checkout: Checkout, level: str) -> set[str]:
    """The names in a list of requirements."""
    text = (checkout.folder / "requirements" / f"{level}.txt").read_text(encoding="utf-8")
    return {line.partition("==")[0] for line in text.splitlines() if line[:1].isalpha()}


@pytest.mark.slow
def test_the_first_run_fetches_uv_sets_up_and_runs_the_example(uv: Path, tmp_path: Path) -> None:
    fresh = Checkout.make(tmp_path / "Büro für Gespräche")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = fresh.run(cwd=elsewhere)
    call = called(done)
    assert call["arguments"] == ["example"]
    assert call["folder"] == str(elsewhere)
    assert call["prefix"] == str(fresh.venv)
    assert done.stderr.startswith("Setting up goanyway, once (about 10 seconds):\n")
    assert done.stderr.endswith("Ready.\n\n")
    assert fresh.leftovers == []


@pytest.mark.slow
def test_the_environment_holds_what_is_listed_to_run_and_nothing_else(
    ready_checkout: Checkout,
) -> None:
    found = installed(ready_checkout)
    assert "goanyway" in found
    assert found - {"goanyway"} <= names_listed(ready_checkout, "run")


@pytest.mark.slow
def test_a_python_whose_packages_the_system_manages_will_do(uv: Path, tmp_path: Path) -> None:
    managed = tmp_path / "managed"
    managed.mkdir()
    (managed / "EXTERNALLY-MANAGED").write_text(
        "[externally-managed]\nError=The system manages it.\n", encoding="utf-8"
    )
    (managed / "sitecustomize.py").write_text(
        "import os, sysconfig\n"
        "real = sysconfig.get_path\n"
        "here = os.path.dirname(__file__)\n"
        "def get_path(name, *args, **options):\n"
        "    return here if name == 'stdlib' else real(name, *args, **options)\n"
        "sysconfig.get_path = get_path\n",
        encoding="utf-8",
    )
    strict = environment(PYTHONPATH=str(managed), PIP_REQUIRE_VIRTUALENV="1", PIP_USER="1")
    refusal = subprocess.run(
        [BASE_PYTHON, "-m", "pip", "install", "--no-index", "goanyway-none"],
        env=environment(PYTHONPATH=str(managed)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "externally-managed-environment" in refusal.stderr
    assert called(Checkout.make(tmp_path / "x").run(env=strict))["arguments"] == ["example"]


@pytest.mark.slow
def test_the_python_of_the_system_will_do(uv: Path, tmp_path: Path) -> None:
    python = "/usr/bin/python3"
    fits = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    try:
        subprocess.run([python, "-c", fits], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(f"There is no {python} of version 3.11 or newer with pip.")
    done = Checkout.make(tmp_path / "x").run(python=python)
    assert called(done)["arguments"] == ["example"]


def python_without_pip(folder: Path) -> str:
    """Make a Python that has no pip."""
    subprocess.run([BASE_PYTHON, "-m", "venv", "--without-pip", str(folder)], check=True)
    return str(folder / SCRIPTS / Path(sys.executable).name)


def test_without_pip_it_says_what_to_install(tmp_path: Path) -> None:
    python = python_without_pip(tmp_path / "python")
    done = Checkout.make(tmp_path / "x").run(python=python, env=environment(PATH=str(tmp_path)))
    assert_told_calmly(done)
    assert "sudo apt install python3-pip" in done.stderr


@pytest.mark.slow
def test_without_pip_a_uv_of_the_system_will_do(uv: Path, tmp_path: Path) -> None:
    python = python_without_pip(tmp_path / "python")
    path = os.pathsep.join([str(uv.parent), os.environ["PATH"]])
    done = Checkout.make(tmp_path / "x").run(python=python, env=environment(PATH=path))
    assert called(done)["arguments"] == ["example"]


def without_network(tmp_path: Path) -> dict[str, str]:
    """An environment in which no index answers and nothing is in a cache."""
    return environment(
        PIP_INDEX_URL=UNREACHABLE,
        PIP_CONFIG_FILE=os.devnull,
        PIP_FIND_LINKS=None,
        PIP_RETRIES="0",
        PIP_NO_CACHE_DIR="1",
        UV_DEFAULT_INDEX=None,
        UV_INDEX_URL=None,
        UV_HTTP_RETRIES="0",
        UV_CACHE_DIR=str(tmp_path / "cache"),
    )


def test_without_a_network_it_says_so(tmp_path: Path) -> None:
    fresh = Checkout.make(tmp_path / "x")
    done = fresh.run(env=without_network(tmp_path))
    assert_told_calmly(done)
    assert "couldn't download what it needs" in done.stderr
    assert fresh.leftovers == []
    assert not fresh.venv.exists()


@pytest.mark.slow
def test_a_network_lost_after_uv_was_fetched_is_told_and_made_up_for(
    checkout: Checkout, tmp_path: Path
) -> None:
    done = checkout.run(env=without_network(tmp_path))
    assert_told_calmly(done)
    assert "couldn't download what it needs" in done.stderr
    assert UNREACHABLE in done.stderr  # uv asked the index that pip is set to
    assert checkout.leftovers == []
    assert called(checkout.run())["arguments"] == ["example"]


@pytest.mark.slow
def test_a_file_with_another_hash_is_refused(checkout: Checkout) -> None:
    listed = checkout.folder / "requirements" / "run.txt"
    lines = listed.read_text(encoding="utf-8").splitlines()
    first = next(index for index, line in enumerate(lines) if line.startswith("tzdata=="))
    hashes = [index for index in range(first + 1, len(lines)) if "--hash" in lines[index]]
    for index in hashes:
        start, _, end = lines[index].partition("sha256:")
        lines[index] = f"{start}sha256:{'0' * 64}{end[64:]}"
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = checkout.run()
    assert_told_calmly(done)
    assert "isn't the one goanyway was tested with" in done.stderr
    assert not checkout.venv.exists()


@pytest.mark.slow
def test_a_full_disk_is_told_and_made_up_for(uv: Path, mount: Callable[[str], Path]) -> None:
    disk = mount("size=2m")
    fresh = Checkout.make(disk / "x")
    done = fresh.run()
    assert_told_calmly(done)
    assert "The disk is full" in done.stderr
    mount("size=60m")  # enough for uv, not for what it installs
    done = fresh.run()
    assert_told_calmly(done)
    assert "The disk is full" in done.stderr
    assert fresh.leftovers == []
    mount("size=400m")
    assert called(fresh.run())["arguments"] == ["example"]


def test_a_folder_that_cannot_be_written_is_told(mount: Callable[[str], Path]) -> None:
    fresh = Checkout.make(mount("size=2m"))
    mount("ro")
    done = fresh.run()
    assert_told_calmly(done)
    assert f"can't write there: {fresh.folder}" in done.stderr


@pytest.mark.slow
def test_a_folder_that_is_set_up_and_then_made_read_only_works(
    ready_checkout: Checkout, mount: Callable[[str], Path]
) -> None:
    copy = mount("size=400m") / "x"
    shutil.copytree(ready_checkout.folder, copy, symlinks=True)
    mount("ro")
    done = Checkout(copy).run()
    assert called(done)["prefix"] == str(copy / ".venv")
    assert done.stderr == ""


def test_an_environment_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    fresh = Checkout.make(tmp_path / "x")
    fresh.venv.mkdir()
    (fresh.venv / "pyvenv.cfg").write_text("home = /usr/bin\n", encoding="utf-8")
    done = fresh.run()
    assert_told_calmly(done)
    assert "didn't create the folder" in done.stderr
    assert [path.name for path in fresh.venv.iterdir()] == ["pyvenv.cfg"]
