"""The newest message is told apart from what it quotes, its signature and its footers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import NEWEST, Part, SectionKind
from goanyway.interchange.messages.quoted_parts import sections_of

OWN, QUOTED = SectionKind.OWN, SectionKind.QUOTED
SIGNATURE, FOOTER = SectionKind.SIGNATURE, SectionKind.FOOTER


def only(text: str, *kinds: SectionKind) -> str:
    return Part("body", text, sections_of(text)).only(kinds, blank="").strip()


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, Nov 2, 2026 at 9:41 AM Kim Roe <kim@firm.example> wrote:",
        "On 2 Nov 2026, at 09:41, Kim Roe <kim@firm.example>\nwrote:",
        "Am 02.11.26 um 09:41 schrieb Kim Roe:",
        "Am Mo., 2. Nov. 2026 um 09:41 Uhr schrieb Kim Roe <\nkim@firm.example>:",
        "Le lun. 2 nov. 2026 à 09:41, Kim Roe <kim@firm.example> a écrit :",
        "El lun, 2 nov 2026 a las 9:41, Kim Roe (<kim@firm.example>) escribió:",
        "Il giorno lun 2 nov 2026 alle ore 09:41 Kim Roe <kim@firm.example> ha scritto:",
        "Op ma 2 nov 2026 om 09:41 schreef Kim Roe <kim@firm.example>:",
        "Em seg., 2 de nov. de 2026 às 09:41, Kim Roe <kim@firm.example> escreveu:",
        "Den mån 2 nov. 2026 kl 09:41 skrev Kim Roe <kim@firm.example>:",
        "W dniu 2.11.2026 o 09:41, Kim Roe pisze:",
        "2026年11月2日(月) 9:41 Kim Roe <kim@firm.example>:",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "From: Kim Roe\nSent: Monday, November 2, 2026 9:41 AM\nTo: Sam\nSubject: Interview\n",
        "*From:* Kim Roe <kim@firm.example>\n*Sent:* Monday\n*Subject:* Interview\n",
        "De : Kim Roe\nEnvoyé : 2 novembre 2026 08:02\nObjet : Entretien\n",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_follows_an_introduction_is_quoted(introduction: str, mark: str) -> None:
    text = f"Friday then.\n\n{introduction}\n{mark}Come on Thursday.\n"
    assert only(text, OWN) == "Friday then."
    assert "Thursday" in only(text, QUOTED)


def test_answers_between_quoted_lines_are_ones_own() -> None:
    text = "On 2 Nov 2026, at 09:41, Sam wrote:\n> Remote?\n\nYes.\n\n> Pay?\n\n34k.\n"
    assert only(text, OWN).split() == ["Yes.", "34k."]


def test_a_text_that_is_nothing_but_a_quotation_is_what_was_received() -> None:
    text = "> Come on Thursday.\n> At ten.\n"
    assert sections_of(text) == ()
    assert Part("body", text).only(NEWEST) == text


@pytest.mark.parametrize(
    "prose",
    [
        "Please bring:\n- your passport\n- a pen\n",
        "When: Thursday\nWhere: Here\nWho: Kim\n",
        "Kim wrote: come on Thursday.\n",
        "From: Monday\nTo: Friday\n",
        "Date: 12 May\nFrom: 10:00\nTo: 11:00\n",
        "Date: Thursday, 12 November\nTime: 2 PM\nLocation: Here\n",
        "This is confidential until Friday, so tell nobody.\nSee you.\n",
    ],
)
def test_prose_and_lists_are_ones_own(prose: str) -> None:
    assert only(prose, OWN) == prose.strip()


def test_a_signature_and_a_footer_end_the_message() -> None:
    text = (
        "Come on Thursday.\n\nKind regards,\nKim Roe\nRecruiter\n+1 555 0100\n\n"
        "CONFIDENTIALITY NOTICE: this e-mail is for you\nonly.\n\nSecond paragraph of it.\n"
    )
    assert only(text, OWN) == "Come on Thursday.\n\nKind regards,"
    assert only(text, SIGNATURE) == "Kim Roe\nRecruiter\n+1 555 0100"
    assert only(text, FOOTER).startswith("CONFIDENTIALITY NOTICE")
    assert only(text, FOOTER).endswith("Second paragraph of it.")


@pytest.mark.parametrize("delimiter", ["-- ", "--"])
def test_a_delimiter_opens_a_signature(delimiter: str) -> None:
    text = f"Come on Thursday.\n\n{delimiter}\nKim Roe\nFirm\n"
    assert only(text, OWN) == "Come on Thursday."


def test_the_banner_that_a_mail_system_puts_on_top_is_a_footer() -> None:
    text = "CAUTION: External email. Do not click links.\n\nCome on Thursday.\n"
    assert only(text, OWN) == "Come on Thursday."


LINES = st.lists(
    st.sampled_from(
        [
            "", "> old", ">> older", "On 2 Nov 2026, at 09:41, Sam wrote:", "From: K <k@f.example>",
            "Sent: Monday", "Subject: x", "Best,", "Kim", "-- ", "Sent from my iPhone",
            "CONFIDENTIAL", "-----Original Message-----", "---------- Forwarded message ---------",
            "Come on Thursday.", "\t", "Von: x", "Unsubscribe", "\x0c", "wrote:",
        ]
    ),
    max_size=30,
)  # fmt: skip


@given(LINES | st.lists(st.text(max_size=40), max_size=8))
def test_sections_cover_the_text_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    sections = sections_of(text)
    ends = [0, *(each.end for each in sections)]
    if sections:
        assert [each.start for each in sections] == ends[:-1]
        assert ends[-1] == len(text)
        assert all(each.start < each.end for each in sections)
    part = Part("body", text, sections)
    assert len(part.only(NEWEST)) == len(text)
    assert part.only(list(SectionKind)) == text
    assert not text.strip() or part.only(NEWEST | {SectionKind.FORWARDED}, blank="").strip()
