"""Questions for the room come from the kind of work and from what is not known of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.attributes import Attribute
from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.letters import Occupation, RoomQuestions, Topic, occupation_of, room_questions
from goanyway.letters.room.choice import TABLES

TITLES = {
    "casual barista": Occupation.FOOD,
    "Chef de Partie": Occupation.FOOD,
    "warehouse picker": Occupation.WAREHOUSE,
    "Registered Nurse, Medical Unit": Occupation.CARE,
    "CFO": Occupation.FINANCE,
    "Payroll Specialist": Occupation.FINANCE,
    "Senior Backend Engineer": Occupation.SOFTWARE,
    "Design Engineer (m/f/d)": Occupation.TRADES,
    "Lecturer in Soil Science": Occupation.TEACHING,
    "Assistant Store Manager": Occupation.RETAIL,
    "Customer Success Manager": Occupation.SALES,
    "Laboratory Technician": Occupation.LABORATORY,
    "Trainee Train Driver": Occupation.DRIVING,
    "Security Guard": Occupation.SECURITY_AND_CLEANING,
    "UX Researcher": Occupation.CREATIVE,
    "Virtual Assistant": Occupation.OFFICE,
    "Head of Operations": Occupation.MANAGEMENT,
    "Associate": Occupation.ANY,
    "": Occupation.ANY,
}
EVERYTHING = [*Attribute, *ReasonKind]
ASKABLE = [each for each in ReasonKind if each.answerer is Answerer.EMPLOYER]
OPEN = ("how", "when", "what", "who", "where", "which", "why", "is")


@pytest.mark.parametrize(("title", "occupation"), TITLES.items())
def test_a_title_tells_the_kind_of_work(title: str, occupation: Occupation) -> None:
    assert occupation_of(title) is occupation


@pytest.mark.parametrize("occupation", Occupation)
def test_each_kind_of_work_has_about_twelve_questions_of_its_own(occupation: Occupation) -> None:
    questions = TABLES[occupation]
    assert 12 <= len(questions) <= 20
    assert {each.informs for each in questions} == set(Attribute)
    for each in questions:
        assert each.text.endswith("?")
        assert any(each.text.lower().replace(",", "").startswith(word) for word in OPEN) or (
            each.text.startswith(("When ", "Would "))
        )


def test_no_question_stands_in_two_tables() -> None:
    texts = [each.text for questions in TABLES.values() for each in questions]
    assert len(set(texts)) == len(texts)


def test_barista_picker_nurse_and_cfo_are_not_asked_the_same() -> None:
    titles = ("barista", "picker", "nurse", "CFO")
    asked = [room_questions(title, [Attribute.MANAGER, Attribute.WORK]) for title in titles]
    assert len({question for each in asked for question in each}) == 2 * len(titles)


def test_what_matters_most_comes_first() -> None:
    first = room_questions("nurse", [Attribute.TEAM, Attribute.WORK])
    assert first == tuple(reversed(room_questions("nurse", [Attribute.WORK, Attribute.TEAM])))


@given(st.sampled_from(sorted(TITLES)), st.frozensets(st.sampled_from(Topic)))
def test_none_that_the_message_answers_is_asked(title: str, topics: frozenset[Topic]) -> None:
    topic_of = {each.text: each.topic for table in TABLES.values() for each in table}
    asked = room_questions(title, EVERYTHING, topics)
    assert len(set(asked)) == len(asked)
    assert not topics & {topic_of[each] for each in asked}


def test_a_remote_job_is_not_asked_about_the_way() -> None:
    asks = RoomQuestions(Occupation.SOFTWARE, frozenset([Topic.REMOTE]))
    assert asks.about(Attribute.LOCATION) is None


@pytest.mark.parametrize("occupation", Occupation)
def test_own_life_is_no_question_for_a_room(occupation: Occupation) -> None:
    assert RoomQuestions(occupation).about(ReasonKind.OWN_LIFE) is None


@pytest.mark.parametrize(
    "kind", [each for each in ReasonKind if each.answerer is Answerer.EMPLOYER]
)
@pytest.mark.parametrize("occupation", Occupation)
def test_every_doubt_that_they_can_answer_has_a_question(
    occupation: Occupation, kind: ReasonKind
) -> None:
    assert RoomQuestions(occupation).about(kind)
