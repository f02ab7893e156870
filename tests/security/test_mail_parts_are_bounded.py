"""A mail is taken apart within limits, however many its parts and however deep their nesting."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.message import Message as Mail

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.interchange import read_message
from goanyway.interchange.messages.mime_parts import DEPTH_LIMIT, PART_LIMIT, Room, mail_in
from tests.security.work import bytes_held_by, calls_of

HEAD = b"From: Al <al@green.example>\nSubject: Interview\n"
ORDINARY = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b--\n"


def nested(depth: int, lines: int) -> bytes:
    """Containers in containers, around as many short lines."""
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )
    return HEAD + opening + b"\n" + b"a\n" * lines


SHAPES: dict[str, Callable[[int], bytes]] = {
    "parts": lambda n: HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * n,
    "headless parts": lambda n: (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n" * n
    ),
    "lines like delimiters": lambda n: (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + b"--bc\n" * n
    ),
    "containers": lambda n: (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\n" * n
    ),
    "containers in containers": lambda n: nested(min(n, 59), n),
    "headers": lambda n: HEAD + b"X: 1\n" * n + b"\nHello",
    "folded headers": lambda n: HEAD + b"X: 1\n" + b" 1\n" * n + b"\nHello",
    "mails in mails": lambda n: HEAD + b"Content-Type: message/rfc822\n\n" * n + b"Hello",
    "digests": lambda n: HEAD + b"Content-Type: multipart/digest; boundary=b\n\n" + b"--b\n\n" * n,
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_work_of_a_mail_has_an_end(shape: Callable[[int], bytes]) -> None:
    read_message(ORDINARY, "mail.eml")
    some, more = (calls_of(lambda n=n: mail_in(shape(n), Room())) for n in (30_000, 180_000))  # type: ignore[misc]
    assert more < 1.1 * some + 1_000


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_memory_of_a_mail_grows_with_its_length_alone(shape: Callable[[int], bytes]) -> None:
    data = shape(100_000)
    assert bytes_held_by(lambda: mail_in(data, Room())) < 12 * len(data) + 3_000_000


def parts_of(mail: Mail) -> list[Mail]:
    return list(mail.walk())


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_no_more_parts_are_made_than_the_limits_say(shape: Callable[[int], bytes]) -> None:
    room = Room()
    parts = parts_of(mail_in(shape(5_000), room))
    assert len(parts) <= PART_LIMIT + DEPTH_LIMIT
    assert read_message(shape(5_000), "mail.eml").text_of("subject") == "Interview"


def shown(mail: Mail) -> object:
    """What a mail holds: the types of its parts, and the content of those that hold no others."""
    payload = mail.get_payload()
    if isinstance(payload, list):
        return mail.get_content_type(), [shown(each) for each in payload if isinstance(each, Mail)]
    return mail.get_content_type(), mail.get_payload(decode=True)


KINDS = st.sampled_from(["text/plain", "text/html", "text/calendar", "application/pdf"])
TEXTS = st.text("ab \n-=<>:", max_size=30).map(lambda text: text.replace("--", "- "))
LEAVES = st.tuples(KINDS, TEXTS)
TREES = st.recursive(LEAVES, lambda inner: st.lists(inner, min_size=1, max_size=3), max_leaves=8)


def written(tree: object, number: list[int], line_end: str) -> str:
    if isinstance(tree, tuple):
        return f"Content-Type: {tree[0]}{line_end}{line_end}{tree[1].replace(chr(10), line_end)}"
    assert isinstance(tree, list)
    number[0] += 1
    mark = f"mark.{number[0]}"
    inner = "".join(
        f"--{mark}{line_end}{written(each, number, line_end)}{line_end}" for each in tree
    )
    head = f'Content-Type: multipart/mixed; boundary="{mark}"{line_end}{line_end}'
    return f"{head}Preamble{line_end}{inner}--{mark}--{line_end}Epilogue"


@given(TREES, st.sampled_from(["\n", "\r\n"]))
def test_within_the_limits_a_mail_is_what_the_standard_library_makes_of_it(
    tree: object, line_end: str
) -> None:
    data = ("Subject: x" + line_end + written(tree, [0], line_end)).encode()
    assert shown(mail_in(data, Room())) == shown(email.message_from_bytes(data))
