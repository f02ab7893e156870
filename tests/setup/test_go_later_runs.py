"""Once set up, go.py hands over silently; it sets up again only when it has to."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.setup.checkout import BASE_PYTHON, Checkout, called, environment

pytestmark = pytest.mark.slow


def test_a_later_run_is_silent(ready_checkout: Checkout) -> None:
    done = ready_checkout.run()
    assert called(done)["arguments"] == ["example"]
    assert done.stderr == ""


def test_arguments_input_and_folder_arrive_as_they_are(
    ready_checkout: Checkout, tmp_path: Path
) -> None:
    given = ["advise", "two words", "", "--ünïcode=✓", "$HOME", "--help"]
    call = called(ready_checkout.run(*given, said="Grüße\n", cwd=tmp_path))
    assert call["arguments"] == given
    assert call["said"] == "Grüße\n"
    assert call["folder"] == str(tmp_path)


def test_the_exit_status_is_that_of_the_command(ready_checkout: Checkout) -> None:
    assert ready_checkout.run("exit", "7").returncode == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot replace a process by another.")
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT], ids=["terminate", "interrupt"])
def test_the_command_takes_the_place_of_go_so_signals_reach_it(
    ready_checkout: Checkout, sent: signal.Signals
) -> None:
    with ready_checkout.start("wait") as process:
        assert process.stdout is not None
        assert int(process.stdout.readline()) == process.pid
        process.send_signal(sent)
        process.communicate()
    assert process.returncode == -sent


def test_a_later_run_loads_nothing_that_only_set_up_needs(ready_checkout: Checkout) -> None:
    go_py = str(ready_checkout.folder / "go.py")
    done = subprocess.run(
        [BASE_PYTHON, "-S", "-X", "importtime", go_py, "exit", "0"],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "os" in loaded
    assert not loaded & {"glob", "pathlib", "re", "shutil", "subprocess", "tempfile", "typing"}


def test_a_folder_that_is_moved_works_as_before(checkout: Checkout, tmp_path: Path) -> None:
    assert checkout.run().returncode == 0
    moved = Checkout(checkout.folder.rename(tmp_path / "moved, and renamed"))
    done = moved.run()
    assert called(done)["prefix"] == str(moved.venv)
    assert done.stderr == ""


def test_changed_requirements_are_noticed_and_changed_tool_settings_are_not(
    checkout: Checkout,
) -> None:
    assert checkout.run().returncode == 0
    project = checkout.folder / "pyproject.toml"
    project.write_text(project.read_text(encoding="utf-8") + "\n# a setting\n", encoding="utf-8")
    assert checkout.run().stderr == ""
    listed = checkout.folder / "requirements" / "run.txt"
    listed.write_text(listed.read_text(encoding="utf-8") + "# a change\n", encoding="utf-8")
    done = checkout.run()
    assert called(done)["arguments"] == ["example"]
    assert "again, because what it needs has changed:" in done.stderr
    assert checkout.run().stderr == ""


def test_a_python_that_has_gone_is_noticed(checkout: Checkout, tmp_path: Path) -> None:
    assert checkout.run().returncode == 0
    gone = tmp_path / "gone" / "python3"
    stamp = checkout.venv / "goanyway-stamp"
    level, made_from, _ = stamp.read_text(encoding="utf-8").splitlines()
    stamp.write_text(f"{level}\n{made_from}\n{gone}\n", encoding="utf-8")
    done = checkout.run()
    assert called(done)["arguments"] == ["example"]
    assert f"again, because its Python is gone ({gone}):" in done.stderr


def test_the_tests_get_what_they_need_and_the_slow_ones_wait_for_all(checkout: Checkout) -> None:
    assert checkout.run().returncode == 0
    tests = checkout.folder / "tests"
    tests.mkdir()
    (tests / "test_two.py").write_text(
        "import pytest\ndef test_fast(): pass\n@pytest.mark.slow\ndef test_slow(): pass\n",
        encoding="utf-8",
    )
    fast = checkout.run("test")
    assert fast.returncode == 0, fast.stdout + fast.stderr
    assert fast.stderr.startswith("Setting up goanyway with what the tests need:\n")
    assert " 1 passed in " in fast.stdout.splitlines()[-1]
    everything = checkout.run("test", "--all")
    assert " 2 passed in " in everything.stdout.splitlines()[-1]
    chosen = checkout.run("test", "-k", "fast")
    assert " 1 passed, 1 deselected in " in chosen.stdout.splitlines()[-1]
    done = checkout.run()
    assert called(done)["arguments"] == ["example"]
    assert done.stderr == ""  # what the tests need includes what a run needs
