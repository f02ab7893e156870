"""The library as a program would use it."""

from __future__ import annotations

from pathlib import Path

from goanyway import screen
from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.screening import Safety

ASKED = "Please send us your bank details and a $50 registration fee first."
FIRMS = """
[[firm]]
name = "Brightwater Ltd"
domains = ["brightwater.example"]
number = "+44 20 7946 0000"
looked_up = 2026-11-03
where = "Companies House"
"""


def test_bytes_a_file_and_a_conversation_are_screened(tmp_path: Path) -> None:
    file = tmp_path / "fraud.txt"
    file.write_text(ASKED, encoding="utf-8")
    conversation = Conversation((Turn(Speaker.THEM, ASKED),))
    for source in (ASKED.encode(), file, conversation):
        assert screen(source).safety is Safety.DO_NOT_REPLY


def test_your_list_of_firms_and_your_country_say_whom_to_ring_and_to_tell(tmp_path: Path) -> None:
    firms = tmp_path / "firms.toml"
    firms.write_text(FIRMS, encoding="utf-8")
    found = screen(
        f"Brightwater Ltd has a place for you. {ASKED}".encode(), firms=firms, country="GB"
    )
    assert "+44 20 7946 0000" in found.sureness
    assert any("reportfraud" in step for step in found.do_now)
