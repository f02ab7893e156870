"""A form with something missing or malformed is shown again, and says at which field to mend what.

What was typed stays in it, and nothing is kept. The table holds every form that has fields, and a
form that is missing from it fails the test.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.journal.core.access import change_sets
from goanyway.journal.models import FollowUp, Interview, KeptMessage, Opportunity, Person, User
from goanyway.web.urls import FAMILIES
from tests.effort import one_in
from tests.journal.records import one_of_each
from tests.web.browsing import Browser
from tests.web.test_isolation import Handle, first, said

NO_DATES = ("yesterday", "2026-02-31", "0000-01-01", "99999-01-01", "12/31")
NO_MOMENTS = (*NO_DATES, "2026-11-10T25:00")
NO_AMOUNTS = ("many", "-1", "NaN", "inf", "1e400")
NO_CHOICES = ("something-else", "\x00")
TOO_LONG = ("x" * 30_000,)
EMPTY_FILE = SimpleUploadedFile("empty.txt", b"")
NO_KIND = SimpleUploadedFile("picture.png", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True)
class Table:
    """A form: where it is sent, what would do, and what would not.

    Attributes:
        sent: what is allowed; nothing of it is required but `required`.
        wrong: for a field, the values that are refused at it.
    """

    route: str
    form: str
    arguments: dict[str, Handle] = field(default_factory=dict)
    prefix: str = ""
    sent: dict[str, Any] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    wrong: dict[str, tuple[Any, ...]] = field(default_factory=dict)

    def named(self, values: dict[str, Any]) -> dict[str, Any]:
        return {f"{self.prefix}{name}": value for name, value in values.items()}


def act(kind: type[Any], route: str, argument: str, name: str, form: str, **more: Any) -> Table:
    """A form on the page of a record."""
    arguments = {argument: first(kind), "act": said(name)}
    return Table(route, form, arguments, f"{name}-", **more)


FORMS = (
    Table(
        "new",
        "new.NewForm",
        sent={"text": "Dear Ana, come on Tuesday."},
        wrong={
            "start": NO_MOMENTS,
            "style": NO_CHOICES,
            "employer": ("x" * 201,),
            "attached": (EMPTY_FILE, NO_KIND),
            "posting": (EMPTY_FILE, NO_KIND),
        },
    ),
    Table(
        "check",
        "messages.CheckForm",
        required=("text",),
        sent={"text": "Dear Ana"},
        wrong={"file": (EMPTY_FILE, NO_KIND)},
    ),
    act(
        Opportunity, "opportunity-act", "opportunity", "note", "opportunities.NoteForm",
        sent={"text": "x"}, required=("text",), wrong={"text": TOO_LONG},
    ),
    act(
        Opportunity, "opportunity-act", "opportunity", "story", "opportunities.StoryForm",
        sent={"title": "x", "text": "y"}, required=("title", "text"),
        wrong={"title": ("x" * 301,), "text": TOO_LONG},
    ),
    act(
        Opportunity, "opportunity-act", "opportunity", "schedule", "opportunities.ScheduleForm",
        wrong={"start": NO_MOMENTS, "style": NO_CHOICES, "place": ("x" * 301,)},
    ),
    act(
        Opportunity, "opportunity-act", "opportunity", "offer", "opportunities.OfferForm",
        sent={"pay": "60000", "currency": "USD", "period": "year"}, required=("period",),
        wrong={"pay": NO_AMOUNTS, "period": NO_CHOICES, "answer_by": NO_DATES, "terms": TOO_LONG},
    ),
    act(
        Opportunity, "opportunity-act", "opportunity", "attach", "opportunities.AttachForm",
        sent={"file": SimpleUploadedFile("a.txt", b"a")}, required=("file",),
        wrong={"file": (EMPTY_FILE,)},
    ),
    act(
        Opportunity, "opportunity-act", "opportunity", "close", "opportunities.CloseForm",
        sent={"reason": "withdrawn"}, required=("reason",), wrong={"reason": NO_CHOICES},
    ),
    act(
        Interview, "interview-act", "interview", "prepared", "interviews.PreparedForm",
        wrong={"text": TOO_LONG},
    ),
    act(
        Person, "person-act", "person", "describe", "people.DescribeForm",
        sent={"name": "Dan Cho"}, required=("name",),
        wrong={"email": ("nobody", "a@", "@b.example"), "phone": ("x" * 301,)},
    ),
    act(
        Person, "person-act", "person", "move", "people.MoveForm",
        sent={"employer": "Northgate"}, required=("employer",),
        wrong={"on": NO_DATES, "role": ("x" * 301,)},
    ),
    act(
        Person, "person-act", "person", "note", "people.NoteForm",
        sent={"text": "x"}, required=("text",), wrong={"text": TOO_LONG},
    ),
    act(
        Person, "person-act", "person", "merge", "people.MergeForm",
        sent={"into": "daniel-cho"}, required=("into",), wrong={"into": ("x" * 301,)},
    ),
    act(
        FollowUp, "follow-up-act", "follow_up", "rewrite", "follow_ups.RewriteForm",
        wrong={"subject": ("x" * 301,), "text": TOO_LONG},
    ),
    act(
        FollowUp, "follow-up-act", "follow_up", "snooze", "follow_ups.SnoozeForm",
        sent={"until": "2026-12-01"}, required=("until",), wrong={"until": NO_DATES},
    ),
    Table(
        "settings",
        "settings.SideForm",
        wrong={
            "currency": ("DOLLARS",), "kind": NO_CHOICES, "worth": NO_AMOUNTS,
            "hour": NO_AMOUNTS, "months": NO_AMOUNTS, "must_attend": ("x" * 301,),
            "pay": ("plenty", "-1", "41", "62000-58000", "x" * 61), "searched": NO_AMOUNTS,
            "hours": (*NO_AMOUNTS, "0", "200"),
        },
    ),
    Table(
        "reasons",
        "reasons.ReasonForm",
        {"opportunity": first(Opportunity)},
        prefix="team-",
        sent={"chosen": "on"},
        wrong={
            "feels": NO_CHOICES, "sure": NO_CHOICES, "no_go": NO_CHOICES,
            "makes_up": ("lots", "-1", "x" * 61), "what": ("x" * 301,),
        },
    ),
    Table(
        "breaker",
        "settings.BreakerForm",
        prefix="",
        sent={"what": "noise", "probability": "30"},
        required=("what", "probability"),
        wrong={
            "probability": ("0", "100", "often", "NaN"), "cost": NO_AMOUNTS, "kind": NO_CHOICES,
        },
    ),
    Table(
        "situation-file",
        "settings.FileForm",
        sent={"text": 'currency = "USD"'},
        required=("text",),
        wrong={"text": ("[[", "unknown = 1", "\x00", *TOO_LONG)},
    ),
    Table(
        "own-figure",
        "evidence.OwnForm",
        {"key": said("job.years")},
        sent={"figure": "3"},
        required=("figure",),
        wrong={"figure": (*NO_AMOUNTS, "5-2-1", "x" * 101)},
    ),
    Table(
        "firms",
        "firms.FirmForm",
        sent={
            "name": "Brightwater", "domains": "brightwater.example", "number": "1",
            "looked_up": "2026-11-03", "where": "here",
        },
        required=("name", "domains", "number", "looked_up", "where"),
        wrong={"looked_up": NO_DATES},
    ),
    Table(
        "table",
        "tables.TableForm",
        sent={"table": SimpleUploadedFile("jobs.csv", b"Company\nBrightwater\n")},
        required=("table",),
        wrong={"table": (SimpleUploadedFile("e.csv", b""), NO_KIND)},
    ),
    Table(
        "put-back-file",
        "data.FileForm",
        required=("copy",),
        wrong={"copy": (SimpleUploadedFile("e.zip", b""), NO_KIND)},
    ),
)  # fmt: skip


def forms_there_are() -> set[str]:
    """Every form of a family of pages, as "family.Form"."""
    from importlib import import_module

    return {
        f"{family}.{name}"
        for family in FAMILIES
        for name, kind in vars(import_module(f"goanyway.web.views.{family}")).items()
        if isinstance(kind, type)
        and issubclass(kind, forms.Form)
        and kind.__module__.endswith(f".{family}")
    }


def test_every_form_is_in_the_table() -> None:
    assert {each.form for each in FORMS} == forms_there_are()


@pytest.fixture
def journal(user: User) -> User:
    """The owner of a journal with one record of each kind."""
    one_of_each(user)
    return user


@pytest.fixture
def kept(journal: User) -> Iterator[None]:
    """Nothing may be kept while the test runs."""
    before = change_sets(journal).count()
    yield
    assert change_sets(journal).count() == before


def answer_to(user: User, table: Table, sent: dict[str, Any]) -> Any:
    """The answer to a form; files are read from their start."""
    address = reverse(table.route, kwargs={key: of(user) for key, of in table.arguments.items()})
    for value in sent.values():
        if isinstance(value, SimpleUploadedFile):
            value.seek(0)
    return Browser(user).post(address, table.named(sent))


def assert_said_at(answer: Any, name: str) -> LexborHTMLParser:
    """The form is shown again, and its summary leads to the field."""
    assert answer.status_code == 422
    page = LexborHTMLParser(answer.content)
    targets = [each.attributes["href"] or "" for each in page.css(".errors a[href^='#']")]
    assert targets, "no summary"
    fields = [page.css_first(f'[id="{target[1:]}"]') for target in targets]
    assert all(fields), "the summary leads nowhere"
    names = [each.attributes.get("name") for each in fields if each is not None]
    assert name in names
    at = next(each for each in fields if each is not None and each.attributes.get("name") == name)
    assert at.attributes.get("aria-invalid") == "true"
    return page


def shown_in(field: LexborNode) -> str | None:
    """What a field holds, whatever kind of field it is."""
    if field.tag == "select":
        chosen = field.css_first("option[selected]")
        return chosen.attributes["value"] if chosen is not None else None
    return field.text().strip() if field.tag == "textarea" else field.attributes["value"]


MISSING = [(table, name) for table in FORMS for name in table.required]
WRONG = [
    (table, name, value)
    for table in FORMS
    for name, values in table.wrong.items()
    for value in values
]


def shown(value: Any) -> str:
    """A case in the name of its test."""
    return value.form if isinstance(value, Table) else repr(getattr(value, "name", value))[:20]


@pytest.mark.parametrize(("table", "name"), one_in(3, MISSING), ids=shown)
@pytest.mark.usefixtures("kept")
def test_what_is_missing_is_said_at_its_field(journal: User, table: Table, name: str) -> None:
    rest = {key: value for key, value in table.sent.items() if key != name}
    page = assert_said_at(answer_to(journal, table, rest), f"{table.prefix}{name}")
    for key, value in rest.items():
        if isinstance(value, str):
            at = page.css_first(f'[name="{table.prefix}{key}"]')
            assert at is not None
            assert shown_in(at) == value, "what was typed is lost"


@pytest.mark.parametrize(("table", "name", "value"), one_in(4, WRONG), ids=shown)
@pytest.mark.usefixtures("kept")
def test_what_is_malformed_is_said_at_its_field(
    journal: User, table: Table, name: str, value: Any
) -> None:
    answer = answer_to(journal, table, table.sent | {name: value})
    assert_said_at(answer, f"{table.prefix}{name}")


@pytest.mark.usefixtures("kept")
def test_a_new_invitation_without_anything_says_what_could_be_given(browser: Browser) -> None:
    answer = browser.post("/new/")
    assert answer.status_code == 422
    assert "nothing here yet" in answer.content.decode()


RAW = [
    ("correct", {"message": first(KeptMessage)}, {"field": "start", "value": "soon"}),
    ("correct", {"message": first(KeptMessage)}, {"field": "nothing", "value": "x"}),
    ("correct", {"message": first(KeptMessage)}, {}),
    ("choose", {"opportunity": first(Opportunity)}, {"chosen": "perhaps"}),
    ("choose", {"opportunity": first(Opportunity)}, {}),
    ("belongs", {}, {"document": "%%%"}),
    ("belongs", {}, {}),
    ("undo", {}, {"change": "c999"}),
    ("no-breaker", {"place": said("7")}, {}),
]
"""Forms of one field or of buttons alone, which are read without a form of Django's."""


@pytest.mark.parametrize(("route", "arguments", "sent"), RAW)
@pytest.mark.usefixtures("kept")
def test_the_smallest_forms_say_what_is_wrong_as_well(
    journal: User, browser: Browser, route: str, arguments: dict[str, Handle], sent: dict[str, str]
) -> None:
    address = reverse(route, kwargs={key: of(journal) for key, of in arguments.items()})
    answer = browser.post(address, sent)
    assert answer.status_code in (404, 422)
    assert LexborHTMLParser(answer.content).css_first("main h1") is not None


NAMES = ["../../etc/passwd.txt", "a\r\nSet-Cookie: x.txt", "\u202etxt.exe.txt", "x" * 400 + ".txt"]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_may_be_called_anything(journal: User, browser: Browser, name: str) -> None:
    file = SimpleUploadedFile("a.txt", b"Dear Ana, come on Tuesday.")
    file._name = name  # type: ignore[attr-defined]
    answer = browser.post("/new/", {"attached": file}, follow=True)
    assert answer.status_code in (200, 422)
    assert "Set-Cookie" not in answer.headers
