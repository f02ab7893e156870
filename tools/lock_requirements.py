"""Make the lists in requirements/ from pyproject.toml.

    python3 tools/lock_requirements.py            keep the versions that are listed, where they fit
    python3 tools/lock_requirements.py --upgrade  take the newest versions
    python3 tools/lock_requirements.py --check    change nothing; say whether the lists are current

The lists hold for every system and Python that goanyway supports, and name a hash for every file.
They name no package index, so that everybody installs from their own.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import go  # noqa: E402 - it stands beside this folder, not in a package

LISTS = {
    "run.txt": ["pyproject.toml"],
    "hosted.txt": ["pyproject.toml", "--extra", "hosted"],
    "dev.txt": ["pyproject.toml", "--group", "dev"],
    "tools.txt": ["--group", "tools"],
    "peers.txt": ["pyproject.toml", "--group", "dev", "--group", "peers"],
}


def main() -> int:
    """Make or check every list; the exit status is 1 where one is out of date."""
    parser = argparse.ArgumentParser(description="Make requirements/*.txt from pyproject.toml.")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--upgrade", action="store_true", help="take the newest versions")
    mode.add_argument("--check", action="store_true", help="only say whether the lists are current")
    options = parser.parse_args()
    stale = []
    with tempfile.TemporaryDirectory() as folder:
        uv = pinned_uv(folder)
        for name in LISTS:
            listed = ROOT / "requirements" / name
            made = Path(folder, name)
            if listed.exists() and not options.upgrade:
                shutil.copy(listed, made)  # uv keeps the versions it finds there
            compile_list(uv, name, made)
            if not listed.exists() or listed.read_bytes() != made.read_bytes():
                stale.append(name)
                if not options.check:
                    shutil.copy(made, listed)
    if options.check and stale:
        print(f"Not as pyproject.toml asks: {', '.join(stale)} in requirements/.")
        print("Run python3 tools/lock_requirements.py and commit what it changes.")
        return 1
    print(f"Changed: {', '.join(stale)}." if stale else "requirements/ is current.")
    return 0


def pinned_uv(folder: str) -> str:
    """Find the uv that requirements/tools.txt names: another one may format the lists otherwise."""
    Path(go.TOOLS).mkdir(exist_ok=True)
    return go.find_uv(folder)


def compile_list(uv: str, name: str, made: Path) -> None:
    """Have uv resolve one list, for all systems and from Python 3.11 on."""
    header = ["--custom-compile-command", "python3 tools/lock_requirements.py"]
    form = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    command = [uv, "pip", "compile", *LISTS[name], *form, *header, "--output-file", str(made)]
    subprocess.run(command, cwd=ROOT, env=go.uv_settings(), stdout=subprocess.DEVNULL, check=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except go.SetupError as error:
        sys.exit(str(error))
