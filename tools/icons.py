"""The icon as pictures, for systems that install the page as an app: drawn from `icon.svg`.

.venv/bin/python -m tools.icons
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.browser import chromium

FOLDER = Path(__file__).resolve().parent.parent / "src" / "goanyway" / "web" / "static" / "web"
GROUND = "#1f1d1a"
MASKED = 0.8
"""What a system leaves of a maskable icon is a circle of this share of its width."""
PICTURES = (
    ("icon-192.png", 192, 1.0),
    ("icon-512.png", 512, 1.0),
    ("icon-maskable-512.png", 512, MASKED),
)


def main() -> None:
    """Draw each picture."""
    drawing = (FOLDER / "icon.svg").read_text("utf-8")
    with chromium() as browser:
        for name, size, share in PICTURES:
            page = browser.new_page(viewport={"width": size, "height": size})
            ground = GROUND if share < 1 else "transparent"
            page.set_content(
                f"<style>body {{ margin: 0; background: {ground} }}"
                f"svg {{ width: {100 * share}vw; margin: {50 * (1 - share)}vw }}</style>{drawing}"
            )
            page.screenshot(path=FOLDER / name, omit_background=True)


if __name__ == "__main__":
    main()
