#!/usr/bin/env python3
"""Set goanyway up, once, and start it.

    python3 go.py                  the main job, on the example that is shipped
    python3 go.py COMMAND ...      any command of goanyway, such as: python3 go.py advise mail.eml
    python3 go.py test [--all]     the fast tests; --all: the slow ones too; the rest goes to pytest

The first run makes `.venv` beside this file: pip fetches uv into `.tools`, and uv installs what
`requirements/` lists, each file checked against its hash. From then on this file reads a stamp in
`.venv` and hands over. It sets up again when the requirements change or the Python of `.venv` goes.

`.venv` is built aside and renamed when complete, so a run that is stopped leaves nothing half made.
It finds the source by a relative path, so the folder may be moved. Imports are late where they
would slow every start down.
"""

import io
import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must get as far as this message
    sys.stderr.write(
        "goanyway needs Python 3.11 or newer, but this is %d.%d: %s\n"  # noqa: UP031
        "Install a newer one (with your system's packages, or from https://www.python.org),\n"
        "then start this file with it, for example: python3.12 go.py\n"
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )
    sys.exit(2)

HERE = os.path.dirname(os.path.realpath(__file__))
TOOLS = os.path.join(HERE, ".tools")
VENV = os.path.join(HERE, ".venv")
STAMP = "goanyway-stamp"  # in .venv: for whom, from what and with which Python it was made
WINDOWS = sys.platform == "win32"
SCRIPTS, EXE = ("Scripts", ".exe") if WINDOWS else ("bin", "")
PYTHON = os.path.join(VENV, SCRIPTS, "python" + EXE)

# A setting of pip, and the variable that tells uv the same.
PIP_TO_UV = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE", "proxy": "ALL_PROXY"}

# Words of a failure, and what they mean to the person. The first that fit are told.
CAUSES = {
    "no space left|os error 28|os error 112|quota exceeded|not enough space": (
        "The disk is full. goanyway needs about 200 MB, in its own folder,\n"
        "in the folder for temporary files and in uv's cache. Free up some space"
    ),
    "permission denied|read-only file system|access is denied": (
        f"goanyway sets itself up in its own folder, but it can't write there: {HERE}\n"
        "Close any goanyway that's still running, or copy the folder to a place where you can write"
    ),
    "do not match the hash|hash mismatch": (
        "A downloaded file isn't the one goanyway was tested with, so it wasn't installed.\n"
        "Check where your packages come from (pip config list)"
    ),
    "could not find a version|no matching distribution|failed to fetch|request failed|"
    "timed out|package registry|no solution found": (
        "goanyway couldn't download what it needs. It needs a network once, for about 60 MB.\n"
        "Connect (behind a proxy, set HTTPS_PROXY; for your own index, set PIP_INDEX_URL)"
    ),
    "": "Setting up goanyway failed. Fix the problem named below",
}


class SetupError(Exception):
    """Setting up failed. The text says what happened, why, and what to do next."""


def main(arguments: list[str]) -> None:
    """Set up what the arguments need, then hand over to it."""
    try:
        if arguments[:1] == ["test"]:
            make_ready("dev")
            os.chdir(HERE)
            start(PYTHON, "-m", "pytest", *pytest_arguments(arguments[1:]))
        make_ready("run")
        os.environ.setdefault("GOANYWAY_COMMAND", "python go.py" if WINDOWS else "python3 go.py")
        script = os.path.join(VENV, SCRIPTS, "goanyway" + EXE)
        start(*([] if WINDOWS else [PYTHON]), script, *(arguments or ["example"]))
    except KeyboardInterrupt:
        say("\nStopped before goanyway was set up. Nothing is half done, so just run it again.")
        sys.exit(130)
    except (SetupError, OSError) as error:
        say(f"\n{error if isinstance(error, SetupError) else explained(str(error))}")
        sys.exit(2)


def pytest_arguments(given: list[str]) -> list[str]:
    """Run the whole suite on all cores; tests of one's choice in one process, easy to debug."""
    chosen = [argument for argument in given if argument != "--all"]
    speed = [] if "--all" in given else ["-m", "not slow"]
    cores = [] if chosen else ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]
    return [*cores, *speed, *chosen]


def start(*command: str) -> None:
    """Become the command, so that its exit status, streams and signals are its own."""
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606 - no shell is what is wanted
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command to answer
    sys.exit(subprocess.call(command))


def make_ready(level: str) -> None:
    """Make `.venv` hold what the level ("run" or "dev") needs, unless it does already."""
    if not reason_to_set_up(level):
        return
    os.makedirs(TOOLS, exist_ok=True)
    with wait_for_turn():
        reason = reason_to_set_up(level)  # another process may have set up meanwhile
        if reason:
            say(f"Setting up goanyway{reason}:")
            set_up("dev" if read_stamp()[0] == "dev" else level)
            say("Ready.\n")


def reason_to_set_up(level: str) -> str:
    """Say why `.venv` does not do for the level. Empty where it does."""
    made_for, made_from, made_with = read_stamp()
    if not made_for:
        return ", once (about 10 seconds)"
    if level == "dev" and made_for == "run":
        return " with what the tests need"
    if made_from != fingerprint("pyproject.toml", listed(made_for)):
        return " again, because what it needs has changed"
    if not (os.path.exists(made_with) and os.path.exists(PYTHON)):
        return f" again, because its Python is gone ({made_with})"
    return ""


def read_stamp() -> tuple[str, str, str]:
    """Read for which level, from what and with which Python `.venv` was made."""
    try:
        with open(os.path.join(VENV, STAMP), encoding="utf-8") as file:
            made_for, made_from, made_with = file.read().splitlines()
    except (OSError, ValueError):
        return "", "", ""
    return made_for, made_from, made_with


def fingerprint(*names: str) -> str:
    """Hash files, up to the settings of tools, which decide nothing about what is installed."""
    import hashlib

    content = b""
    for name in names:
        with open(os.path.join(HERE, name), "rb") as file:
            content += file.read().partition(b"[tool.")[0]
    return hashlib.sha256(content).hexdigest()


def listed(level: str) -> str:
    """Name the list of requirements of a level."""
    return os.path.join("requirements", f"{level}.txt")


def wait_for_turn() -> io.TextIOWrapper:
    """Let one process at a time set up: lock a file until it is closed, or this process ends."""
    import time

    file = open(os.path.join(TOOLS, "lock"), "a", encoding="utf-8")  # noqa: SIM115
    taken = took_lock(file.fileno())
    if not taken:
        say("Another goanyway is being set up in this folder. Waiting for it to finish ...")
    while not taken:
        time.sleep(0.2)
        taken = took_lock(file.fileno())
    return file


def took_lock(file: int) -> bool:
    """Try to lock a file. Where the file system has no locks, everybody succeeds."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return not isinstance(error, (BlockingIOError, PermissionError))
    return True


def set_up(level: str) -> None:
    """Build a complete new `.venv` aside and put it in the place of the old one."""
    import shutil
    import tempfile

    if os.path.lexists(VENV) and not read_stamp()[0]:
        raise SetupError(
            f"goanyway didn't create the folder {VENV}, so it won't touch it.\n"
            "Rename or delete it, then run the same command again."
        )
    for name in os.listdir(TOOLS):
        if name.startswith("new-"):  # left by a run that was killed
            shutil.rmtree(os.path.join(TOOLS, name), ignore_errors=True)
    aside = tempfile.mkdtemp(prefix="new-", dir=TOOLS)
    try:
        new = os.path.join(aside, "venv")
        uv = find_uv(aside)
        say("  installing the rest ...")
        base = str(getattr(sys, "_base_executable", sys.executable))  # not the one of a venv
        base = base if WINDOWS else os.path.realpath(base)
        settings = uv_settings()
        venv = [uv, "venv", "--no-project", "--relocatable", "--prompt", "goanyway"]
        run([*venv, "--python", base, new], settings)
        into = [uv, "pip", "install", "--python", os.path.join(new, SCRIPTS, "python" + EXE)]
        run([*into, "--require-hashes", "-r", listed(level)], settings)
        run([*into, "--no-deps", "--editable", HERE], settings)
        point_to_source(new)
        with open(os.path.join(new, STAMP), "w", encoding="utf-8") as file:
            made_from = fingerprint("pyproject.toml", listed(level))
            file.write(f"{level}\n{made_from}\n{base}\n")
        if os.path.lexists(VENV):
            os.rename(VENV, os.path.join(aside, "old"))
        os.rename(new, VENV)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def point_to_source(venv: str) -> None:
    """Name the source by a relative path: plain letters, wherever the folder is or is moved to."""
    import glob

    (path_file,) = glob.glob("[Ll]ib/**/goanyway.pth", root_dir=venv, recursive=True)
    packages = os.path.dirname(os.path.join(VENV, path_file))  # once it is in its place
    os.remove(os.path.join(venv, path_file))  # it is linked to uv's cache: no writing into it
    with open(os.path.join(venv, path_file), "w", encoding="utf-8") as file:
        file.write(os.path.relpath(os.path.join(HERE, "src"), packages) + "\n")


def find_uv(aside: str) -> str:
    """Find uv in `.tools`, or have pip fetch it. Where there is no pip, take the system's uv."""
    import importlib.util
    import shutil

    folder = os.path.join(TOOLS, "uv-" + fingerprint(listed("tools"))[:16])
    uv = os.path.join(folder, "bin", "uv" + EXE)
    if os.path.isfile(uv):
        return uv
    if not importlib.util.find_spec("pip"):
        elsewhere = shutil.which("uv")
        if elsewhere:
            return elsewhere
        raise SetupError(
            f"goanyway needs pip to set itself up, and this Python has none: {sys.executable}\n"
            "Install it, then run the same command again:\n"
            "  Debian, Ubuntu:  sudo apt install python3-pip\n"
            "  Fedora:          sudo dnf install python3-pip\n"
            f"  elsewhere:       {os.path.basename(sys.executable)} -m ensurepip"
        )
    say("  downloading uv, which installs the rest ...")
    new = os.path.join(aside, "uv")
    pip = [sys.executable, "-m", "pip", "install", "--no-input", "--target", new]
    off = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    run([*pip, "--require-hashes", "-r", listed("tools")], {**os.environ, **off})
    for name in os.listdir(TOOLS):
        if name.startswith("uv-"):  # an earlier version
            shutil.rmtree(os.path.join(TOOLS, name), ignore_errors=True)
    os.rename(new, folder)
    return uv


def uv_settings() -> dict[str, str]:
    """Give uv the system's certificates and what pip is set to, where uv is not told itself."""
    import subprocess

    shown = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    lines = [line.partition("=") for line in shown.stdout.splitlines()]
    pip = {name.rpartition(".")[2]: value.strip("'\"") for name, _, value in reversed(lines)}
    wanted = {ours: pip[theirs] for theirs, ours in PIP_TO_UV.items() if theirs in pip}
    wanted["UV_SYSTEM_CERTS"] = "true"
    if not os.access(os.path.expanduser("~"), os.W_OK):  # a user without a home
        wanted["UV_CACHE_DIR"] = os.path.join(TOOLS, "cache")
    return {**wanted, **os.environ, "UV_SYSTEM_PYTHON": "false"}


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run one step quietly. What it printed is shown only if it failed."""
    import subprocess

    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        cwd=HERE,  # not in another project, which may have settings for uv
        env=environment,
        check=False,
    )
    if done.returncode:
        raise SetupError(explained(done.stdout + done.stderr))


def explained(reason: str) -> str:
    """Say what a failure means and what to do next, and quote what tells of it."""
    import re

    found = (CAUSES[words] for words in CAUSES if re.search(words, reason, re.IGNORECASE))
    lines = reason.strip().splitlines()
    telling = [line for line in lines if re.search(r"^ *(error|ERROR|cause)|Error: ", line)]
    quoted = "".join(f"\n    {line.strip()[:300]}" for line in (telling or lines)[-6:])
    return f"{next(found)}, then run the same command again.\nThe error was:{quoted}"


def say(line: str) -> None:
    """Print a line for the person. Not to standard output, which belongs to the command."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
