"""Thanks and invitations to connect: from what was noted, short, and never the same twice."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.evidence import default
from goanyway.letters.linkedin import LONGEST, linkedin_invitation
from goanyway.letters.panel import MOST, Met, Talk, quoted, seated
from goanyway.letters.thank_you import thank_you

TALK = Talk("Grid Planning Analyst", "Brightwater Energy", "November 12")
WORDS = st.text(st.characters(codec="utf-8"), max_size=120)
NAMES = st.sampled_from(["", "Daniel Cho", "Daniel", "Priya Nair"]) | WORDS
PEOPLE = st.builds(Met, name=NAMES, said=st.just("") | WORDS)
PANELS = st.builds(
    seated,
    st.lists(PEOPLE, min_size=2, max_size=MOST),
    st.lists(WORDS, max_size=4, unique=True),
    st.lists(WORDS, max_size=4, unique=True),
)
TALKS = st.builds(Talk, role=WORDS, employer=WORDS, day=st.sampled_from(["", "November 12"]))


def test_a_thank_you_is_made_of_what_you_noted_of_that_person() -> None:
    daniel = Met("Daniel Cho", said="*the team forecasts load a day ahead.*\nHe likes maps.")
    draft = thank_you(daniel, TALK, "Ana Ruiz")
    assert draft.subject == "Thank you for the conversation on November 12"
    assert draft.body == (
        "Hello Daniel,\n\n"
        "Thank you for the conversation on November 12 about the role of Grid Planning Analyst at "
        "Brightwater Energy.\n\n"
        "What stayed with me most: the team forecasts load a day ahead.\n\n"
        "I look forward to hearing from you.\n\n"
        "Kind regards,\nAna Ruiz\n"
    )


def test_where_nothing_was_noted_there_is_a_place_for_it() -> None:
    draft = thank_you(Met(""), Talk())
    assert draft.body.startswith("Hello,\n\nThank you for the conversation.\n\n[What did they say")
    assert draft.body.endswith("Kind regards,\n[your name]\n")


def test_what_they_look_for_and_asked_is_dealt_out_over_the_panel() -> None:
    panel = seated([Met("Daniel Cho"), Met("Priya Nair")], ["SQL"], ["Why us?", "Why energy?"])
    of_daniel, of_priya = (thank_you(each, TALK).body for each in panel)
    assert "SQL" in of_daniel
    assert "SQL" not in of_priya
    assert "Why energy?" in of_priya


@given(PANELS, TALKS)
def test_no_two_people_of_a_panel_get_the_same_thank_you(
    panel: tuple[Met, ...], talk: Talk
) -> None:
    assert len({thank_you(each, talk).body for each in panel}) == len(panel)


@given(PANELS, TALKS)
def test_no_two_people_of_a_panel_get_the_same_invitation_and_each_fits(
    panel: tuple[Met, ...], talk: Talk
) -> None:
    texts = [linkedin_invitation(each, talk).body for each in panel]
    assert len(set(texts)) == len(texts)
    for each in texts:
        assert len(each.encode("utf-16-le")) <= 2 * LONGEST
        assert "\n" not in each


def test_of_four_people_of_whom_nothing_is_known_no_two_read_the_same_sentence() -> None:
    bodies = [thank_you(each, TALK).body for each in seated([Met("Bo")] * 4)]
    for one, other in combinations(bodies, 2):
        same = set(one.split("\n\n")) & set(other.split("\n\n"))
        assert same == {"Hello Bo,", "Kind regards,\n[your name]\n"}


def test_an_invitation_says_where_you_met_and_what_stayed_with_you() -> None:
    daniel = Met("Daniel Cho", said="the team forecasts load a day ahead")
    assert linkedin_invitation(daniel, Talk("", "Brightwater", "November 12")).body == (
        "Hello Daniel, thank you for the conversation on November 12 at Brightwater. The team "
        "forecasts load a day ahead. I'd be glad to stay in touch."
    )


def test_a_long_note_is_cut_between_words() -> None:
    body = linkedin_invitation(Met("Bo", said="maps and plans " * 30), Talk()).body
    assert " and … I'd" in body or " plans … I'd" in body or " maps … I'd" in body
    assert LONGEST - 20 < len(body) <= LONGEST


def test_with_a_fee_there_is_more_room() -> None:
    met = Met("Daniel Cho", said="a grid is planned for the coldest evening " * 8)
    assert 280 < len(linkedin_invitation(met, TALK, longest=300).body) <= 300


def test_where_nothing_fits_there_is_an_error() -> None:
    with pytest.raises(ValueError, match="10 characters"):
        linkedin_invitation(Met("Bo"), TALK, longest=10)


def test_the_limit_has_a_source_and_a_date() -> None:
    row = default("figures.linkedin.note")
    assert LONGEST == row.quantity.central == 200
    assert "2026" in row.note
    assert row.sources


@pytest.mark.parametrize(
    ("note", "sentence"),
    [("", ""), ("- Likes maps.\nAnd more", "Likes maps."), ("Why? ", "Why?"), ("so …", "so …")],
)
def test_of_a_note_the_first_line_is_quoted(note: str, sentence: str) -> None:
    assert quoted(note) == sentence
