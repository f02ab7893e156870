"""A set-up that is stopped, killed or run twice at once leaves nothing half made."""

import os
import shlex
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.setup.checkout import Checkout, called

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="The tests hold uv by a named pipe."),
]


@dataclass(frozen=True)
class HeldUv:
    """A uv that tells when it starts and then waits to be let go, each time by a named pipe."""

    started: Path
    let_go: Path
    program: Path
    real: Path

    def wait_until_started(self) -> None:
        """Wait for go.py to have reached its call of uv."""
        self.started.read_text(encoding="utf-8")

    def release(self) -> None:
        """Let the uv that waits go on, and every later one run through."""
        self.real.replace(self.program)
        self.let_go.write_text("go on", encoding="utf-8")


@pytest.fixture
def held(checkout: Checkout, tmp_path: Path) -> HeldUv:
    """Put the held uv in the place of the one in the checkout."""
    (program,) = (checkout.folder / ".tools").glob("uv-*/bin/uv")
    held = HeldUv(tmp_path / "started", tmp_path / "let-go", program, program.with_name("uv-real"))
    os.mkfifo(held.started)
    os.mkfifo(held.let_go)
    program.rename(held.real)
    script = [
        "#!/bin/sh",
        f"echo started > {shlex.quote(str(held.started))}",
        f"cat {shlex.quote(str(held.let_go))} > /dev/null",
        f'exec {shlex.quote(str(program))} "$@"',
    ]
    program.write_text("\n".join(script) + "\n", encoding="utf-8")
    program.chmod(0o755)
    return held


def test_a_killed_set_up_is_made_up_for_by_the_next_run(checkout: Checkout, held: HeldUv) -> None:
    with checkout.start() as process:
        held.wait_until_started()
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    assert not checkout.venv.exists()
    assert checkout.leftovers  # nobody could tidy up
    held.real.replace(held.program)
    assert called(checkout.run())["arguments"] == ["example"]
    assert checkout.leftovers == []


def test_control_c_ends_a_set_up_with_a_message_and_nothing_half_made(
    checkout: Checkout, held: HeldUv
) -> None:
    with checkout.start() as process:
        held.wait_until_started()
        os.killpg(process.pid, signal.SIGINT)
        output, messages = process.communicate()
    assert process.returncode == 130
    assert output == ""
    assert "Stopped before goanyway was set up." in messages
    assert "Traceback" not in messages
    assert checkout.leftovers == []
    assert not checkout.venv.exists()
    held.real.replace(held.program)
    assert called(checkout.run())["arguments"] == ["example"]


def test_of_two_first_runs_at_once_one_sets_up_and_the_other_waits(
    checkout: Checkout, held: HeldUv
) -> None:
    with checkout.start("first") as first:
        held.wait_until_started()
        with checkout.start("second") as second:
            assert second.stderr is not None
            assert "Waiting for it" in second.stderr.readline()
            held.release()
            first_output, first_messages = first.communicate()
            second_output, second_messages = second.communicate()
    assert (first.returncode, second.returncode) == (0, 0)
    assert '"first"' in first_output
    assert '"second"' in second_output
    assert "Ready." in first_messages
    assert second_messages == ""
