"""Where the interface's texts are translated; without a catalog they stay English.

The language is the environment's (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), as for any program.
Catalogs lie in the folder `locale`, or in the one that GOANYWAY_LOCALE names.
"""

from __future__ import annotations

import os
from gettext import translation

DOMAIN = "goanyway"
VARIABLE = "GOANYWAY_LOCALE"
FOLDER = os.environ.get(VARIABLE) or os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120 - pathlib is slow to import

_catalog = translation(DOMAIN, FOLDER, fallback=True)
_ = _catalog.gettext
ngettext = _catalog.ngettext

LANGUAGE = _catalog.info().get("language", "en")
"""The language of the texts, as "de" or "pt_BR"."""
