"""The walk of one pasted invitation, from the form to the record, as the architecture has it."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import FrameType

import goanyway
from goanyway.journal.core import understanding
from goanyway.journal.core.access import records
from goanyway.journal.models import KeptMessage, User
from tests.journal.mails import mail
from tests.web.browsing import Browser

SOURCE = Path(goanyway.__file__).parent
PAGE = SOURCE.parents[1] / "docs" / "architecture.md"
DOORS = {
    "web/views/new.py": {"new"},
    "journal/intake/taking_in.py": {"take_in"},
    "journal/intake/arrival.py": {"read_document"},
    "interchange/messages/format_detection.py": {"read_message"},
    "advising/understanding.py": {"understand"},
    "screening/judging.py": {"judge_all"},
    "reading/facts.py": {"read_facts"},
    "journal/intake/appointments.py": {"appointments_of"},
    "journal/intake/matching.py": {"clues_of"},
    "journal/core/changes.py": {"change"},
    "journal/intake/placement.py": {"place"},
    "journal/core/text_index.py": {"keep_text"},
    "journal/intake/renewal.py": {"bring_up_to_date"},
    "journal/keeping/people.py": {"whom_you_know"},
}
"""The function by which each module on the way is entered."""


def told() -> list[str]:
    """The modules of the walk as the architecture lists them, the first of each step."""
    walk = PAGE.read_text(encoding="utf-8").partition("<!-- walk -->")[2]
    walk = walk.partition("<!-- /walk -->")[0]
    steps = re.findall(r"^\d+\. `([\w/]+\.py)`", walk, re.MULTILINE)
    assert steps
    return steps


def test_each_room_is_entered_once_on_the_way_of_a_pasted_invitation(
    browser: Browser, user: User
) -> None:
    understanding._remembered.clear()
    entered: list[str] = []
    frames: list[FrameType] = []

    def trace(frame: FrameType, event: str, _argument: object) -> None:
        path = frame.f_code.co_filename
        if event != "call" or not path.startswith(str(SOURCE)) or frame in frames:
            return
        name = Path(path).relative_to(SOURCE).as_posix()
        if frame.f_code.co_name in DOORS.get(name, ()):
            frames.append(frame)  # a generator that goes on was entered before
            entered.append(name)

    pasted = mail().data.decode()
    sys.setprofile(trace)
    try:
        browser.post("/new/", {"text": pasted})
    finally:
        sys.setprofile(None)
    assert records(user, KeptMessage).count() == 1
    assert entered == told()
