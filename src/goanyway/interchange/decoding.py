"""From bytes to clean text, whatever the declared charset claims.

A declared charset that is unknown or does not fit gives way to UTF-8 and then to windows-1252,
which is what such bytes nearly always are. Nothing raises; what had to be guessed is said.
"""

from __future__ import annotations

import codecs
import re

TEXT_LIMIT = 1_000_000
"""The most characters that are kept of one text."""

_LOOSELY_DECLARED = frozenset({"ascii", "iso8859-1", "cp1252", "utf-8"})
_NOT_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"})
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006"), " ")
_SPACES |= dict.fromkeys(map(ord, "\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
_LINE_ENDS = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u034f\u200b\u2060\ufeff"), "")
_CONTROLS = {
    code: "" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t\x0b\x0c\x85"
}
_CLEANED: dict[int, str] = _CONTROLS | _SPACES | _LINE_ENDS | _INVISIBLE


def clean(text: str) -> str:
    """The text with one kind of line end and of space, without control characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CLEANED)
    # A lone surrogate cannot be printed or written to a file.
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def decode(data: bytes, declared: str = "") -> tuple[str, bool]:
    """The clean text of `data`, and whether the declared charset had to be overruled.

    An incomplete last character is dropped: a message may be cut anywhere.
    """
    for mark, charset in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return clean(codecs.getincrementaldecoder(charset)("replace").decode(data)), False
    charset = _known(declared)
    candidates = ["utf-8"] if charset in _LOOSELY_DECLARED or not charset else [charset, "utf-8"]
    for candidate in candidates:
        try:
            text = codecs.getincrementaldecoder(candidate)("strict").decode(data)
        except (UnicodeError, LookupError):
            continue
        return clean(text), bool(declared) and candidate != charset and charset == ""
    return clean(data.decode("cp1252", "replace")), charset not in (
        "",
        "ascii",
        "iso8859-1",
        "cp1252",
    )


def cut(text: str, what: str) -> tuple[str, tuple[str, ...]]:
    """The text within the limit, and a sentence for the user when some was cut off."""
    if len(text) <= TEXT_LIMIT:
        return text, ()
    said = f"{what} is longer than {TEXT_LIMIT:,} characters; the rest was not read."
    return text[:TEXT_LIMIT], (said,)


def _known(declared: str) -> str:
    """Python's own name of a charset, or nothing where it is none that mail may use."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name if declared.isascii() else ""
        "a".encode(name or "utf-8")  # refuses "base64" and its like, which are no charsets
    except (LookupError, ValueError):
        return ""
    return "" if name.replace("_", "-") in _NOT_CHARSETS else name
