"""Translations: gather all texts of the interface, and compile what translators wrote.

    .venv/bin/python -m tools.translations extract goanyway.pot
    .venv/bin/python -m tools.translations compile src/goanyway/locale

A translator copies goanyway.pot to locale/<language>/LC_MESSAGES/goanyway.po and fills it in.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.template.base import Node

from goanyway.evidence import DEFAULTS, SOURCES
from goanyway.language import DOMAIN

SOURCE = Path(__file__).resolve().parent.parent / "src" / "goanyway"
TEMPLATES = SOURCE / "web" / "templates"
METHODS = [("**.py", "python"), ("**.jinja", "jinja2")]
KEYWORDS = {"_": None, "N_": None, "lazy": None, "ngettext": (1, 2)}
COMPILED = (DOMAIN, "django")
"""The catalog is compiled under both names: Django's templates look for theirs."""


def gathered() -> Catalog:
    """Every text, with the places where it stands."""
    catalog = Catalog(project=DOMAIN, fuzzy=False)
    found = extract_from_dir(str(SOURCE), METHODS, {}, KEYWORDS)
    for name, line, message, comments, context in found:
        catalog.add(message, None, [(name, line)], auto_comments=comments, context=context)
    for default in DEFAULTS.values():
        catalog.add(default.meaning, None, [("evidence", 0)])
    for source in SOURCES.values():
        catalog.add(source.remark, None, [("evidence", 0)])
    for name, line, message in _in_templates():
        catalog.add(message, None, [(name, line)])
    return catalog


def _in_templates() -> Iterator[tuple[str, int, str | tuple[str, str]]]:
    """The texts of templates, found by the nodes that translate them."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "goanyway.settings.web"
    import django
    from django.template.engine import Engine
    from django.templatetags.i18n import BlockTranslateNode, TranslateNode

    django.setup()
    for path in sorted(TEMPLATES.rglob("*.html")):
        name = path.relative_to(TEMPLATES).as_posix()
        nodes = Engine.get_default().get_template(name).nodelist
        for node in nodes.get_nodes_by_type(TranslateNode):
            if not isinstance(node, TranslateNode):
                continue
            variable = node.filter_expression.var
            yield name, _line(node), str(getattr(variable, "literal", variable))
        for node in nodes.get_nodes_by_type(BlockTranslateNode):
            if not isinstance(node, BlockTranslateNode):
                continue
            one = node.render_token_list(node.singular)[0]
            many = node.render_token_list(node.plural)[0] if node.plural else ""
            yield name, _line(node), (one, many) if many else one


def _line(node: Node) -> int:
    return (node.token.lineno or 0) if node.token else 0


def compile_catalogs(folder: Path) -> Iterator[Path]:
    """Compile each goanyway.po under the folder, and yield what was written."""
    for path in sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}.po")):
        with path.open("rb") as file:
            catalog = read_po(file, locale=path.parent.parent.name)
        for name in COMPILED:
            compiled = path.with_name(f"{name}.mo")
            with compiled.open("wb") as written:
                write_mo(written, catalog)
            yield compiled


def main(arguments: Sequence[str] | None = None) -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", choices=["extract", "compile"])
    parser.add_argument("path", type=Path)
    given = parser.parse_args(arguments)
    if given.what == "extract":
        with given.path.open("wb") as file:
            write_po(file, gathered(), width=100, sort_output=True)
        return
    for path in compile_catalogs(given.path):
        print(path)


if __name__ == "__main__":
    main()
