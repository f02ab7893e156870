"""Where the interface's texts are translated; without a catalog they stay English."""

from __future__ import annotations

from gettext import NullTranslations

_catalog = NullTranslations()
_ = _catalog.gettext
ngettext = _catalog.ngettext
