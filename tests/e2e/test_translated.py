"""Every text of a page can be translated: with a made-up language, nothing stays English."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from babel import Locale
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from selectolax.lexbor import LexborHTMLParser

from goanyway.evidence import DEFAULTS, SOURCES
from tests.e2e.crawling import pages_of
from tests.e2e.serving import Server, Visitor
from tools.translations import COMPILED

pytestmark = pytest.mark.slow

MADE_UP = "eo"
OPEN, CLOSE = "⟦", "⟧"
SPOKEN = ("aria-label", "title", "placeholder", "alt", "content", "data-copied", "data-working")
"""Attributes whose values are read to people."""
NAMES = {"goanyway", "python3", "go.py", "open", "pdf", "ics", "eml", "csv", "html", "txt"}


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory, rich: Server) -> Iterator[Server]:
    """A server that also knows a language in which every text stands between brackets."""
    folder = tmp_path_factory.mktemp("locale")
    extracted = folder / "goanyway.pot"
    subprocess.run(
        [sys.executable, "-m", "tools.translations", "extract", str(extracted)], check=True
    )
    write_made_up(extracted, folder / MADE_UP / "LC_MESSAGES")
    home = tmp_path_factory.mktemp("foreign") / "home"
    home.mkdir()
    copy(rich.home / "journal.sqlite3", home / "journal.sqlite3")
    server = Server(home, environment={"LC_ALL": "C.UTF-8", "GOANYWAY_LOCALE": str(folder)}).run()
    yield server
    server.end()


def write_made_up(extracted: Path, folder: Path) -> None:
    from babel.messages.pofile import read_po

    folder.mkdir(parents=True)
    with extracted.open("rb") as file:
        texts = read_po(file)
    made_up = Catalog(locale=MADE_UP)
    for text in texts:
        if text.id:
            many = isinstance(text.id, tuple)
            said = tuple(map(bracketed, text.id)) if many else bracketed(str(text.id))
            made_up.add(text.id, said)
    for name in COMPILED:
        with (folder / f"{name}.mo").open("wb") as file:
            write_mo(file, made_up)


def bracketed(text: str) -> str:
    """The text between brackets, which stand within the line breaks around it."""
    inner = text.strip("\n")
    return text.replace(inner, f"{OPEN}{inner}{CLOSE}", 1)


def copy(journal: Path, to: Path) -> None:
    with sqlite3.connect(journal) as source, sqlite3.connect(to) as target:
        source.backup(target)
    source.close()
    target.close()


def test_nothing_on_any_page_stays_english(foreign: Server) -> None:
    known = words_of_the_journal(foreign.home / "journal.sqlite3")
    visitor = Visitor(foreign, language=f"{MADE_UP},en;q=0.5").enter()
    addresses = list(pages_of(visitor))
    assert len(addresses) > 25
    left = {
        f"{address}: {text}"
        for address in addresses
        for page in [visitor.get(address)[1]]
        for outside in outside_of_brackets(page)
        for text in not_given(outside, known)
    }
    assert not left, "\n".join(sorted(left)[:80])


def test_who_wants_english_gets_it_from_the_same_server(foreign: Server) -> None:
    """But for what a verdict said when it was made: that is kept as it was said."""
    visitor = Visitor(foreign).enter()
    pages = {address: visitor.get(address)[1] for address in pages_of(visitor)}
    kept = words_of_the_journal(foreign.home / "journal.sqlite3")
    foreign_words = {
        f"{address}: {words}"
        for address, page in pages.items()
        for words in re.findall(rf"{OPEN}([^{OPEN}{CLOSE}]+)", page)
        if " ".join(unescape(words).lower().split()) not in kept
    }
    assert len(pages) > 25
    assert not foreign_words


def outside_of_brackets(page: str) -> Iterator[str]:
    """Everything that is read to people and does not stand between brackets."""
    tree = LexborHTMLParser(page)
    for silent in tree.css("script, style, code, pre, textarea, .message, .as-typed"):
        silent.decompose()
    body = tree.body
    assert body is not None
    yield flattened(body.text(separator=" \0"))
    for element in body.css("*"):
        for name in SPOKEN:
            value = element.attributes.get(name)
            if value:
                yield flattened(value)


def flattened(text: str) -> str:
    """The text without what stands between brackets, which may stand in each other."""
    within = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
    while within.search(text):
        text = within.sub("\0", text)
    return text


def not_given(text: str, known: str) -> Iterator[str]:
    """Phrases that are no words of the person, of a message or of a date, but of the page."""
    for each in PARTS.split(text.lower()):
        phrase = " ".join(each.split()).strip("“”\"'")
        bare = NO_NAME_OF_A_DAY.sub("", phrase).strip(" -–+−$€£%./\u2026“”\"'")
        if not any(letter.isalpha() for letter in bare):
            continue
        if phrase not in known and bare not in known:
            yield phrase


def words_of_the_journal(path: Path) -> str:
    with sqlite3.connect(path) as journal:
        given = "\n".join(journal.iterdump())
        contents = [bytes(row[0]) for row in journal.execute("SELECT data FROM journal_content")]
    journal.close()
    publications = [source.citation for source in SOURCES.values()]
    texts = [given, *(each.decode("utf-8", "replace") for each in contents), *publications]
    texts += [*DEFAULTS, *NAMES]
    return " ".join("\n".join(texts).lower().split())


PARTS = re.compile(r"[\0·,:;()|]")
PLACES = (Locale("en", "US"), Locale(MADE_UP))
NO_NAME_OF_A_DAY = re.compile(
    r"\d+|us\$|\b(?:am|pm|utc|"
    + "|".join(
        re.escape(name.lower())
        for place in PLACES
        for names in (place.months, place.days)
        for width in names["format"].values()
        for name in width.values()
    )
    + r")\b"
)
"""Figures and the names of days and months, of which the library has the translation."""
