"""*What makes you hesitate?* comes before any sum; what is said is kept, shown, changed, undone."""

from __future__ import annotations

from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.reason import ReasonKind
from goanyway.domain.situation import Reason
from goanyway.interchange.situation_files.content import MOST
from goanyway.interchange.situation_files.given import Given
from goanyway.journal.core.access import change_sets
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.intake.taking_in import keep_situation, take_in
from goanyway.journal.keeping.advice import advise, considered
from goanyway.journal.keeping.own_side import own_reasons, say_reasons
from goanyway.journal.models import User
from tests.journal.mails import DAY, INTERVIEW, SCAM, mail, on
from tests.journal.records import NOW
from tests.web.browsing import Browser

ADVICE = "/opportunities/brightwater/advice/"
REASONS = f"{ADVICE}reasons/"
COMMUTE = {"commute-chosen": "on", "commute-minutes": "40", "commute-days": "4"}
MANAGER = {
    "manager-chosen": "on",
    "manager-feels": "much worse",
    "manager-sure": "likely",
    "manager-no_go": "minus",
    "manager-makes_up": "6k a year",
}


@pytest.fixture
def job(user: User) -> str:
    take_in(user, mail(), now=NOW)
    return "brightwater"


def page(browser: Browser, address: str = ADVICE) -> LexborHTMLParser:
    answer = browser.get(address)
    assert answer.status_code == 200
    return LexborHTMLParser(answer.content.decode().replace("\u00a0", " "))


def effects(shown: LexborHTMLParser) -> list[str]:
    return [" ".join(each.text(separator=" ").split()) for each in shown.css(".effects li")]


def send(browser: Browser, **sent: str) -> Any:
    return browser.post(REASONS, sent)


@pytest.mark.usefixtures("job")
def test_it_is_asked_before_any_sum_is_shown(browser: Browser) -> None:
    shown = page(browser)
    headline = shown.css_first("h1")
    assert headline is not None
    assert headline.text().strip() == "What makes you hesitate?"
    assert shown.css_first(".bars, .slider, .sure-bar") is None
    main = shown.css_first("main")
    assert main is not None
    assert "$" not in main.text()
    choices = {each.attributes["name"] for each in shown.css(".reasons input[type=checkbox]")}
    assert choices == {f"{kind}-chosen" for kind in ReasonKind}


def test_what_is_said_is_kept_in_one_change_and_the_answer_follows(
    user: User, browser: Browser, job: str
) -> None:
    before = change_sets(user).count()
    answer = send(browser, **COMMUTE, **MANAGER)
    assert answer.status_code == 303
    assert change_sets(user).count() == before + 1
    assert own_reasons(user, job) == [
        {"kind": "commute", "minutes": 40, "days": 4},
        {
            "kind": "manager",
            "feels": "much worse",
            "sure": "likely",
            "no_go": False,
            "makes_up": "6k a year",
        },
    ]
    commute, manager = effects(page(browser, answer["Location"]))
    assert commute.startswith(
        "The commute 40 more minutes each way, 4 days a week It takes about $"
    )
    assert manager.startswith("The manager much worse, likely, $6,000 a year would make up for it")


def test_what_each_did_is_what_the_advice_says(user: User, browser: Browser, job: str) -> None:
    send(browser, **COMMUTE)
    [effect] = considered(user, job, now=NOW).reasons
    assert effect.takes_off > 0
    assert "off what going is worth" in effects(page(browser))[0]


def test_undo_asks_again(user: User, browser: Browser, job: str) -> None:
    send(browser, **COMMUTE)
    undo(user, now=NOW)
    assert own_reasons(user, job) is None
    assert page(browser).css_first(".reasons") is not None


def test_to_skip_says_that_nothing_makes_you_hesitate(
    user: User, browser: Browser, job: str
) -> None:
    send(browser, nothing="1", **COMMUTE)
    assert own_reasons(user, job) == []
    shown = page(browser)
    assert shown.css_first(".bars") is not None
    main = shown.css_first("main")
    assert main is not None
    assert "Nothing makes you hesitate" in main.text()
    assert "said why you hesitate" not in main.text()
    assert "Say what makes you hesitate" not in main.text()


def test_what_was_said_can_be_changed_and_taken_back(
    user: User, browser: Browser, job: str
) -> None:
    send(browser, **COMMUTE, **MANAGER)
    shown = page(browser, REASONS)
    minutes = shown.css_first("#id_commute-minutes")
    assert minutes is not None
    assert minutes.attributes["value"] == "40"
    chosen = [each.attributes["name"] for each in shown.css("input[type=checkbox][checked]")]
    assert chosen == ["commute-chosen", "manager-chosen"]
    send(browser, **{**COMMUTE, "commute-minutes": "20"})
    assert own_reasons(user, job) == [{"kind": "commute", "minutes": 20, "days": 4}]
    send(browser)
    assert own_reasons(user, job) == []


def test_what_the_form_cannot_show_stays_as_it_was(user: User, browser: Browser, job: str) -> None:
    said: list[dict[str, Given]] = [
        {"kind": "team", "feels": "better", "sure": 0.6},
        {"kind": "other", "what": "one"},
        {"kind": "other", "what": "two", "makes_up": {"p10": 1000, "p90": 3000}},
    ]
    say_reasons(user, said, opportunity=job, now=NOW)
    sent = {}
    for each in page(browser, REASONS).css("form.hesitate input[name]"):
        kind, name = each.attributes.get("type"), each.attributes["name"] or ""
        if kind not in ("checkbox", "radio") or "checked" in each.attributes:
            sent[name] = each.attributes.get("value") or ("on" if kind == "checkbox" else "")
    send(browser, **{name: value for name, value in sent.items() if "-" in name})
    kept = own_reasons(user, job)
    assert kept is not None
    assert [{key: value for key, value in each.items() if key != "no_go"} for each in kept] == said


@pytest.mark.parametrize(
    ("sent", "at"),
    [
        ({"commute-chosen": "on", "commute-minutes": "far"}, "id_commute-minutes"),
        ({"commute-chosen": "on", "commute-days": "9"}, "id_commute-days"),
        ({"pay-chosen": "on", "pay-sure": "perhaps"}, "id_pay-sure"),
        ({"pay-chosen": "on", "pay-makes_up": "lots"}, "id_pay-makes_up"),
        ({"other-chosen": "on"}, "id_other-what"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_kept(
    user: User, browser: Browser, job: str, sent: dict[str, str], at: str
) -> None:
    answer = send(browser, **sent)
    assert answer.status_code == 422
    shown = LexborHTMLParser(answer.content)
    link = shown.css_first(f'.errors a[href="#{at}"]')
    field = shown.css_first(f'[id="{at}"]')
    assert link is not None
    assert field is not None
    assert field.attributes["aria-invalid"] == "true"
    assert own_reasons(user, job) is None


def test_too_many_are_refused_in_words(user: User, browser: Browser, job: str) -> None:
    kinds = [each for each in ReasonKind if each is not ReasonKind.OTHER][: MOST[Reason] + 1]
    answer = send(browser, **{f"{kind}-chosen": "on" for kind in kinds})
    assert answer.status_code == 422
    assert "matter most" in answer.content.decode()
    assert own_reasons(user, job) is None


def test_what_stands_in_a_reason_that_is_not_chosen_does_not_matter(
    user: User, browser: Browser, job: str
) -> None:
    assert send(browser, **{"commute-minutes": "far"}).status_code == 303
    assert own_reasons(user, job) == []


def test_what_holds_for_every_job_is_shown_where_it_bears_and_only_there(
    user: User, browser: Browser
) -> None:
    side = b'[[reasons]]\nkind = "commute"\nsure = "likely"\nno_go = true\n'
    keep_situation(user, Document(side, "side.toml"), now=NOW)
    text = INTERVIEW.format(when=on(DAY)) + "\nThe job is fully remote: you work from home.\n"
    take_in(user, mail(text=text), now=NOW)
    send(browser, nothing="1")
    [effect] = effects(page(browser))
    assert "for every job" in effect
    assert "doesn't matter here" in effect.replace("\u2019", "'")


def test_nothing_is_asked_where_no_answer_is_due(user: User, browser: Browser) -> None:
    take_in(user, mail(text=SCAM), now=NOW)
    assert page(browser).css_first(".reasons") is None


def test_it_is_not_asked_once_you_chose(user: User, browser: Browser, job: str) -> None:
    advise(user, job, now=NOW)
    browser.post("/opportunities/brightwater/choose/", {"chosen": "go", "reason": "so"})
    assert page(browser).css_first(".reasons") is None


def test_the_choices_are_controls_with_names_and_one_answer_each(
    browser: Browser, job: str
) -> None:
    shown = page(browser)
    assert job
    for group in shown.css("form.hesitate fieldset"):
        assert group.css_first("legend") is not None
        names = {each.attributes["name"] for each in group.css("input[type=radio]")}
        assert len(names) == 1
    for each in shown.css("form.hesitate input[id]"):
        at = each.attributes["id"]
        labelled = each.parent is not None and each.parent.tag == "label"
        assert labelled or shown.css_first(f'label[for="{at}"]') is not None


def test_who_only_practices_says_so_and_is_answered_by_that(
    user: User, browser: Browser, job: str
) -> None:
    send(browser, only_practice="on", nothing="1")
    advice = considered(user, job, now=NOW)
    assert advice.decision.ground == "only-practice"
    assert own_reasons(user, job) == []
    assert "go for practice" in browser.get(ADVICE).content.decode()
    assert page(browser, REASONS).css_first("#only_practice[checked]") is not None
    send(browser, **COMMUTE)
    assert considered(user, job, now=NOW).decision.ground != "only-practice"
    assert page(browser, REASONS).css_first("#only_practice[checked]") is None
    undo(user, change_sets(user).order_by("-pk")[0].handle, now=NOW)
    assert considered(user, job, now=NOW).decision.ground == "only-practice"
    assert own_reasons(user, job) == []


def test_practice_that_was_said_for_all_is_taken_back_for_one_job(
    user: User, browser: Browser, job: str
) -> None:
    keep_situation(user, Document(b"[you]\nonly_practice = true\n", "s.toml"), now=NOW)
    assert page(browser, REASONS).css_first("#only_practice[checked]") is not None
    send(browser, nothing="1")
    assert considered(user, job, now=NOW).decision.ground != "only-practice"
