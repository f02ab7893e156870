"""What the tests of set-up and packaging need: a package index, uv, checkouts, a small disk."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import go
from tests.setup.checkout import BASE_PYTHON, Checkout


@pytest.fixture(scope="session")
def uv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The uv that go.py uses, after it has shown that it reaches a package index."""
    folder = tmp_path_factory.mktemp("index")
    try:
        Path(go.TOOLS).mkdir(exist_ok=True)
        uv = Path(go.find_uv(str(folder)))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "executable", BASE_PYTHON)  # the one that has pip and its settings
            settings = go.uv_settings()
        probe = ["--no-cache", "--no-deps", "--target", str(folder / "probe"), "iniconfig"]
        go.run([str(uv), "pip", "install", "--python", BASE_PYTHON, *probe], settings)
    except go.SetupError as error:
        reason = f"This test installs packages, and no package index was reached.\n{error}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return uv


@pytest.fixture
def checkout(uv: Path, tmp_path: Path) -> Checkout:
    """A checkout in which nothing but uv has been fetched, at a path that is not plain."""
    return Checkout.make(tmp_path / "Büro für Gespräche", uv)


@pytest.fixture(scope="session")
def ready_checkout(uv: Path, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout that is set up. Tests that share it leave it as it is."""
    ready = Checkout.make(tmp_path_factory.mktemp("ready") / "Büro für Gespräche", uv)
    assert ready.run().returncode == 0
    return ready


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mount a disk in memory with the options given; mounting again changes its options."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = False

    def mount_with(options: str) -> Path:
        nonlocal mounted
        again = "remount," if mounted else ""
        command = ["mount", "-t", "tmpfs", "-o", again + options, "tmpfs", str(folder)]
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("This test mounts a small disk, which needs Linux and the rights of root.")
        mounted = True
        return folder

    yield mount_with
    if mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
