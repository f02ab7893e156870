"""One process answers each request in the language that its browser asks for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from django.test import override_settings
from django.utils.translation import trans_real

from goanyway import language
from goanyway.journal.models import User
from tests.web.browsing import Browser
from tools.translations import COMPILED

SAID = {
    "Opportunities": "Ŝancoj",  # a place, in a table
    "The message": "La mesaĝo",  # the label of a field
    "phone screen": "telefona",  # a choice of a field
    "There is nothing here.": "Nenio estas ĉi tie.",  # the page of an error
}


@pytest.fixture
def esperanto(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    catalog = Catalog(locale="eo")
    for text, said in SAID.items():
        catalog.add(text, said)
    folder = tmp_path / "eo" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    for name in COMPILED:
        with (folder / f"{name}.mo").open("wb") as file:
            write_mo(file, catalog)
    monkeypatch.setattr(language, "FOLDER", str(tmp_path))
    known = [("en", "en"), ("eo", "eo")]
    with override_settings(LANGUAGES=known, LOCALE_PATHS=[str(tmp_path)]):
        forget()
        yield
    forget()


def forget() -> None:
    """What was loaded of catalogs."""
    language._of.cache_clear()
    vars(trans_real)["_translations"].clear()


@pytest.mark.parametrize(
    ("address", "texts"),
    [
        ("/new/", ("Opportunities", "The message", "Phone screen")),
        ("/opportunities/no-such-job/", ("There is nothing here.",)),
    ],
)
def test_two_requests_two_languages(
    esperanto: None, user: User, address: str, texts: tuple[str, ...]
) -> None:
    browser = Browser(user)
    for wanted in ("en-US,en;q=0.9", "eo,en;q=0.5", "en", "eo-EO", "fr, eo;q=0.3", "fr"):
        page = browser.get(address, headers={"Accept-Language": wanted})
        is_esperanto = "eo" in wanted
        body = page.content.decode()
        for text in texts:
            lower = text if text in SAID else text.lower()
            translated = SAID[lower] if text in SAID else SAID[lower].capitalize()
            assert (translated in body) is is_esperanto, (wanted, text)
            assert (text in body) is not is_esperanto, (wanted, text)
        assert f'<html lang="{"eo" if is_esperanto else "en"}"' in body
        assert "Accept-Language" in page.headers["Vary"]
