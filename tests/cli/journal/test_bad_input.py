"""Whatever is typed, and whatever comes in, the answer is a sentence and never a traceback."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.journal.conftest import Shell
from tests.effort import examples

WITH_AN_ID = (
    ("show",),
    ("history",),
    ("attend",),
    ("miss",),
    ("cancel",),
    ("prepare",),
    ("debrief",),
    ("trust",),
    ("schedule",),
    ("takeaways",),
    ("follow-ups",),
    ("undo",),
    ("bin", "add"),
    ("bin", "restore"),
    ("backup", "--delete"),
    ("restore",),
    ("import",),
)
few = settings(
    max_examples=examples(15),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)


@pytest.mark.slow
@pytest.mark.parametrize("command", WITH_AN_ID, ids=" ".join)
@few
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20))
def test_an_id_that_is_none_is_refused(
    brightwater: Shell, command: tuple[str, ...], text: str
) -> None:
    status, _out, err = brightwater.run(*command, "--", text)
    assert status == 2
    assert "Traceback" not in err


@few
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_comes_in_is_kept_asked_about_or_refused(brightwater: Shell, data: bytes) -> None:
    path = brightwater.write("anything.eml", data)
    status, _out, err = brightwater.run("add", path)
    assert status in (0, 2, 3)
    assert "Traceback" not in err


def test_no_error_holds_the_words_of_a_message(brightwater: Shell) -> None:
    secret = "Ottokar"
    brightwater.write("broken.eml", f"From: x\nSubject: {secret}\n\n\x00\x01{secret}".encode())
    brightwater.write("broken.zip", f"PK{secret}".encode())
    brightwater.write("broken.csv", f'a,b\n"{secret},c\n'.encode())
    for arguments in (
        ("add", "broken.eml", "--to", "nobody"),
        ("restore", "broken.zip"),
        ("import", "broken.csv"),
    ):
        _status, _out, err = brightwater.run(*arguments)
        assert secret not in err
