"""A debrief calls an expectation yours only where you said it."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.advice import advise
from goanyway.journal.keeping.debrief import Answers, Compared, Comparison, tell
from goanyway.journal.keeping.own_side import say_reasons
from goanyway.journal.models import User
from tests.journal.mails import mail
from tests.journal.records import NOW
from tests.journal.test_debrief import AFTER
from tests.web.browsing import Browser


def asked(browser: Browser) -> dict[str, LexborNode]:
    """The first step, by what it asks of."""
    page = LexborHTMLParser(browser.get("/interviews/i1/debrief/found/").content)
    return {
        legend.text().strip(): each
        for each in page.css("fieldset")
        if (legend := each.css_first("legend")) is not None
    }


def hesitating(user: User) -> None:
    take_in(user, mail(), now=NOW)
    reasons = [{"kind": "manager", "feels": "worse", "sure": "certain"}]
    say_reasons(user, reasons, opportunity="brightwater", now=NOW)
    advise(user, "brightwater", now=NOW)


def test_what_you_said_is_asked_first_and_called_yours(user: User, browser: Browser) -> None:
    hesitating(user)
    questions = asked(browser)
    assert next(iter(questions)) == "The manager"
    yours = questions.pop("The manager").text()
    assert "You expected it to be worse than your usual." in yours
    assert "as you thought" in yours
    for each in questions.values():
        assert "You expected" not in each.text()
        assert "as we assumed" in each.text()


def test_who_said_nothing_is_told_of_no_expectation(user: User, browser: Browser) -> None:
    take_in(user, mail(), now=NOW)
    advise(user, "brightwater", now=NOW)
    text = " ".join(each.text() for each in asked(browser).values())
    assert "You expected" not in text
    assert "as you thought" not in text


def test_the_record_counts_what_was_yours_and_names_the_rest(user: User, browser: Browser) -> None:
    hesitating(user)
    found = [
        Comparison("job.beliefs.manager", Compared.MUCH_BETTER),
        Comparison("job.beliefs.team", Compared.MUCH_WORSE),
    ]
    tell(user, "i1", Answers(findings=found, finished=True), now=AFTER)
    page = LexborHTMLParser(browser.get("/record/").content)
    headline = page.css_first("h1")
    main = page.css_first("main")
    assert headline is not None
    assert main is not None
    assert headline.text().strip() == "1 of 1 times it was better than you thought."
    assert "One more thing was compared with our assumption" in main.text()
