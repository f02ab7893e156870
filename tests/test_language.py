"""Texts are translated where they are used, for whom they are used."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo

from goanyway import language
from goanyway.language import N_, TextRow, Texts, _, languages, ngettext, speaking, spoken

JOBS = ("{count} job", "{count} jobs")
SAID = {
    "eo": ("Hodiaŭ", ("{count} posteno", "{count} postenoj")),
    "de": ("Heute", ("{count} Stelle", "{count} Stellen")),
}


@pytest.fixture
def catalogs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two languages beside English, for the time of a test."""
    for name, (today, jobs) in SAID.items():
        catalog = Catalog(locale=name)
        catalog.add("Today", today)
        catalog.add(JOBS, jobs)
        folder = tmp_path / name / "LC_MESSAGES"
        folder.mkdir(parents=True)
        with (folder / f"{language.DOMAIN}.mo").open("wb") as file:
            write_mo(file, catalog)
    monkeypatch.setattr(language, "FOLDER", str(tmp_path))
    language._of.cache_clear()
    yield
    language._of.cache_clear()


def test_a_text_is_in_the_language_that_is_spoken(catalogs: None) -> None:
    assert _("Today") == "Today"
    with speaking("eo"):
        assert (_("Today"), spoken()) == ("Hodiaŭ", "eo")
        with speaking("de"):
            assert _("Today") == "Heute"
        assert _("Today") == "Hodiaŭ"
    assert (_("Today"), spoken()) == ("Today", "en")


def test_one_and_many_are_told_apart_in_each_language(catalogs: None) -> None:
    with speaking("de"):
        said = [ngettext(*JOBS, count) for count in (1, 2)]
    assert said == ["{count} Stelle", "{count} Stellen"]


def test_a_table_that_stands_outside_of_functions_follows_the_language(catalogs: None) -> None:
    table, row = Texts({1: N_("Today")}), TextRow(N_("Today"), N_("Tomorrow"))
    with speaking("eo"):
        assert dict(table) == {1: "Hodiaŭ"}
        assert (list(row), list(row[:1])) == (["Hodiaŭ", "Tomorrow"], ["Hodiaŭ"])
    with speaking("de"):
        assert (table[1], row[0], table.get(2, "")) == ("Heute", "Heute", "")


def test_english_is_spoken_where_there_is_no_catalog(catalogs: None) -> None:
    with speaking("xx"):
        assert (_("Today"), spoken()) == ("Today", "en")
    assert languages() == ["de", "en", "eo"]


IMPORT_ALL = """
import importlib, os, pkgutil, sys
from goanyway import language

def translated(*texts):
    caller = sys._getframe(1)
    while caller.f_code.co_filename == language.__file__:
        caller = caller.f_back
    print(f"{caller.f_code.co_filename}:{caller.f_lineno}: {texts[0]}")
    return texts[0]

language._ = language.ngettext = translated
os.environ["DJANGO_SETTINGS_MODULE"] = "goanyway.settings.web"
import django
django.setup()
import goanyway
for room in pkgutil.iter_modules(goanyway.__path__, "goanyway."):
    if room.name not in ("goanyway.cli", "goanyway.__main__"):
        module = importlib.import_module(room.name)
        for each in pkgutil.walk_packages(getattr(module, "__path__", ()), room.name + "."):
            importlib.import_module(each.name)
"""


@pytest.mark.slow
def test_nothing_is_translated_while_the_program_is_imported() -> None:
    """It would stay in the language of that moment. Only a command has one for its whole life."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], capture_output=True, encoding="utf-8", check=False
    )
    assert not done.stdout + done.stderr
