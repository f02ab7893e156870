"""Where the shipped weights stand."""

from pathlib import Path

WEIGHTS = Path(__file__).parents[2] / "src" / "goanyway" / "weights"
