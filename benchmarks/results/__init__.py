"""What the benchmarks measured last, kept as JSON: pages of docs/ are made from it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.timing import machine

FOLDER = Path(__file__).resolve().parent


def keep(name: str, **measured: Any) -> None:
    """Keep what was measured, with the day and the machine."""
    kept = {"date": datetime.now(UTC).date().isoformat(), "machine": machine(), **measured}
    path = FOLDER / f"{name}.json"
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def kept(name: str) -> dict[str, Any] | None:
    """What was measured under that name; nothing where it never was."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return None
    measured: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return measured
