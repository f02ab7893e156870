"""Postings describe themselves in many spellings of the same thing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from goanyway.domain.message import Channel, Message, StructuredPosting
from goanyway.interchange import read_message

JOB: dict[str, Any] = {"@type": "JobPosting", "title": "Analyst"}


def page(tree: Any) -> Message:
    script = f'<script type="application/ld+json">{json.dumps(tree)}</script>'
    return read_message(
        f"<html><head>{script}</head><body><h1>Job</h1></body></html>".encode(), "p"
    )


def only(message: Message) -> StructuredPosting:
    (posting,) = message.postings
    return posting


def job(**more: Any) -> StructuredPosting:
    return only(page(JOB | more))


@pytest.mark.parametrize(
    "tree",
    [
        JOB,
        [JOB],
        {"@graph": [{"@type": "WebPage"}, JOB]},
        {"@type": "WebPage", "mainEntity": JOB},
        {"@type": ["JobPosting", "Thing"], "title": ["Analyst"]},
        {"@type": "https://schema.org/JobPosting", "title": "<b>Analyst</b>"},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": JOB}]},
    ],
)
def test_the_posting_is_found_however_it_is_wrapped(tree: Any) -> None:
    assert only(page(tree)).title == "Analyst"
    assert only(read_message(json.dumps(tree).encode(), "posting.json")).title == "Analyst"


@pytest.mark.parametrize(
    ("salary", "expected"),
    [
        (
            {
                "currency": "USD",
                "value": {"minValue": 58000, "maxValue": 74000, "unitText": "YEAR"},
            },
            (58000, 74000, "USD", "year"),
        ),
        (
            {"currency": "gbp", "value": {"value": "31,500", "unitText": "Annually"}},
            (31500, 31500, "GBP", "year"),
        ),
        (
            {"currency": "EUR", "value": [{"minValue": "20.50", "unitText": "HOUR"}]},
            (20.5, None, "EUR", "hour"),
        ),
        (
            {"minValue": 20, "maxValue": 25, "currency": "CAD", "unitText": "HOUR"},
            (20, 25, "CAD", "hour"),
        ),
        (
            {"currency": "dollars", "value": {"value": 4000, "unitText": "MONTH"}},
            (4000, 4000, "", "month"),
        ),
        ("negotiable", (None, None, "", "")),
        ({"value": {"value": "4.800", "unitText": "MONTH"}}, (None, None, "", "month")),
        ({"value": {"value": -5, "maxValue": True, "unitText": "HOUR"}}, (None, None, "", "hour")),
        ({"value": {"value": float("inf"), "unitText": "HOUR"}}, (None, None, "", "hour")),
        ({"value": {"value": float("nan"), "unitText": "FORTNIGHT"}}, (None, None, "", "")),
        ([], (None, None, "", "")),
    ],
)
def test_pay_in_every_spelling(salary: Any, expected: tuple[Any, ...]) -> None:
    posting = job(baseSalary=salary)
    found = (posting.pay_low, posting.pay_high, posting.pay_currency, posting.pay_period)
    assert found == expected


def test_place_employer_closing_day_and_remote_work() -> None:
    posting = job(
        hiringOrganization={"@type": "Organization", "name": "Brightwater Energy"},
        jobLocation=[{"address": {"addressLocality": "Stamford", "addressRegion": "CT"}}],
        jobLocationType="TELECOMMUTE",
        validThrough="2026-11-20T23:59",
    )
    assert posting.employer == "Brightwater Energy"
    assert posting.place == "Stamford, CT"
    assert posting.work_mode == "remote"
    assert str(posting.valid_through) == "2026-11-20"


def test_the_part_holds_what_the_posting_says() -> None:
    message = page(
        JOB | {"hiringOrganization": "Fjordworks", "description": "<p>Build <b>maps</b>.</p>"}
    )
    assert message.channel is Channel.WEB
    assert message.text_of("posting") == "Title: Analyst\nEmployer: Fjordworks\n\nBuild maps."
    assert message.text_of("body") == "Job"


def test_a_damaged_description_leaves_the_page() -> None:
    message = read_message(
        b'<html><script type="application/ld+json">{"@type": "JobPosting",</script>'
        b"<h1>Analyst</h1></html>",
        "p",
    )
    assert message.text_of("body") == "Analyst"
    assert message.postings == ()
    assert len(message.troubles) == 1


@pytest.mark.parametrize("odd", [None, 7, [], {}, [[]], "x" * 100_000, {"name": {"name": 1}}])
def test_odd_values_are_left_out(odd: Any) -> None:
    posting = job(
        hiringOrganization=odd,
        jobLocation=odd,
        baseSalary=odd,
        validThrough=odd,
        jobLocationType=odd,
    )
    assert posting.pay_low is None or posting.pay_low == 7
    assert posting.valid_through is None
    assert len(posting.employer) <= 1_000


@pytest.mark.parametrize(
    "sloppy",
    [
        '{"@type": "JobPosting", "title": "Analyst",}',
        '{"@type": ["JobPosting",], /* a job */ "title": "Analyst" // its title\n}',
        '<!-- {"@type": "JobPosting", "title": "Analyst"} -->',
        '//<![CDATA[\n{"@type": "JobPosting", "title": "Analyst"}\n//]]>',
        '{"@type": "JobPosting", "description": "two\nlines", "title": "Analyst"};',
        '{"@type": "WebPage"}\n{"@type": "JobPosting", "title": "Analyst"}',
        '{"@type": "JobPosting", "title": "Analyst"} trailing words',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Analyst&quot;}",
        '{"@type": "http://schema.org/JobPosting", "title": "Analyst", "url": "https://a.b/,}"}',
    ],
)
def test_a_description_that_is_nearly_json_is_read(sloppy: str) -> None:
    message = read_message(
        f'<html><script type="application/ld+json">{sloppy}</script><h1>x</h1></html>'.encode(), "p"
    )
    assert only(message).title == "Analyst"
    assert message.troubles == ()


def test_what_a_posting_only_names_is_found_where_it_is_described() -> None:
    tree = {
        "@graph": [
            {"@type": "Organization", "@id": "#org", "name": "Brightwater Energy"},
            JOB | {"hiringOrganization": {"@id": "#org"}},
        ]
    }
    assert only(page(tree)).employer == "Brightwater Energy"


def test_of_several_postings_the_one_that_the_page_is_about_is_taken() -> None:
    def titled(*jobs: dict[str, Any], heading: str = "Nothing") -> Message:
        script = f'<script type="application/ld+json">{json.dumps(list(jobs))}</script>'
        markup = f"<html><head>{script}</head><body><h1>{heading}</h1></body></html>"
        return read_message(markup.encode(), "p")

    other = JOB | {"title": "Baker"}
    assert only(titled(other, JOB, heading="Analyst (m/f/d)")).title == "Analyst"
    similar = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": other}]}
    assert only(titled(similar, JOB)).title == "Analyst"
    assert only(titled(JOB, JOB)).title == "Analyst"
    several = titled(other, JOB)
    assert [posting.title for posting in several.postings] == ["Baker", "Analyst"]
    assert "2 jobs" in several.troubles[0]


MICRODATA = """<div itemscope itemtype="https://schema.org/JobPosting">
<h1 itemprop="title">Analyst</h1>
<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
 <b itemprop="name">Brightwater Energy</b></span>
<span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
 <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
  <i itemprop="addressLocality">Stamford</i>, <i itemprop="addressRegion">CT</i></span></span>
<span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
 <meta itemprop="currency" content="USD">
 <span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
  <meta itemprop="minValue" content="58000"><meta itemprop="maxValue" content="74000">
  <meta itemprop="unitText" content="YEAR"></span></span>
<time itemprop="validThrough" datetime="2026-11-20">20 November</time>
<div itemprop="description"><p>Build maps.</p></div></div>"""
RDFA = (
    MICRODATA.replace('itemscope itemtype="https://schema.org/', 'typeof="schema:')
    .replace("itemprop=", "property=")
    .replace('property="', 'property="schema:')
)


@pytest.mark.parametrize("markup", [MICRODATA, RDFA])
def test_a_posting_described_in_its_markup_is_read(markup: str) -> None:
    posting = only(read_message(f"<html><body>{markup}</body></html>".encode(), "p"))
    assert (posting.title, posting.employer) == ("Analyst", "Brightwater Energy")
    assert posting.place == "Stamford, CT"
    assert (posting.pay_low, posting.pay_high) == (58000, 74000)
    assert (posting.pay_currency, posting.pay_period) == ("USD", "year")
    assert str(posting.valid_through) == "2026-11-20"


def test_reference_benefits_country_and_closing_time_are_read() -> None:
    posting = job(
        identifier={"@type": "PropertyValue", "name": "Firm", "value": "R-104"},
        jobBenefits=["Pension", "Bicycle"],
        jobLocation={"address": {"addressLocality": "Leeds", "addressCountry": "GB"}},
        validThrough="2026-11-20T17:00+00:00",
        baseSalary="26-28k",
    )
    assert (posting.reference, posting.benefits) == ("R-104", "Pension; Bicycle")
    assert (posting.country, posting.pay_words) == ("GB", "26-28k")
    assert posting.valid_until is not None
    assert posting.valid_until.isoformat() == "2026-11-20T17:00:00+00:00"


def test_a_description_that_was_escaped_twice_is_read_without_tags() -> None:
    message = page(JOB | {"description": "&lt;p&gt;Build &lt;b&gt;maps&lt;/b&gt;&lt;/p&gt;"})
    assert message.text_of("posting").endswith("\n\nBuild maps")


POSTING_TEXT = "<h1>Analyst</h1><p>" + "Build maps of the sea floor for us. " * 10 + "</p>"


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav>Home Jobs</nav>",
        "<footer>© Firm</footer>",
        "<aside>Advert</aside>",
        "<div class='cookie-consent'>We use cookies</div>",
        "<div id='x1'>We use cookies to make this site better. Accept all</div>",
        "<div role='navigation'>Menu</div>",
        "<section class='similar-jobs'><h2>Baker</h2>$90,000</section>",
        "<section><h2>Similar jobs</h2><p>Baker, $90,000</p></section>",
        "<h3>People also viewed</h3><ul><li>Baker, $90,000</li></ul>",
        "<p>También te puede interesar: Panadero, 1.450 €</p>",
    ],
)
@pytest.mark.parametrize(
    "wrapper", ["{}", "<main>{}</main>", "<div class='page cookie-ok'>{}</div>"]
)
def test_what_surrounds_a_posting_is_left_out(furniture: str, wrapper: str) -> None:
    body = wrapper.format(POSTING_TEXT) + furniture
    message = read_message(f"<html><body>{body}</body></html>".encode(), "p")
    lines = message.text_of("body").split("\n")
    assert lines[0] == "Analyst"
    assert lines[-1].startswith("Build maps") or lines[-1] == "People also viewed"


def test_a_page_that_a_browser_saved_is_a_posting() -> None:
    page_saved = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://firm.example/job\n"
        "Subject: Analyst\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        "<html><head><title>Analyst</title></head><body><h1>Analyst</h1>=C3=A9</body></html>\n"
        "--b\nContent-Type: text/css\n\nx\n--b--\n"
    )
    message = read_message(page_saved.encode(), "saved.mhtml")
    assert message.channel is Channel.WEB
    assert message.text_of("subject") == "Analyst"
    assert message.text_of("body") == "Analyst\n\né"
