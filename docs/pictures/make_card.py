"""Make docs/pictures/card.svg: what `goanyway example` prints, up to the questions for the room.

    python docs/pictures/make_card.py            writes it
    python docs/pictures/make_card.py --check    exits with 1 where it is not current

It stands on its own paper, so that it reads the same on a light page and on a dark one.
"""

from __future__ import annotations

import io
import sys
from itertools import takewhile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from goanyway.cli.card import card
from goanyway.cli.example import example_advice
from goanyway.cli.lines import Line, Tone
from goanyway.cli.terminal import WIDTH, styled

PICTURE = Path(__file__).parent / "card.svg"

LAST_SECTION = "You would also learn"
"""The heading before which the picture ends."""

PAPER, INK, SOFT = "#faf8f4", "#1f1d1a", "#6b665d"

STYLES = {
    Tone.PLAIN: INK,
    Tone.HEADING: f"bold {INK}",
    Tone.SOFT: SOFT,
    Tone.GO: "bold #1f6f4a",
    Tone.ASK: "bold #9a5b00",
    Tone.HOME: "bold #5a5470",
    Tone.STOP: "bold #a3262a",
    Tone.GAIN: "#3f8f6b",
    Tone.COST: "#b9a58a",
}

FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<title>What goanyway prints for its example invitation</title>
<style>
.{unique_id}-matrix {{
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    font-size: {char_height}px;
    line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
<rect fill="#faf8f4" stroke="#e5e0d6" x="0.5" y="0.5" width="99.9%" height="99.9%" rx="8"/>
<g transform="translate(9, 24)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def picture() -> str:
    """The picture as SVG."""
    ink, paper = _rgb(INK), _rgb(PAPER)
    theme = TerminalTheme(paper, ink, [ink] * 8)
    console = Console(
        file=io.StringIO(),
        record=True,
        width=WIDTH,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        highlight=False,
    )
    for line in shown(card(example_advice(), width=WIDTH)):
        console.print(styled(line, STYLES))
    return console.export_svg(theme=theme, code_format=FRAME, unique_id="card")


def shown(lines: list[Line]) -> list[Line]:
    """The lines before the last section, without the blank ones at their end."""
    kept = list(takewhile(lambda line: line.text != LAST_SECTION, lines))
    while kept and not kept[-1].text:
        kept.pop()
    return kept


def _rgb(color: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def main(arguments: list[str]) -> str | None:
    """Write the picture; or with --check say what to do where it is not current."""
    made = picture()
    if "--check" not in arguments:
        PICTURE.write_text(made, encoding="utf-8")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != made:
        return f"{PICTURE} is not current. Make it with: python docs/pictures/make_card.py"
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
