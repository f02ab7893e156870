"""What can be said of go.py without making an environment."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import go
from tests.setup.checkout import BASE_PYTHON

GO_PY = Path(go.HERE, "go.py")


def test_it_imports_the_standard_library_only() -> None:
    imported = set()
    for node in ast.walk(ast.parse(GO_PY.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(str(node.module).partition(".")[0])
    assert imported <= sys.stdlib_module_names


def test_an_older_python_can_read_it_as_far_as_the_message() -> None:
    ast.parse(GO_PY.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_older_python_is_told_what_is_needed() -> None:
    older = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", older, str(GO_PY)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "needs Python 3.11 or newer, but this is 3.9" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_fast_tests_are_all_but_the_slow_ones_on_all_cores() -> None:
    arguments = go.pytest_arguments([])
    assert arguments[arguments.index("-m") + 1] == "not slow"
    assert arguments[arguments.index("-n") + 1] == "auto"
    assert "-m" not in go.pytest_arguments(["--all"])
    assert "--all" not in go.pytest_arguments(["--all"])


def test_tests_of_ones_choice_run_in_one_process() -> None:
    assert go.pytest_arguments(["--all", "tests/setup", "--pdb"]) == ["tests/setup", "--pdb"]


@pytest.mark.parametrize(
    ("reported", "meaning"),
    [
        ("error: Failed to copy: No space left on device (os error 28)", "disk is full"),
        ("[Errno 30] Read-only file system: '/x/.tools'", "can't write there"),
        ("[WinError 5] Access is denied: 'C:\\x'", "can't write there"),
        ("ERROR: No matching distribution found for uv==1", "couldn't download what it needs"),
        ("  cause: Failed to fetch: http://127.0.0.1/", "couldn't download what it needs"),
        ("  Hash mismatch for `rich==15.0.0`", "isn't the one goanyway was tested with"),
        ("error: something new", "Setting up goanyway failed"),
        ("", "Setting up goanyway failed"),
    ],
)
def test_a_failure_is_told_in_words_for_the_person(reported: str, meaning: str) -> None:
    told = go.explained(reported)
    assert meaning in told
    assert "run the same command again" in told
    assert told.endswith(reported.strip())


def test_the_lines_of_a_traceback_of_pip_are_left_out() -> None:
    told = go.explained("ERROR: Exception:\nTraceback (most recent call last):\n  x()\nOSError: no")
    assert "Traceback" not in told


@pytest.fixture
def pip_settings(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A pip that is set to an index, a certificate and a proxy; a uv that is told nothing."""
    monkeypatch.setattr(sys, "executable", BASE_PYTHON)
    for name in ("UV_DEFAULT_INDEX", "SSL_CERT_FILE", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.example/simple?a=b")
    monkeypatch.setenv("PIP_CERT", "/certificates.pem")
    monkeypatch.setenv("PIP_PROXY", "http://proxy.example:3128")
    return monkeypatch


def test_uv_is_given_what_pip_is_set_to(pip_settings: pytest.MonkeyPatch) -> None:
    settings = go.uv_settings()
    assert settings["UV_DEFAULT_INDEX"] == "https://index.example/simple?a=b"
    assert settings["SSL_CERT_FILE"] == "/certificates.pem"
    assert settings["ALL_PROXY"] == "http://proxy.example:3128"
    assert settings["UV_SYSTEM_CERTS"] == "true"


def test_what_uv_is_told_itself_comes_first(pip_settings: pytest.MonkeyPatch) -> None:
    pip_settings.setenv("UV_DEFAULT_INDEX", "https://other.example/simple")
    pip_settings.setenv("UV_SYSTEM_CERTS", "false")
    settings = go.uv_settings()
    assert settings["UV_DEFAULT_INDEX"] == "https://other.example/simple"
    assert settings["UV_SYSTEM_CERTS"] == "false"


def test_a_user_without_a_home_gets_a_cache_in_the_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    monkeypatch.delenv("UV_CACHE_DIR", raising=False)
    assert Path(go.uv_settings()["UV_CACHE_DIR"]).parent == Path(go.TOOLS)
