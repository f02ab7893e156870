"""Where the published worked examples and cases are: a folder that may lie beside the repository.

`PUBLISHED_DESIGN` names it; else it is looked for as `shared/design` beside this clone, or beside
any folder above it, since a worktree may lie deeper.
"""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "PUBLISHED_DESIGN"


def _found() -> Path:
    named = os.environ.get(VARIABLE)
    if named:
        if not (Path(named) / "situations").is_dir():
            raise NotADirectoryError(f"{VARIABLE}={named}: there are no situations in it")
        return Path(named)
    above = Path(__file__).resolve().parents[2:]
    beside = [each / "shared" / "design" for each in above]
    return next((each for each in beside if (each / "situations").is_dir()), beside[0])


DESIGN = _found()
SITUATIONS = DESIGN / "situations"
CASES = DESIGN.parent / "data" / "public_cases"
