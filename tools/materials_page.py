"""docs/materials.md: what goanyway is made of, and the bounds around what parses hostile input.

    .venv/bin/python -m tools.materials_page             the same as CycloneDX, in JSON

Versions and who brings what are those of requirements/; licences and uses are told here. A package
that is added to a list, and is not told of here, ends in an error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from goanyway import __version__
from tools.limits_table import READING
from tools.marked_pages import table
from tools.requirement_lists import OURS, Pinned, pinned


class Told(NamedTuple):
    """A licence, as SPDX names it, and what the package is used for."""

    licence: str
    use: str


BSD2, BSD3, MIT, APACHE = "BSD-2-Clause", "BSD-3-Clause", "MIT", "Apache-2.0"
PACKAGES = {
    "annotated-doc": Told(MIT, "help of options"),
    "asgiref": Told(BSD3, "what Django keeps for each thread"),
    "babel": Told(BSD3, "currencies, dates and figures in the manner of a place"),
    "colorama": Told(BSD3, "color in a terminal of Windows"),
    "django": Told(BSD3, "the tables of the journal, and the page"),
    "django-csp": Told(BSD3, "the policy of what a page may load"),
    "django-htmx": Told(MIT, "htmx, and which requests are its"),
    "icalendar": Told(BSD2, "writing invites; none is read by it"),
    "jinja2": Told(BSD3, "the fields of forms"),
    "markdown-it-py": Told(MIT, "nothing: rich asks for it"),
    "markupsafe": Told(BSD3, "escaping in the fields of forms"),
    "mdurl": Told(MIT, "nothing: markdown-it-py asks for it"),
    "numpy": Told("BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", "the model"),
    "packaging": Told("Apache-2.0 OR BSD-2-Clause", "nothing: django-csp asks for it"),
    "phonenumbers": Told(APACHE, "kinds of phone numbers"),
    "platformdirs": Told(MIT, "where the journal is kept"),
    "psycopg": Told("LGPL-3.0-only", "PostgreSQL, where many keep journals in one place"),
    "psycopg-binary": Told("LGPL-3.0-only", "the same, compiled"),
    "publicsuffixlist": Told("MPL-2.0", "which part of a host is registered"),
    "pygments": Told(BSD2, "nothing: rich asks for it"),
    "pypdf": Told(BSD3, "the text of PDFs"),
    "python-dateutil": Told(BSD3, "nothing: icalendar asks for it"),
    "rich": Told(MIT, "color in a terminal"),
    "selectolax": Told(MIT, "the HTML of mails and postings; brings lexbor (Apache-2.0)"),
    "shellingham": Told("ISC", "which shell completions are for"),
    "sqlparse": Told(BSD3, "statements that Django shows"),
    "striprtf": Told(BSD3, "the text of RTF that is attached to mails"),
    "tomlkit": Told(MIT, "changing a line of your situation"),
    "typer": Told(MIT, "commands and their help"),
    "typing-extensions": Told("PSF-2.0", "nothing: icalendar asks for it"),
    "tzdata": Told(APACHE, "time zones where the system has none"),
    "waitress": Told("ZPL-2.1", "the server of the page"),
    "whitenoise": Told(MIT, "style and script of the page"),
}


class Parser(NamedTuple):
    """What is given hostile input, how it is bounded, and the tests that try it.

    `bounds` may name limits of `limits_table` in braces; their values are put there.
    """

    name: str
    of: str
    bounds: str
    tests: tuple[str, ...]


STANDARD = "Python's own"
PARSERS = (
    Parser(
        "pypdf",
        "PDFs",
        "in a process of its own, isolated (`-I`), with {limited_process.SECONDS} of processor time"
        " and {limited_process.MEMORY} of memory; {pdf.SIZE_LIMIT} and {pdf_pages.PAGE_LIMIT} pages"
        " at most",
        (
            "test_a_document_that_keeps_the_reader_busy_is_refused_with_the_mend",
            "test_a_document_that_takes_more_memory_than_there_is_is_refused",
            "test_a_damaged_document_is_read_or_refused_and_logs_nothing",
        ),
    ),
    Parser(
        "icalendar",
        "nothing that comes in: a reader of our own reads calendars, and expands no rule",
        "{ics.EVENT_LIMIT} events, {content_lines.DEPTH_LIMIT} nestings,"
        " {zone_rules.OBSERVANCE_LIMIT} changes of a clock with {zone_rules.DATE_LIMIT} dates each;"
        " what the library writes is made of what was read",
        (
            "test_an_invite_is_read_without_the_library_that_expands_rules",
            "test_no_rule_costs_more_than_an_ordinary_one",
            "test_nonsense_ends_in_a_partial_message_or_a_refusal",
        ),
    ),
    Parser(
        "selectolax",
        "HTML of mails and pages",
        "{decoding.MARKUP_LIMIT} characters; what has more than {hypertext.WORK_LIMIT} tags times"
        " depth, or a tag that could hold thousands of attributes, is not given to it",
        ("test_the_work_on_any_repeat_grows_with_its_length_and_has_an_end",
         "test_a_description_in_html_is_read_as_its_reader_sees_it"),
    ),
    Parser(
        "striprtf",
        "RTF that is attached to mails",
        "{decoding.MARKUP_LIMIT} characters, in a single pass",
        ("test_no_file_is_a_failure", "test_an_attached_document_is_read"),
    ),
    Parser(
        "phonenumbers, publicsuffixlist",
        "numbers and hosts that a message names",
        "pieces that patterns of ours cut out of {decoding.TEXT_LIMIT} characters at most",
        ("test_hostile_text_costs_work_that_grows_with_its_length",),
    ),
    Parser(
        "tomlkit",
        "your own situation file",
        "{toml_file.LARGEST}; its nesting is counted first",
        ("test_any_bytes_are_read_or_refused",),
    ),
    Parser(
        "waitress, Django",
        "requests to the page",
        "from this machine by its own names alone; {web.LARGEST_UPLOAD} a request,"
        " {server.SECONDS_FOR_A_REQUEST} until it is whole, {server.MOST_CONNECTIONS} connections",
        (
            "test_half_open_connections_do_not_block_it",
            "test_what_is_no_request_gets_a_page_and_the_headers",
            "test_a_form_that_is_too_large_is_refused",
        ),
    ),
    Parser(
        f"{STANDARD} email",
        "headers and contents of mails",
        "parted by us before: {mime_parts.PART_LIMIT} parts, {mime_parts.DEPTH_LIMIT} nestings,"
        " {mime_parts.HEADER_LINES} lines of headers",
        (
            "test_the_work_of_a_mail_has_an_end",
            "test_the_memory_of_a_mail_grows_with_its_length_alone",
        ),
    ),
    Parser(
        f"{STANDARD} codecs",
        "the bytes of every text",
        "codecs of text alone, whatever name is declared; what does not fit is given up and said",
        ("test_a_damaged_export_is_refused_with_its_place_and_the_mend",
         "test_whatever_the_charset"),
    ),
    Parser(
        f"{STANDARD} expat",
        "backups of text messages in XML",
        "a declaration of an entity ends it; nothing outside the file is ever opened",
        ("test_an_export_that_declares_entities_is_refused",),
    ),
    Parser(
        f"{STANDARD} json",
        "JSON-LD of pages, exports of messengers, exports of a journal",
        "numbers of too many digits and too deep nestings are refused as no JSON;"
        " {json_ld.NODE_LIMIT} nodes of a page are looked at",
        ("test_any_json_is_read_or_refused", "test_any_value_in_any_place_is_refused_or_kept"),
    ),
    Parser(
        f"{STANDARD} csv",
        "tables",
        "{csv_sheets.MOST_ROWS} rows, {csv_sheets.MOST_COLUMNS} columns and"
        " {csv_sheets.MOST_CELLS} filled cells",
        ("test_any_bytes_are_a_table_or_refused",
         "test_a_table_with_more_cells_than_people_fill_is_refused"),
    ),
    Parser(
        f"{STANDARD} zipfile and zlib",
        "exports of a journal",
        "what its directory claims is added up before: {export_members.LARGEST_TOTAL}, at most"
        " {export_members.MOST_TIMES} times its size; nothing is unpacked into a folder",
        ("test_what_unpacks_to_too_much_is_refused_before_any_of_it_is_unpacked",
         "test_a_damaged_export_is_refused_or_whole"),
    ),
    Parser(
        f"{STANDARD} sqlite3",
        "backups that are handed over",
        "opened for reading, without views, triggers and functions; so many steps as its size"
        " explains",
        ("test_what_a_file_may_cost_is_bounded_by_its_size",
         "test_what_is_no_row_of_a_journal_is_left_out"),
    ),
)  # fmt: skip

OPENING = """\
# What it is made of

<!-- Made from requirements/ by tools/materials_page.py; change it there. -->

Whoever installs goanyway installs these, in these versions and no others: each file is checked
against its hash in `requirements/`. A vulnerability that becomes known in one of them is to be
mended here within a week where hostile input reaches it, and within a month otherwise; the lists
are to be brought up to date once a month (`python3 tools/lock_requirements.py --upgrade`). `python
-m tools.materials_page` prints the same as CycloneDX.
"""

HOSTED = "With the extra `hosted` these come in addition, or in another version:"

READERS = """\
Nobody parses what strangers wrote without a bound around it. The values stand in the program, and
the tests named make the attack; see also [the limits of reading](reading.md#limits) and the 20,000
[hostile inputs](reading.md#damaged-and-hostile-input).
"""


def page() -> str:
    """docs/materials.md."""
    run = pinned("run.txt")
    there = {(each.name, each.version) for each in run}
    hosted = [each for each in pinned("hosted.txt") if (each.name, each.version) not in there]
    heads = ("Package", "Version", "Licence", "For", "Asked for by")
    parts = (
        OPENING,
        "## Packages",
        table(heads, map(_row, run)),
        HOSTED,
        table(heads, map(_row, hosted)),
        "## What reads hostile input",
        READERS,
        table(("Parser", "Reads", "Bounds", "Tests"), _parsers(run)),
    )
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _row(each: Pinned) -> tuple[str, ...]:
    told = PACKAGES[each.name]
    where = f" ({each.where})" if each.where else ""
    return each.name, f"{each.version}{where}", told.licence, told.use, ", ".join(each.by)


def _parsers(run: list[Pinned]) -> Iterator[tuple[str, ...]]:
    versions = {each.name: each.version for each in run}
    values = {".".join(each.constant.split(".")[-2:]): each.unit(each.value) for each in READING}
    for each in PARSERS:
        names = [part.strip() for part in each.name.split(",")]
        name = ", ".join(f"{part} {versions.get(part.lower(), '')}".strip() for part in names)
        bounds = each.bounds
        for constant, value in values.items():
            bounds = bounds.replace(f"{{{constant}}}", value)
        if "{" in bounds:
            raise ValueError(f"{each.name}: {bounds} names a limit that is not in the table")
        yield name, each.of, bounds, ", ".join(f"`{test}`" for test in each.tests)


def cyclonedx() -> dict[str, Any]:
    """The packages as a bill of materials in CycloneDX 1.6."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": OURS,
                "name": OURS,
                "version": __version__,
                "licenses": [{"expression": APACHE}],
            }
        },
        "components": [_component(each) for each in pinned("run.txt")],
        "dependencies": _dependencies(pinned("run.txt")),
    }


def _component(each: Pinned) -> dict[str, Any]:
    address = f"pkg:pypi/{each.name}@{each.version}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": each.name,
        "version": each.version,
        "purl": address,
        "licenses": [{"expression": PACKAGES[each.name].licence}],
        "description": PACKAGES[each.name].use,
        "hashes": [{"alg": "SHA-256", "content": content} for content in each.hashes],
    }


def _dependencies(run: list[Pinned]) -> list[dict[str, Any]]:
    addresses = {each: f"pkg:pypi/{each.name}@{each.version}" for each in run}
    named = [(OURS, OURS), *((each.name, address) for each, address in addresses.items())]
    return [
        {
            "ref": ref,
            "dependsOn": [address for each, address in addresses.items() if name in each.by],
        }
        for name, ref in named
    ]


if __name__ == "__main__":
    print(json.dumps(cyclonedx(), indent=1))
