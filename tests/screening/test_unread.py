"""What nobody read is never passed as genuine."""

from __future__ import annotations

import pytest

from goanyway.advising.weights import shipped_model
from goanyway.domain.message import Channel, Message, Part, UnreadKind, UnreadPart
from goanyway.domain.screening import Safety, Screening
from goanyway.interchange import read_source
from goanyway.screening.judging import judge
from goanyway.screening.unread import LEAST_BESIDE_A_PICTURE, LEAST_READ
from tests.published import CASES

SENTENCE = "Thank you for your time on the phone; we look forward to seeing you at our office. "


def screened(words: int, *unread: UnreadKind) -> Screening:
    text = " ".join((SENTENCE * 9).split()[:words])
    parts = tuple(UnreadPart(f"a.{kind}", kind) for kind in unread)
    return judge(Message("x", Channel.EMAIL, (Part("body", text),), unread=parts), shipped_model())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (LEAST_READ - 1, UnreadKind.DOCUMENT),
        (LEAST_READ - 1, UnreadKind.ENCRYPTED),
        (LEAST_READ - 1, UnreadKind.ARCHIVE),
        (LEAST_BESIDE_A_PICTURE - 1, UnreadKind.PICTURE),
    ],
)
def test_a_few_words_beside_what_was_not_read_do_not_look_genuine(
    words: int, kind: UnreadKind
) -> None:
    answer = screened(words, kind)
    assert answer.safety is Safety.BE_CAREFUL
    assert f"a.{kind}" in answer.not_judged[0]
    assert "wasn't read" in answer.do_now[0]


@pytest.mark.parametrize("kind", [UnreadKind.DOCUMENT, UnreadKind.ARCHIVE, UnreadKind.ENCRYPTED])
def test_beside_enough_words_what_was_not_read_is_only_said(kind: UnreadKind) -> None:
    answer = screened(LEAST_READ, kind)
    assert answer.safety is Safety.LOOKS_GENUINE
    assert f"a.{kind}" in answer.not_judged[0]


def test_a_logo_is_not_worth_a_word() -> None:
    answer = screened(LEAST_BESIDE_A_PICTURE, UnreadKind.PICTURE)
    assert answer.safety is Safety.LOOKS_GENUINE
    assert not answer.not_judged


def test_few_words_that_are_all_there_is_are_judged_as_they_are() -> None:
    answer = screened(12)
    assert answer.safety is Safety.LOOKS_GENUINE
    assert not answer.not_judged


@pytest.mark.parametrize("text", ["", " \n", "…"])
def test_without_a_word_nothing_looks_genuine(text: str) -> None:
    answer = judge(Message("x", Channel.SMS, (Part("body", text),)), shipped_model())
    assert answer.safety is Safety.BE_CAREFUL
    assert answer.not_judged == ("There are no words in it to judge.",)


@pytest.mark.parametrize(
    ("kind", "sign"),
    [(UnreadKind.PROGRAM, "attached-program"), (UnreadKind.LOCKED, "attached-locked")],
)
def test_what_only_a_fraud_attaches_is_a_sign(kind: UnreadKind, sign: str) -> None:
    assert sign in {each.name for each in screened(100, kind).signs}


def test_however_honest_the_words_a_program_does_not_look_genuine() -> None:
    assert screened(100, UnreadKind.PROGRAM).safety is not Safety.LOOKS_GENUINE


@pytest.mark.skipif(not CASES.is_dir(), reason=f"the public cases are not at {CASES}")
@pytest.mark.parametrize(
    "name",
    [
        "carry_pdf", "carry_exe", "carry_body_as_attachment", "carry_lnk_zip", "carry_txt",
        "carry_rtf", "carry_text_xhtml", "carry_message_partial", "eml_pgp_encrypted",
        "eml_image_only",
    ],
)  # fmt: skip
def test_no_public_case_that_carries_its_words_elsewhere_looks_genuine(name: str) -> None:
    answer = judge(read_source(CASES / f"{name}.eml"), shipped_model())
    assert answer.safety is not Safety.LOOKS_GENUINE
