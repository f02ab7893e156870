"""Where the interface's texts are translated; without a catalog they stay English.

A text is translated where it is used, in the language of whom it is for: `_("…")`. The language is
the environment's (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), as for any program, until `speaking` says
another for what is done within: a page speaks as the request's browser does. What stands outside of
functions is only marked with `N_`, and a table of such texts is a `Texts` or a `TextRow`, from
which each comes translated.

Catalogs lie in the folder `locale`, or in the one that GOANYWAY_LOCALE names.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import NullTranslations, find, translation
from typing import TypeVar, overload

DOMAIN = "goanyway"
ENGLISH = "en"
VARIABLE = "GOANYWAY_LOCALE"
FOLDER = os.environ.get(VARIABLE) or os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120 - pathlib is slow to import

Key = TypeVar("Key")

_of_the_environment = translation(DOMAIN, FOLDER, fallback=True)
_catalog: ContextVar[NullTranslations] = ContextVar("catalog", default=_of_the_environment)

LANGUAGE = _of_the_environment.info().get("language", ENGLISH)
"""The environment's language, as "de" or "pt_BR"."""


def _(text: str) -> str:
    """The text in the language that is spoken."""
    return _catalog.get().gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """The text for one or for many, in the language that is spoken."""
    return _catalog.get().ngettext(one, many, count)


def N_(text: str) -> str:  # noqa: N802 - the name that gettext has for it
    """Mark a text that is translated later, where it is used."""
    return text


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language ("de", "pt_BR") within; English where there is no catalog of it."""
    token = _catalog.set(_of(language))
    try:
        yield
    finally:
        _catalog.reset(token)


def spoken() -> str:
    """The language that is spoken, as "de" or "pt_BR"."""
    return _catalog.get().info().get("language", ENGLISH)


def languages() -> Sequence[str]:
    """The languages that there is a catalog of, and English."""
    try:
        names = os.listdir(FOLDER)  # noqa: PTH208 - as above
    except OSError:
        names = []
    return sorted({ENGLISH, *(each for each in names if find(DOMAIN, FOLDER, [each]))})


@cache
def _of(language: str) -> NullTranslations:
    return translation(DOMAIN, FOLDER, [language], fallback=True)


class Texts(Mapping[Key, str]):
    """Texts by a key; each is translated when it is taken out."""

    def __init__(self, marked: Mapping[Key, str]) -> None:
        self._marked = marked

    def __getitem__(self, key: Key) -> str:
        return _(self._marked[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._marked)

    def __len__(self) -> int:
        return len(self._marked)


class TextRow(Sequence[str]):
    """Texts in a row; each is translated when it is taken out."""

    def __init__(self, *marked: str) -> None:
        self._marked = marked

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        """The text, or a row of those that a slice names."""
        if isinstance(index, slice):
            return TextRow(*self._marked[index])
        return _(self._marked[index])

    def __len__(self) -> int:
        return len(self._marked)
